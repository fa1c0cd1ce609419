import type { Answer } from "../model/answer.ts";
import {
  type DataSetOutcome,
  type DataSetVerdict,
  isFinal,
  type Report,
  type ReportStyle,
  type SideVerdict,
} from "../model/check.ts";
import { graver } from "../model/data-set.ts";
import { type Desk, marksOf } from "./desk.ts";
import { clip, formatFor, nothing } from "./format.ts";
import { limits } from "./limits.ts";
import { presentConsulted, presentNotAsked, presentSilent } from "./present-answers.ts";
import { type AnsweredFinding, presentFindings } from "./present-findings.ts";
import { presentSubject } from "./present-subject.ts";
import type { DataSetRow, Pair, Presentation, ScoreGauge, Tone } from "./presentation.ts";
import { type Strings, stringsOf } from "./strings/strings.ts";

/** Turns a report into what is laid out: translated, formatted, sorted and bounded. Pure. */
export function present(report: Report, options: ReportStyle & { now: Date }): Presentation {
  const { check } = report;
  const number = clip(options.number, limits.name);
  const strings = stringsOf(options.language);
  const desk: Desk = {
    report,
    strings,
    language: options.language,
    format: formatFor(options.language, check.plan.country),
  };
  const { words, sentences } = strings;
  const found = report.answers.flatMap(findingsOf);
  const adverse = found.filter(({ finding }) => finding.severity !== "none");
  const harmless = found.filter(({ finding }) => finding.severity === "none");
  const tone = toneOf(report);
  const cards = presentFindings(desk, { adverse, harmless });
  return {
    language: options.language,
    region: check.plan.country === "ALL" ? null : check.plan.country,
    title: words.title,
    checkId: number,
    sandbox: check.sandbox
      ? { band: words.sandboxBand, mark: words.sandboxMark, notice: sentences.sandbox }
      : null,
    footer: {
      check: `${words.check} ${number}`,
      generated: `${words.generated} ${desk.format.time(options.now)}`,
      page: words.page,
      pageOf: words.pageOf,
    },
    facts: checkFacts(desk, number),
    verdict: {
      tone,
      headline: strings.conclusions[tone],
      sentences: verdictSentences(desk, tone, adverse),
    },
    scores: scoreGauges(desk),
    partial: isPartial(tone, report) ? words.partial : null,
    subject: { heading: words.subject, pairs: presentSubject(desk) },
    dataSets: dataSetGrid(desk),
    findings: cards.findings,
    registrations: cards.registrations,
    silent: presentSilent(desk),
    notAsked: presentNotAsked(desk),
    consulted: presentConsulted(desk),
    howToRead: { heading: words.howToRead, points: sentences.howToRead },
  };
}

function findingsOf(answer: Answer): readonly AnsweredFinding[] {
  if (answer.status !== "answered") return [];
  return answer.findings.map((finding) => ({ finding, answer }));
}

function checkFacts({ report: { check }, strings, format }: Desk, number: string): readonly Pair[] {
  const { words, subjectKinds } = strings;
  const { type, kind, country } = check.plan;
  return [
    { label: words.check, value: number },
    {
      label: words.checkType,
      value: type === kind ? subjectKinds[kind] : `${clip(type, limits.name)} (${subjectKinds[kind]})`,
    },
    { label: words.country, value: country === "ALL" ? words.international : format.country(country) },
    { label: words.status, value: strings.checkStatuses[check.status] },
    { label: words.created, value: format.time(check.createdAt) },
    { label: words.finished, value: format.time(check.finishedAt) },
  ];
}

/**
 * What the paper concludes. It never says more than the verdict, and it takes `clear` back from a
 * check that is not over or that ended in error, whatever the verdict says.
 */
function toneOf({ check, verdict }: Report): Tone {
  if (verdict.conclusion !== "clear") return verdict.conclusion;
  if (!isFinal(check.status)) return "pending";
  return check.status === "error" ? "incomplete" : "clear";
}

/** Whether the scores could be other ones, had everything answered. */
function isPartial(tone: Tone, { verdict }: Report): boolean {
  if (tone === "findings") return verdict.silent.length > 0;
  return tone !== "clear";
}

function verdictSentences(
  { report, strings }: Desk,
  tone: Tone,
  adverse: readonly AnsweredFinding[],
): readonly string[] {
  const { sentences } = strings;
  const silent = report.verdict.silent.length;
  const alsoSilent = silent > 0 ? [sentences.alsoSilent(silent)] : [];
  switch (tone) {
    case "clear":
      return [sentences.clear(answeredSources(report)), ...alsoSilent];
    case "findings":
      return [findingsSentence(strings, adverse), ...alsoSilent];
    case "incomplete":
      return [sentences.incomplete(silent), sentences.scoreOfAnswered];
    case "pending":
      return [sentences.pending];
    default:
      return tone satisfies never;
  }
}

function findingsSentence({ sentences, severities }: Strings, adverse: readonly AnsweredFinding[]): string {
  if (adverse.length === 0) return sentences.findingsOfNoSeverity;
  const sources = new Set(adverse.map(({ answer }) => answer.sourceId)).size;
  const gravest = adverse.map(({ finding }) => finding.severity).reduce(graver);
  return sentences.findings(adverse.length, sources, severities[gravest].toLowerCase());
}

function answeredSources({ answers }: Report): number {
  return new Set(answers.filter(({ status }) => status === "answered").map(({ sourceId }) => sourceId)).size;
}

function scoreGauges({
  report: { check, verdict },
  strings: { words },
  format,
}: Desk): readonly ScoreGauge[] {
  const gauge = (label: string, score: number): ScoreGauge =>
    check.status === "not_started"
      ? { label, value: nothing, fraction: null }
      : { label, value: format.score(score), fraction: Math.min(1, Math.max(0, score)) };
  return [
    gauge(words.score, verdict.score),
    gauge(words.idScore, verdict.idScore),
    gauge(words.nameScore, verdict.nameScore),
  ];
}

function dataSetGrid({ report, strings, format }: Desk): Presentation["dataSets"] {
  const { words } = strings;
  const side = ({ result, score }: SideVerdict) =>
    wasHeard(result) ? `${format.score(score)} · ${strings.outcomes[result]}` : strings.outcomes[result];
  const row = (verdict: DataSetVerdict): DataSetRow => ({
    name: strings.dataSets[verdict.dataSet],
    weight: verdict.weight === 0 ? words.notScored : format.percent(verdict.weight),
    result: strings.outcomes[verdict.result],
    marks: marksOf(verdict.severity),
    severity: strings.severities[verdict.severity],
    byId: side(verdict.byId),
    byName: side(verdict.byName),
    score: wasHeard(verdict.result) ? format.score(verdict.score) : nothing,
  });
  return {
    heading: words.dataSets,
    header: [
      words.dataSet,
      words.weight,
      words.result,
      words.severity,
      words.byId,
      words.byName,
      words.score,
    ],
    rows: report.verdict.dataSets.map(row),
  };
}

/** A side that was not heard counts as 1 in the totals; on paper that would read as a good result. */
function wasHeard(result: DataSetOutcome): boolean {
  return result === "found" || result === "not_found";
}
