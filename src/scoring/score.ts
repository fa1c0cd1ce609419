import { type Answer, isSettled, type Route, type SourceId } from "../model/answer.ts";
import {
  type CheckStatus,
  type Conclusion,
  type DataSetOutcome,
  type DataSetVerdict,
  isFinal,
  type Plan,
  type PlannedDataSet,
  type SideVerdict,
  type Verdict,
} from "../model/check.ts";
import { graver, type Severity } from "../model/data-set.ts";

/** What a data set of that severity scores, from 0 (worst) to 1. */
export const severityScore = {
  unknown: 1,
  none: 1,
  very_low: 0.8,
  low: 0.6,
  medium: 0.4,
  high: 0.199,
  very_high: 0,
} as const satisfies Record<Severity, number>;

/**
 * Turns answers into scores. A data set scores the worse of its sides that found something, else
 * its side by id; the totals are weighted averages, cut to three decimals:
 *
 * ```
 * dataSet = min(score of the sides whose result is found), else byId.score
 * total   = trunc3(1 − Σ wᵢ·(1 − scoreᵢ))          trunc3(x) = floor(x·1000)/1000
 * ```
 */
export function score(plan: Plan, status: CheckStatus, answers: readonly Answer[]): Verdict {
  const dataSets = plan.dataSets.map((planned) => dataSetVerdict(planned, answers));
  const silent = silentSources(dataSets, answers);
  return {
    conclusion: conclude(status, dataSets, silent),
    score: total(dataSets, (set) => set.score),
    idScore: total(dataSets, (set) => set.byId.score),
    nameScore: total(dataSets, (set) => set.byName.score),
    dataSets,
    silent,
  };
}

function dataSetVerdict(planned: PlannedDataSet, all: readonly Answer[]): DataSetVerdict {
  const answers = all.filter((answer) => answer.dataSet === planned.dataSet);
  const side = (route: Route) => sideVerdict(answers.filter((answer) => answer.route === route));
  const byId = side("id");
  const byName = side("name");
  const found = [byId, byName].filter((one) => one.result === "found");
  const quiet = byId.result === "ignored" ? byName : byId;
  return {
    ...planned,
    byId,
    byName,
    result: outcomeOf(answers),
    severity: found.length > 0 ? found.map((one) => one.severity).reduce(graver) : quiet.severity,
    score: found.length > 0 ? Math.min(...found.map((one) => one.score)) : byId.score,
  };
}

function sideVerdict(answers: readonly Answer[]): SideVerdict {
  const result = outcomeOf(answers);
  const severity = severityOfSide(result, answers);
  return { result, severity, score: severityScore[severity] };
}

function severityOfSide(result: DataSetOutcome, answers: readonly Answer[]): Severity {
  if (result === "not_found") return "none";
  if (result !== "found") return "unknown";
  const found = answers.flatMap((answer) => (answer.status === "answered" ? answer.findings : []));
  return found.map((finding) => finding.severity).reduce(graver, "none");
}

/** On a tie, the less reassuring one: a source that failed must not hide behind one that answered. */
const leastReassuringFirst = ["error", "delayed", "pending", "not_found"] as const;

/** `found` if anything was; else what most sources came to; `ignored` if none was asked. */
function outcomeOf(answers: readonly Answer[]): DataSetOutcome {
  const outcomes = answers.map(answerOutcome);
  if (outcomes.includes("found")) return "found";
  const count = (outcome: DataSetOutcome) => outcomes.filter((one) => one === outcome).length;
  const [first] = [...leastReassuringFirst].sort((a, b) => count(b) - count(a));
  return first && count(first) > 0 ? first : "ignored";
}

function answerOutcome(answer: Answer): DataSetOutcome {
  switch (answer.status) {
    case "waiting":
      return "pending";
    case "delayed":
      return "delayed";
    case "answered":
      return answer.findings.length > 0 ? "found" : "not_found";
    case "skipped":
      return "ignored";
    case "failed":
    case "expired":
      return "error";
    default:
      return answer satisfies never;
  }
}

function total(dataSets: readonly DataSetVerdict[], scoreOf: (set: DataSetVerdict) => number): number {
  const lost = dataSets.reduce((sum, set) => sum + set.weight * (1 - scoreOf(set)), 0);
  return Math.floor((1 - lost) * 1000) / 1000;
}

/** Sources of data sets that count which gave no answer, or were not asked for lack of an input. */
function silentSources(dataSets: readonly DataSetVerdict[], answers: readonly Answer[]): readonly SourceId[] {
  const counting = new Set(dataSets.filter((set) => set.weight > 0).map((set) => set.dataSet));
  const silent = answers.filter(
    (answer) => counting.has(answer.dataSet) && isSettled(answer) && answer.status !== "answered",
  );
  return [...new Set(silent.map((answer) => answer.sourceId))].sort();
}

function conclude(
  status: CheckStatus,
  dataSets: readonly DataSetVerdict[],
  silent: readonly SourceId[],
): Conclusion {
  if (!isFinal(status)) return "pending";
  const adverse = dataSets.some((set) => set.result === "found" && set.severity !== "none");
  if (adverse) return "findings";
  const heard = (set: DataSetVerdict) => set.result === "found" || set.result === "not_found";
  const whole = dataSets.every((set) => set.weight === 0 || heard(set));
  return whole && silent.length === 0 ? "clear" : "incomplete";
}

/** A check with more than this share of what it asked unanswered ends in `error`. */
const toleratedFailures = 0.3;

/** How a check ends once every answer is settled. Skipped sources were not asked and do not count. */
export function finalStatus(answers: readonly Answer[]): "completed" | "error" {
  const asked = answers.filter((answer) => answer.status !== "skipped");
  const failed = asked.filter((answer) => answer.status === "failed" || answer.status === "expired");
  return failed.length > toleratedFailures * asked.length ? "error" : "completed";
}
