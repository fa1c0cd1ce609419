import type { Pair } from "./align.ts";
import type { Reading } from "./name-parts.ts";
import type { NameWord, PersonName } from "./person-name.ts";
import { weights } from "./weights.ts";

/** Indexes of words without a partner. */
export interface LeftOver {
  readonly subject: readonly number[];
  readonly record: readonly number[];
}

/** What speaks against two names when they are read in a certain way. */
export interface Objection {
  readonly sides: LeftOver;
  readonly weight: number;
  readonly reason: string;
  /** The words may be one name badly misspelt. */
  readonly doubtful: boolean;
}

/** What speaks against two names when the one is read as `a` and the other as `b`. */
export function readTogether(
  subject: PersonName,
  a: Reading,
  record: PersonName,
  b: Reading,
  pairs: readonly Pair[],
  left: LeftOver,
  lastCounts: boolean,
): readonly Objection[] {
  const objections: Objection[] = [];
  const against = (sides: LeftOver, weight: number, reason: string, doubtful = false) =>
    objections.push({ sides, weight, reason, doubtful });

  const given = leftOf(a.given, b.given, left);
  if (given) against(given, weights.nameContradicted, "different given names", true);

  const family = leftOf(a.family, b.family, left);
  if (family)
    if (isMarital(subject.words, family.subject) !== isMarital(record.words, family.record))
      against(family, weights.maritalName, "married name against birth surname");
    else against(family, weights.nameContradicted, "different surnames", true);

  for (const pair of pairs) {
    const [i, j] = [pair.a[0], pair.b[0]];
    if (pair.a[1] - i > 1 || pair.b[1] - j > 1 || a.given.includes(i) === b.given.includes(j)) continue;
    against({ subject: [i], record: [j] }, weights.crossedParts, "given name against surname");
  }
  const heads = paternal(subject, a, record, b, pairs, lastCounts);
  if (heads) objections.push(heads);
  if (givenOrderMatters(subject, a, record, b))
    against(
      { subject: a.given, record: b.given },
      weights.nameContradicted,
      "José María and María José are two names",
    );
  return objections;
}

/** The words of a part that have no partner, where both sides have such words. */
function leftOf(a: readonly number[], b: readonly number[], left: LeftOver): LeftOver | null {
  if (left.subject.length === 0 || left.record.length === 0) return null;
  const subject = a.filter((i) => left.subject.includes(i));
  if (subject.length === 0) return null;
  const record = b.filter((i) => left.record.includes(i));
  return record.length === 0 ? null : { subject, record };
}

/** The surname that a family goes by has to be the same one on both sides, if both have it. */
function paternal(
  subject: PersonName,
  a: Reading,
  record: PersonName,
  b: Reading,
  pairs: readonly Pair[],
  lastCounts: boolean,
): Objection | null {
  const headA = lastCounts ? a.family.at(-1) : a.family[0];
  const headB = lastCounts ? b.family.at(-1) : b.family[0];
  if (headA === undefined || headB === undefined) return null;
  const partnerOfA = pairs.find((pair) => covers(pair.a, headA));
  const partnerOfB = pairs.find((pair) => covers(pair.b, headB));
  if (partnerOfA && covers(partnerOfA.b, headB)) return null;
  const sides = { subject: [headA], record: [headB] };
  if (partnerOfA && partnerOfB) {
    const nats = Math.max(subject.words[headA]?.word.nats ?? 0, record.words[headB]?.word.nats ?? 0);
    const weight = nats < weights.commonNats ? weights.nameContradicted : weights.surnamesExchanged;
    return { sides, weight, reason: "surnames exchanged", doubtful: false };
  }
  // Both unpaired is a contradiction already told; one unpaired may be a name that was left out.
  if (!partnerOfA && !partnerOfB) return null;
  const weight = lastCounts ? weights.lastSurnameAbsent : weights.nameContradicted;
  return { sides, weight, reason: "family name against another surname", doubtful: false };
}

function covers([from, to]: readonly [number, number], index: number): boolean {
  return index >= from && index < to;
}

/** Whether the last word is a husband's name, and among these. */
export function isMarital(words: readonly NameWord[], indexes: readonly number[]): boolean {
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
