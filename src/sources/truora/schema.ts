import Type from "typebox";
import Value from "typebox/value";
import type { Route } from "../../model/answer.ts";
import { type DataSet, dataSets } from "../../model/data-set.ts";
import type { IsoDate } from "../../model/dates.ts";
import { nameOf } from "../../model/name.ts";
import type { FactTable } from "../../model/record.ts";
import type { Gender, Name } from "../../model/subject.ts";
import { dayOf, textOf } from "../shared/br-facts.ts";
import { SourceFailure } from "../source.ts";

/** What became of one search that the provider made, or was to make, in one database. */
export interface SearchState {
  readonly databaseId: string;
  /** Rows of skipped searches usually leave it out. */
  readonly dataSet: DataSet | null;
  readonly state: "answered" | "failed" | "skipped" | "unfinished";
  /** The provider's own names of the inputs that a skipped search lacked. */
  readonly missing: readonly string[];
}

/** How the provider classes one case that it found. */
export interface CaseCategory {
  readonly words: string;
  readonly participation: "plaintiff" | "defendant" | null;
  readonly filingPlace: string | null;
}

/** What one search gave. */
export interface SearchResult {
  readonly databaseId: string;
  readonly dataSet: DataSet | null;
  readonly state: "found" | "not-found" | "failed" | "ignored" | "unfinished";
  readonly route: Route;
  /** `national-id`, `tax-id`, `company-name` … */
  readonly documentType: string | null;
  readonly name: Name | null;
  readonly gender: Gender | null;
  readonly birthDate: IsoDate | null;
  readonly rfc: string | null;
  /** What an identity register says of the document, as written. */
  readonly identity: string;
  readonly categories: readonly CaseCategory[];
  readonly tables: readonly FactTable[];
}

export interface CheckProgress {
  readonly checkId: string;
  readonly isFinal: boolean;
  readonly searches: readonly SearchState[];
  /** The name that the provider itself settled on for the subject. */
  readonly name: Name | null;
}

export interface ResultPage {
  readonly results: readonly SearchResult[];
  /** Cursor of the next page, or null on the last one. */
  readonly nextKey: string | null;
}

const optional = Type.Optional(Type.Unknown());

const CheckBody = Type.Object({
  check: Type.Object({
    // It becomes part of a path.
    check_id: Type.String({ pattern: "^[A-Za-z0-9]+$" }),
    status: Type.String(),
    statuses: Type.Optional(Type.Union([Type.Array(Type.Unknown()), Type.Null()])),
    summary: optional,
  }),
});

const StatusRow = Type.Object({
  status: Type.String(),
  database_id: optional,
  data_set: optional,
  invalid_inputs: optional,
});

const Summary = Type.Object({
  names_found: Type.Array(Type.Object({ first_name: optional, last_name: optional }), { minItems: 1 }),
});

const DetailsBody = Type.Object({
  details: Type.Array(Type.Unknown()),
  next: Type.Optional(Type.Union([Type.String(), Type.Null()])),
});

const DetailRow = Type.Object({
  database_id: Type.String(),
  result: Type.String(),
  data_set: optional,
  route: optional,
  document_type: optional,
  found_first_name: optional,
  found_last_name: optional,
  found_company_name: optional,
  found_gender: optional,
  found_date_of_birth: optional,
  found_rfc: optional,
  identity_state: optional,
  identity_result: optional,
  categorization: optional,
  tables: optional,
});

const Category = Type.Object({
  category: optional,
  keyword: optional,
  participation: optional,
  filing_place: optional,
});

const Table = Type.Object({
  title: optional,
  rows: Type.Array(Type.Object({ cells: Type.Array(Type.Object({ label: optional, value: optional })) })),
});

/** The check as creation and polling show it. Throws `malformed` when the body shows none. */
export function readCheck(body: unknown): CheckProgress {
  if (!Value.Check(CheckBody, body))
    throw new SourceFailure("malformed", "Truora answered with something that is no check");
  const { check } = body;
  const found = Value.Check(Summary, check.summary) ? check.summary.names_found[0] : undefined;
  return {
    checkId: check.check_id,
    isFinal: check.status === "completed" || check.status === "error",
    searches: (check.statuses ?? []).flatMap(readStatusRow),
    name: found ? nameOf({ given: textOf(found.first_name), family: textOf(found.last_name) }) : null,
  };
}

/** One page of details. Throws `malformed` when the body is none. */
export function readDetails(body: unknown): ResultPage {
  if (!Value.Check(DetailsBody, body))
    throw new SourceFailure("malformed", "Truora answered with something that is no page of details");
  // An element without database or result cannot be laid at any registry's door: whichever it was
  // about then lacks an answer, and says so when it is read.
  const results = body.details.flatMap((row) => (Value.Check(DetailRow, row) ? [readDetail(row)] : []));
  if (!body.next) return { results, nextKey: null };
  const nextKey = new URLSearchParams(body.next.split("?")[1] ?? "").get("start_key");
  if (!nextKey) throw new SourceFailure("malformed", "Truora's next page has no cursor");
  return { results, nextKey };
}

// Rows that have not begun, or ran out of time, carry no database id; there is nothing to know them by.
function readStatusRow(row: unknown): SearchState[] {
  if (!Value.Check(StatusRow, row)) return [];
  const databaseId = textOf(row.database_id);
  if (databaseId === null) return [];
  const missing = Array.isArray(row.invalid_inputs) ? row.invalid_inputs.map(textOf) : [];
  return [
    {
      databaseId,
      dataSet: dataSetOf(row.data_set),
      state: searchStates[row.status] ?? "failed",
      missing: [...new Set(missing.filter((input) => input !== null))],
    },
  ];
}

const searchStates: Readonly<Record<string, SearchState["state"]>> = {
  completed: "answered",
  skipped: "skipped",
  not_started: "unfinished",
  in_progress: "unfinished",
  delayed: "unfinished",
  error: "failed",
  expired: "failed",
};

const resultStates: Readonly<Record<string, SearchResult["state"]>> = {
  found: "found",
  not_found: "not-found",
  ignored: "ignored",
  pending: "unfinished",
  error: "failed",
};

function readDetail(row: Type.Static<typeof DetailRow>): SearchResult {
  const company = textOf(row.found_company_name);
  return {
    databaseId: row.database_id,
    dataSet: dataSetOf(row.data_set),
    state: resultStates[row.result] ?? "failed",
    // The other words seen are `name`, `company_name` and, in old checks, `person`.
    route: textOf(row.route) === "id" ? "id" : "name",
    documentType: textOf(row.document_type),
    name: company
      ? nameOf({ full: company })
      : nameOf({ given: textOf(row.found_first_name), family: textOf(row.found_last_name) }),
    gender: genderOf(row.found_gender),
    birthDate: dayOf(row.found_date_of_birth),
    rfc: textOf(row.found_rfc),
    identity: [row.identity_state, row.identity_result].map(textOf).filter(Boolean).join(" "),
    categories: Array.isArray(row.categorization) ? row.categorization.flatMap(readCategory) : [],
    tables: Array.isArray(row.tables) ? row.tables.flatMap(readTable) : [],
  };
}

function readCategory(entry: unknown): CaseCategory[] {
  if (!Value.Check(Category, entry)) return [];
  const side = textOf(entry.participation)?.toLowerCase();
  return [
    {
      words: [entry.category, entry.keyword].map(textOf).filter(Boolean).join(" "),
      participation: side === "plaintiff" || side === "defendant" ? side : null,
      filingPlace: textOf(entry.filing_place),
    },
  ];
}

function readTable(table: unknown): FactTable[] {
  if (!Value.Check(Table, table)) return [];
  const rows = table.rows
    .map((row) =>
      row.cells.flatMap((cell) => {
        const value = textOf(cell.value);
        return value === null ? [] : [{ label: textOf(cell.label) ?? "", value }];
      }),
    )
    .filter((row) => row.length > 0);
  return rows.length === 0 ? [] : [{ title: textOf(table.title) ?? "", rows }];
}

function dataSetOf(written: unknown): DataSet | null {
  return dataSets.find((dataSet) => dataSet === written) ?? null;
}

function genderOf(written: unknown): Gender | null {
  const word = textOf(written)?.toLowerCase() ?? "";
  if (/^(male|masculin[oa]|hombre|homem|h)$/.test(word)) return "male";
  if (/^(female|feminin[oa]|femenin[oa]|mujer|mulher)$/.test(word)) return "female";
  return null;
}
