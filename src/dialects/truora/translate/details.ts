import type { Answer, Finding, Route } from "../../../model/answer.ts";
import type { Report, ReportLanguage } from "../../../model/check.ts";
import { graver, type Severity } from "../../../model/data-set.ts";
import type { RecordKind } from "../../../model/record.ts";
import type { DocumentType, Subject } from "../../../model/subject.ts";
import { checkIdentifier, databaseIdentifier, detailIdentifier } from "../identifiers.ts";
import type { DetailJson, DetailsJson, TableJson } from "../schema/responses.ts";
import { categorization } from "./categories.ts";
import { pathOf } from "./check-json.ts";
import { labels } from "./labels.ts";
import { dayJson, exactDay } from "./moments.ts";
import { evidenceTable, recordTables } from "./tables.ts";

/** One element for each source, data set and route, on one page. */
export function detailsJson(report: Report, language: ReportLanguage): DetailsJson {
  return {
    details: report.answers.map((answer) => detailJson(report, answer, language)),
    self: `${pathOf(report.check.id)}/details`,
    next: "",
  };
}

function detailJson(report: Report, answer: Answer, language: ReportLanguage): DetailJson {
  const { check } = report;
  const findings = findingsOf(answer);
  const company = check.subject.kind === "company";
  return {
    categorization: findings.flatMap(({ record }) => categorization(record)),
    check_id: checkIdentifier(check.id),
    data_set: answer.dataSet,
    database_id: databaseIdentifier(answer.sourceId),
    database_name: report.sources[answer.sourceId]?.title ?? answer.sourceId,
    depth: 0,
    document_type: documentTypeOf(check.subject, answer.route),
    ...found(findings),
    id: detailIdentifier(check.id, answer),
    identity_result: "",
    identity_state: "",
    result: resultOf(answer),
    route: answer.route === "name" && company ? "company_name" : answer.route,
    severity: severityOf(answer),
    tables: tablesOf(report, answer, language),
    update_date: answer.updatedAt,
  };
}

function findingsOf(answer: Answer): readonly Finding[] {
  return answer.status === "answered" ? answer.findings : [];
}

function resultOf(answer: Answer): DetailJson["result"] {
  switch (answer.status) {
    case "answered":
      return answer.findings.length > 0 ? "found" : "not_found";
    case "failed":
    case "expired":
      return "error";
    case "skipped":
      return "ignored";
    case "waiting":
    case "delayed":
      return "pending";
    default:
      return answer satisfies never;
  }
}

function severityOf(answer: Answer): Severity {
  if (answer.status !== "answered") return "unknown";
  return answer.findings.map((finding) => finding.severity).reduce(graver, "none");
}

function tablesOf(report: Report, answer: Answer, language: ReportLanguage): TableJson[] | null {
  if (answer.status !== "answered" || answer.findings.length === 0) return null;
  const words = labels[language];
  const source = report.sources[answer.sourceId];
  return [
    ...answer.findings.flatMap(({ record }) => recordTables(record, words)),
    evidenceTable(answer.findings, answer.version, source, report.check.sandbox, words),
  ];
}

// The vendor's request fields lend these two permits their names.
const documentTypeNames: Readonly<Partial<Record<DocumentType, string>>> = {
  "temporary-permit": "ptp",
  "stay-permit": "pep",
};

/** What the source was searched with: the subject's main document, or a kind of name. */
function documentTypeOf(subject: Subject, route: Route): string {
  if (route === "name") return subject.kind === "company" ? "company-name" : "name";
  const type = subject.documents[0]?.type;
  return type ? (documentTypeNames[type] ?? type) : "";
}

type Found = Pick<
  DetailJson,
  | "found_company_name"
  | "found_date_of_birth"
  | "found_first_name"
  | "found_gender"
  | "found_last_name"
  | "found_rfc"
>;

/** Whom the most probable record is about; empty texts for what it does not say. */
function found(findings: readonly Finding[]): Found {
  const [best] = findings.toSorted((a, b) => b.match.probability - a.match.probability);
  const record = best?.record;
  const name = record?.names[0];
  const birth = exactDay(record?.births ?? []);
  const person = namesPersons(record?.kind);
  const rfc = record?.documents.find(({ type, country }) => type === "tax-id" && country === "MX");
  return {
    found_company_name: person ? "" : (name?.full ?? ""),
    found_date_of_birth: birth ? dayJson(birth) : "",
    found_first_name: person ? (name?.given ?? (name?.family ? "" : (name?.full ?? ""))) : "",
    found_gender: record?.gender ?? "",
    found_last_name: person ? (name?.family ?? "") : "",
    found_rfc: rfc?.number ?? "",
  };
}

/** A vehicle's record, too, carries its owner's name. */
function namesPersons(kind: RecordKind | undefined): boolean {
  return kind !== "company";
}
