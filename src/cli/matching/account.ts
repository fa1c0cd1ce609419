import { canBe } from "../../matching/sides.ts";
import type { MatchKind, MatchSubject } from "../../matching/subject.ts";
import type { Evidence, EvidenceKind, Match } from "../../model/match.ts";
import type { SourceRecord } from "../../model/record.ts";
import { shown } from "./display-text.ts";
import { type NotCompared, notCompared } from "./not-compared.ts";
import { addedUp, percent, signed, thresholdPercent } from "./numbers.ts";
import { type Cell, type Column, type Page, paragraph, tableOf } from "./page.ts";

/** Subject and record, as far as they were set side by side. */
export interface Compared {
  readonly subject: MatchSubject;
  readonly record: SourceRecord;
  readonly match: Match;
}

const labels = {
  prior: "start",
  name: "name",
  document: "document",
  "birth-date": "birth date",
  gender: "gender",
  country: "country",
} as const satisfies Readonly<Record<EvidenceKind, string>>;

const columns: readonly Column[] = [
  {},
  { wraps: true },
  { wraps: true },
  { right: true },
  {},
  { right: true },
  { wraps: true },
];

const heading = ["compared", "subject", "record", "weight", "", "sum", "why"];

/** The evidence, one piece a row, as a sum that comes out on paper. */
export function evidenceTable(page: Page, { evidence }: Match): string {
  const sums = addedUp(evidence.map((one) => one.weight));
  return tableOf(page, columns, [
    heading.map((text): Cell => ({ text, tone: "quiet" })),
    ...evidence.map((one, at) => {
      const { weight = 0, sum = 0 } = sums[at] ?? {};
      return evidenceRow(one, weight, {
        text: signed(sum),
        tone: at === sums.length - 1 ? "strong" : "quiet",
      });
    }),
  ]);
}

function evidenceRow(one: Evidence, weight: number, sum: Cell): readonly Cell[] {
  const start = one.kind === "prior";
  const tone = weight === 0 ? "quiet" : weight > 0 ? "for" : "against";
  const speaks = start || weight === 0 ? "" : weight > 0 ? "for" : "against";
  // A list that doubts its own alias says so of neither side's words.
  const sided = one.subject !== "" || one.record !== "";
  const side = (text: string): Cell =>
    text === "" ? { text: sided ? "–" : "", tone: "quiet" } : { text: shown(text) };
  return [
    { text: labels[one.kind], tone: "quiet" },
    side(one.subject),
    side(one.record),
    { text: signed(weight), tone: start ? "plain" : tone },
    { text: speaks, tone },
    sum,
    { text: shown(one.reason).replace(/^prior\b/, "starting odds") },
  ];
}

/** What was not compared and why, one line each: quiet, since nothing of it counts. */
export function gapsTable(page: Page, { subject, record, match }: Compared): string {
  const gaps = notCompared(subject, record, match).filter(
    ({ kind, statedBy }) => statedBy !== "neither" || isStatedOf(subject.kind, kind),
  );
  const silent = gaps.filter(({ statedBy }) => statedBy === "neither").map(({ kind }) => labels[kind]);
  const rows = gaps
    .filter(({ statedBy }) => statedBy !== "neither")
    .map((gap) => [labels[gap.kind], whyNot(gap, subject, record)]);
  if (silent.length > 0) rows.push([silent.join(", "), "neither side states one"]);
  if (rows.length === 0) return "";
  const lines = rows.map((cells) => cells.map((text): Cell => ({ text, tone: "quiet" })));
  return `${paragraph(page, "quiet", "Not compared, and so neither for nor against:")}${tableOf(page, [{}, { wraps: true }], lines, 4)}`;
}

/** Only persons are born and have a gender; that nobody says so of a ship is no gap. */
function isStatedOf(kind: MatchKind, what: NotCompared["kind"]): boolean {
  if (what === "birth-date" || what === "gender") return kind === "person";
  return what !== "name" || kind !== "vehicle";
}

const mostStated = 3;

function whyNot(
  { kind, statedBy, stated }: NotCompared,
  subject: MatchSubject,
  record: SourceRecord,
): string {
  if (statedBy !== "both") {
    const some = stated.slice(0, mostStated).map(shown).join("; ");
    const more = stated.length - mostStated;
    return `only the ${statedBy} states one: ${some}${more > 0 ? `; and ${more} more` : ""}`;
  }
  if (kind === "document") return "both state one, but none that can be compared with each other";
  if (!canBe(subject, record.kind)) return "records of another kind are compared by documents only";
  if (kind !== "name") return "both state one, but they cannot be compared";
  return subject.kind === "vehicle"
    ? "vehicles are compared by documents only"
    : "both state one, but one of them has no letters that can be read as a name";
}

/** `NO MATCH  probability 21.9 %, below the threshold of 50 %`, and what that means in a sentence or two. */
export function verdictLines(page: Page, { subject, record, match }: Compared, threshold: number): string {
  const { probability } = match;
  const reached = probability >= threshold;
  const head = page.paint(reached ? "for" : "against", page.paint("strong", reached ? "MATCH" : "NO MATCH"));
  const side = reached ? "at or above" : "below";
  const measured = `probability ${percent(probability, threshold)}, ${side} the threshold of ${thresholdPercent(threshold)}`;
  const plain = `Of 100 pairs as alike as this one, ${inHundred(probability)} the same ${subject.kind}.`;
  const ofKind = canBe(subject, record.kind);
  const why = reached
    ? whyMatch(match)
    : ofKind
      ? whyNoMatch(match, threshold)
      : `The record's kind speaks against it: ${record.kind}.`;
  return `  ${head}  ${measured}\n${paragraph(page, "plain", `${plain} ${why}`)}`;
}

function whyMatch(match: Match): string {
  return against(match).length === 0 ? "Nothing speaks against it." : "More speaks for it than against it.";
}

function whyNoMatch(match: Match, threshold: number): string {
  const contradictions = against(match);
  if (contradictions.length === 0) return "Nothing speaks against it, but too little for it.";
  const worst = contradictions.reduce((one, other) => (other.weight < one.weight ? other : one));
  const most = `${labels[worst.kind]}, ${shown(worst.reason)}`;
  const without = match.score - contradictions.reduce((sum, { weight }) => sum + weight, 0);
  return 1 / (1 + Math.exp(-without)) >= threshold
    ? `What speaks against it decides, most of all: ${most}.`
    : `Too little speaks for it, and against it most of all: ${most}.`;
}

function against({ evidence }: Match): readonly Evidence[] {
  return evidence.filter(({ kind, weight }) => kind !== "prior" && weight < 0);
}

function inHundred(probability: number): string {
  const hundred = Math.round(probability * 100);
  if (probability < 0.01) return "fewer than one is";
  if (probability > 0.99) return "more than 99 are";
  return hundred === 1 ? "about one is" : `about ${hundred} are`;
}

/** What the numbers mean, in a line. */
export function legend(page: Page): string {
  return paragraph(
    page,
    "quiet",
    "Weights are in nats: +0.7 doubles the odds, −0.7 halves them; a sum of 0 is 50 %.",
  );
}
