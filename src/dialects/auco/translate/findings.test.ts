import { describe, expect, it } from "vitest";
import type { Severity } from "../../../model/data-set.ts";
import { answered, cleanBut, expired, failed, finding, reportWith, skipped } from "../testing/report.ts";
import { levelOf, translateFindings } from "./findings.ts";

const byName = { route: "name", probability: 0.9349 } as const;

describe("findings", () => {
  it.each([
    ["very_high", "altos", "alto"],
    ["high", "altos", "alto"],
    ["medium", "medios", "medio"],
    ["low", "bajos", "bajo"],
    ["very_low", "bajos", "bajo"],
    ["none", "infos", "bajo"],
  ] as const satisfies [Severity, string, string][])("of severity %s are %s", (severity, bucket, level) => {
    const report = reportWith(cleanBut(answered("co-policia-nacional", [finding("conviction", severity)])));
    const found = translateFindings(report);
    const filled = Object.entries(found).filter(([, items]) => items.length > 0);
    expect(filled.map(([name]) => name)).toEqual([bucket]);
    expect(levelOf(found)).toBe(level);
  });

  it("say what was found, where, and that the document was the same", () => {
    const found = answered("co-policia-nacional", [finding("conviction", "high")]);
    expect(translateFindings(reportWith([...cleanBut(found)])).altos).toEqual([
      {
        cantidad: "001",
        codigo: "policia",
        coincidencia: "True",
        descripcion:
          "El documento coincide. Fuente: Title of co-policia-nacional, Owner of co-policia-nacional, consultada el 24/02/2026.",
        fuente: "policia",
        hallazgo: "Title of co-policia-nacional: registra una condena penal o la pena que se vigila",
        html_id: null,
      },
    ]);
  });

  it("by name say with which name, how probably, and of what day the list is", () => {
    const record = {
      names: [{ full: "QUEBRADA, Marisol", given: null, family: null, strength: "primary" as const }],
    };
    const hit = finding("sanction", "very_high", record, byName);
    const found = answered("us-ofac-sdn", [hit], { route: "name", publishedOn: "2026-02-20" });
    const [item] = translateFindings(reportWith(cleanBut(found))).altos;
    expect(item).toMatchObject({ codigo: "ofac", fuente: "ofac", coincidencia: "False" });
    expect(item?.descripcion).toContain("«QUEBRADA, Marisol»");
    expect(item?.descripcion).toContain("93 %");
    expect(item?.descripcion).toContain("publicada el 20/02/2026");
  });

  it("of one kind are one entry with their number", () => {
    const fines = Array.from({ length: 12 }, () => finding("traffic-fine", "low"));
    const [item, ...others] = translateFindings(reportWith(cleanBut(answered("co-simit", fines)))).bajos;
    expect(others).toEqual([]);
    expect(item).toMatchObject({ cantidad: "012", codigo: "simit" });
  });

  it("count a record once that two data sets brought up", () => {
    const one = finding("civil-case", "medium");
    const report = reportWith(
      cleanBut(
        answered("co-rama-judicial", [one], { dataSet: "criminal_record" }),
        answered("co-rama-judicial", [one], { dataSet: "legal_background" }),
      ),
    );
    expect(translateFindings(report).medios.map((item) => item.cantidad)).toEqual(["001"]);
  });

  it("are in the same order whatever order the answers came in", () => {
    const answers = cleanBut(
      answered("co-rama-jepms", [
        finding("conviction", "high", { places: ["tunjajepms"] }),
        finding("conviction", "very_high", { places: ["calijepms"] }),
        finding("conviction", "high", { places: ["bogotajepms"] }),
      ]),
      answered("co-contraloria", [finding("fiscal-liability", "high")]),
      answered("un-security-council", [finding("sanction", "very_high")]),
      failed("co-sirna"),
      skipped("co-inpec", "national-id"),
    );
    const found = translateFindings(reportWith(answers));
    expect(found.altos.map((item) => [item.codigo, item.fuente])).toEqual([
      ["calijepms", "ramajepms"],
      ["lista_onu", "lista_onu"],
      ["bogotajepms", "ramajepms"],
      ["contraloria", "contraloria"],
      ["tunjajepms", "ramajepms"],
    ]);
    expect(translateFindings(reportWith(answers.toReversed()))).toEqual(found);
  });

  it("tell a plaintiff from a defendant", () => {
    const found = answered("co-rama-judicial", [
      finding("plaintiff-case", "very_low", {}, byName),
      finding("civil-case", "low", {}, byName),
    ]);
    const items = translateFindings(reportWith(cleanBut(found))).bajos;
    expect(items.map(({ codigo, fuente }) => [codigo, fuente])).toEqual([
      ["rama_unificada", "rama_unificada"],
      ["rama_demandante", "rama_unificada"],
    ]);
  });

  it("name every source that gave no answer, and why", () => {
    const answers = cleanBut(
      failed("co-policia-nacional"),
      expired("co-procuraduria-siri"),
      skipped("co-delitos-sexuales", "issue-date"),
    ).filter(({ sourceId }) => sourceId !== "co-rues");
    const { infos } = translateFindings(reportWith(answers));
    expect(infos.map(({ codigo, cantidad }) => [codigo, cantidad])).toEqual([
      ["delitos_sexuales_no_consultado", "000"],
      ["policia_error", "000"],
      ["procuraduria_error", "000"],
      ["rues_no_consultado", "000"],
    ]);
    expect(infos[0]?.descripcion).toContain("expeditionDate");
    expect(infos[1]?.descripcion).toContain("no respondió a tiempo");
  });
});
