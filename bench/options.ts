import { parseArgs } from "node:util";
import { operations } from "./operations/index.ts";

export interface Options {
  readonly databases: readonly DatabaseKind[];
  /** In a burst; a third of it in each round of creating. */
  readonly checks: number;
  /** Ids of the operations to measure. */
  readonly only: readonly string[];
  readonly jsonFile: string | null;
  /** Whether `results/latest.md` is written. */
  readonly write: boolean;
  /** Folder that the servers write their CPU profiles to. */
  readonly profileDir: string | null;
}

export type DatabaseKind = "embedded" | "postgres";

export const usage = `npm run bench                      the server, then matching
npm run bench -- matching [--help]
npm run bench -- [server] [options]

  --database embedded|postgres|both   default both
  --checks N                          checks in a burst, a third of it in each round of creating; default 300
  --only ID,ID                        ${["start-up", ...operations.map(({ id }) => id)].join(", ")}; default all
  --json FILE                         every round of every figure
  --write                             write bench/results/latest.md
  --profile DIR                       CPU profiles of the servers, for --only one operation
`;

/** Reads the command line. Throws an `Error` that says what is wrong. */
export function optionsOf(args: readonly string[]): Options | "help" {
  const { values } = parseArgs({
    args: [...args],
    options: {
      database: { type: "string", default: "both" },
      checks: { type: "string", default: "300" },
      only: { type: "string" },
      json: { type: "string" },
      write: { type: "boolean", default: false },
      profile: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  return {
    databases: databasesOf(values.database),
    checks: checksOf(values.checks),
    only: operationsOf(values.only),
    jsonFile: values.json ?? null,
    write: values.write,
    profileDir: values.profile ?? null,
  };
}

function databasesOf(text: string): readonly DatabaseKind[] {
  if (text === "both") return ["embedded", "postgres"];
  if (text === "embedded" || text === "postgres") return [text];
  throw new Error("--database must be embedded, postgres or both");
}

function checksOf(text: string): number {
  const checks = Number(text);
  // Each of 32 connections needs one in a third; more than 3,000 would not end within the time limit.
  if (Number.isInteger(checks) && checks >= 96 && checks <= 3_000) return checks;
  throw new Error("--checks must be a whole number from 96 to 3000");
}

function operationsOf(text: string | undefined): readonly string[] {
  const known = ["start-up", ...operations.map(({ id }) => id)];
  const chosen = text?.split(",") ?? known;
  if (chosen.every((id) => known.includes(id))) return chosen;
  throw new Error(`--only knows ${known.join(", ")}`);
}
