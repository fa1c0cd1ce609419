import { below, pick, type Random, shuffled } from "../random.ts";

const letters = "abcdefghijklmnopqrstuvwxyz";

/** Words that a slip is put into; in shorter ones a slip often makes another real name. */
const longEnough = 5;

/** One typing error in one word, or null when no word is long enough. */
export function oneSlip(random: Random, name: string): string | null {
  const words = name.split(" ");
  const at = longWords(random, words)[0];
  return at === undefined ? null : withSlips(random, words, [at]);
}

/** A typing error in each of two words, or two in one of eight letters or more. */
export function twoSlips(random: Random, name: string): string | null {
  const words = name.split(" ");
  const [first, second] = longWords(random, words);
  if (first === undefined) return null;
  if (second !== undefined) return withSlips(random, words, [first, second]);
  return lettersIn(words[first] ?? "") >= 8 ? withSlips(random, words, [first, first]) : null;
}

/** The words in another order, never the one they came in; null where there is no other. */
export function anotherOrder(random: Random, words: readonly string[]): string | null {
  const before = words.join(" ");
  if (new Set(words).size < 2) return null;
  for (;;) {
    const after = shuffled(random, words).join(" ");
    if (after !== before) return after;
  }
}

function longWords(random: Random, words: readonly string[]): readonly number[] {
  const long = words.flatMap((word, at) => (lettersIn(word) >= longEnough ? [at] : []));
  return shuffled(random, long);
}

function lettersIn(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}

function withSlips(random: Random, words: readonly string[], at: readonly number[]): string {
  const damaged = [...words];
  for (const n of at) damaged[n] = withSlip(random, damaged[n] ?? "");
  return damaged.join(" ");
}

/** A letter left out, put in, exchanged for another or for its neighbour. */
function withSlip(random: Random, word: string): string {
  const isUpper = word === word.toUpperCase();
  for (;;) {
    const at = below(random, word.length);
    const other = pick(random, [...letters]);
    const letter = isUpper ? other.toUpperCase() : other;
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const slips = [
      before + after,
      before + letter + word.slice(at),
      before + letter + after,
      before + after.slice(0, 1) + word.charAt(at) + after.slice(1),
    ];
    const slip = pick(random, slips);
    if (slip !== word && /\p{L}/u.test(word.charAt(at))) return slip;
  }
}
