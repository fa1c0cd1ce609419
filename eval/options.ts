import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

export interface Options {
  /** Pair files as given; none stands for all that there are, and the screening evals. */
  readonly files: readonly string[];
  readonly pairs: boolean;
  readonly screening: boolean;
  /** Null stands for the engine's default. */
  readonly threshold: number | null;
  /** How many wrong answers of each pair file and each screening eval are listed. */
  readonly misses: number;
  /** Of the screening queries, every n-th is asked. */
  readonly every: number;
  /** Whether the last line is one JSON object. */
  readonly json: boolean;
  /** Whether `results/` is written. */
  readonly write: boolean;
  /** The folder that holds `bench/` and `data/`. */
  readonly sharedDir: string;
}

const besideTheProject = fileURLToPath(new URL("../../shared", import.meta.url));

export const usage = `npm run eval -- [options] [FILE.csv …]

Without files: all pair files of eval/pairs and of the shared folder, then the screening evals.

  --json               the last line is one JSON object
  --threshold X        instead of the engine's default, above 0 and below 1
  --misses N           list the N wrong answers of each file and eval that are furthest from the threshold
  --only pairs|screening
  --every N            ask only every Nth screening query: for a quick look, not a figure to quote
  --shared DIR         the folder with bench/ and data/; default ../shared beside the project
  --write              write eval/results (whole runs only)
  --help
`;

/** Reads the command line. Throws an `Error` that says what is wrong. */
export function optionsOf(args: readonly string[]): Options | "help" {
  const { values, positionals: files } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      threshold: { type: "string" },
      misses: { type: "string", default: "0" },
      only: { type: "string" },
      every: { type: "string", default: "1" },
      shared: { type: "string", default: besideTheProject },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  const { only } = values;
  if (only !== undefined && only !== "pairs" && only !== "screening")
    throw new Error("--only must be pairs or screening");
  if (only === "screening" && files.length > 0) throw new Error("--only screening takes no pair files");
  const part = files.length > 0 || only !== undefined || values.every !== "1" || values.threshold;
  if (values.write && part)
    throw new Error("--write keeps whole runs: it goes without files, --only, --every and --threshold");
  return {
    files,
    pairs: only !== "screening",
    screening: only !== "pairs" && files.length === 0,
    threshold: values.threshold === undefined ? null : thresholdOf(values.threshold),
    misses: wholeNumber("--misses", values.misses, 0),
    every: wholeNumber("--every", values.every, 1),
    json: values.json,
    write: values.write,
    sharedDir: resolve(values.shared),
  };
}

function thresholdOf(text: string): number {
  const threshold = text.trim() === "" ? Number.NaN : Number(text);
  if (threshold > 0 && threshold < 1) return threshold;
  throw new Error("--threshold must be a number above 0 and below 1");
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
  throw new Error(`${option} must be a whole number from ${least}`);
}
