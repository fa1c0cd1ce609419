import type { PairFigures, Slice } from "./evaluate-pairs.ts";
import type { Figures } from "./metrics.ts";
import type { Reliability } from "./reliability.ts";
import { counted, shown, shownThreshold, speed, textTable } from "./text-table.ts";

// One wrong pair of ten moves F1 by 0.11 where half of them match: of fewer, the lowest is chance.
const tellingPairs = 10;

/** The figures of a pair file, to be read: at most 110 columns while group names keep below 40. */
export function reportPairs(
  title: string,
  figures: PairFigures,
  { groups }: { readonly groups: boolean },
): readonly string[] {
  const { all, tiers, reliability, seconds } = figures;
  const { pairs, matches } = all.atDefault;
  const both = [
    { head: "category", slices: figures.categories },
    { head: "case_group", slices: figures.caseGroups },
  ];
  const groupings = groups ? both.filter(({ slices }) => isTelling(slices, pairs)) : [];
  const worst = groupings.flatMap(({ head, slices }) => lowest(head, slices));
  return [
    title,
    "=".repeat(title.length),
    `${counted(pairs)} pairs, ${counted(matches)} match; ${speed(pairs, seconds, "pairs")}`,
    "",
    ...sliceTable([{ head: "", slices: [all] }, { head: "tier", slices: tiers }, ...groupings]),
    "",
    ...(worst.length > 0 ? [...worst, ""] : []),
    ...reliabilityTable(reliability),
    "",
  ];
}

/** Whether a grouping says more than the whole does, and not of single pairs or of nearly none. */
function isTelling(slices: readonly Slice[], pairs: number): boolean {
  const without = slices.find(({ name }) => name === "(none)")?.atDefault.pairs ?? 0;
  return slices.length > 1 && without * 10 <= pairs;
}

function sliceTable(
  sections: readonly { readonly head: string; readonly slices: readonly Slice[] }[],
): readonly string[] {
  const [first] = sections.flatMap(({ slices }) => slices);
  if (!first) return [];
  const columns = ["prec.", "recall", "F1", "wrong"];
  const rows = sections
    .filter(({ slices }) => slices.length > 0)
    .flatMap(({ head, slices }) => [
      ...(head === "" ? [] : [[], [`by ${head}`]]),
      ...slices.map(({ name, atDefault, atBest }) => [
        name,
        counted(atDefault.pairs),
        counted(atDefault.matches),
        "",
        ...cells(atDefault),
        "",
        ...cells(atBest),
      ]),
    ]);
  const [head = "", ...body] = textTable([["", "pairs", "match", "", ...columns, "", ...columns], ...rows]);
  return [captions(head, first), head, ...body];
}

function cells(figures: Figures): readonly string[] {
  return [
    shown(figures.precision),
    shown(figures.recall),
    shown(figures.f1),
    counted(figures.falsePositives + figures.falseNegatives),
  ];
}

/** What the two groups of columns are, above their first columns. */
function captions(head: string, { atDefault, atBest }: Slice): string {
  const left = head.indexOf("prec.");
  const right = head.lastIndexOf("prec.");
  const inForce = `at threshold ${shownThreshold(atDefault.threshold)}`;
  const best = `at the best, ${shownThreshold(atBest.threshold)}`;
  return `${" ".repeat(left)}${inForce.padEnd(right - left)}${best}`;
}

/** The group with the lowest F1, for who asks whether all of them do. */
function lowest(head: string, slices: readonly Slice[]): readonly string[] {
  const [worst] = slices
    .filter(({ atDefault }) => atDefault.f1 !== null && atDefault.pairs >= tellingPairs)
    .toSorted((a, b) => (a.atDefault.f1 ?? 0) - (b.atDefault.f1 ?? 0));
  if (!worst) return [];
  const of = `lowest ${head} of at least ${tellingPairs} pairs`;
  return [`${of}: ${worst.name}, F1 ${shown(worst.atDefault.f1)}`];
}

function reliabilityTable({ bins, ece }: Reliability): readonly string[] {
  return [
    ...textTable([
      ["probability", "pairs", "predicted", "observed", "difference"],
      ...bins.map(({ from, to, count, predicted, observed }) => [
        `${from.toFixed(1)} to ${to.toFixed(1)}`,
        counted(count),
        shown(predicted),
        shown(observed),
        shown(predicted === null || observed === null ? null : predicted - observed),
      ]),
    ]),
    `expected calibration error: ${shown(ece, 4)}`,
  ];
}
