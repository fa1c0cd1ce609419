import { describe, expect, it } from "vitest";
import type { Answer } from "../model/answer.ts";
import { failureReasons } from "../model/answer.ts";
import { isFinal, type Report, type ReportLanguage } from "../model/check.ts";
import { limits } from "./limits.ts";
import { present } from "./present.ts";
import { stringsOf } from "./strings/strings.ts";
import {
  about,
  cleanReport,
  findingsReport,
  incompleteReport,
  inSandbox,
  reportWithFindings,
  sanctionMatch,
  withMatch,
} from "./testing/sample-report.ts";

const now = new Date("2026-11-22T10:05:00Z");
const number = "CHK-1";
const languages: readonly ReportLanguage[] = ["es", "en", "pt"];
const inSpanish = (report: Report) => present(report, { language: "es", number, now });

/** Hundredths as printed by the format of a Colombian check in Spanish. */
function hundredths(printed: string): number {
  return Math.round(
    Number(printed.replace("−", "-").replace("+", "").replace(".", "").replace(",", ".")) * 100,
  );
}

describe("the verdict", () => {
  it("is clear when everything answered and only registrations were found", () => {
    const { verdict, findings, registrations, silent, notAsked, partial } = inSpanish(cleanReport);
    expect(verdict.headline).toBe("Sin hallazgos");
    expect(verdict.sentences).toEqual([
      "6 fuentes respondieron y ninguna tiene un registro adverso atribuible al sujeto.",
    ]);
    expect(findings.items).toEqual([]);
    expect(registrations?.items.map(({ title }) => title)).toEqual(["Identidad"]);
    expect([silent, notAsked, partial]).toEqual([null, null, null]);
  });

  it("counts findings and sources, names the gravest, and does not hide who was silent", () => {
    const { verdict, partial } = inSpanish(findingsReport);
    expect(verdict.tone).toBe("findings");
    expect(verdict.sentences).toEqual([
      "2 hallazgos en 2 fuentes; la mayor gravedad es: muy alta.",
      "Además, 1 fuente no dio respuesta; este informe no dice nada de lo que contenga.",
    ]);
    expect(partial).toBe("parcial");
  });

  it.each(languages)("never says clear of an incomplete check (%s)", (language) => {
    const presentation = present(incompleteReport, { language, number, now });
    expect(presentation.verdict.tone).toBe("incomplete");
    expect(JSON.stringify(presentation)).not.toContain(`"${stringsOf(language).conclusions.clear}"`);
    expect(presentation.partial).not.toBeNull();
  });

  it.each(["not_started", "in_progress", "delayed", "error"] as const)(
    "takes clear back from a check that is %s",
    (status) => {
      const { verdict } = inSpanish({ ...cleanReport, check: { ...cleanReport.check, status } });
      expect(verdict.tone).toBe(isFinal(status) ? "incomplete" : "pending");
    },
  );

  it("gives no score for a data set that was not heard", () => {
    const { dataSets } = inSpanish(incompleteReport);
    const criminal = dataSets.rows.find(({ name }) => name === "Antecedentes penales");
    expect(criminal).toMatchObject({ score: "–", byId: "sin respuesta", byName: "no buscado", marks: null });
  });
});

describe("silence", () => {
  it("names every source that did not answer, with its reason", () => {
    expect(inSpanish(incompleteReport).silent?.cells).toEqual([
      [
        "Antecedentes penales, Policía de Muestra",
        "Antecedentes penales, por documento",
        "no fue posible conectarse",
        "5",
      ],
      [
        "Consulta de procesos, Rama Judicial de Muestra",
        "Antecedentes judiciales, por nombre",
        "en espera: no respondió a tiempo; nuevo intento: 2026-11-22 10:15 UTC",
        "1",
      ],
    ]);
  });

  it("names every source that was not asked, with what was missing", () => {
    expect(inSpanish(incompleteReport).notAsked?.cells).toEqual([
      [
        "Afiliaciones en salud, Salud de Muestra",
        "Afiliaciones y seguros, por documento",
        "Fecha de nacimiento, Teléfono",
      ],
    ]);
  });

  it("gathers the data sets and routes of one source and reason in one row", () => {
    const failed = (dataSet: Answer["dataSet"], route: Answer["route"]): Answer => ({
      status: "failed",
      sourceId: "police-records",
      dataSet,
      route,
      attempts: 2,
      updatedAt: "2026-11-22T10:00:00Z",
      reason: "refused",
    });
    const answers = [
      failed("criminal_record", "id"),
      failed("criminal_record", "name"),
      failed("legal_background", "id"),
    ];
    expect(inSpanish({ ...incompleteReport, answers }).silent?.cells.map(([, asked]) => asked)).toEqual([
      "Antecedentes penales, por documento, por nombre; Antecedentes judiciales, por documento",
    ]);
  });

  it("lists skipped sources as not asked only, and every other one as consulted", () => {
    const { consulted } = inSpanish(incompleteReport);
    expect(consulted.cells.map(([, , result]) => result)).toEqual([
      "1 registro",
      "sin registros",
      "sin registros",
      "falló",
      "en espera",
    ]);
  });
});

describe("a finding", () => {
  const [sanction, court] = inSpanish(findingsReport).findings.items;

  it("comes the gravest first, with source, owner, severity and route", () => {
    expect(sanction).toMatchObject({
      number: "1",
      title: "Sanción",
      severity: "Muy alta",
      marks: 5,
      source: "Lista consolidada de sanciones, Oficina de Sanciones de Muestra",
      context: "Antecedentes internacionales, por nombre",
    });
    expect(court).toMatchObject({ number: "2", title: "Proceso civil", severity: "Baja", marks: 2 });
  });

  it("names the version of a list, and the reading time of a lookup", () => {
    expect(sanction?.version).toBe(
      "Lista publicada: 2026-11-20 · huella sha256:0123456789ab · leída: 2026-11-22 04:00 UTC",
    );
    expect(court?.version).toBe("Leída en la fuente: 2026-11-22 10:00 UTC");
  });

  it("says what was compared with what, why, and with which weight", () => {
    // −9.5 + 9.164 + 4.114 − 1.2044 + 0.227 + 0.6 = 3.4006
    expect(sanction?.why.rows).toEqual([
      ["Inicio", "Persona", "Persona", "punto de partida", "−9,50"],
      ["Nombre", "AURISTELA", "Auristela", "misma palabra", "+9,16"],
      ["Nombre", "BERMÚDEZ", "BERMUDES", "suena igual", "+4,11"],
      ["Nacimiento", "1984-02-29", "1983", "difiere el año por uno", "−1,20"],
      ["Sexo", "femenino", "femenino", "mismo sexo", "+0,23"],
      ["País", "CO", "CO", "a reason added later", "+0,60"],
    ]);
    expect(sanction?.why.sum.value).toBe("+3,40");
    expect(sanction?.why.probability.value).toBe("96,8 %");
  });

  it("lays out several rows side by side and a single one as pairs", () => {
    expect(court?.tables).toMatchObject([
      { kind: "grid", title: "Actuaciones", header: ["Fecha", "Actuación", "Despacho"] },
    ]);
    const [identity] = inSpanish(cleanReport).registrations?.items ?? [];
    expect(identity?.tables).toEqual([
      {
        kind: "pairs",
        title: "Datos del documento",
        groups: [
          [
            { label: "Estado", value: "Vigente" },
            { label: "Lugar de expedición", value: "Villa de Muestra" },
          ],
        ],
        more: null,
      },
    ]);
  });
});

describe("printed evidence", () => {
  const whyOf = (match: typeof sanctionMatch) => inSpanish(withMatch(match)).findings.items[0]?.why;

  it("adds up to the printed sum, however the weights round", () => {
    for (let pieces = 1; pieces <= 40; pieces++) {
      // Thirds and sevenths: hardly any of them is a whole number of hundredths.
      const evidence = Array.from({ length: pieces }, (_, index) => ({
        kind: "name" as const,
        subject: "A",
        record: "A",
        weight: ((index % 5) - 2) / 3 + index / 7,
        reason: "same word",
      }));
      const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
      const why = whyOf({ score, probability: 0.5, route: "name", evidence });
      const printed = why?.rows.reduce((sum, row) => sum + hundredths(row[4] ?? ""), 0);
      expect(printed).toBe(Math.round(score * 100));
      expect(why?.rows.length).toBe(pieces <= limits.evidence ? pieces : limits.evidence + 1);
    }
  });

  it("gives what the score holds beyond its evidence a row of its own", () => {
    const why = whyOf({ ...sanctionMatch, score: sanctionMatch.score - 2 });
    expect(why?.rows[0]).toEqual(["Punto de partida, antes de comparar", "", "", "", "−2,00"]);
    expect(why?.rows).toHaveLength(7);
  });
});

describe("bounds", () => {
  it("prints the gravest hundred of thousands of findings and says so", () => {
    const { findings } = inSpanish(reportWithFindings(4000));
    expect(findings.items).toHaveLength(100);
    // Of 4000, every fifth is very high: the first hundred are.
    expect(new Set(findings.items.map(({ marks }) => marks))).toEqual(new Set([5]));
    expect(findings.more).toContain("100 de 4000");
  });

  it("bounds the rows of facts, of one table and over all findings, and counts the rest", () => {
    const rows = Array.from({ length: 1000 }, (_, index) => [{ label: "n", value: String(index) }]);
    const tables = Array.from({ length: 10 }, (_, index) => ({ title: `t${index}`, rows }));
    const { findings } = inSpanish(reportWithFindings(100, tables));
    const shown = findings.items.flatMap((item) => item.tables);
    const printed = shown.reduce(
      (sum, table) => sum + (table.kind === "grid" ? table.cells.length : table.groups.length),
      0,
    );
    expect(printed).toBe(limits.factRowsInAll);
    // 1000 − 25 in each table shown, and the four tables that are not.
    expect(shown[0]?.more).toContain("975");
    expect(shown[limits.factTables]?.more).toContain("4000");
  });

  it("cuts a name of ten thousand letters and says by how many", () => {
    const { subject } = inSpanish(about(findingsReport, "W".repeat(10_000)));
    expect(subject.pairs[0]?.value).toBe(`${"W".repeat(400)}… [+9600]`);
  });
});

describe("odd reports", () => {
  it("marks the sandbox, and nothing else as the sandbox", () => {
    expect(inSpanish(inSandbox(cleanReport)).sandbox?.band).toBe("SANDBOX · DATOS SINTÉTICOS");
    expect(inSpanish(cleanReport).sandbox).toBeNull();
  });

  it("is not misled by names that every object has", () => {
    const report: Report = {
      ...incompleteReport,
      check: { ...incompleteReport.check, plan: { ...incompleteReport.check.plan, type: "constructor" } },
      answers: incompleteReport.answers.map((answer) => ({ ...answer, sourceId: "constructor" })),
    };
    const { facts, silent } = inSpanish(report);
    expect(facts[1]?.value).toBe("constructor (Persona)");
    expect(silent?.cells.map(([source]) => source)).toEqual(["constructor", "constructor"]);
  });

  it.each(languages)(
    "has words for every reason to fail, in sentences of its own language (%s)",
    (language) => {
      const reasons = failureReasons.map((reason) => stringsOf(language).failureReasons[reason]);
      expect(new Set(reasons).size).toBe(failureReasons.length);
    },
  );
});
