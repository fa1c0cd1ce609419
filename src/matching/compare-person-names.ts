import type { Evidence } from "../model/match.ts";
import { align, leftOver, type Pair } from "./align.ts";
import { isLatinAmerican, isPortuguese, type Reading, readingsOf } from "./name-parts.ts";
import type { NameWord, PersonName } from "./person-name.ts";
import { relateNames } from "./relate.ts";
import { weights } from "./weights.ts";

/** What two people's names say about being one person's, as evidence in reading order. */
export function comparePersonNames(subject: PersonName, record: PersonName): readonly Evidence[] {
  const pairs = withoutPluralSlips(align(subject, record, relateNames), subject, record);
  const agreements = pairs.map((pair) => agreement(pair, subject, record));
  const total = agreements.reduce((sum, evidence) => sum + evidence.weight, 0);
  // Words of one name come together (a family, a fashion), so that many agreeing words say less
  // than their product: above the cap their weights are shared out.
  const scale = total > weights.agreementCap ? weights.agreementCap / total : 1;
  const evidence = agreements.map((one) => ({ ...one, weight: one.weight * scale }));
  const left = {
    subject: leftOver(subject.words.length, pairs, "a"),
    record: leftOver(record.words.length, pairs, "b"),
  };
  if (left.subject.length === 0 && left.record.length === 0 && pairs.length > 0)
    evidence.push({
      kind: "name",
      subject: written(subject.words),
      record: written(record.words),
      weight: pairs.some((pair) => pair.relation.quality === 0) ? weights.wholeName / 2 : weights.wholeName,
      reason: "nothing left over on either side",
    });
  const against = isLatinAmerican(subject) || isLatinAmerican(record) ? structured : unstructured;
  return [
    ...evidence,
    ...against(subject, record, pairs, left),
    ...suffixEvidence(subject, record),
    ...onlyCommonWords(subject, record, pairs, left),
  ];
}

/** Indexes of words without a partner. */
interface LeftOver {
  readonly subject: readonly number[];
  readonly record: readonly number[];
}

function agreement(pair: Pair, subject: PersonName, record: PersonName): Evidence {
  return {
    kind: "name",
    subject: written(subject.words.slice(...pair.a)),
    record: written(record.words.slice(...pair.b)),
    weight: pair.nats,
    reason: pair.relation.reason,
  };
}

function contradiction(
  subject: PersonName,
  record: PersonName,
  left: LeftOver,
  weight: number,
  reason: string,
): Evidence {
  return {
    kind: "name",
    subject: left.subject.map((i) => subject.words[i]?.written ?? "").join(" "),
    record: left.record.map((i) => record.words[i]?.written ?? "").join(" "),
    weight,
    reason,
  };
}

/** `de la Torre` is not Torres: a joining word does not make a plural of a singular. */
function withoutPluralSlips(
  pairs: readonly Pair[],
  subject: PersonName,
  record: PersonName,
): readonly Pair[] {
  return pairs.filter((pair) => {
    const a = subject.words[pair.a[0]];
    const b = record.words[pair.b[0]];
    if (!a || !b || a.word.text === b.word.text || !(a.afterParticle || b.afterParticle)) return true;
    return `${a.word.text}s` !== b.word.text && `${b.word.text}s` !== a.word.text;
  });
}

/** Juan Pérez against Juan Carlos Pérez Gómez: two common words, and two or more that nobody contradicts. */
function onlyCommonWords(
  subject: PersonName,
  record: PersonName,
  pairs: readonly Pair[],
  left: LeftOver,
): Evidence[] {
  const unsaid = Math.max(left.subject.length, left.record.length);
  if (pairs.length > 2 || unsaid < 2 || Math.min(left.subject.length, left.record.length) > 0) return [];
  if (pairs.some((pair) => pair.nats >= weights.commonNats)) return [];
  return [contradiction(subject, record, left, weights.onlyCommonWords, "only two common words in common")];
}

/** Names of no known build: what both sides say and cannot be one word contradicts. */
function unstructured(
  subject: PersonName,
  record: PersonName,
  _pairs: readonly Pair[],
  left: LeftOver,
): Evidence[] {
  const both = Math.min(left.subject.length, left.record.length);
  if (both === 0) return [];
  return [
    contradiction(
      subject,
      record,
      left,
      weights.nameContradicted + (both - 1) * weights.furtherContradiction,
      "different words",
    ),
  ];
}

/** given¹ given² paternal maternal: what one side leaves out is neutral, what both say must agree. */
function structured(
  subject: PersonName,
  record: PersonName,
  pairs: readonly Pair[],
  left: LeftOver,
): readonly Evidence[] {
  let best: readonly Evidence[] = [];
  let bestWorth = Number.NEGATIVE_INFINITY;
  const lastCounts = isPortuguese(subject) || isPortuguese(record);
  for (const a of readingsOf(subject))
    for (const b of readingsOf(record)) {
      // Exchanged on both sides, the same words still meet: it could only hide a contradiction.
      if (a.exchanged && b.exchanged) continue;
      const evidence = readTogether(subject, a, record, b, pairs, left, lastCounts);
      const plausibility = (a.plausibility + b.plausibility) * weights.plausibility;
      // One contradiction is enough: a strange reading must not win for having one instead of two.
      const worth = plausibility + Math.min(0, ...evidence.map((one) => one.weight));
      if (worth > bestWorth) {
        bestWorth = worth;
        best = evidence;
      }
    }
  return best;
}

function readTogether(
  subject: PersonName,
  a: Reading,
  record: PersonName,
  b: Reading,
  pairs: readonly Pair[],
  left: LeftOver,
  lastCounts: boolean,
): Evidence[] {
  const evidence: Evidence[] = [];
  const against = (sideA: readonly number[], sideB: readonly number[], weight: number, reason: string) =>
    evidence.push(contradiction(subject, record, { subject: sideA, record: sideB }, weight, reason));

  const givenA = a.given.filter((i) => left.subject.includes(i));
  const givenB = b.given.filter((i) => left.record.includes(i));
  if (givenA.length > 0 && givenB.length > 0)
    against(givenA, givenB, weights.nameContradicted, "different given names");

  const familyA = a.family.filter((i) => left.subject.includes(i));
  const familyB = b.family.filter((i) => left.record.includes(i));
  if (familyA.length > 0 && familyB.length > 0) {
    const married = isMarital(subject.words, familyA) !== isMarital(record.words, familyB);
    against(
      familyA,
      familyB,
      married ? weights.maritalName : weights.nameContradicted,
      married ? "married name against birth surname" : "different surnames",
    );
  }

  for (const pair of pairs) {
    const roleA = a.given.includes(pair.a[0]);
    const roleB = b.given.includes(pair.b[0]);
    if (roleA !== roleB && pair.a[1] - pair.a[0] === 1 && pair.b[1] - pair.b[0] === 1)
      against([pair.a[0]], [pair.b[0]], weights.crossedParts, "given name against surname");
  }
  evidence.push(...paternal(subject, a, record, b, pairs, lastCounts));
  if (givenOrderMatters(subject, a, record, b))
    against(a.given, b.given, weights.nameContradicted, "José María and María José are two names");
  return evidence;
}

/** The surname that a family goes by has to be the same one on both sides, if both have it. */
function paternal(
  subject: PersonName,
  a: Reading,
  record: PersonName,
  b: Reading,
  pairs: readonly Pair[],
  lastCounts: boolean,
): Evidence[] {
  const headA = lastCounts ? a.family.at(-1) : a.family[0];
  const headB = lastCounts ? b.family.at(-1) : b.family[0];
  if (headA === undefined || headB === undefined) return [];
  const partnerOfA = pairs.find((pair) => covers(pair.a, headA));
  const partnerOfB = pairs.find((pair) => covers(pair.b, headB));
  if (partnerOfA && covers(partnerOfA.b, headB)) return [];
  const sides = { subject: [headA], record: [headB] };
  if (partnerOfA && partnerOfB) {
    const nats = Math.max(subject.words[headA]?.word.nats ?? 0, record.words[headB]?.word.nats ?? 0);
    const weight = nats < weights.commonNats ? weights.nameContradicted : weights.surnamesExchanged;
    return [contradiction(subject, record, sides, weight, "surnames exchanged")];
  }
  // Both unpaired is a contradiction already told; one unpaired may be a name that was left out.
  if (!partnerOfA && !partnerOfB) return [];
  const weight = lastCounts ? weights.lastSurnameAbsent : weights.nameContradicted;
  return [contradiction(subject, record, sides, weight, "family name against another surname")];
}

function covers([from, to]: readonly [number, number], index: number): boolean {
  return index >= from && index < to;
}

function isMarital(words: readonly NameWord[], indexes: readonly number[]): boolean {
  return indexes.some((i) => words[i]?.marital && i === words.length - 1);
}

/** José María and Jesús María are men, María José and María Jesús women. */
function givenOrderMatters(subject: PersonName, a: Reading, record: PersonName, b: Reading): boolean {
  const [first, second] = a.given.map((i) => subject.words[i]?.word.text);
  const [firstB, secondB] = b.given.map((i) => record.words[i]?.word.text);
  if (!first || !second || first !== secondB || second !== firstB) return false;
  return (
    (first === "maria" || second === "maria") &&
    /^(?:jose|jesus|maria)$/.test(first) &&
    /^(?:jose|jesus|maria)$/.test(second)
  );
}

function suffixEvidence(subject: PersonName, record: PersonName): Evidence[] {
  if (subject.suffix === null || record.suffix === null) return [];
  const agrees = subject.suffix.group === record.suffix.group;
  return [
    {
      kind: "name",
      subject: subject.suffix.written,
      record: record.suffix.written,
      weight: agrees ? weights.suffixAgrees : weights.nameContradicted,
      reason: agrees ? "same generational suffix" : "different generational suffixes",
    },
  ];
}

function written(words: readonly { readonly written: string }[]): string {
  return words.map((word) => word.written).join(" ");
}
