import type { Evidence } from "../model/match.ts";
import { align, leftOver, type Pair } from "./align.ts";
import { mostOfNames, mostOfSuffix } from "./bound.ts";
import { asWritten, otherCharacters } from "./compare-characters.ts";
import { fatherAndSon, structured, unstructured } from "./contradictions.ts";
import { isLatinAmerican } from "./name-parts.ts";
import type { PersonName } from "./person-name.ts";
import type { LeftOver } from "./read-together.ts";
import { relateNames } from "./relate.ts";
import { weights } from "./weights.ts";

/**
 * What two people's names say about being one person's, as evidence in reading order. None where the
 * words that agree show already that it could not come to `least`.
 */
export function comparePersonNames(
  subject: PersonName,
  record: PersonName,
  least = Number.NEGATIVE_INFINITY,
): readonly Evidence[] {
  const pairs = asWritten(
    withoutPluralSlips(align(subject, record, relateNames), subject, record),
    subject,
    record,
  );
  const left = {
    subject: leftOver(subject.words.length, pairs, "a"),
    record: leftOver(record.words.length, pairs, "b"),
  };
  const total = pairs.reduce((sum, pair) => sum + pair.nats, 0);
  const nothingLeft = left.subject.length === 0 && left.record.length === 0;
  if (mostOfNames(total, nothingLeft, pairs.length) + mostOfSuffix(subject.suffix) < least) return [];
  const others = otherCharacters(subject, record, pairs);
  const whole = nothingLeft && others.length === 0 && pairs.length > 0 ? wholeNats(pairs) : 0;
  const agreed = Math.min(total, weights.agreementCap) + whole;
  const isStructured = isLatinAmerican(subject) || isLatinAmerican(record);
  const objections = isStructured
    ? structured(subject, record, pairs, left, agreed + mostOfSuffix(subject.suffix) - least)
    : unstructured(subject, record, left, agreed);
  if (objections === "too many") return [];
  // Words of one name come together (a family, a fashion), so that many agreeing words say less
  // than their product: above the cap their weights are shared out.
  const scale = total > weights.agreementCap ? weights.agreementCap / total : 1;
  const evidence = pairs.map((pair) => agreement(pair, pair.nats * scale, subject, record));
  if (whole > 0)
    evidence.push({
      kind: "name",
      subject: written(subject.words),
      record: written(record.words),
      weight: whole,
      reason: "nothing left over on either side",
    });
  const contradictions = [...objections, ...others, ...fatherAndSon(subject, record, pairs)];
  if (contradictions.length === 0) evidence.push(...topUp(subject, record, pairs, left, evidence));
  return [...evidence, ...contradictions, ...suffixEvidence(subject, record)];
}

/** What it is worth that both names say the same and no more: half where an initial stands for a word. */
function wholeNats(pairs: readonly Pair[]): number {
  return pairs.some((pair) => pair.relation.quality === 0) ? weights.wholeName / 2 : weights.wholeName;
}

function agreement(pair: Pair, weight: number, subject: PersonName, record: PersonName): Evidence {
  return {
    kind: "name",
    subject: written(subject.words.slice(...pair.a)),
    record: written(record.words.slice(...pair.b)),
    weight,
    reason: pair.relation.reason,
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

/** Common words are little evidence; but an equal name must not be missed for being common, nor Juan Pérez for Juan Carlos Pérez Gómez. */
function topUp(
  subject: PersonName,
  record: PersonName,
  pairs: readonly Pair[],
  left: LeftOver,
  evidence: readonly Evidence[],
): Evidence[] {
  const sum = evidence.reduce((total, one) => total + one.weight, 0);
  const least = leastSum(subject, record, pairs, left);
  if (sum >= least.weight) return [];
  return [
    {
      kind: "name",
      subject: written(subject.words),
      record: written(record.words),
      weight: least.weight - sum,
      reason: least.reason,
    },
  ];
}

function leastSum(
  subject: PersonName,
  record: PersonName,
  pairs: readonly Pair[],
  left: LeftOver,
): { readonly weight: number; readonly reason: string } {
  const unsaid = left.subject.length + left.record.length;
  const nats = pairs.reduce((total, pair) => total + pair.nats, 0);
  const same = unsaid === 0 && pairs.every((pair) => pair.relation.quality === 1);
  if (same && nats >= weights.leastOfSameName)
    return { weight: weights.sameName, reason: "the same name, though a common one" };
  const telling = pairs.filter((pair) => pair.relation.quality > 0).length;
  if (telling >= 2 && nats >= weights.leastOfTwoParts && sharesGivenAndFamily(subject, record, pairs))
    return { weight: weights.givenAndFamily, reason: "given name and family name agree, both common" };
  return { weight: 0, reason: "" };
}

/**
 * One of the words that agree is known for a given name, another after it for a surname, and what one
 * side has between them are given names: Flores in Luis Ynga Flores may be the mother's.
 */
function sharesGivenAndFamily(subject: PersonName, record: PersonName, pairs: readonly Pair[]): boolean {
  return pairs.some((given) =>
    pairs.some(
      (family) =>
        isGivenToFamily(subject, given.a[0], family.a[0]) && isGivenToFamily(record, given.b[0], family.b[0]),
    ),
  );
}

function isGivenToFamily({ words }: PersonName, from: number, to: number): boolean {
  if (!words[from]?.word.given || !words[to]?.word.family) return false;
  for (let i = from + 1; i < to; i++)
    if (!words[i]?.word.given && words[i]?.word.text.length !== 1) return false;
  return true;
}

function suffixEvidence(subject: PersonName, record: PersonName): Evidence[] {
  if (subject.suffix === null || record.suffix === null) return [];
  const agrees = subject.suffix.group === record.suffix.group;
  return [
    {
      kind: "name",
      subject: subject.suffix.written,
      record: record.suffix.written,
      weight: agrees ? weights.suffixAgrees : weights.suffixContradicted,
      reason: agrees ? "same generational suffix" : "different generational suffixes",
    },
  ];
}

function written(words: readonly { readonly written: string }[]): string {
  return words.map((word) => word.written).join(" ");
}
