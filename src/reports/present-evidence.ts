import type { Evidence, Match } from "../model/match.ts";
import type { Desk } from "./desk.ts";
import { clip } from "./format.ts";
import { limits } from "./limits.ts";
import type { EvidenceTable } from "./presentation.ts";
import { evidenceReason } from "./strings/evidence-reasons.ts";

/** One row of the sum. `null` in place of the evidence: several pieces in one row, or none. */
interface Term {
  readonly evidence: Evidence | null;
  readonly label: string;
  readonly weight: number;
}

/**
 * The evidence of a match as a sum that comes out on paper. What the score holds beyond its evidence
 * is a row of its own, and the weights are rounded together, so that the printed ones add up to the
 * printed sum exactly.
 */
export function presentEvidence(desk: Desk, match: Match): EvidenceTable {
  const { words } = desk.strings;
  const terms = termsOf(desk, match);
  const total = Math.round(match.score * 100);
  const rounded = roundedToSum(
    terms.map(({ weight }) => weight * 100),
    total,
  );
  const written = (hundredths: number) => desk.format.weight(hundredths / 100);
  return {
    heading: words.why,
    header: [words.compared, words.subjectSide, words.recordSide, words.reason, words.weight],
    rows: terms.map(({ evidence, label }, index) => [
      label,
      evidence ? side(desk, evidence.kind, evidence.subject) : "",
      evidence ? side(desk, evidence.kind, evidence.record) : "",
      evidence ? clip(evidenceReason(evidence.reason, desk.language), limits.name) : "",
      written(rounded[index] ?? 0),
    ]),
    sum: { label: words.evidenceSum, value: written(total) },
    probability: { label: words.probability, value: desk.format.probability(match.probability) },
  };
}

function termsOf({ strings }: Desk, { score, evidence }: Match): readonly Term[] {
  const piece = (one: Evidence): Term => ({
    evidence: one,
    label: strings.evidenceKinds[one.kind],
    weight: one.weight,
  });
  const summary = (label: string, weight: number): Term => ({ evidence: null, label, weight });
  const beyond = score - sumOf(evidence);
  // Less than what is printed is the noise of adding floating-point numbers.
  const start = Math.abs(beyond) < 0.005 ? [] : [summary(strings.words.prior, beyond)];
  if (evidence.length <= limits.evidence) return [...start, ...evidence.map(piece)];
  const heaviestFirst = [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const rest = heaviestFirst.slice(limits.evidence);
  return [
    ...start,
    ...heaviestFirst.slice(0, limits.evidence).map(piece),
    summary(strings.sentences.moreEvidence(rest.length), sumOf(rest)),
  ];
}

/** What one side brought; kinds and genders, which are words of ours, in the reader's language. */
function side({ strings }: Desk, kind: Evidence["kind"], value: string): string {
  const known: Readonly<Record<string, string>> =
    kind === "prior" ? strings.recordKinds : kind === "gender" ? strings.genders : {};
  return clip((Object.hasOwn(known, value) && known[value]) || value, limits.name);
}

/**
 * Whole numbers that add up to `total` and lie next to `values`: all rounded down, and what is
 * missing then given to those that lost most (the method of the largest remainder).
 */
function roundedToSum(values: readonly number[], total: number): readonly number[] {
  const down = values.map(Math.floor);
  const missing = total - down.reduce((sum, value) => sum + value, 0);
  const byLoss = values
    .map((value, index) => ({ index, loss: value - Math.floor(value) }))
    .sort((a, b) => b.loss - a.loss);
  const up = new Set(byLoss.slice(0, missing).map(({ index }) => index));
  return down.map((value, index) => (up.has(index) ? value + 1 : value));
}

function sumOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}
