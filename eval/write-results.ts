import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { describeCommit } from "../bench/commit.ts";
import type { ComparedPair } from "./evaluate-pairs.ts";
import type { PairFile } from "./pair-files.ts";
import type { ScreeningFigures } from "./screening/screening-eval.ts";

const resultsDir = new URL("results/", import.meta.url);

/**
 * Writes what a run said so that two runs can be compared line by line. Nothing in it is of the
 * shared folder but row and entry numbers and our own figures.
 */
export async function writeResults(results: {
  readonly files: readonly { readonly file: PairFile; readonly compared: readonly ComparedPair[] }[];
  readonly screening: readonly ScreeningFigures[];
  readonly threshold: number;
  /** As printed, without what was missed. */
  readonly report: readonly string[];
}): Promise<void> {
  await mkdir(resultsDir, { recursive: true });
  await writeFile(new URL("pairs.tsv", resultsDir), pairsTsv(results.files, results.threshold));
  await writeFile(new URL("screening.tsv", resultsDir), screeningTsv(results.screening));
  await writeFile(new URL("summary.md", resultsDir), await summary(results.report));
}

/** One line a pair, in the order of the files. */
export function pairsTsv(
  files: readonly { readonly file: PairFile; readonly compared: readonly ComparedPair[] }[],
  threshold: number,
): string {
  const rows = files.flatMap(({ file, compared }) =>
    compared.map(({ pair, probability, isMatch }) => [
      file.name,
      (file.own && pair.id) || String(pair.row),
      isMatch ? "match" : "other",
      probability.toFixed(4),
      probability >= threshold ? "match" : "other",
      probability >= threshold === isMatch ? "right" : "wrong",
    ]),
  );
  return tsv([["file", "pair", "label", "probability", "verdict", "is"], ...rows]);
}

/** One line for each query that went wrong. */
export function screeningTsv(screening: readonly ScreeningFigures[]): string {
  const rows = screening.flatMap(({ id, wrong }) =>
    wrong.map(({ key, outcome, probability }) => [id, key, outcome, probability?.toFixed(4) ?? ""]),
  );
  return tsv([["eval", "query", "outcome", "probability"], ...rows]);
}

function tsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t")}\n`).join("");
}

async function summary(report: readonly string[]): Promise<string> {
  return [
    "# Accuracy",
    "",
    `One run of \`npm run eval -- --write\`; what the figures mean is told in [README.md](../README.md).`,
    "",
    `- Commit: ${await describeCommit(["src", "eval", ":!eval/results"])}`,
    `- Processor: ${cpus()[0]?.model ?? "unknown"}; Node ${process.version}`,
    "",
    "```text",
    ...report,
    "```",
    "",
  ].join("\n");
}
