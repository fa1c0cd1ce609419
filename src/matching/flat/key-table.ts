import { GrowableUint32 } from "./growable.ts";
import type { Sections } from "./sections.ts";

/**
 * Items by the hashes of their keys, in buckets of a few: `starts` tells where each bucket begins.
 * `everyKey` calls back with every key of every item.
 */
export function buildKeyTable(
  prefix: string,
  everyKey: (visit: (hash: number, item: number) => void) => void,
): Sections {
  const unsortedHashes = new GrowableUint32();
  const unsortedItems = new GrowableUint32();
  everyKey((hash, item) => {
    unsortedHashes.push(hash);
    unsortedItems.push(item);
  });
  const count = unsortedHashes.length;
  const shift = 32 - bitsFor(count);
  const starts = new Uint32Array(2 ** (32 - shift) + 1);
  for (const hash of unsortedHashes.view()) {
    const at = bucketOf(hash, shift) + 1;
    starts[at] = (starts[at] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const hashes = new Uint32Array(count);
  const items = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const hash = unsortedHashes.at(i);
    const bucket = bucketOf(hash, shift);
    const at = next[bucket] ?? 0;
    next[bucket] = at + 1;
    hashes[at] = hash;
    items[at] = unsortedItems.at(i);
  }
  return { [`${prefix}Starts`]: starts, [`${prefix}Hashes`]: hashes, [`${prefix}Items`]: items };
}

/** Finds items by the hash of a key; other keys of the same hash come along, and have to be told apart. */
export class KeyTable {
  private readonly starts: Uint32Array;
  private readonly hashes: Uint32Array;
  private readonly items: Uint32Array;
  private readonly shift: number;

  constructor(sections: Sections, prefix: string) {
    this.starts = sections[`${prefix}Starts`] as Uint32Array;
    this.hashes = sections[`${prefix}Hashes`] as Uint32Array;
    this.items = sections[`${prefix}Items`] as Uint32Array;
    this.shift = 32 - Math.log2(this.starts.length - 1);
  }

  /** The first item of that key that is the one looked for, or -1. */
  find(hash: number, isIt: (item: number) => boolean): number {
    const bucket = bucketOf(hash, this.shift);
    const end = this.starts[bucket + 1] ?? 0;
    for (let at = this.starts[bucket] ?? 0; at < end; at++) {
      const item = this.items[at] ?? 0;
      if (this.hashes[at] === hash && isIt(item)) return item;
    }
    return -1;
  }

  /** Adds the items of that key to `found`. */
  collect(hash: number, found: Set<number>): void {
    const bucket = bucketOf(hash, this.shift);
    const end = this.starts[bucket + 1] ?? 0;
    for (let at = this.starts[bucket] ?? 0; at < end; at++)
      if (this.hashes[at] === hash) found.add(this.items[at] ?? 0);
  }
}

function bucketOf(hash: number, shift: number): number {
  // A shift by 32 would be one by 0.
  return shift === 32 ? 0 : hash >>> shift;
}

// Two to four keys a bucket: half the room of one a bucket, and no slower to read.
function bitsFor(count: number): number {
  return Math.max(1, Math.min(28, Math.floor(Math.log2(Math.max(2, count / 2)))));
}
