import { expect, test } from "vitest";
import { reliability } from "./reliability.ts";

test("ten bins and the error weighted by their counts, by hand", () => {
  const { bins, ece } = reliability([
    { probability: 0.72, isMatch: true },
    { probability: 0.78, isMatch: false },
    { probability: 0.1, isMatch: false },
    { probability: 1, isMatch: true },
    { probability: 0.9, isMatch: true },
  ]);
  expect(bins).toHaveLength(10);
  expect(bins.map(({ count }) => count)).toEqual([0, 1, 0, 0, 0, 0, 0, 2, 0, 2]);
  expect(bins[7]?.predicted).toBeCloseTo(0.75, 12);
  expect(bins[7]?.observed).toBe(0.5);
  expect(bins[0]).toMatchObject({ from: 0, to: 0.1, predicted: null, observed: null });
  // (1 × |0.1 − 0| + 2 × |0.75 − 0.5| + 2 × |0.95 − 1|) / 5 = (0.1 + 0.5 + 0.1) / 5
  expect(ece).toBeCloseTo(0.14, 12);
});

test("probabilities that come true as often as they say have no error", () => {
  const said = [true, true, true, false].map((isMatch) => ({ probability: 0.75, isMatch }));
  expect(reliability(said).ece).toBe(0);
});

test("nothing predicted has no error to speak of", () => {
  expect(reliability([]).ece).toBeNull();
});
