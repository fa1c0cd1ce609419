import { describe, expect, test } from "vitest";
import type { Answer } from "../../../model/answer.ts";
import { answered, at, checkOf, findingOf, match, recordOf, reportOf, subject } from "../testing/report.ts";
import { detailsJson } from "./details.ts";
import { languageOf } from "./language.ts";

const detail = (answer: Answer, check = checkOf(), language: "es" | "en" | "pt" = "en") => {
  const [first] = detailsJson(reportOf({ check, answers: [answer] }), language).details;
  if (!first) throw new Error("no detail");
  return first;
};
const asked = {
  sourceId: "registry",
  dataSet: "legal_background",
  route: "id",
  attempts: 1,
  updatedAt: at,
} as const;
const labour = recordOf("labour-case", {
  names: [{ full: "Ana Prueba", given: "Ana", family: "Prueba", strength: "primary" }],
  births: [{ from: "1992-04-23", to: "1992-04-23", circa: false }],
  gender: "female",
  listedOn: "2022-05-06",
  places: ["Bogotá"],
  tables: [{ title: "General", rows: [[{ label: "Case number", value: "0001" }]] }],
});

describe("what was found", () => {
  const found = detail(answered([findingOf(labour, { severity: "low" })], asked));

  test("is in the vendor's shape and order", () => {
    expect(JSON.stringify({ ...found, tables: null })).toBe(
      '{"categorization":[{"keyword":"LABOR","category_id":"LR0602",' +
        '"category":"Labor: Other legal processes related to labor","participation":"Defendant",' +
        '"filing_year":"2022","filing_place":"Bogotá"}],' +
        `"check_id":"CHK0123456789abcdef0123456789abcdef","data_set":"legal_background",` +
        `"database_id":"${found.database_id}","database_name":"Registro Civil & Identidad","depth":0,` +
        '"document_type":"national-id","found_company_name":"",' +
        '"found_date_of_birth":"1992-04-23T00:00:00Z","found_first_name":"Ana","found_gender":"female",' +
        `"found_last_name":"Prueba","found_rfc":"","id":"${found.id}","identity_result":"",` +
        `"identity_state":"","result":"found","route":"id","severity":"low","tables":null,` +
        `"update_date":"${at}"}`,
    );
  });

  test("shows the source's tables, then why, by which version", () => {
    expect(found.tables).toEqual([
      { title: "General", rows: [{ cells: [{ label: "Case number", value: "0001" }] }] },
      {
        title: "Match evidence",
        rows: [
          {
            cells: [
              { label: "Record", value: "Ana Prueba (r-1)" },
              { label: "Found by", value: "document" },
              { label: "Probability", value: "0.9890" },
              { label: "Score", value: "+4.500" },
            ],
          },
          {
            // 4.5 = -4.25 + 9 - 0.25
            cells: [
              { label: "Evidence", value: "starting point" },
              { label: "Weight", value: "-4.250" },
            ],
          },
          {
            cells: [
              { label: "Evidence", value: "document" },
              { label: "Searched for", value: "10000000" },
              { label: "On record", value: "10000000" },
              { label: "Weight", value: "+9.000" },
              { label: "Reason", value: "same number" },
            ],
          },
          {
            cells: [
              { label: "Evidence", value: "name" },
              { label: "Searched for", value: "ANA" },
              { label: "On record", value: "Anna" },
              { label: "Weight", value: "-0.250" },
              { label: "Reason", value: "one letter more" },
            ],
          },
          {
            cells: [
              { label: "Source", value: "Registro Civil & Identidad" },
              { label: "Publication date", value: "2026-11-20" },
              { label: "List digest", value: `sha256:${"a".repeat(64)}` },
              { label: "Read at", value: at },
            ],
          },
        ],
      },
    ]);
  });

  test("has no starting point where the engine counts it among the evidence", () => {
    // In binary, 0.3 - 0.1 - 0.2 is not nought but -2.8e-17.
    const [piece] = match.evidence;
    const evidence = [0.1, 0.2].flatMap((weight) => (piece ? [{ ...piece, weight }] : []));
    const { tables } = detail(answered([findingOf(labour, { match: { ...match, score: 0.3, evidence } })]));
    const weights = tables?.at(-1)?.rows.map(({ cells }) => cells.find(({ label }) => label === "Weight"));
    expect(weights?.map((cell) => cell?.value)).toEqual([undefined, "+0.100", "+0.200", undefined]);
  });

  test("says sandbox in the sandbox", () => {
    const { tables } = detail(answered([findingOf(labour)], asked), checkOf({ sandbox: true }));
    expect(tables?.at(-1)?.rows.at(-1)).toEqual({ cells: [{ label: "Sandbox", value: "synthetic data" }] });
  });

  test("the gravest finding gives the severity, the likeliest the name", () => {
    const company = recordOf("sanction", {
      kind: "company",
      names: [{ full: "Ejemplo SAS", given: null, family: null, strength: "primary" }],
    });
    const two = [
      findingOf(labour, { severity: "very_high", match: { ...match, probability: 0.6 } }),
      findingOf(company, { severity: "low" }),
    ];
    expect(detail(answered(two, asked))).toMatchObject({
      severity: "very_high",
      found_company_name: "Ejemplo SAS",
      found_first_name: "",
    });
  });

  test("a record without tables is told in one row", () => {
    const bare = recordOf("sanction", {
      names: labour.names,
      births: [{ from: "1992-01-01", to: "1992-12-31", circa: true }],
      programs: ["SDNTK"],
    });
    expect(detail(answered([findingOf(bare)]), checkOf(), "es").tables?.[0]).toEqual({
      title: "General",
      rows: [
        {
          cells: [
            { label: "Nombre", value: "Ana Prueba" },
            { label: "Fecha de nacimiento", value: "~1992" },
            { label: "Programas o motivos", value: "SDNTK" },
          ],
        },
      ],
    });
  });

  test("plaintiffs are plaintiffs, and what is no case has no category", () => {
    const records = [recordOf("plaintiff-case"), recordOf("identity"), recordOf("conviction")];
    const { categorization } = detail(answered(records.map((record) => findingOf(record))));
    expect(categorization.map((each) => [each.keyword, each.participation])).toEqual([
      ["CIVIL", "Plaintiff"],
      ["CRIMINAL", "Defendant"],
    ]);
  });
});

describe("what was not", () => {
  test.each<[Answer, string, string]>([
    [answered([], asked), "not_found", "none"],
    [{ ...asked, status: "failed", reason: "timeout" }, "error", "unknown"],
    [{ ...asked, status: "expired" }, "error", "unknown"],
    [{ ...asked, status: "skipped", missing: ["name"] }, "ignored", "unknown"],
    [{ ...asked, status: "waiting" }, "pending", "unknown"],
    [{ ...asked, status: "delayed", reason: "timeout", retryAt: null }, "pending", "unknown"],
  ])("%j is %s", (answer, result, severity) => {
    expect(detail(answer)).toMatchObject({
      result,
      severity,
      tables: null,
      categorization: [],
      found_first_name: "",
    });
  });
});

test("routes and document types", () => {
  const company = { ...subject, kind: "company" as const };
  const permit = {
    ...subject,
    documents: [{ type: "temporary-permit" as const, number: "1", country: "CO" }],
  };
  const by = (route: "id" | "name", of = subject) => {
    const json = detail(answered([], { route }), checkOf({ subject: of }));
    return [json.route, json.document_type];
  };
  expect(by("id")).toEqual(["id", "national-id"]);
  expect(by("name")).toEqual(["name", "name"]);
  expect(by("name", company)).toEqual(["company_name", "company-name"]);
  expect(by("id", permit)).toEqual(["id", "ptp"]);
  expect(by("id", { ...subject, documents: [] })).toEqual(["id", ""]);
});

test.each([
  [undefined, "es"],
  ["", "es"],
  ["es", "es"],
  ["EN", "en"],
  ["pt-br", "pt"],
  ["en_US", "en"],
  ["fr", "es"],
])("lang %s is %s", (lang, language) => expect(languageOf(lang)).toBe(language));
