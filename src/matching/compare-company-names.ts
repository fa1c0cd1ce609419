import type { Evidence } from "../model/match.ts";
import { align, leftOver, type Pair } from "./align.ts";
import type { CompanyName, CompanyWord } from "./company-name.ts";
import { emptyWords } from "./lexicon/company-words.ts";
import { relateCompanyWords } from "./relate.ts";
import { weights } from "./weights.ts";
import type { WordRole } from "./words.ts";

/** What two companies' names say about being one company's. The distinctive words decide. */
export function compareCompanyNames(subject: CompanyName, record: CompanyName): readonly Evidence[] {
  const pairs = align(subject, record, relateCompanyWords);
  const agreements = pairs.map((pair) => ({
    kind: "name" as const,
    subject: written(subject.words.slice(...pair.a)),
    record: written(record.words.slice(...pair.b)),
    weight: pair.nats,
    reason: pair.relation.reason,
  }));
  const total = agreements.reduce((sum, one) => sum + one.weight, 0);
  const scale = total > weights.agreementCap ? weights.agreementCap / total : 1;
  const evidence: Evidence[] = agreements.map((one) => ({ ...one, weight: one.weight * scale }));
  const leftA = leftOver(subject.words.length, pairs, "a").flatMap((i) => subject.words[i] ?? []);
  const leftB = leftOver(record.words.length, pairs, "b").flatMap((i) => record.words[i] ?? []);
  const against = contradictions(leftA, leftB, subject.series && record.series);
  const otherTrade = [...leftA, ...leftB].some(({ word }) => word.role === "sector");
  if (pairs.length > 0 && against.length === 0 && !otherTrade)
    evidence.push({
      kind: "name",
      subject: written(subject.words),
      record: written(record.words),
      weight: weights.wholeName,
      reason: "no distinctive word left over on either side",
    });
  return [
    ...evidence,
    ...against,
    ...topUp(evidence, against, pairs, leftA.length + leftB.length === 0, subject, record),
  ];
}

/** An equal name must not be missed for being short or made of common words. */
function topUp(
  evidence: readonly Evidence[],
  against: readonly Evidence[],
  pairs: readonly Pair[],
  whole: boolean,
  subject: CompanyName,
  record: CompanyName,
): Evidence[] {
  if (!whole || against.length > 0 || pairs.some(({ relation }) => relation.quality < 1)) return [];
  const agreed = pairs.reduce((total, pair) => total + pair.nats, 0);
  const sum = evidence.reduce((total, one) => total + one.weight, 0);
  if (sum >= weights.sameName || agreed < weights.leastOfSameName) return [];
  return [
    {
      kind: "name",
      subject: written(subject.words),
      record: written(record.words),
      weight: weights.sameName - sum,
      reason: "the same name, though a common one",
    },
  ];
}

/** What words without a partner say, on both sides or on one. */
export const rules: Readonly<
  Record<WordRole, { both: number; one: number; different: string; absent: string }>
> = {
  name: {
    both: weights.coreContradicted,
    one: weights.coreAbsent,
    different: "different distinctive words",
    absent: "distinctive word on one side only",
  },
  number: {
    both: weights.numberContradicted,
    one: weights.numberAbsent,
    different: "different numbers",
    absent: "number on one side only",
  },
  sector: {
    both: weights.sectorContradicted,
    one: 0,
    different: "different lines of business",
    absent: "",
  },
  neutral: {
    both: weights.genericContradicted,
    one: 0,
    different: "different generic words",
    absent: "",
  },
  qualifier: {
    both: weights.qualifierContradicted,
    one: weights.qualifierAbsent,
    different: "different places",
    absent: "place on one side only",
  },
};

export const vintage = {
  both: weights.vintageDiffers,
  one: weights.vintageDiffers,
  different: "another fund or series of one sponsor",
  absent: "number of a fund or series on one side only",
};

function contradictions(
  a: readonly CompanyWord[],
  b: readonly CompanyWord[],
  series: boolean,
): readonly Evidence[] {
  return (["name", "number", "sector", "neutral", "qualifier"] as const).flatMap((role) => {
    const mine = a.filter(({ word }) => word.role === role && !emptyWords.has(word.text));
    const theirs = b.filter(({ word }) => word.role === role && !emptyWords.has(word.text));
    const { both, one, different, absent } = series && role === "number" ? vintage : rules[role];
    const contradicted = mine.length > 0 && theirs.length > 0;
    const weight = contradicted ? both : mine.length + theirs.length > 0 ? one : 0;
    if (weight === 0) return [];
    return {
      kind: "name" as const,
      subject: written(mine),
      record: written(theirs),
      weight,
      reason: contradicted ? different : absent,
    };
  });
}

function written(words: readonly CompanyWord[]): string {
  return words.map((word) => word.written).join(" ");
}
