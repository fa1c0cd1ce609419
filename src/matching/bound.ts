import { weights } from "./weights.ts";

/**
 * Never less than what the evidence of two names sums up to, whichever they are: `nats` is what
 * their agreeing words can be worth at most, `whole` whether every telling word of both can have a
 * partner. It never falls when `nats` rises, and never when `whole` becomes true: the index leaves
 * out what stays below the threshold by it.
 */
export function mostOfNames(nats: number, whole: boolean): number {
  return Math.min(nats, weights.agreementCap) + (whole ? weights.wholeName : 0) + weights.suffixAgrees;
}
