import type { Evidence } from "../model/match.ts";
import { align, leftOver, type Pair } from "./align.ts";
import { mostOfNames, mostOfSuffix } from "./bound.ts";
import { hanForm } from "./lexicon/han-variants.ts";
import { isLatinAmerican, isPortuguese, readingsOf } from "./name-parts.ts";
import type { PersonName } from "./person-name.ts";
import { isMarital, type LeftOver, type Objection, readTogether } from "./read-together.ts";
import { relateNames } from "./relate.ts";
import { isCut, likenessOf } from "./resemblance.ts";
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
    : unstructured(subject, record, pairs, left);
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

const namesDiffer = { weight: weights.nameContradicted, alike: weights.nameAlike };

/** What differs: less against a match where it may be one name badly misspelt, or a name cut off. */
function difference(
  subject: PersonName,
  record: PersonName,
  left: LeftOver,
  { weight, alike }: { readonly weight: number; readonly alike: number },
  reason: string,
): Evidence {
  const mine = left.subject.flatMap((i) => subject.words[i] ?? []);
  const theirs = left.record.flatMap((i) => record.words[i] ?? []);
  const lastOfMine = left.subject.includes(subject.words.length - 1);
  const lastOfTheirs = left.record.includes(record.words.length - 1);
  if (isCut(mine, theirs, lastOfMine, lastOfTheirs))
    return contradiction(subject, record, left, weights.wordCutOff, `${reason}, one cut off`);
  const likeness = likenessOf(mine, theirs);
  if (likeness === 0) return contradiction(subject, record, left, weight, reason);
  const between = weight + (alike - weight) * likeness;
  return contradiction(subject, record, left, between, `${reason}, though alike`);
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

/** Chinese and Korean characters on both sides: what sounds the same is another name if it is written otherwise. */
function asWritten(pairs: readonly Pair[], subject: PersonName, record: PersonName): readonly Pair[] {
  return pairs.map((pair) =>
    isWrittenOtherwise(pair, subject, record) ? { ...pair, nats: pair.nats * homophone } : pair,
  );
}

// There are some four hundred syllables and some thousand characters for names: that two characters
// sound the same is little, and a clerk who hears a name may still pick the wrong one.
const homophone = 0.3;

function isWrittenOtherwise(pair: Pair, subject: PersonName, record: PersonName): boolean {
  if (pair.a[1] - pair.a[0] > 1 || pair.b[1] - pair.b[0] > 1) return false;
  const a = subject.words[pair.a[0]]?.written ?? "";
  const b = record.words[pair.b[0]]?.written ?? "";
  if (a === b || !isCharacter(a) || !isCharacter(b)) return false;
  return hanForm(a) !== hanForm(b);
}

function isCharacter(written: string): boolean {
  return written.charCodeAt(0) > 0x2e7f && /^[\p{Script=Han}\p{Script=Hangul}]$/u.test(written);
}

function otherCharacters(subject: PersonName, record: PersonName, pairs: readonly Pair[]): Evidence[] {
  return pairs
    .filter((pair) => isWrittenOtherwise(pair, subject, record))
    .map((pair) =>
      contradiction(
        subject,
        record,
        { subject: [pair.a[0]], record: [pair.b[0]] },
        weights.otherCharacter,
        "another character that sounds the same",
      ),
    );
}

/** Salman bin Muhammad and Muhammad bin Salman. */
function fatherAndSon(subject: PersonName, record: PersonName, pairs: readonly Pair[]): Evidence[] {
  const father = (name: PersonName, index: number) => name.words[index]?.fathers === true;
  const down = pairs.find((pair) => father(subject, pair.a[0]) && !father(record, pair.b[0]));
  const up = pairs.find((pair) => !father(subject, pair.a[0]) && father(record, pair.b[0]));
  if (!down || !up) return [];
  const sides = { subject: [down.a[0]], record: [up.b[0]] };
  return [contradiction(subject, record, sides, weights.nameContradicted, "father and son exchanged")];
}

/** Cajas de Tapia and Tapia Cajas: her husband's name is the other's father's. */
function motherAndDaughter(subject: PersonName, record: PersonName, pairs: readonly Pair[]): Evidence[] {
  const [a, b] = [subject.words.length - 1, record.words.length - 1];
  if (subject.words[a]?.marital !== true && record.words[b]?.marital !== true) return [];
  const crossed = (from: number, to: number) => pairs.some((pair) => pair.a[0] === from && pair.b[0] === to);
  if (!crossed(a, b - 1) || !crossed(a - 1, b)) return [];
  const sides = { subject: [a], record: [b] };
  return [contradiction(subject, record, sides, weights.nameContradicted, "husband's name and father's")];
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

/** Names of no known build: what both sides say and cannot be one word contradicts. */
function unstructured(
  subject: PersonName,
  record: PersonName,
  pairs: readonly Pair[],
  left: LeftOver,
): Evidence[] {
  const both = Math.min(left.subject.length, left.record.length);
  if (both === 0) return [];
  const further = (both - 1) * weights.furtherContradiction;
  const agreed = Math.min(
    pairs.reduce((sum, pair) => sum + pair.nats, 0),
    weights.agreementCap,
  );
  const against = {
    weight: weights.wordContradicted + further,
    alike: Math.min(weights.wordAlike + further, weights.mostWithWordAlike - agreed),
  };
  return [difference(subject, record, left, against, "different words")];
}

/** What differs in one place of names that are alike in all others, whatever the parts are taken for. */
function inSamePlace(
  subject: PersonName,
  record: PersonName,
  pairs: readonly Pair[],
  left: LeftOver,
): Evidence[] {
  if (subject.words.length !== record.words.length || left.subject.length === 0) return [];
  const inPlace =
    left.subject.length === left.record.length &&
    left.subject.every((at, i) => at === left.record[i]) &&
    pairs.every((pair) => pair.a[0] === pair.b[0] && pair.a[1] === pair.b[1]);
  if (!inPlace) return [];
  if (isMarital(subject.words, left.subject) !== isMarital(record.words, left.record)) return [];
  return [difference(subject, record, left, namesDiffer, "different names in the same place")];
}

/**
 * given¹ given² paternal maternal: what one side leaves out is neutral, what both say must agree.
 * "too many" where it is more than `spare`, however alike the words are.
 */
function structured(
  subject: PersonName,
  record: PersonName,
  pairs: readonly Pair[],
  left: LeftOver,
  spare: number,
): readonly Evidence[] | "too many" {
  let best: readonly Objection[] = [];
  let bestWorth = Number.NEGATIVE_INFINITY;
  const whateverTheParts = [
    ...inSamePlace(subject, record, pairs, left),
    ...motherAndDaughter(subject, record, pairs),
  ];
  if (whateverTheParts.length > 0) return whateverTheParts;
  const lastCounts = isPortuguese(subject) || isPortuguese(record);
  const readings = readingsOf(record);
  for (const a of readingsOf(subject))
    for (const b of readings) {
      // Exchanged on both sides, the same words still meet: it could only hide a contradiction.
      if (a.exchanged && b.exchanged) continue;
      const plausibility = (a.plausibility + b.plausibility) * weights.plausibility;
      // What contradicts can only make it worse.
      if (plausibility <= bestWorth) continue;
      const objections = readTogether(subject, a, record, b, pairs, left, lastCounts);
      // One contradiction is enough: a strange reading must not win for having one instead of two.
      const worth = plausibility + Math.min(0, ...objections.map((one) => one.weight));
      if (worth > bestWorth) {
        bestWorth = worth;
        best = objections;
      }
    }
  const against = best.reduce((sum, objection) => sum + mildest(objection), 0);
  // Where nothing objects, common words may still be topped up.
  if (best.length > 0 && Math.max(against, weights.nameFloor) < -spare) return "too many";
  return best.map(({ sides, weight, reason, doubtful }) =>
    doubtful
      ? difference(subject, record, sides, namesDiffer, reason)
      : contradiction(subject, record, sides, weight, reason),
  );
}

/** What an objection comes to if its words turn out to be as alike as can be. */
function mildest({ sides, weight, doubtful }: Objection): number {
  if (!doubtful) return weight;
  return sides.subject.length === 1 && sides.record.length === 1 ? weights.wordCutOff : weights.nameAlike;
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
