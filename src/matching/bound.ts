import { weights } from "./weights.ts";

/**
 * Never less than what the evidence of two names sums up to, suffixes apart: `nats` is what
 * their agreeing words can be worth at most, `whole` whether every telling word of both can have a
 * partner, `pairs` how many words can have one. It never falls when `nats` or `pairs` rise, and never
 * when `whole` becomes true: the index leaves out what stays below the threshold by it.
 */
export function mostOfNames(nats: number, whole: boolean, pairs: number): number {
  const agreeing = Math.min(nats, weights.agreementCap) + (whole ? weights.wholeName : 0);
  return Math.max(agreeing, leastOf(nats, whole, pairs));
}

/**
 * As `mostOfNames`, for names of no known build of which each surely has a word without a partner:
 * these contradict. `cut` is whether one may be the other cut off.
 */
export function mostOfDifferingNames(nats: number, cut: boolean): number {
  const agreeing = Math.min(nats, weights.agreementCap);
  const different = agreeing + weights.wordContradicted;
  const alike = Math.min(agreeing + weights.wordAlike, weights.mostWithWordAlike);
  return Math.max(different, alike, cut ? agreeing + weights.wordCutOff : Number.NEGATIVE_INFINITY);
}

/** What suffixes add at most: nothing where one of the names has none. */
export function mostOfSuffix(suffix: object | null): number {
  return suffix === null ? 0 : weights.suffixAgrees;
}

/** What names are topped up to: equal ones, and those that share a given name and the family name. */
function leastOf(nats: number, whole: boolean, pairs: number): number {
  if (whole && nats >= weights.leastOfSameName) return weights.sameName;
  return pairs >= 2 && nats >= weights.leastOfTwoParts ? weights.givenAndFamily : 0;
}
