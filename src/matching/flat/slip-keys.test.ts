import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slipsAllowed } from "../relate.ts";
import { hashWithout } from "./hash.ts";
import { eachSlipKey } from "./slip-keys.ts";

type Keys = (text: string) => ReadonlySet<number>;

const keysOf: Keys = (text) => {
  const keys = new Set<number>();
  eachSlipKey(text, (hash) => keys.add(hash));
  return keys;
};

/** The optimal string alignment distance from its definition, by the whole table. */
function distance(a: string, b: string): number {
  const rows: number[][] = [];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    rows.push([]);
    for (let j = 0; j <= b.length; j++) {
      const other = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, other);
      rows[i]?.push(i === 0 && j === 0 ? 0 : exchanged ? Math.min(least, at(i - 2, j - 2) + 1) : least);
    }
  }
  return at(a.length, b.length);
}

/** Whether two words may be one misspelt and yet share no key. */
function isMissed(a: string, b: string, keys: Keys = keysOf): boolean {
  const allowed = slipsAllowed(Math.max(a.length, b.length));
  if (Math.abs(a.length - b.length) > allowed || distance(a, b) > allowed) return false;
  const mine = keys(a);
  return ![...keys(b)].some((key) => mine.has(key));
}

/** Every text of one slip more: a letter left out, put in or changed, or two neighbours exchanged. */
function withASlip(text: string, letters: string): readonly string[] {
  const slipped: string[] = [];
  for (let i = 0; i <= text.length; i++) {
    const [before, after] = [text.slice(0, i), text.slice(i)];
    if (after !== "") slipped.push(before + after.slice(1));
    if (after.length > 1) slipped.push(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of letters) slipped.push(before + letter + after, before + letter + after.slice(1));
  }
  return slipped;
}

function everyText(letters: string, length: number): readonly string[] {
  if (length === 0) return [""];
  return everyText(letters, length - 1).flatMap((text) => [...letters].map((letter) => text + letter));
}

describe("words within the slips allowed share a key", () => {
  test("for all words of two to six letters of an alphabet of three", () => {
    const missed: string[] = [];
    for (let length = 2; length <= 6; length++)
      for (const word of everyText("abc", length))
        for (const other of withASlip(word, "abc"))
          if (isMissed(word, other)) missed.push(`${word} ${other}`);
    expect(missed).toEqual([]);
  });

  test("for all words of seven and eight letters of an alphabet of two, and two slips", () => {
    const missed: string[] = [];
    for (const word of [...everyText("ab", 7), ...everyText("ab", 8)])
      for (const once of new Set(withASlip(word, "ab")))
        for (const twice of new Set(withASlip(once, "ab")))
          if (isMissed(word, twice)) missed.push(`${word} ${twice}`);
    expect(missed).toEqual([]);
  });

  // Slips of a generated word, or few pairs of longer words would be near each other.
  const slips = fc.array(fc.tuple(fc.nat(), fc.constantFrom("out", "in", "other", "exchange"), fc.nat()), {
    maxLength: 2,
  });

  test.each([2, 3, 6])("for words of up to 25 letters of an alphabet of %d", (size) => {
    const letters = "abcdef".slice(0, size);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 25 }),
        slips,
        (word, changes) => {
          const other = changes.reduce((text, change) => slipped(text, change, letters), word);
          expect(isMissed(word, other)).toBe(false);
          expect(isMissed(other, word)).toBe(false);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

function slipped(
  text: string,
  [at, change, pick]: readonly [number, string, number],
  letters: string,
): string {
  const i = at % (text.length + 1);
  const letter = letters.charAt(pick % letters.length);
  const [before, after] = [text.slice(0, i), text.slice(i)];
  if (change === "out") return before + after.slice(1);
  if (change === "in") return before + letter + after;
  if (change === "other") return before + letter + after.slice(1);
  return before + after.charAt(1) + after.charAt(0) + after.slice(2);
}

describe("a word is missed without", () => {
  const without =
    (most: number): Keys =>
    (text) => {
      const end = Math.min(text.length, 10);
      const keys = new Set([hashWithout(text, end, -1, -1)]);
      for (let i = 0; most > 0 && i < end; i++) keys.add(hashWithout(text, end, i, -1));
      return keys;
    };

  test.each([
    ["any letters left out", 0, "cabac", "cabbac"],
    ["two letters left out", 1, "cienfuegos", "sienfuegus"],
  ] as const)("%s", (_, most, a, b) => {
    expect(isMissed(a, b)).toBe(false);
    expect(isMissed(a, b, without(most))).toBe(true);
  });
});
