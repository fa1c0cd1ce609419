import { type Prediction, share } from "./metrics.ts";

/** Predictions of about the same probability, against what the labels say. */
export interface ReliabilityBin {
  /** The probabilities from here, included, … */
  readonly from: number;
  /** … to here, excluded, but for 1. */
  readonly to: number;
  readonly count: number;
  /** Mean of the predicted probabilities; null for an empty bin. */
  readonly predicted: number | null;
  /** Share of the pairs that match. */
  readonly observed: number | null;
}

export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** Expected calibration error: mean of |predicted − observed| over the bins, weighted by their counts. */
  readonly ece: number | null;
}

const binCount = 10;

/** How far the probabilities can be taken at their word, in ten bins of equal width. */
export function reliability(predictions: readonly Prediction[]): Reliability {
  const bins = Array.from({ length: binCount }, (_, bin): ReliabilityBin => {
    const inside = predictions.filter(({ probability }) => binOf(probability) === bin);
    const sum = inside.reduce((total, { probability }) => total + probability, 0);
    return {
      from: bin / binCount,
      to: (bin + 1) / binCount,
      count: inside.length,
      predicted: share(sum, inside.length),
      observed: share(inside.filter(({ isMatch }) => isMatch).length, inside.length),
    };
  });
  const gaps = bins.map(
    ({ count, predicted, observed }) => count * Math.abs((predicted ?? 0) - (observed ?? 0)),
  );
  return {
    bins,
    ece: share(
      gaps.reduce((total, gap) => total + gap, 0),
      predictions.length,
    ),
  };
}

function binOf(probability: number): number {
  return Math.min(binCount - 1, Math.floor(probability * binCount));
}
