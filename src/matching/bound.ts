import { weights } from "./weights.ts";

/**
 * Never less than what the evidence of two names sums up to, whichever they are: `nats` is what
 * their agreeing words can be worth at most, `whole` whether every telling word of both can have a
 * partner. It never falls when `nats` rises, and never when `whole` becomes true: the index leaves
 * out what stays below the threshold by it.
 */
export function mostOfNames(nats: number, whole: boolean): number {
  const agreeing = Math.min(nats, weights.agreementCap) + (whole ? weights.wholeName : 0);
  return Math.max(agreeing, leastOf(nats, whole)) + weights.suffixAgrees;
}

/**
 * As `mostOfNames`, for names of no known build of which each surely has a word without a partner:
 * these contradict. `cut` is whether one may be the other cut off.
 */
export function mostOfDifferingNames(nats: number, cut: boolean): number {
  const agreeing = Math.min(nats, weights.agreementCap);
  const different = agreeing + weights.wordContradicted;
  const alike = Math.min(agreeing + weights.wordAlike, weights.mostWithWordAlike);
  const most = Math.max(different, alike, cut ? agreeing + weights.wordCutOff : Number.NEGATIVE_INFINITY);
  return most + weights.suffixAgrees;
}

/** What names are topped up to: equal ones, and those that share a given name and the family name. */
function leastOf(nats: number, whole: boolean): number {
  if (whole && nats >= weights.leastOfSameName) return weights.sameName;
  return nats >= weights.leastOfTwoParts ? weights.givenAndFamily : 0;
}
