import { expect, test } from "vitest";
import { randomFrom } from "../testing/random.ts";
import { buildPairTable, type EveryPair, PairTable } from "./pair-table.ts";

/** Names of three words each, out of so many, every pair of which is told. */
function pairsOf(names: readonly (readonly number[])[]): EveryPair {
  return (visit) => {
    for (const [name, words] of names.entries())
      for (const [i, word] of words.entries())
        for (const other of words.slice(i + 1)) visit(name, word, other);
  };
}

function namesWith(table: PairTable, word: number, other: number): readonly number[] {
  const found: number[] = [];
  table.eachName(word, other, (name) => found.push(name));
  return found;
}

test("every name is found by each of its pairs, in either order, and few others come along", () => {
  const random = randomFrom(5);
  const names = Array.from({ length: 3000 }, () => Array.from({ length: 3 }, () => random.below(400)));
  const table = new PairTable(buildPairTable("p", pairsOf(names)), "p");
  let [asked, others] = [0, 0];
  for (const [name, [a = 0, b = 0, c = 0]] of names.entries())
    for (const [word, other] of [
      [a, b],
      [c, a],
      [b, c],
    ] as const) {
      const found = namesWith(table, word, other);
      expect(found).toContain(name);
      asked++;
      const has = (words: readonly number[]) =>
        word === other
          ? words.indexOf(word) !== words.lastIndexOf(word)
          : words.includes(word) && words.includes(other);
      others += found.filter((one) => !has(names[one] ?? [])).length;
    }
  // Four pairs a bucket, and one tag in 256 is the same by chance.
  expect(others / asked).toBeLessThan(0.05);
});

test("a word stands beside itself only where it stands twice", () => {
  const table = new PairTable(buildPairTable("p", pairsOf([[7, 7], [7, 8], [8]])), "p");
  expect(namesWith(table, 7, 7)).toEqual([0]);
  expect(namesWith(table, 8, 7)).toEqual([1]);
  expect(namesWith(table, 8, 8)).toEqual([]);
});

test("a table without pairs finds nothing", () => {
  const table = new PairTable(
    buildPairTable("p", () => {}),
    "p",
  );
  expect(namesWith(table, 0, 1)).toEqual([]);
});
