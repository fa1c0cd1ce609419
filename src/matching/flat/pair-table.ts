import { hashPair } from "./hash.ts";
import type { Sections } from "./sections.ts";

/** The pairs of one name's words that do not overlap, each told once. */
export type EveryPair = (visit: (name: number, word: number, other: number) => void) => void;

// Four pairs a bucket on average: fewer take more room, more take longer to go through.
const pairsABucket = 4;
// The lowest eight bits of a hash are its tag; the bucket is told by the highest.
const mostBucketBits = 24;

/**
 * Names by pairs of the words that stand in them. `starts` tells where each bucket begins, a tag of one
 * byte which of its names to look at: one in 256 of the others comes along. `everyPair` is asked three
 * times instead of keeping the pairs, which are many.
 */
export function buildPairTable(prefix: string, everyPair: EveryPair): Sections {
  let count = 0;
  everyPair(() => {
    count++;
  });
  const bits = Math.max(1, Math.min(mostBucketBits, Math.ceil(Math.log2(Math.max(2, count / pairsABucket)))));
  const shift = 32 - bits;
  const starts = new Uint32Array(2 ** bits + 1);
  everyPair((_, word, other) => {
    const at = (hashPair(word, other) >>> shift) + 1;
    starts[at] = (starts[at] ?? 0) + 1;
  });
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const names = new Uint32Array(count);
  const tags = new Uint8Array(count);
  everyPair((name, word, other) => {
    const hash = hashPair(word, other);
    const bucket = hash >>> shift;
    const at = next[bucket] ?? 0;
    next[bucket] = at + 1;
    names[at] = name;
    tags[at] = hash;
  });
  return { [`${prefix}Starts`]: starts, [`${prefix}Names`]: names, [`${prefix}Tags`]: tags };
}

/** Finds the names in which two words stand; a few others come along. */
export class PairTable {
  private readonly starts: Uint32Array;
  private readonly names: Uint32Array;
  private readonly tags: Uint8Array;
  private readonly shift: number;

  constructor(sections: Sections, prefix: string) {
    this.starts = sections[`${prefix}Starts`] as Uint32Array;
    this.names = sections[`${prefix}Names`] as Uint32Array;
    this.tags = sections[`${prefix}Tags`] as Uint8Array;
    this.shift = 32 - Math.log2(this.starts.length - 1);
  }

  eachName(word: number, other: number, visit: (name: number) => void): void {
    const hash = hashPair(word, other);
    const tag = hash & 255;
    const bucket = hash >>> this.shift;
    const end = this.starts[bucket + 1] ?? 0;
    for (let at = this.starts[bucket] ?? 0; at < end; at++)
      if (this.tags[at] === tag) visit(this.names[at] ?? 0);
  }
}
