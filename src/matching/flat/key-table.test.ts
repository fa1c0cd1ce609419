import fc from "fast-check";
import { expect, test } from "vitest";
import { buildKeyTable, KeyTable } from "./key-table.ts";

const hash = fc.oneof(fc.nat(0xffffffff), fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff));

function tableOf(keys: readonly (readonly [hash: number, item: number])[]): KeyTable {
  const sections = buildKeyTable("some", (visit) => {
    for (const [hash, item] of keys) visit(hash, item);
  });
  return new KeyTable(sections, "some");
}

function itemsOf(table: KeyTable, hash: number): readonly number[] {
  const found = new Set<number>();
  table.collect(hash, found);
  return [...found].sort((a, b) => a - b);
}

test("a key has the items that were put under it, and no other", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, fc.nat(50)), { maxLength: 400 }), hash, (keys, other) => {
      const table = tableOf(keys);
      for (const asked of [other, ...keys.map(([hash]) => hash)]) {
        const expected = new Set(keys.filter(([hash]) => hash === asked).map(([, item]) => item));
        expect(itemsOf(table, asked)).toEqual([...expected].sort((a, b) => a - b));
      }
    }),
    { numRuns: 200 },
  );
});

test("a table without keys has none", () => {
  for (const asked of [0, 1, 0xffffffff]) expect(itemsOf(tableOf([]), asked)).toEqual([]);
});

test("many items of one key are all found", () => {
  const items = Array.from({ length: 5000 }, (_, i) => i);
  expect(itemsOf(tableOf(items.map((item) => [7, item])), 7)).toEqual(items);
});
