import type { Evidence, Match } from "../model/match.ts";
import type { SourceRecord } from "../model/record.ts";
import { compareCompanyNames } from "./compare-company-names.ts";
import { compareDocuments, compareFacts } from "./compare-facts.ts";
import { comparePersonNames } from "./compare-person-names.ts";
import { canBe, type ReadName } from "./sides.ts";
import type { MatchSubject } from "./subject.ts";
import { weights } from "./weights.ts";

/** Subject and record set side by side, their names already read. */
export function compareSides(
  subject: MatchSubject,
  mine: readonly ReadName[],
  record: SourceRecord,
  theirs: readonly ReadName[],
): Match {
  if (!canBe(subject, record.kind)) {
    // A trader's registration may stand under the person's own number; a ship never does.
    const craft = record.kind === "vessel" || record.kind === "aircraft";
    return matchOf([
      prior(subject, record, weights.prior + weights.kindDiffers),
      ...(craft ? [] : compareDocuments(subject, record)),
    ]);
  }
  return matchOf([
    prior(subject, record, weights.prior),
    ...compareNames(mine, theirs),
    ...compareFacts(subject, record),
  ]);
}

function prior(subject: MatchSubject, record: SourceRecord, weight: number): Evidence {
  const reason = canBe(subject, record.kind) ? "prior" : "prior, and a record of another kind";
  return { kind: "prior", subject: subject.kind, record: record.kind, weight, reason };
}

function matchOf(evidence: readonly Evidence[]): Match {
  const score = sumOf(evidence);
  // A masked number that fits is evidence too, and decides nothing.
  const byDocument = evidence.some((one) => one.kind === "document" && one.weight >= weights.documentAgrees);
  return { score, probability: 1 / (1 + Math.exp(-score)), route: byDocument ? "id" : "name", evidence };
}

/** What pieces of evidence come to together. */
export function sumOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, one) => sum + one.weight, 0);
}

/**
 * The evidence of the two names that agree best; the first on a tie. Names that could not come to
 * `least` may be left out.
 */
export function compareNames(
  mine: readonly ReadName[],
  theirs: readonly ReadName[],
  least?: number,
): readonly Evidence[] {
  let best: readonly Evidence[] = [];
  let bestSum = Number.NEGATIVE_INFINITY;
  for (const a of mine)
    for (const b of theirs) {
      const evidence = namesSideBySide(a, b, least);
      const sum = sumOf(evidence);
      if (evidence.length > 0 && sum > bestSum) {
        best = evidence;
        bestSum = sum;
      }
    }
  return best;
}

function namesSideBySide(a: ReadName, b: ReadName, least?: number): readonly Evidence[] {
  if (a.kind === "person" && b.kind === "person")
    return weighed(comparePersonNames(a.name, b.name, least), b.weak);
  if (a.kind === "company" && b.kind === "company")
    return weighed(compareCompanyNames(a.name, b.name), b.weak);
  return [];
}

function weighed(evidence: readonly Evidence[], weak: boolean): readonly Evidence[] {
  const against = evidence.filter((one) => one.weight < 0);
  const sum = sumOf(against);
  const scale = sum < weights.nameFloor ? weights.nameFloor / sum : 1;
  const floored =
    scale === 1
      ? evidence
      : evidence.map((one) => (one.weight < 0 ? { ...one, weight: one.weight * scale } : one));
  if (!weak || sumOf(floored) <= 0) return floored;
  return [
    ...floored,
    {
      kind: "name",
      subject: "",
      record: "",
      weight: weights.weakAlias,
      reason: "the list calls the alias weak",
    },
  ];
}
