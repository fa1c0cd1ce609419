import { slipsAllowed } from "../relate.ts";
import { hashWithout } from "./hash.ts";

// Two words within two slips of each other also have such beginnings: what a slip moves beyond the
// border is made up for by leaving out one letter more on the other side. Of longer words only so
// many letters are used, or one of 30 letters would have 466 keys instead of 56.
const longestPrefix = 10;

/**
 * Calls back with keys such that two words within `slipsAllowed` of each other have one in common:
 * hashes of the word's beginning with up to as many letters left out as slips are allowed. A letter
 * more, less or other, or two exchanged, leaves the same rest on both sides when one letter is left
 * out of each (symmetric deletion; Garbe 2012, Bocek, Hunt and Stiller 2007).
 */
export function eachSlipKey(text: string, visit: (hash: number) => void): void {
  const allowed = slipsAllowed(text.length);
  const end = Math.min(text.length, longestPrefix);
  visit(hashWithout(text, end, -1, -1));
  if (allowed === 0) return;
  for (let i = 0; i < end; i++) {
    // Of two equal letters in a row it does not matter which is left out.
    if (i > 0 && text.charCodeAt(i) === text.charCodeAt(i - 1)) continue;
    visit(hashWithout(text, end, i, -1));
  }
  if (allowed === 1) return;
  for (let i = 0; i < end; i++) for (let j = i + 1; j < end; j++) visit(hashWithout(text, end, i, j));
}
