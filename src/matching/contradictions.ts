import type { Evidence } from "../model/match.ts";
import type { Pair } from "./align.ts";
import { isPortuguese, readingsOf } from "./name-parts.ts";
import type { PersonName } from "./person-name.ts";
import { isMarital, type LeftOver, type Objection, readTogether } from "./read-together.ts";
import { isCut, likenessOf } from "./resemblance.ts";
import { weights } from "./weights.ts";

/**
 * Names of no known build: what both sides say and cannot be one word contradicts. `agreed` is what
 * the words that agree come to.
 */
export function unstructured(
  subject: PersonName,
  record: PersonName,
  left: LeftOver,
  agreed: number,
): Evidence[] {
  const both = Math.min(left.subject.length, left.record.length);
  if (both === 0) return [];
  const further = (both - 1) * weights.furtherContradiction;
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
export function structured(
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
  const against = best.reduce((sum, objection) => sum + mostOf(objection), 0);
  // Where nothing objects, common words may still be topped up.
  if (best.length > 0 && Math.max(against, weights.nameFloor) < -spare) return "too many";
  return best.map(({ sides, weight, reason, doubtful }) =>
    doubtful
      ? difference(subject, record, sides, namesDiffer, reason)
      : contradiction(subject, record, sides, weight, reason),
  );
}

/** What an objection comes to if its words turn out to be as alike as can be. */
function mostOf({ sides, weight, doubtful }: Objection): number {
  if (!doubtful) return weight;
  return sides.subject.length === 1 && sides.record.length === 1 ? weights.wordCutOff : weights.nameAlike;
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

/** Salman bin Muhammad and Muhammad bin Salman. */
export function fatherAndSon(subject: PersonName, record: PersonName, pairs: readonly Pair[]): Evidence[] {
  const father = (name: PersonName, index: number) => name.words[index]?.fathers === true;
  const down = pairs.find((pair) => father(subject, pair.a[0]) && !father(record, pair.b[0]));
  const up = pairs.find((pair) => !father(subject, pair.a[0]) && father(record, pair.b[0]));
  if (!down || !up) return [];
  const sides = { subject: [down.a[0]], record: [up.b[0]] };
  return [contradiction(subject, record, sides, weights.nameContradicted, "father and son exchanged")];
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

/** Words of both sides, and what it says against a match that they stand there. */
export function contradiction(
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
