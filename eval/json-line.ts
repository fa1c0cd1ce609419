import type { MatchingEngine } from "../src/matching/matching.ts";
import type { PairFigures, Slice } from "./evaluate-pairs.ts";
import { type Figures, share } from "./metrics.ts";
import type { ScreeningFigures } from "./screening/screening-eval.ts";

/** All that one run says. */
export interface Results {
  readonly engine: MatchingEngine;
  readonly threshold: number;
  /** Of all pairs of all files; null without any. */
  readonly pairs: PairFigures | null;
  readonly files: readonly { readonly name: string; readonly figures: PairFigures }[];
  readonly screening: readonly ScreeningFigures[];
  /** What was not evaluated, with why. */
  readonly skipped: readonly string[];
}

/**
 * The run as one JSON object in one line. On top the figures of all pairs at the threshold in force;
 * shares of nothing are null.
 */
export function jsonLine(results: Results): string {
  const { engine, threshold, pairs, files, screening, skipped } = results;
  const nothing = { precision: null, recall: null, f1: null, threshold, pairs: 0 };
  return JSON.stringify({
    ...(pairs ? pairsJson(pairs) : nothing),
    files: files.map(({ name, figures }) => ({ file: name, ...pairsJson(figures) })),
    screening: screening.map(({ id, title, rows, notes, queries, seconds, buildSeconds }) => ({
      id,
      title,
      rows: rows.map((row) => ({ ...row, share: share(row.count, row.of) })),
      notes,
      queries,
      runtime: { seconds, queriesPerSecond: queries / seconds, buildSeconds },
    })),
    skipped,
    engine: { version: engine.version, defaultThreshold: engine.defaultThreshold },
  });
}

function pairsJson({ all, tiers, categories, caseGroups, reliability, seconds }: PairFigures) {
  return {
    ...sliceJson(all),
    ece: reliability.ece,
    reliability: reliability.bins,
    runtime: { seconds, pairsPerSecond: all.atDefault.pairs / seconds },
    tiers: slicesJson(tiers),
    categories: slicesJson(categories),
    caseGroups: slicesJson(caseGroups),
  };
}

function slicesJson(slices: readonly Slice[]) {
  return Object.fromEntries(slices.map((slice) => [slice.name, sliceJson(slice)]));
}

function sliceJson({ atDefault, atBest }: Slice) {
  return { ...figuresJson(atDefault), best: figuresJson(atBest) };
}

/** The five that every reader looks for come first. */
function figuresJson({ precision, recall, f1, threshold, pairs, ...rest }: Figures) {
  return { precision, recall, f1, threshold, pairs, ...rest };
}
