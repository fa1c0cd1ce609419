import type { Answer, Finding } from "../../../model/answer.ts";
import type { Report } from "../../../model/check.ts";
import type { DataSet } from "../../../model/data-set.ts";
import type { SourceRecord, Topic } from "../../../model/record.ts";
import type { DocumentType, Name } from "../../../model/subject.ts";
import type { CompanySummaryJson, SummaryJson, VehicleSummaryJson } from "../schema/responses.ts";
import { companyState, vehicleFacts } from "./facts.ts";
import { dayJson, exactDay, latest } from "./moments.ts";

/** Who the person is, by the identity sources; `skipped` where the check asks none of them. */
export function personSummary(report: Report): SummaryJson {
  const records = recordsOf(report, ["identity", "deceased"]).filter((record) => record.kind === "person");
  const { result, status } = outcomeOf(report, "personal_identity", records);
  const gender = records.find((record) => record.gender)?.gender;
  const birth = exactDay(records.flatMap((record) => record.births));
  const death = records.find((record) => record.death)?.death;
  const rfc = documentIn(records, "tax-id", "MX");
  const dead = records.some((record) => record.death !== null || record.topic === "deceased");
  const identity = dead ? "dead" : status;
  return {
    result,
    ...(identity && { identity_status: identity }),
    names_found: namesIn(records),
    ...(gender && { gender }),
    ...(birth && { date_of_birth: dayJson(birth) }),
    ...(death && { death_date: dayJson(death) }),
    ...(rfc && { rfc }),
    ...updated(report, "personal_identity", result),
  };
}

/** What the vehicle is, by the vehicle registries. */
export function vehicleSummary(report: Report): VehicleSummaryJson {
  const records = recordsOf(report, ["vehicle-registration"]);
  const { result, status } = outcomeOf(report, "vehicle_information", records);
  const plate = documentIn(records, "license-plate");
  const vin = documentIn(records, "vehicle-id");
  return {
    result,
    ...(status && { vehicle_status: status }),
    ...(plate && { license_plate: plate }),
    ...(vin && { vehicle_id: vin }),
    ...vehicleFacts(records),
    ...updated(report, "vehicle_information", result),
  };
}

/** What the company is, by the company registries. */
export function companySummary(report: Report): CompanySummaryJson {
  const records = recordsOf(report, ["company-registration", "company-inactive"]).filter(
    (record) => record.kind === "company",
  );
  const { result, status } = outcomeOf(report, "business_background", records);
  const state = companyState(records) ?? status;
  return {
    result,
    ...(state && { company_status: state }),
    names_found: countNames(records).map(({ name, count }) => ({ company_name: name.full, count })),
    ...updated(report, "business_background", result),
  };
}

function recordsOf(report: Report, topics: readonly Topic[]): readonly SourceRecord[] {
  return report.answers
    .flatMap(findingsOf)
    .map((finding) => finding.record)
    .filter((record) => topics.includes(record.topic));
}

function findingsOf(answer: Answer): readonly Finding[] {
  return answer.status === "answered" ? answer.findings : [];
}

interface Outcome {
  readonly result: SummaryJson["result"];
  readonly status: "found" | "not_found" | null;
}

/**
 * The outcome of the data set that a summary sums up. `result` has no word for a source that gave
 * no answer, and silence is not innocence: that is `skipped` without a status, never `not_found`.
 */
function outcomeOf(report: Report, dataSet: DataSet, records: readonly SourceRecord[]): Outcome {
  if (records.length > 0) return { result: "found", status: "found" };
  const verdict = report.verdict.dataSets.find((each) => each.dataSet === dataSet);
  // How the vendor shows a summary that does not apply to the type of check.
  if (!verdict) return { result: "skipped", status: "not_found" };
  switch (verdict.result) {
    case "found":
    case "not_found":
      return { result: verdict.result, status: verdict.result };
    case "pending":
    case "delayed":
      return { result: "in_progress", status: null };
    case "error":
    case "ignored":
      return { result: "skipped", status: null };
    default:
      return verdict.result satisfies never;
  }
}

function updated(report: Report, dataSet: DataSet, result: Outcome["result"]): { update_date?: string } {
  const answers = report.answers.filter((answer) => answer.dataSet === dataSet);
  const moment = result === "skipped" ? null : latest(answers.map((answer) => answer.updatedAt));
  return moment ? { update_date: moment } : {};
}

function documentIn(
  records: readonly SourceRecord[],
  type: DocumentType,
  country?: string,
): string | undefined {
  return records
    .flatMap((record) => record.documents)
    .find((document) => document.type === type && (!country || document.country === country))?.number;
}

function namesIn(records: readonly SourceRecord[]): SummaryJson["names_found"] {
  return countNames(records).map(({ name, count }) => ({
    first_name: name.given ?? (name.family ? "" : name.full),
    last_name: name.family ?? "",
    count,
  }));
}

/**
 * Each name once, with how many records carry it; the most frequent first. Of a name that one
 * source splits into given and family names and another does not, the split one is kept.
 */
function countNames(records: readonly SourceRecord[]): { name: Name; count: number }[] {
  const names = records.flatMap((record) => record.names.slice(0, 1));
  const same = Map.groupBy(names, (name) => name.full.toUpperCase());
  return [...same.values()]
    .flatMap((group) => {
      const name = group.find((each) => each.family !== null) ?? group[0];
      return name ? [{ name, count: group.length }] : [];
    })
    .sort((a, b) => b.count - a.count);
}
