import { describe, expect, test } from "vitest";
import { aSubject } from "../shared/co-sandbox.test-support.ts";
import type { SourceFacts } from "../source.ts";
import type { TruoraReport } from "./gather.ts";
import { readRegistry } from "./records.ts";
import type { SearchResult, SearchState } from "./schema.ts";

const court: SourceFacts = {
  id: "xx-court",
  title: "Court",
  owner: "Nobody",
  home: "https://court.example",
  countries: ["CO"],
  dataSets: ["criminal_record", "legal_background"],
  kinds: ["person"],
  routes: ["id"],
  needs: [["national-id"]],
  licence: "none",
};

const subject = aSubject({ name: { full: "Ana Ríos Lugo", given: null, family: null } });

function search(fields: Partial<SearchState> = {}): SearchState {
  return { databaseId: "DBI1", dataSet: "criminal_record", state: "answered", missing: [], ...fields };
}

function result(fields: Partial<SearchResult> = {}): SearchResult {
  return {
    databaseId: "DBI1",
    dataSet: "criminal_record",
    state: "not-found",
    route: "id",
    documentType: "national-id",
    name: null,
    gender: null,
    birthDate: null,
    rfc: null,
    identity: "",
    categories: [],
    tables: [],
    ...fields,
  };
}

const legal = result({ dataSet: "legal_background" });

function read(results: readonly SearchResult[], searches: readonly SearchState[] = []) {
  const report: TruoraReport = {
    results,
    searches,
    name: null,
    databases: { DBI1: "xx-court", DBI2: "other" },
  };
  return readRegistry(court, null, report, subject);
}

describe("nothing is not found until all has been asked", () => {
  test("both data sets answered", () => {
    expect(read([result(), legal], [search()]).records).toEqual([]);
  });

  test.each([
    ["was not mentioned", [], [], "provider-failed"],
    ["answered for one data set alone", [result()], [], "provider-failed"],
    ["was searched on no route", [result({ state: "ignored" }), legal], [], "provider-failed"],
    ["was only skipped", [], [search({ state: "skipped", dataSet: null })], "provider-failed"],
    ["failed in one data set", [result(), legal], [search({ state: "failed" })], "provider-failed"],
    ["failed in a detail", [result(), legal, result({ state: "failed" })], [], "provider-failed"],
    ["is still being waited for", [result(), legal], [search({ state: "unfinished" })], "timeout"],
    ["completed, with no detail", [], [search()], "provider-failed"],
  ] as const)("a registry that %s", (_what, results, searches, reason) => {
    expect(() => read(results, searches)).toThrow(expect.objectContaining({ reason }));
  });

  test("what befell other databases and other data sets is none of its business", () => {
    const elsewhere = search({ databaseId: "DBI2", state: "failed" });
    const otherwise = search({ dataSet: "alert_in_media", state: "failed" });
    expect(read([result(), legal], [elsewhere, otherwise]).records).toEqual([]);
  });

  test("a skipped search beside one that answered takes nothing away", () => {
    const skipped = search({ state: "skipped", dataSet: null, missing: ["passport"] });
    expect(read([result(), legal], [skipped]).records).toEqual([]);
  });
});

describe("what is found", () => {
  const table = (...values: string[]) => ({
    title: "Cases",
    rows: values.map((value) => [{ label: "No.", value }]),
  });
  const category = { words: "Theft", participation: null, filingPlace: null };

  test("by document bears the document, and by name the name that was asked for", () => {
    const byId = result({ state: "found", tables: [table("1")] });
    const byName = result({ state: "found", route: "name", tables: [table("2")] });
    const { records } = read([byName, byId, legal]);
    expect(records).toMatchObject([
      { documents: subject.documents, names: [] },
      { documents: [], names: [{ full: "Ana Ríos Lugo", strength: "weak-alias" }] },
    ]);
  });

  test("twice the same is one record, by document", () => {
    const same = { state: "found", name: null, tables: [table("1")] } as const;
    const { records } = read([result({ ...same, route: "name" }), result(same), legal]);
    expect(records).toMatchObject([{ documents: subject.documents }]);
  });

  test("as many cases as rows is a record each, else all share the tables", () => {
    const cases = (rows: string[], categories: number) =>
      read([
        result({ state: "found", tables: [table(...rows)], categories: Array(categories).fill(category) }),
        legal,
      ]).records;
    expect(cases(["1", "2"], 2).map((record) => record.tables)).toEqual([[table("1")], [table("2")]]);
    expect(cases(["1", "2", "3"], 2).map((record) => record.tables)).toEqual([[table("1", "2", "3")]]);
    expect(cases(["1", "2"], 0).map((record) => record.tables)).toEqual([[table("1", "2")]]);
  });
});
