/** A source of chance that gives the same values for the same seed on every machine. */
export interface Random {
  /** From 0 up to, and not including, 1. */
  fraction(): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** True with that probability. */
  chance(probability: number): boolean;
  /** One of the items; throws `RangeError` when there are none. */
  pick<T>(items: readonly T[]): T;
  /** That many different items, in random order; all of them when there are fewer. */
  sample<T>(items: readonly T[], count: number): readonly T[];
  /** That many decimal digits. */
  digits(count: number): string;
  /** That many characters of an alphabet. */
  letters(alphabet: string, count: number): string;
}

/**
 * Chance by mulberry32 (Tommy Ettinger, public domain): 32 bits of state, arithmetic that every
 * engine does alike, unlike `Math.sin` or `Math.random`. Each `stream` is independent: drawing more
 * from one leaves the others as they were, so that one more Chilean does not rename every Peruvian.
 */
export function seededRandom(seed: number, stream: string): Random {
  let state = hash(`${seed}/${stream}`);
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError("nothing to pick from");
    return items[whole(0, items.length - 1)] as T;
  };
  return {
    fraction,
    whole,
    pick,
    chance: (probability) => fraction() < probability,
    sample: (items, count) => {
      const rest = [...items];
      const taken = Math.min(count, rest.length);
      return Array.from({ length: taken }, () => rest.splice(whole(0, rest.length - 1), 1)[0] as never);
    },
    digits: (count) => Array.from({ length: count }, () => whole(0, 9)).join(""),
    letters: (alphabet, count) => Array.from({ length: count }, () => pick([...alphabet])).join(""),
  };
}

/** FNV-1a, 32 bits, with a final mix: seeds that differ by one start far apart. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return sum ^ (sum >>> 16);
}
