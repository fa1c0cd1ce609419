import { engine } from "../src/matching/engine.ts";
import { type ComparedPairs, comparePairs, pairFigures } from "./evaluate-pairs.ts";
import { jsonLine, type Results } from "./json-line.ts";
import { type Options, optionsOf, usage } from "./options.ts";
import { allPairFiles, givenPairFiles, type PairFile } from "./pair-files.ts";
import { readPairs } from "./read-pairs.ts";
import { reportMisses } from "./report-misses.ts";
import { reportPairs } from "./report-pairs.ts";
import { reportScreening, reportWrongQueries } from "./report-screening.ts";
import { runScreeningEvals } from "./screening/index.ts";
import type { ScreeningFigures } from "./screening/screening-eval.ts";
import { shownThreshold } from "./text-table.ts";
import { writeResults } from "./write-results.ts";

interface ComparedFile {
  readonly file: PairFile;
  readonly comparedPairs: ComparedPairs;
}

/** Progress goes to standard error, so that standard output is the report alone. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function print(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options === "help") {
    process.stdout.write(usage);
    return;
  }
  const threshold = options.threshold ?? engine.defaultThreshold;
  const report: string[] = [];
  const show = (lines: readonly string[]) => {
    report.push(...lines);
    print(lines);
  };
  show([`Engine ${engine.version}, threshold ${shownThreshold(threshold)}`, ""]);

  const { compared, skipped } = await comparedFiles(options);
  const files = compared.map(({ file, comparedPairs }) => ({
    name: file.name,
    figures: pairFigures(comparedPairs, threshold),
  }));
  for (const [index, { name, figures }] of files.entries()) {
    show(reportPairs(name, figures, { groups: true }));
    print(reportMisses(compared[index]?.comparedPairs.compared ?? [], threshold, options.misses));
  }
  const pairs = compared.length === 0 ? null : pairFigures(together(compared), threshold);
  if (pairs && files.length > 1) show(reportPairs(`All ${files.length} files`, pairs, { groups: false }));

  const screening: ScreeningFigures[] = [];
  const skippedEvals = options.screening
    ? await runScreeningEvals({ ...options, engine, threshold, onProgress: say }, (figures) => {
        screening.push(figures);
        show(reportScreening(figures, options.every));
        print(reportWrongQueries(figures, options.misses));
      })
    : [];

  const results: Results = {
    engine,
    threshold,
    pairs,
    files,
    screening,
    skipped: [...skipped, ...skippedEvals],
  };
  show(results.skipped.map((line) => `SKIPPED ${line}`));
  if (options.write)
    await writeResults({
      files: compared.map(({ file, comparedPairs }) => ({ file, compared: comparedPairs.compared })),
      screening,
      threshold,
      report,
    });
  if (options.json) print([jsonLine(results)]);
}

/** Reads all files before the first is evaluated: a typing error in the last one costs no waiting. */
async function comparedFiles(
  options: Options,
): Promise<{ readonly compared: readonly ComparedFile[]; readonly skipped: readonly string[] }> {
  if (!options.pairs) return { compared: [], skipped: [] };
  const { files, skipped } =
    options.files.length > 0 ? givenPairFiles(options.files) : await allPairFiles(options.sharedDir);
  const read = await Promise.all(files.map(async (file) => ({ file, pairs: await readPairs(file.path) })));
  const compared = read.map(({ file, pairs }) => ({ file, comparedPairs: comparePairs(engine, pairs) }));
  return { compared, skipped };
}

function together(files: readonly ComparedFile[]): ComparedPairs {
  return {
    compared: files.flatMap(({ comparedPairs }) => comparedPairs.compared),
    seconds: files.reduce((sum, { comparedPairs }) => sum + comparedPairs.seconds, 0),
  };
}

try {
  await main();
} catch (error) {
  say(`eval: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
