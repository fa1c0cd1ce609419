import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";

/** The textbook table of the optimal string alignment distance. */
function byTable(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => d[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const row = d[i];
      if (!row) continue;
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j] ?? 0, at(i - 2, j - 2) + 1);
    }
  return at(a.length, b.length);
}

test("agrees with the textbook table up to its limit", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(byTable(a, b), limit + 1));
    }),
    { numRuns: 5000 },
  );
});

test("long words far apart take no longer than their table", () => {
  expect(editDistance("bada".repeat(100), "bede".repeat(100), 160)).toBe(161);
  expect(editDistance("bada".repeat(10), "bede".repeat(10), 20)).toBe(20);
});
