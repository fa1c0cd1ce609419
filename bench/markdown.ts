import { type Figure, median } from "./figures.ts";
import type { Machine } from "./machine.ts";

/** What one run of the bench says. */
export interface Results {
  readonly machine: Machine;
  /** Load of the machine before the first figure and after the last. */
  readonly load: readonly [number, number];
  readonly databases: readonly DatabaseResults[];
  /** Titles of databases that were asked for and that the machine does not have. */
  readonly skipped: readonly string[];
}

export interface DatabaseResults {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** A table with a line for each figure and a column for each database: median, and lowest to highest. */
export function markdownOf({ machine, load, databases, skipped }: Results): string {
  const names = [...new Set(databases.flatMap(({ figures }) => figures.map(({ name }) => name)))];
  const cells = names.map((name) => {
    const found = databases.map(({ figures }) => figures.find((figure) => figure.name === name));
    return [
      name,
      found.find((figure) => figure)?.unit ?? "",
      ...found.map((one) => (one ? shown(one) : "–")),
    ];
  });
  const head = ["figure", "unit", ...databases.map(({ title }) => title)];
  return [
    ...describe(machine, load),
    ...skipped.map((title) => `- ${title}: NOT FOUND on this machine, SKIPPED`),
    "",
    ...aligned([head, ...cells]),
    "",
    "Median of the rounds, and in brackets the lowest and the highest. Server, database and clients share",
    "the machine's cores; each connection sends its next request when the last one is answered.",
    "",
  ].join("\n");
}

function describe(machine: Machine, [before, after]: readonly [number, number]): readonly string[] {
  return [
    "# Speed",
    "",
    `- Commit: ${machine.commit}`,
    `- Processor: ${machine.cpu}, ${machine.cores} cores; ${machine.memoryGb} GB; ${machine.system}`,
    `- Node ${machine.node}${machine.postgres ? `; ${machine.postgres}, fsync on` : ""}`,
    `- Write of 8 KB and its fsync: ${rounded(machine.fsyncMs)} ms`,
    `- Load of the machine: ${before.toFixed(1)} before, ${after.toFixed(1)} after (the bench's own included)`,
  ];
}

function shown({ rounds }: Figure): string {
  if (rounds.length === 1) return rounded(median(rounds));
  return `${rounded(median(rounds))} (${rounded(Math.min(...rounds))}–${rounded(Math.max(...rounds))})`;
}

/** Three digits that mean something; none after the point from 100 on. */
function rounded(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

function aligned([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((_, n) => Math.max(...[head, ...rows].map((row) => row[n]?.length ?? 0)));
  const isNumber = (n: number) => n >= 2;
  const line = (row: readonly string[]) => {
    const padded = row.map((cell, n) => {
      const width = widths[n] ?? 0;
      return isNumber(n) ? cell.padStart(width) : cell.padEnd(width);
    });
    return `| ${padded.join(" | ")} |`;
  };
  const rule = widths.map((width, n) => (isNumber(n) ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  return [line(head), line(rule), ...rows.map(line)];
}
