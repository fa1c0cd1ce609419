import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Job, JobResults } from "./job.ts";

const program = fileURLToPath(new URL("child.ts", import.meta.url));

/** What the process of a job sends: its result, or why there is none. */
export type Reply = { readonly result: unknown } | { readonly failure: string };

export interface JobLimits {
  readonly heapMb: number;
  readonly signal: AbortSignal;
}

/** Runs a job in a process of its own; its progress goes to standard error. */
export function runJob<J extends Job>(job: J, { heapMb, signal }: JobLimits): Promise<JobResults[J["kind"]]> {
  return new Promise((resolve, reject) => {
    const child = fork(program, [], {
      execArgv: [`--max-old-space-size=${heapMb}`],
      stdio: ["ignore", "inherit", "inherit", "ipc"],
      signal,
    });
    child.once("message", (reply: Reply) => {
      if ("failure" in reply) reject(new Error(`${job.kind}: ${reply.failure}`));
      else resolve(reply.result as JobResults[J["kind"]]);
    });
    child.once("error", reject);
    child.once("exit", (code, killedBy) =>
      reject(new Error(`${job.kind}: ended without a result (${killedBy ?? `exit code ${code}`})`)),
    );
    child.send(job);
  });
}
