import { type Static, type TProperties, Type } from "typebox";
import { checkStatuses } from "../../../model/check.ts";
import { dataSets, severities } from "../../../model/data-set.ts";
import { type EchoedField, echoedFields } from "../inputs.ts";
import { scopes } from "./requests.ts";

const closed = { additionalProperties: false };
const oneOf = <Values extends string[]>(values: readonly [...Values]) =>
  Type.Enum(values, { type: "string" });
const moment = Type.String({ format: "date-time" });
const text = Type.String();
const score = Type.Number({ minimum: 0, maximum: 1 });
/** -1 is "not computed": not started, or deleted. */
const total = Type.Number({ minimum: -1, maximum: 1 });
const dataSet = oneOf(dataSets);
const severity = oneOf(severities);
const checkId = Type.String({ pattern: "^CHK[0-9a-f]{32}$" });
const databaseId = Type.String({ pattern: "^DBI[0-9a-f]{40}$" });

/** The body of a refusal; without `code` where the vendor's gateway answers. */
export const failure = (description: string) =>
  Type.Object(
    { code: Type.Optional(Type.Integer()), http_code: Type.Optional(Type.Integer()), message: text },
    { ...closed, description },
  );

const Side = Type.Object(
  {
    result: oneOf(["pending", "found", "not_found", "error", "delayed", "ignored"]),
    score,
    severity,
  },
  closed,
);

export const Score = Type.Object(
  { data_set: dataSet, ...Side.properties, by_id: Side, by_name: Side },
  closed,
);

export const Status = Type.Object(
  {
    data_set: Type.Optional(dataSet),
    database_id: Type.Optional(databaseId),
    database_name: text,
    invalid_inputs: Type.Optional(Type.Array(text)),
    status: oneOf(["not_started", "completed", "delayed", "error", "expired", "skipped"]),
  },
  closed,
);

const summaryResult = oneOf(["found", "not_found", "skipped", "in_progress"]);

export const Summary = Type.Object(
  {
    result: summaryResult,
    identity_status: Type.Optional(oneOf(["found", "not_found", "dead"])),
    names_found: Type.Array(
      Type.Object({ first_name: text, last_name: text, count: Type.Integer() }, closed),
    ),
    gender: Type.Optional(oneOf(["male", "female"])),
    date_of_birth: Type.Optional(moment),
    death_date: Type.Optional(moment),
    rfc: Type.Optional(text),
    update_date: Type.Optional(moment),
  },
  closed,
);

export const VehicleSummary = Type.Object(
  {
    result: summaryResult,
    vehicle_status: Type.Optional(oneOf(["found", "not_found"])),
    license_plate: Type.Optional(text),
    vehicle_id: Type.Optional(text),
    manufacturer: Type.Optional(text),
    model: Type.Optional(text),
    year: Type.Optional(Type.Integer()),
    color: Type.Optional(text),
    capacity: Type.Optional(Type.Integer()),
    number_of_doors: Type.Optional(Type.Integer()),
    vehicle_category: Type.Optional(text),
    vehicle_type: Type.Optional(text),
    service_type: Type.Optional(text),
    update_date: Type.Optional(moment),
  },
  closed,
);

export const CompanySummary = Type.Object(
  {
    result: summaryResult,
    company_status: Type.Optional(
      oneOf(["active", "cancelled", "not_reinscribed", "suspended", "incapable", "not_found", "found"]),
    ),
    names_found: Type.Array(Type.Object({ company_name: text, count: Type.Integer() }, closed)),
    update_date: Type.Optional(moment),
  },
  closed,
);

const echo = Object.fromEntries(echoedFields.map((name) => [name, Type.Optional(text)])) as Record<
  EchoedField,
  ReturnType<typeof Type.Optional<typeof text>>
>;

/** A check: the first half from its creation on, scores, statuses and summaries once it has started. */
export const Check = Type.Object(
  {
    check_id: checkId,
    country: oneOf(scopes),
    creation_date: moment,
    name_score: score,
    id_score: score,
    score: total,
    status: oneOf(checkStatuses),
    update_date: moment,
    ...echo,
    billing_hub: text,
    date_of_birth: Type.Optional(moment),
    issue_date: Type.Optional(moment),
    previous_check: Type.Optional(checkId),
    type: text,
    start_date: Type.Optional(moment),
    scores: Type.Optional(Type.Array(Score)),
    statuses: Type.Optional(Type.Array(Status)),
    summary: Type.Optional(Summary),
    vehicle_summary: Type.Optional(VehicleSummary),
    company_summary: Type.Optional(CompanySummary),
  } satisfies TProperties,
  closed,
);

export const CheckEnvelope = Type.Object({ check: Check, details: text, self: text }, closed);

export const DeletedCheck = Type.Object(
  {
    check: Type.Object(
      {
        billing_hub: text,
        check_id: checkId,
        country: oneOf(scopes),
        creation_date: moment,
        delete_date: moment,
        deleted: Type.Literal(true),
        id_score: Type.Literal(-1),
        score: Type.Literal(-1),
        start_date: Type.Optional(moment),
        type: text,
        update_date: moment,
      },
      closed,
    ),
    self: text,
  },
  closed,
);

const Cell = Type.Object({ label: text, value: text }, closed);
const Row = Type.Object({ cells: Type.Array(Cell) }, closed);
export const Table = Type.Object({ title: text, rows: Type.Array(Row) }, closed);

export const Category = Type.Object(
  {
    keyword: text,
    category_id: text,
    category: text,
    participation: oneOf(["Defendant", "Plaintiff"]),
    filing_year: text,
    filing_place: text,
  },
  closed,
);

export const Detail = Type.Object(
  {
    categorization: Type.Array(Category),
    check_id: checkId,
    data_set: dataSet,
    database_id: databaseId,
    database_name: text,
    depth: Type.Integer(),
    document_type: text,
    found_company_name: text,
    found_date_of_birth: text,
    found_first_name: text,
    found_gender: text,
    found_last_name: text,
    found_rfc: text,
    id: Type.String({ pattern: "^DTL[0-9a-f]{32}$" }),
    identity_result: text,
    identity_state: text,
    result: oneOf(["found", "not_found", "error", "ignored", "pending"]),
    route: oneOf(["id", "name", "company_name"]),
    severity,
    tables: Type.Union([Type.Array(Table), Type.Null()]),
    update_date: moment,
  },
  closed,
);

export const Details = Type.Object({ details: Type.Array(Detail), self: text, next: text }, closed);

export const PdfPath = Type.Object({ pdf_path: text }, closed);

export const Config = Type.Object(
  {
    client_id: Type.String({ pattern: "^TCI[0-9a-f]{32}$" }),
    config_id: Type.String({ pattern: "^CFG[0-9a-f]{32}$" }),
    score_configs: Type.Record(
      text,
      Type.Record(text, Type.Array(Type.Object({ data_set: dataSet, weight: score }, closed))),
    ),
  },
  closed,
);

export type CheckJson = Static<typeof Check>;
export type CheckEnvelopeJson = Static<typeof CheckEnvelope>;
export type DeletedCheckJson = Static<typeof DeletedCheck>;
export type DetailJson = Static<typeof Detail>;
export type DetailsJson = Static<typeof Details>;
export type TableJson = Static<typeof Table>;
export type CategoryJson = Static<typeof Category>;
export type StatusJson = Static<typeof Status>;
export type ScoreJson = Static<typeof Score>;
export type SummaryJson = Static<typeof Summary>;
export type VehicleSummaryJson = Static<typeof VehicleSummary>;
export type CompanySummaryJson = Static<typeof CompanySummary>;
export type ConfigJson = Static<typeof Config>;
