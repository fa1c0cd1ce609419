import { expect, test } from "vitest";
import { bestThreshold, figuresAt, type Prediction } from "./metrics.ts";

const predictions = (...rows: readonly (readonly [number, boolean])[]): readonly Prediction[] =>
  rows.map(([probability, isMatch]) => ({ probability, isMatch }));

// At 0.5: raised 0.9 ✓, 0.8 ✗, 0.5 ✓; missed 0.4.
const five = predictions([0.9, true], [0.8, false], [0.5, true], [0.4, true], [0.1, false]);

test("precision, recall and F1 by hand", () => {
  expect(figuresAt(five, 0.5)).toEqual({
    threshold: 0.5,
    pairs: 5,
    matches: 3,
    truePositives: 2,
    falsePositives: 1,
    falseNegatives: 1,
    precision: 2 / 3,
    recall: 2 / 3,
    f1: 4 / 6,
  });
});

test("a probability equal to the threshold is a match, a hair below is not", () => {
  expect(figuresAt(predictions([0.5, true]), 0.5).recall).toBe(1);
  expect(figuresAt(predictions([0.4999999, true]), 0.5).recall).toBe(0);
});

test("shares of nothing are null", () => {
  expect(figuresAt(predictions([0.1, false]), 0.5)).toMatchObject({
    precision: null,
    recall: null,
    f1: null,
  });
  expect(figuresAt(predictions([0.1, true]), 0.5)).toMatchObject({ precision: null, recall: 0, f1: 0 });
  expect(figuresAt(predictions([0.9, false]), 0.5)).toMatchObject({ precision: 0, recall: null, f1: 0 });
});

test("the best threshold lies halfway between the probabilities it parts", () => {
  // All of 0.9, 0.8, 0.5, 0.4 raised: 3 right of 4, none missed, F1 6/7; no other cut is above 2/3.
  expect(bestThreshold(five, 0.5)).toBeCloseTo(0.25, 12);
  expect(figuresAt(five, 0.25).f1).toBeCloseTo(6 / 7, 12);
});

test("the preferred threshold stays where no other is better", () => {
  expect(bestThreshold(predictions([0.9, true], [0.1, false]), 0.5)).toBe(0.5);
  expect(bestThreshold([], 0.5)).toBe(0.5);
});

test("of equally good thresholds the nearest to the preferred one", () => {
  // Both above 0.8 and above 0.2 give F1 2/3: 1 of 1 with 1 of 2, or 2 of 4 with 2 of 2.
  const tie = predictions([0.9, true], [0.8, false], [0.7, false], [0.2, true], [0.1, false]);
  expect(figuresAt(tie, 0.85).f1).toBe(2 / 3);
  expect(figuresAt(tie, 0.15).f1).toBe(2 / 3);
  expect(bestThreshold(tie, 0.99)).toBeCloseTo(0.85, 12);
  expect(bestThreshold(tie, 0.01)).toBeCloseTo(0.15, 12);
});

test("the best threshold is as good as the best of all tried one by one", () => {
  let seed = 7;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  for (let round = 0; round < 200; round++) {
    const some = Array.from({ length: 12 }, () => ({
      // Tenths, so that equal probabilities are common.
      probability: Math.round(random() * 10) / 10,
      isMatch: random() < 0.5,
    }));
    const tried = Array.from({ length: 101 }, (_, n) => figuresAt(some, n / 100).f1 ?? 0);
    expect(figuresAt(some, bestThreshold(some, 0.5)).f1 ?? 0).toBe(Math.max(...tried));
  }
});
