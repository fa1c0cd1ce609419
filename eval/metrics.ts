/** What was predicted for a pair, and what its label says. */
export interface Prediction {
  /** That the two are one, from 0 to 1. */
  readonly probability: number;
  readonly isMatch: boolean;
}

/** How predictions did at one threshold. A share of nothing is null. */
export interface Figures {
  readonly threshold: number;
  readonly pairs: number;
  /** Pairs whose label says match. */
  readonly matches: number;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  /** Of those predicted to match, the share that does. */
  readonly precision: number | null;
  /** Of those that match, the share predicted to. */
  readonly recall: number | null;
  /** Harmonic mean of the two; null where nothing matches and nothing was predicted to. */
  readonly f1: number | null;
}

/** The figures when a probability of at least `threshold` is a match. */
export function figuresAt(predictions: readonly Prediction[], threshold: number): Figures {
  const matches = predictions.filter(({ isMatch }) => isMatch).length;
  const positives = predictions.filter(({ probability }) => probability >= threshold);
  const truePositives = positives.filter(({ isMatch }) => isMatch).length;
  const falsePositives = positives.length - truePositives;
  const falseNegatives = matches - truePositives;
  return {
    threshold,
    pairs: predictions.length,
    matches,
    truePositives,
    falsePositives,
    falseNegatives,
    precision: share(truePositives, positives.length),
    recall: share(truePositives, matches),
    f1: share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
  };
}

/** `part` of `whole`, or null when there is nothing to be a part of. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/**
 * The threshold with the highest F1: `preferred` where that is as good as any, else halfway between
 * two neighbouring probabilities, the nearest to `preferred` of those equally good.
 */
export function bestThreshold(predictions: readonly Prediction[], preferred: number): number {
  const sorted = predictions.toSorted((a, b) => b.probability - a.probability);
  const matches = sorted.filter(({ isMatch }) => isMatch).length;
  let best = { threshold: preferred, f1: figuresAt(predictions, preferred).f1 ?? 0 };
  let truePositives = 0;
  for (const [index, { probability, isMatch }] of sorted.entries()) {
    if (isMatch) truePositives++;
    const next = sorted[index + 1]?.probability;
    if (next === probability) continue;
    const f1 = (2 * truePositives) / (index + 1 + matches);
    const threshold = (probability + (next ?? 0)) / 2;
    // Neighbours so close that nothing lies between them are not told apart by any threshold.
    if (threshold === next) continue;
    const nearer = Math.abs(threshold - preferred) < Math.abs(best.threshold - preferred);
    if (f1 > best.f1 || (f1 === best.f1 && nearer)) best = { threshold, f1 };
  }
  return best.threshold;
}
