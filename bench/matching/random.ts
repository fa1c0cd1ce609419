import { mulberry32 } from "../../src/matching/testing/random.ts";

/** Numbers from 0 up to but not 1, the same sequence for the same seed on every machine. */
export type Random = () => number;

export function randomFrom(seed: string): Random {
  return mulberry32(hashOf(seed));
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** From 0 up to but not `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** Throws for an empty list. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

export function shuffled<T>(random: Random, items: readonly T[]): readonly T[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/**
 * A rank from 0 up to but not `count`, its probability falling as 1 / (rank + `flatness`), the law
 * that counts of names follow: the higher `flatness`, the less the commonest names stand out.
 */
export function zipf(random: Random, count: number, flatness: number): number {
  const rank = flatness * ((count + flatness) / flatness) ** random() - flatness;
  return Math.min(count - 1, Math.floor(rank));
}
