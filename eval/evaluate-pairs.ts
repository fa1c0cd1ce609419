import type { MatchingEngine } from "../src/matching/matching.ts";
import type { Match } from "../src/model/match.ts";
import { engineInput } from "./engine-input.ts";
import { type LabelledPair, tiers } from "./labelled-pair.ts";
import { bestThreshold, type Figures, figuresAt, type Prediction } from "./metrics.ts";
import { type Reliability, reliability } from "./reliability.ts";

/** A pair and what the engine said of it. */
export interface ComparedPair extends Prediction {
  readonly pair: LabelledPair;
  readonly match: Match;
}

export interface ComparedPairs {
  readonly compared: readonly ComparedPair[];
  readonly seconds: number;
}

/** Asks the engine about every pair, in order. */
export function comparePairs(engine: MatchingEngine, pairs: readonly LabelledPair[]): ComparedPairs {
  const inputs = pairs.map((pair) => ({ pair, ...engineInput(pair) }));
  const startedAt = performance.now();
  const compared = inputs.map(({ pair, subject, record }) => {
    const match = engine.compare(subject, record);
    return { pair, match, probability: match.probability, isMatch: pair.isMatch };
  });
  return { compared, seconds: (performance.now() - startedAt) / 1000 };
}

/** Some of the pairs, at the threshold in force and at the best one of the whole they are a part of. */
export interface Slice {
  readonly name: string;
  readonly atDefault: Figures;
  readonly atBest: Figures;
}

export interface PairFigures {
  readonly all: Slice;
  readonly tiers: readonly Slice[];
  readonly categories: readonly Slice[];
  readonly caseGroups: readonly Slice[];
  readonly reliability: Reliability;
  readonly seconds: number;
}

/** All figures of pairs that were compared; `threshold` is the one in force. */
export function pairFigures({ compared, seconds }: ComparedPairs, threshold: number): PairFigures {
  const best = bestThreshold(compared, threshold);
  const slice = (name: string, some: readonly ComparedPair[]): Slice => ({
    name,
    atDefault: figuresAt(some, threshold),
    atBest: figuresAt(some, best),
  });
  const slicesBy = (keyOf: (pair: LabelledPair) => string | null) =>
    [...Map.groupBy(compared, ({ pair }) => keyOf(pair) ?? "(none)")]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, some]) => slice(name, some));
  const ofTiers = (...wanted: readonly string[]) =>
    slice(
      wanted.join("+"),
      compared.filter(({ pair }) => pair.tier !== null && wanted.includes(pair.tier)),
    );
  return {
    all: slice("all", compared),
    tiers: [ofTiers("STRONG", "MEDIUM"), ...tiers.map((tier) => ofTiers(tier))].filter(
      ({ atDefault }) => atDefault.pairs > 0,
    ),
    categories: slicesBy(({ category }) => category),
    caseGroups: slicesBy(({ caseGroup }) => caseGroup),
    reliability: reliability(compared),
    seconds,
  };
}
