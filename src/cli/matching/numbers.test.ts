import fc from "fast-check";
import { expect, test } from "vitest";
import { addedUp, duration, percent, signed, thresholdPercent } from "./numbers.ts";

test("printed weights add up to the printed sums, each within a hundredth", () => {
  const weight = fc.double({ min: -30, max: 30, noNaN: true });
  fc.assert(
    fc.property(fc.array(weight), (weights) => {
      let sum = 0;
      let exact = 0;
      for (const [at, step] of addedUp(weights).entries()) {
        sum += step.weight;
        exact += weights[at] ?? 0;
        expect(Math.abs(step.sum - sum)).toBe(0);
        expect(Math.abs(step.sum - exact * 100)).toBeLessThanOrEqual(0.5);
        expect(Math.abs(step.weight - (weights[at] ?? 0) * 100)).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test.each([
  [156, "+1.56"],
  [-60, "−0.60"],
  [0, "0.00"],
])("%i hundredths are %s", (hundredths, text) => {
  expect(signed(hundredths)).toBe(text);
});

test.each([
  [0.2192, 0.5, "21.9 %"],
  [0.49996, 0.5, "49.996 %"],
  [0.5, 0.5, "50.0 %"],
  [0.99997, 0.5, "over 99.9 %"],
  [0.99997, 0.99999, "99.997 %"],
  [0.00001, 0.5, "under 0.1 %"],
  [1, 0.5, "100.0 %"],
])("%f beside a threshold of %f is %s", (probability, threshold, text) => {
  expect(percent(probability, threshold)).toBe(text);
});

test.each([
  [0.5, "50 %"],
  [0.975, "97.5 %"],
  [0.57, "57 %"],
])("a threshold of %f is %s", (threshold, text) => {
  expect(thresholdPercent(threshold)).toBe(text);
});

test.each([
  [0.84, "0.8 ms"],
  [340.2, "340 ms"],
  [1240, "1.2 s"],
])("%f ms are %s", (ms, text) => {
  expect(duration(ms)).toBe(text);
});
