import type { ErasedCheck } from "../../../checks/checks.ts";
import type { Check, DataSetVerdict, Report, SideVerdict } from "../../../model/check.ts";
import { checkIdentifier } from "../identifiers.ts";
import type { Echo } from "../inputs.ts";
import type { CheckEnvelopeJson, CheckJson, DeletedCheckJson, ScoreJson } from "../schema/responses.ts";
import { echoOf } from "./check-request.ts";
import { dayJson } from "./moments.ts";
import { statusJson } from "./statuses.ts";
import { companySummary, personSummary, vehicleSummary } from "./summaries.ts";

/** The hub of checks whose request named none. */
const defaultHub = "hub";

/** A check that was just created: no scores, statuses or summaries yet. */
export function createdJson(check: Check): CheckEnvelopeJson {
  return envelope(check, basics(check, { name: 0, id: 0, total: -1 }));
}

/** A check as far as it has come. Until it starts it looks as it did at its creation. */
export function checkJson(report: Report): CheckEnvelopeJson {
  const { check, answers, verdict } = report;
  if (check.status === "not_started") return createdJson(check);
  return envelope(check, {
    ...basics(check, { name: verdict.nameScore, id: verdict.idScore, total: verdict.score }),
    ...(check.startedAt && { start_date: check.startedAt }),
    scores: verdict.dataSets.map(scoreJson),
    statuses: answers.map((answer) => statusJson(answer, report.sources[answer.sourceId])),
    summary: personSummary(report),
    vehicle_summary: vehicleSummary(report),
    company_summary: companySummary(report),
  });
}

/** The stub that is left of a deleted check. */
export function deletedJson(check: ErasedCheck, echo: Echo): DeletedCheckJson {
  return {
    check: {
      billing_hub: echo.billing_hub ?? defaultHub,
      check_id: checkIdentifier(check.id),
      country: check.plan.country,
      creation_date: check.createdAt,
      delete_date: check.erasedAt,
      deleted: true,
      id_score: -1,
      score: -1,
      ...(check.startedAt && { start_date: check.startedAt }),
      type: check.plan.type,
      update_date: check.updatedAt,
    },
    self: pathOf(check.id),
  };
}

/** Where a check is found: `/v1/checks/CHK…`. */
export function pathOf(id: Check["id"]): string {
  return `/v1/checks/${checkIdentifier(id)}`;
}

interface Totals {
  readonly name: number;
  readonly id: number;
  readonly total: number;
}

/** In the order of the vendor's guide, which some clients print as it comes. */
function basics(check: Check, scores: Totals): CheckJson {
  const { billing_hub = defaultHub, date_of_birth, issue_date, ...echo } = echoOf(check.echo);
  return {
    check_id: checkIdentifier(check.id),
    country: check.plan.country,
    creation_date: check.createdAt,
    name_score: scores.name,
    id_score: scores.id,
    score: scores.total,
    status: check.status,
    update_date: check.updatedAt,
    billing_hub,
    ...echo,
    ...(date_of_birth && { date_of_birth: dayJson(date_of_birth) }),
    ...(issue_date && { issue_date: dayJson(issue_date) }),
    ...(check.previousId && { previous_check: checkIdentifier(check.previousId) }),
    type: check.plan.type,
  };
}

function envelope(check: Check, json: CheckJson): CheckEnvelopeJson {
  const self = pathOf(check.id);
  return { check: json, details: `${self}/details`, self };
}

function scoreJson(verdict: DataSetVerdict): ScoreJson {
  return {
    data_set: verdict.dataSet,
    ...sideJson(verdict),
    by_id: sideJson(verdict.byId),
    by_name: sideJson(verdict.byName),
  };
}

function sideJson({ result, score, severity }: SideVerdict) {
  return { result, score, severity };
}
