import { describe, expect, test } from "vitest";
import type { DataSetOutcome } from "../../../model/check.ts";
import type { DataSet } from "../../../model/data-set.ts";
import type { SourceRecord } from "../../../model/record.ts";
import { answered, at, findingOf, recordOf, reportOf, verdictOf } from "../testing/report.ts";
import { companySummary, personSummary, vehicleSummary } from "./summaries.ts";

function reportWith(dataSet: DataSet, result: DataSetOutcome, records: readonly SourceRecord[] = []) {
  const { verdict } = reportOf();
  return reportOf({
    answers: [
      answered(
        records.map((record) => findingOf(record)),
        { dataSet },
      ),
    ],
    verdict: { ...verdict, dataSets: [verdictOf(dataSet, result)] },
  });
}

const facts = (values: Readonly<Record<string, string>>) => [
  { title: "t", rows: [Object.entries(values).map(([label, value]) => ({ label, value }))] },
];
const named = (given: string, family: string) => ({
  names: [{ full: `${given} ${family}`, given, family, strength: "primary" as const }],
});

describe("every summary", () => {
  const all = [
    [personSummary, "personal_identity", "identity_status"],
    [vehicleSummary, "vehicle_information", "vehicle_status"],
    [companySummary, "business_background", "company_status"],
  ] as const;

  test.each(all)("%o says that it does not apply", (summary, _, status) => {
    expect(summary(reportOf())).toMatchObject({ result: "skipped", [status]: "not_found" });
  });

  test.each(all)("%o is never not_found when its sources were silent", (summary, dataSet, status) => {
    for (const silent of ["error", "ignored", "pending", "delayed"] as const) {
      const json = summary(reportWith(dataSet, silent));
      expect(json.result).toBe(silent === "error" || silent === "ignored" ? "skipped" : "in_progress");
      expect(json).not.toHaveProperty(status);
    }
    const none = summary(reportWith(dataSet, "not_found"));
    expect(none).toMatchObject({ result: "not_found", [status]: "not_found", update_date: at });
  });
});

describe("a person", () => {
  test("is whom the identity sources say", () => {
    const ana = recordOf("identity", {
      ...named("Ana", "Prueba"),
      gender: "female",
      births: [{ from: "1992-04-23", to: "1992-04-23", circa: false }],
      documents: [{ type: "tax-id", number: "PUAA920423AB1", country: "MX" }],
    });
    const report = reportWith("personal_identity", "found", [
      recordOf("identity", named("Otra", "Persona")),
      { ...ana, names: [{ full: "ANA PRUEBA", given: null, family: null, strength: "primary" }] },
      ana,
      recordOf("sanction", named("No", "Identidad")),
    ]);
    expect(personSummary(report)).toEqual({
      result: "found",
      identity_status: "found",
      names_found: [
        { first_name: "Ana", last_name: "Prueba", count: 2 },
        { first_name: "Otra", last_name: "Persona", count: 1 },
      ],
      gender: "female",
      date_of_birth: "1992-04-23T00:00:00Z",
      rfc: "PUAA920423AB1",
      update_date: at,
    });
  });

  test("is dead when one source says so", () => {
    const gone = recordOf("deceased", { death: "2020-01-02" });
    expect(
      personSummary(reportWith("personal_identity", "found", [recordOf("identity"), gone])),
    ).toMatchObject({
      identity_status: "dead",
      death_date: "2020-01-02T00:00:00Z",
    });
  });

  test("has no birthday known to the year alone", () => {
    const record = recordOf("identity", { births: [{ from: "1992-01-01", to: "1992-12-31", circa: false }] });
    expect(personSummary(reportWith("personal_identity", "found", [record]))).not.toHaveProperty(
      "date_of_birth",
    );
  });
});

describe("a company", () => {
  test.each([
    ["company-registration", {}, "found"],
    ["company-registration", { "Estado de la matrícula": "ACTIVA" }, "active"],
    ["company-registration", { "Situação cadastral": "ATIVA" }, "active"],
    ["company-inactive", { "Situação cadastral": "SUSPENSA" }, "suspended"],
    ["company-inactive", { "Situação cadastral": "INAPTA" }, "incapable"],
    ["company-registration", { Estado: "BAJA DEFINITIVA" }, "cancelled"],
    ["company-inactive", { Estado: "Jalisco" }, "cancelled"],
  ] as const)("%s with %j is %s", (topic, values, status) => {
    const record = recordOf(topic, { kind: "company", ...named("Ejemplo", "SAS"), tables: facts(values) });
    expect(companySummary(reportWith("business_background", "found", [record]))).toMatchObject({
      result: "found",
      company_status: status,
      names_found: [{ company_name: "Ejemplo SAS", count: 1 }],
    });
  });
});

describe("a vehicle", () => {
  const documents = [
    { type: "license-plate", number: "ABC123", country: "CO" },
    { type: "vehicle-id", number: "VIN1", country: null },
  ] as const;

  test.each([
    [
      { Marca: "Renault", Línea: "Logan", Modelo: "2019", Puertas: "4" },
      { manufacturer: "Renault", model: "Logan", year: 2019, number_of_doors: 4 },
    ],
    [
      { Marca: "Fiat", Modelo: "Uno", "Ano modelo": "2015", Cor: "Prata" },
      { manufacturer: "Fiat", model: "Uno", year: 2015, color: "Prata" },
    ],
    [
      { Make: "Peugeot", Model: "2008", Year: "2021" },
      { manufacturer: "Peugeot", model: "2008", year: 2021 },
    ],
    [{ Capacidad: "cinco" }, {}],
  ])("%j", (values, expected) => {
    const record = recordOf("vehicle-registration", { kind: "vehicle", documents, tables: facts(values) });
    expect(vehicleSummary(reportWith("vehicle_information", "found", [record]))).toEqual({
      result: "found",
      vehicle_status: "found",
      license_plate: "ABC123",
      vehicle_id: "VIN1",
      ...expected,
      update_date: at,
    });
  });
});
