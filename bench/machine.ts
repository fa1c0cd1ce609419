import { open, rm } from "node:fs/promises";
import { cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { describeCommit } from "./commit.ts";
import { median } from "./figures.ts";

/** What the figures were measured on. */
export interface Machine {
  readonly commit: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  readonly postgres: string | null;
  /** A write of 8 KB and its fsync, in the folder that holds the databases: the floor of a commit. */
  readonly fsyncMs: number;
}

export async function describeMachine(dir: string, postgres: string | null): Promise<Machine> {
  const processors = cpus();
  return {
    commit: await describeCommit(["src", "bin", "package-lock.json"]),
    cpu: processors[0]?.model ?? "unknown",
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    postgres,
    fsyncMs: await fsyncMs(dir),
  };
}

/** Mean number of processes that wanted a core during the last minute; above `cores`, they waited. */
export function loadNow(): number {
  return loadavg()[0] ?? 0;
}

async function fsyncMs(dir: string): Promise<number> {
  const path = join(dir, "fsync");
  const block = Buffer.alloc(8_192);
  const file = await open(path, "w");
  try {
    const times: number[] = [];
    for (let n = 0; n < 50; n++) {
      const startedAt = performance.now();
      await file.write(block);
      await file.datasync();
      times.push(performance.now() - startedAt);
    }
    return median(times);
  } finally {
    await file.close();
    await rm(path);
  }
}
