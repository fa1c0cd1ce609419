import { editDistance } from "./edit-distance.ts";
import type { NameWord } from "./person-name.ts";
import { genders } from "./relate.ts";

// From this likeness on, one less the share of letters that differ, two words that are not one name
// may still be one misspelt beyond the budget of slips; from the greater on more letters in common
// say no more.
const leastLikeness = 0.45;
const fullLikeness = 0.65;

/**
 * How much words without a partner look like names misspelt beyond what counts as a slip, from 0
 * (they are other names) to 1. All words of the shorter side have to find their like.
 */
export function likenessOf(a: readonly NameWord[], b: readonly NameWord[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let likeness = 1;
  for (const word of few) {
    let best = 0;
    for (const other of many) best = Math.max(best, likenessOfPair(word, other));
    likeness = Math.min(likeness, best);
  }
  return likeness;
}

function likenessOfPair(a: NameWord, b: NameWord): number {
  const [x, y] = [a.word, b.word];
  if (x.known && y.known) return 0;
  if (x.text.length === 1 || y.text.length === 1 || genders(x.text, y.text)) return 0;
  const longest = Math.max(x.text.length, y.text.length);
  const limit = Math.min(3, Math.floor(longest * 0.4));
  let distance = editDistance(x.text, y.text, limit);
  const script = a.written.charCodeAt(0);
  // Two letters of one script may be further apart once they are transliterated: к and ч.
  if (script > 0x24f && b.written.charCodeAt(0) > 0x24f)
    distance = Math.min(distance, editDistance(a.written.toLowerCase(), b.written.toLowerCase(), limit));
  if (distance > limit) return 0;
  const shared = 1 - distance / longest;
  return Math.max(0, Math.min(1, (shared - leastLikeness) / (fullLikeness - leastLikeness)));
}

/** A field that was too short: `DR` of Drissi, at the end of the name. */
export function isCut(
  a: readonly NameWord[],
  b: readonly NameWord[],
  lastA: boolean,
  lastB: boolean,
): boolean {
  if (a.length !== 1 || b.length !== 1) return false;
  const [x = "", y = ""] = [a[0]?.word.text, b[0]?.word.text];
  if (x.length < y.length) return lastA && x.length >= 2 && y.startsWith(x);
  return lastB && y.length >= 2 && x.startsWith(y);
}
