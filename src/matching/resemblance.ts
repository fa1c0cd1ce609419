import { editDistance } from "./edit-distance.ts";
import type { NameWord } from "./person-name.ts";
import { genders } from "./relate.ts";

// From this likeness on, one less the share of letters that differ, two words that are not one name
// may still be one misspelt beyond the budget of slips; from the greater on it is as likely as not.
const leastLikeness = 0.45;
const fullLikeness = 0.85;

// A likeness is a doubt and no agreement: half of a contradiction stays, which is more than all words
// that agree can outweigh (6 of agreement, less the prior, against 2.4). A word cut off is one.
const mostDoubt = 0.5;
const doubtOfCut = 0.9;

/**
 * How likely it is that words without a partner are misspelt beyond what counts as a slip, from 0
 * (they are other names) to `mostDoubt`: the part of a contradiction to take back. All words of the
 * shorter side have to find their like.
 */
export function doubtOf(
  a: readonly NameWord[],
  b: readonly NameWord[],
  lastA: boolean,
  lastB: boolean,
): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let doubt = mostDoubt;
  for (const word of few) {
    let best = 0;
    for (const other of many) best = Math.max(best, doubtOfPair(word, other));
    doubt = Math.min(doubt, best);
  }
  if (a.length === 1 && b.length === 1 && isCut(a, b, lastA, lastB)) return doubtOfCut;
  return doubt;
}

function doubtOfPair(a: NameWord, b: NameWord): number {
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
  const likeness = 1 - distance / longest;
  return Math.max(0, Math.min(mostDoubt, (likeness - leastLikeness) / (fullLikeness - leastLikeness)));
}

/** A field that was too short: `DR` of Drissi, at the end of the name. */
function isCut(a: readonly NameWord[], b: readonly NameWord[], lastA: boolean, lastB: boolean): boolean {
  const [x = "", y = ""] = [a[0]?.word.text, b[0]?.word.text];
  if (x.length < y.length) return lastA && x.length >= 2 && y.startsWith(x);
  return lastB && y.length >= 2 && x.startsWith(y);
}
