import { tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { competitors } from "./competitors/index.ts";

export const parts = ["bandwidth", "ofac", "synthetic", "brute", "competitors"] as const;

export type Part = (typeof parts)[number];

export interface MatchingOptions {
  readonly only: readonly Part[];
  /** Records of each synthetic corpus. */
  readonly sizes: readonly number[];
  /** Queries of each class. */
  readonly queries: number;
  readonly secondsAClass: number;
  readonly rounds: number;
  /** Ids of those to be measured. */
  readonly competitors: readonly string[];
  readonly sharedDir: string;
  /** Where competitors are installed; outside of the project. */
  readonly cacheDir: string;
  /** Heap that a process may grow to. */
  readonly heapMb: number;
  readonly jsonFile: string | null;
  readonly write: boolean;
}

const besideTheProject = fileURLToPath(new URL("../../../shared", import.meta.url));
const known = competitors.map(({ id }) => id);

export const matchingUsage = `npm run bench -- matching [options]

  --only PART,PART     ${parts.join(", ")}; default all
  --sizes N,N          records of the synthetic corpora; default 100000,1000000,5000000
  --queries N          queries of each class; default 300
  --seconds N          a class is cut off after this long in a round; default 5
  --rounds N           three or more; default 5
  --competitors ID,ID  ${known.join(", ")}; default all
  --shared DIR         the folder with data/ and bench/; default ../shared beside the project
  --cache DIR          where competitors are installed; default a folder of the system's temporary one
  --json FILE          every round of every figure
  --write              write bench/results/matching.md
`;

/** Reads the command line. Throws an `Error` that says what is wrong. */
export function matchingOptionsOf(args: readonly string[]): MatchingOptions | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", default: parts.join(",") },
      sizes: { type: "string", default: "100000,1000000,5000000" },
      queries: { type: "string", default: "300" },
      seconds: { type: "string", default: "5" },
      rounds: { type: "string", default: "5" },
      competitors: { type: "string", default: known.join(",") },
      shared: { type: "string", default: besideTheProject },
      cache: { type: "string", default: join(tmpdir(), "cotejo-bench-cache") },
      json: { type: "string" },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  return {
    only: chosen("--only", values.only, parts),
    sizes: values.sizes.split(",").map((text) => numberFrom("--sizes", text, 1_000, 20_000_000)),
    queries: numberFrom("--queries", values.queries, 10, 10_000),
    secondsAClass: numberFrom("--seconds", values.seconds, 1, 600),
    rounds: numberFrom("--rounds", values.rounds, 3, 20),
    competitors: chosen("--competitors", values.competitors, known),
    sharedDir: resolve(values.shared),
    cacheDir: resolve(values.cache),
    heapMb: Math.round((0.85 * totalmem()) / 2 ** 20),
    jsonFile: values.json ?? null,
    write: values.write,
  };
}

function chosen<T extends string>(option: string, text: string, all: readonly T[]): readonly T[] {
  const asked = text.split(",");
  const unknown = asked.find((one) => !all.some((id) => id === one));
  if (unknown !== undefined) throw new Error(`${option} knows ${all.join(", ")}`);
  return all.filter((id) => asked.includes(id));
}

function numberFrom(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new Error(`${option} takes whole numbers from ${least} to ${most}`);
}
