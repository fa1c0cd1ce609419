import { describe, expect, test } from "vitest";
import { readCheck, readDetails } from "./schema.ts";

function states(...statuses: unknown[]) {
  return readCheck({ check: { check_id: "CHK1", status: "in_progress", statuses } }).searches;
}

function detail(fields: object) {
  return readDetails({ details: [{ database_id: "DBI1", result: "found", ...fields }] }).results[0];
}

describe("a check", () => {
  test.each([
    ["not_started", false],
    ["in_progress", false],
    ["delayed", false],
    ["completed", true],
    ["error", true],
  ])("that is %s is final: %s", (status, isFinal) => {
    expect(readCheck({ check: { check_id: "CHK1", status } }).isFinal).toBe(isFinal);
  });

  test("has searches by the provider's words, and a word it never used is no answer", () => {
    const row = (status: string) => ({ status, database_id: "DBI1", data_set: "criminal_record" });
    const words = ["completed", "delayed", "error", "expired", "on_holiday"];
    expect(states(...words.map(row)).map((search) => search.state)).toEqual([
      "answered",
      "unfinished",
      "failed",
      "failed",
      "failed",
    ]);
  });

  test("says once which inputs a skipped search lacked", () => {
    expect(
      states({ status: "skipped", database_id: "DBI1", invalid_inputs: ["birthday", "birthday", 7] }),
    ).toEqual([{ databaseId: "DBI1", dataSet: null, state: "skipped", missing: ["birthday", "7"] }]);
  });

  test("has rows without a database, which nobody can be told from", () => {
    expect(states({ status: "expired", data_set: "criminal_record" }, null, "x")).toEqual([]);
  });

  test("brings the name that the provider settled on", () => {
    const summary = { names_found: [{ first_name: "ANA", last_name: "RÍOS", count: 3 }] };
    expect(readCheck({ check: { check_id: "CHK1", status: "completed", summary } }).name?.full).toBe(
      "ANA RÍOS",
    );
  });
});

describe("a detail", () => {
  test("loses the fields that are missing or odd, and nothing else", () => {
    expect(
      detail({ found_gender: 1, tables: "x", categorization: null, found_date_of_birth: "31/02/1990" }),
    ).toEqual({
      databaseId: "DBI1",
      dataSet: null,
      state: "found",
      route: "name",
      documentType: null,
      name: null,
      gender: null,
      birthDate: null,
      rfc: null,
      identity: "",
      categories: [],
      tables: [],
    });
  });

  test("is read as the provider's example has it", () => {
    const read = detail({
      data_set: "legal_background",
      document_type: "national-id",
      route: "id",
      found_first_name: "Ana",
      found_last_name: "Ríos",
      found_gender: "femenino",
      found_date_of_birth: "1990-02-03T00:00:00Z",
      categorization: [
        { keyword: "CIVIL", category: "Labor: Other", participation: "Plaintiff", filing_place: "" },
      ],
      tables: [
        {
          title: "General",
          rows: [
            {
              cells: [
                { label: "Role", value: "AUTHOR" },
                { label: "Note", value: "" },
              ],
            },
          ],
        },
        { title: "Empty", rows: [] },
      ],
    });
    expect(read).toMatchObject({
      dataSet: "legal_background",
      route: "id",
      documentType: "national-id",
      name: { full: "Ana Ríos", given: "Ana", family: "Ríos" },
      gender: "female",
      birthDate: "1990-02-03",
      categories: [{ words: "Labor: Other CIVIL", participation: "plaintiff", filingPlace: null }],
      tables: [{ title: "General", rows: [[{ label: "Role", value: "AUTHOR" }]] }],
    });
    expect(read?.tables).toHaveLength(1);
  });

  test("of no database is left out, so that its registry has no answer", () => {
    expect(readDetails({ details: [{ result: "not_found" }, null] }).results).toEqual([]);
  });
});
