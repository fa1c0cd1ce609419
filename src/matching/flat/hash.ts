const basis = 0x811c9dc5;

/** A 32-bit hash of a text: FNV-1a over its UTF-16 units, its bits mixed at the end (MurmurHash3's finalizer). */
export function hashText(text: string): number {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** Hash of `text` up to `end`, without the letters at `skipped` and `skippedToo` (-1 for none), as a slip key. */
export function hashWithout(text: string, end: number, skipped: number, skippedToo: number): number {
  let hash = 0x2b5f3a11;
  for (let i = 0; i < end; i++)
    if (i !== skipped && i !== skippedToo) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** Hash of two numbers, the same whichever of them comes first. */
export function hashPair(one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one];
  return mixed(Math.imul(low, 0x9e3779b1) ^ Math.imul(high + 1, 0x85ebca77));
}

function mixed(hash: number): number {
  let h = hash;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
