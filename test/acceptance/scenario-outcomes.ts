import type { CheckBody, Detail, ScoreRow, StatusRow } from "./truora-client.ts";
import { severities } from "./truora-contract.ts";

/** A check that has come to its end, with its details and every status it showed on the way. */
export interface Outcome {
  readonly check: CheckBody;
  readonly details: readonly Detail[];
  readonly seen: readonly string[];
}

/** What the name of a scenario promises: sentences about what is missing; empty when it is kept. */
type Promised = (outcome: Outcome) => readonly string[];

const international = "international_background";

/** By scenario. `GET /sandbox/subjects` may have more; those only have to end well-formed. */
export const promises: Readonly<Record<string, Promised>> = {
  clean: all(completed, everySourceAnswered, nothingAgainst, identity("found")),
  "clean-second": all(completed, everySourceAnswered, nothingAgainst, identity("found")),
  "criminal-and-legal": all(completed, against("criminal_record"), against("legal_background")),
  plaintiff: all(completed, found("legal_background")),
  deceased: all(completed, identity("dead")),
  "public-official": all(completed, against(international)),
  "sexual-offence": all(completed, against("criminal_record")),
  "sanctioned-by-document": all(completed, against(international, "by_id")),
  "sanctioned-by-name": all(completed, against(international, "by_name"), notFound(international, "by_id")),
  "homonym-of-sanctioned": all(
    completed,
    everySourceAnswered,
    notFound(international, "by_id"),
    notFound(international, "by_name"),
    nothingAgainst,
  ),
  wanted: all(completed, against(international, "by_name")),
  "international-only": all(completed, notFound(international, "by_name"), nothingAgainst),
  "international-sanctioned": all(completed, against(international, "by_name")),
  "international-sanctioned-company": all(completed, against(international, "by_name")),
  "source-fails": all(completed, silentSources(1), identity("found"), nothingAgainst),
  "many-sources-fail": all(ended("error"), tooManySilent),
  "slow-source": all(completed, sawDelayed, everySourceAnswered, nothingAgainst),
  "source-recovers": all(completed, everySourceAnswered, identity("found"), nothingAgainst),
  "unknown-number": all(completed, everySourceAnswered, nothingAgainst, identity("not_found")),
  "missing-birth-date": all(completed, skippedFor("birthday"), everySourceAnswered, nothingAgainst),
  debarred: all(completed, against("legal_background")),
  "tax-default": all(completed, against("taxes_and_finances")),
  "alimony-debtor": all(completed, against("legal_background")),
  company: all(completed, everySourceAnswered, nothingAgainst, company("active")),
  "closed-company": all(completed, company("cancelled")),
  "fictitious-supplier": all(completed, against("taxes_and_finances")),
  vehicle: all(completed, everySourceAnswered, nothingAgainst, vehicleFound),
  "fined-driver": all(completed, vehicleFound, against("traffic_fines")),
  "stolen-vehicle": all(completed, vehicleFound, against("vehicle_information")),
};

function all(...parts: readonly Promised[]): Promised {
  return (outcome) => parts.flatMap((part) => part(outcome));
}

function ended(status: string): Promised {
  return ({ check }) => (check.status === status ? [] : [`ended in ${check.status} instead of ${status}`]);
}

function completed(outcome: Outcome): readonly string[] {
  return ended("completed")(outcome);
}

function rowOf({ check }: Outcome, dataSet: string): ScoreRow | undefined {
  return check.scores?.find((row) => row.data_set === dataSet);
}

function isAdverse(severity: string): boolean {
  return severities.indexOf(severity) > severities.indexOf("none");
}

function found(dataSet: string): Promised {
  return (outcome) => {
    const result = rowOf(outcome, dataSet)?.result;
    return result === "found" ? [] : [`${dataSet} is ${result} instead of found`];
  };
}

/** Something found there that counts against the subject; on that side, when one is named. */
function against(dataSet: string, side?: "by_id" | "by_name"): Promised {
  return (outcome) => {
    const row = rowOf(outcome, dataSet);
    const where = side ? row?.[side] : row;
    const isSo = where?.result === "found" && isAdverse(where.severity);
    const which = side ? `${dataSet}.${side}` : dataSet;
    return isSo ? [] : [`${which} is ${where?.result} with severity ${where?.severity}`];
  };
}

function notFound(dataSet: string, side: "by_id" | "by_name"): Promised {
  return (outcome) => {
    const result = rowOf(outcome, dataSet)?.[side].result;
    return result === "not_found" || result === "ignored" ? [] : [`${dataSet}.${side} is ${result}`];
  };
}

function nothingAgainst({ check, details }: Outcome): readonly string[] {
  const rows = (check.scores ?? []).filter((row) => isAdverse(row.severity));
  const found = details.filter((detail) => isAdverse(detail.severity));
  return [
    ...rows.map((row) => `${row.data_set} has severity ${row.severity}`),
    ...found.map((detail) => `a detail of ${detail.data_set} has severity ${detail.severity}`),
    ...(check.score === 1 ? [] : [`the score is ${check.score}`]),
  ];
}

function isSilent(row: StatusRow): boolean {
  return row.status !== "completed" && row.status !== "skipped";
}

function everySourceAnswered({ check }: Outcome): readonly string[] {
  return (check.statuses ?? []).filter(isSilent).map((row) => `${row.database_name} is ${row.status}`);
}

/** So many sources failed, each with its name, and their details say error and show nothing. */
function silentSources(count: number): Promised {
  return ({ check, details }) => {
    const silent = (check.statuses ?? []).filter(isSilent);
    const ids = new Set(silent.map((row) => row.database_id));
    const unnamed = silent.filter((row) => row.status !== "error" || !row.database_id || !row.database_name);
    const calm = details.filter((detail) => ids.has(detail.database_id) && detail.result !== "error");
    return [
      ...(ids.size === count ? [] : [`${ids.size} sources failed instead of ${count}`]),
      ...unnamed.map((row) => `a silent source is ${row.status} and named ${row.database_name}`),
      ...calm.map((detail) => `a detail of a source that failed is ${detail.result}`),
    ];
  };
}

/** More than three tenths of what was asked. */
function tooManySilent({ check }: Outcome): readonly string[] {
  const asked = (check.statuses ?? []).filter((row) => row.status !== "skipped");
  const silent = asked.filter(isSilent);
  return silent.length > 0.3 * asked.length ? [] : [`only ${silent.length} of ${asked.length} failed`];
}

function sawDelayed({ seen }: Outcome): readonly string[] {
  return seen.includes("delayed") ? [] : [`showed ${[...new Set(seen)].join(", ")} and never delayed`];
}

function skippedFor(input: string): Promised {
  return ({ check }) => {
    const skipped = (check.statuses ?? []).filter((row) => row.status === "skipped");
    return skipped.some((row) => row.invalid_inputs?.includes(input))
      ? []
      : [`no source was skipped for lack of ${input}`];
  };
}

function identity(status: string): Promised {
  return ({ check }) => expectedStatus("identity_status", check.summary?.identity_status, status);
}

function company(status: string): Promised {
  return ({ check }) => expectedStatus("company_status", check.company_summary?.company_status, status);
}

function vehicleFound({ check }: Outcome): readonly string[] {
  return expectedStatus("vehicle_status", check.vehicle_summary?.vehicle_status, "found");
}

function expectedStatus(name: string, given: string | undefined, wanted: string): readonly string[] {
  return given === wanted ? [] : [`${name} is ${given} instead of ${wanted}`];
}
