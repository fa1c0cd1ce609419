import { Value } from "typebox/value";
import { describe, expect, it } from "vitest";
import { Background } from "../schema.ts";
import {
  answered,
  cleanAnswers,
  cleanBut,
  facts,
  failed,
  finding,
  reportWith,
  skipped,
} from "../testing/report.ts";
import { translateReport } from "./background.ts";

const link = () => "http://127.0.0.1/files/a.pdf";

function translate(...[answers, changes]: Parameters<typeof reportWith>) {
  const body = translateReport(reportWith(answers, changes), "ABCDEFGHI123", link);
  expect([...Value.Errors(Background, body)]).toEqual([]);
  return body;
}

const named = (full: string, strength: "primary" | "alias" = "primary") => ({
  names: [{ full, given: null, family: null, strength }],
});

describe("the query's answer", () => {
  it("has no link and no validation before the end, and does not mint one", () => {
    const report = reportWith(cleanAnswers(), { status: "in_progress" });
    const never = () => {
      throw new Error("minted");
    };
    expect(translateReport(report, "ABCDEFGHI123", never)).toEqual({
      code: "ABCDEFGHI123",
      name: "1001001010",
      email: "prueba@example.com",
      data: { name: "1001001010", type: "CC", identification: "1001001010", expeditionDate: "01/01/1995" },
      ready: false,
    });
  });

  it("has both at the end", () => {
    expect(translate(cleanAnswers())).toMatchObject({
      name: "1001001010",
      url: link(),
      ready: true,
      data: {
        name: "1001001010",
        type: "CC",
        identification: "1001001010",
        expeditionDate: "01/01/1995",
        error: false,
        reports: false,
      },
    });
  });

  it("leaves out a date that was not sent", () => {
    const echo = { email: "prueba@example.com", type: "CC", identification: "1001001010" };
    expect(Object.keys(translate(cleanAnswers(), { echo }).data)).not.toContain("expeditionDate");
  });

  it("names the subject as a registry knows it by document", () => {
    const certificate = answered("co-registraduria-certificado", [
      finding("identity", "none", named("MARISOL QUEBRADA FICTICIA")),
    ]);
    expect(translate(cleanBut(certificate)).data.name).toBe("MARISOL QUEBRADA FICTICIA");
    const given = { full: "Marisol Q.", given: null, family: null };
    const { subject } = reportWith([]).check;
    expect(translate(cleanBut(certificate), { subject: { ...subject, name: given } }).data.name).toBe(
      "Marisol Q.",
    );
  });

  it("does not take the name of a record that is only alike, or of a company", () => {
    const alike = { route: "name", probability: 0.9 } as const;
    const answers = cleanBut(
      answered("us-ofac-sdn", [finding("sanction", "high", named("SOMEBODY ELSE"))]),
      answered("co-registraduria-certificado", [finding("identity", "none", named("NAMESAKE"), alike)]),
      answered("co-rues", [
        finding("company-registration", "none", { ...named("A COMPANY"), kind: "company" }),
      ]),
    );
    expect(translate(answers).data.name).toBe("1001001010");
  });

  it("reports an error for a source that failed, not for one that lacked an input", () => {
    expect(translate(cleanBut(failed("co-sirna")))).toMatchObject({ data: { error: true } });
    const without = cleanBut(skipped("co-delitos-sexuales", "issue-date"));
    expect(translate(without)).toMatchObject({
      data: { error: false },
      validation: { delitos_sexuales: "Error" },
    });
  });

  it("reports an error when the courts of one city did not answer", () => {
    const record = {
      places: ["bogotajepms"],
      tables: [facts("Despachos sin respuesta", { Ciudad: "calijepms" })],
    };
    const body = translate(cleanBut(answered("co-rama-jepms", [finding("conviction", "high", record)])));
    expect(body).toMatchObject({
      data: { error: true },
      validation: { rama: { bogotajepms: true, calijepms: "Error", tunjajepms: false } },
    });
  });

  it.each([
    ["high", true],
    ["medium", true],
    ["low", false],
    ["none", false],
  ] as const)("reports findings of severity %s: %s", (severity, reports) => {
    const found = answered("co-policia-nacional", [finding("conviction", severity)]);
    expect(translate(cleanBut(found))).toMatchObject({ data: { reports } });
  });
});
