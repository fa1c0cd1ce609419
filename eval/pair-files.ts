import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** A pair file to evaluate. */
export interface PairFile {
  /** What the report calls it. */
  readonly name: string;
  readonly path: string;
  /** Whether it is committed here: of any other, results keep row numbers and figures only. */
  readonly own: boolean;
}

export interface PairFiles {
  readonly files: readonly PairFile[];
  /** One line for each that is not evaluated, with why. */
  readonly skipped: readonly string[];
}

const project = fileURLToPath(new URL("..", import.meta.url));
const pairsDir = fileURLToPath(new URL("pairs", import.meta.url));
const sharedNames = ["name-pairs.csv", "latam-pairs.csv"] as const;

/** The files that were asked for, as they were called. */
export function givenPairFiles(paths: readonly string[]): PairFiles {
  return { files: paths.map((path) => ({ name: path, path, own: false })), skipped: [] };
}

/** Our own pair files, and those of the shared folder that are not the same as one of ours. */
export async function allPairFiles(sharedDir: string, ownDir = pairsDir): Promise<PairFiles> {
  const own = (await readdir(ownDir).catch(() => []))
    .filter((name) => name.endsWith(".csv"))
    .sort()
    .map((name) => join(ownDir, name));
  const files: PairFile[] = own.map((path) => ({ name: relative(project, path), path, own: true }));
  const skipped: string[] = [];
  const texts = await Promise.all(own.map((path) => readFile(path, "utf8")));
  for (const name of sharedNames) {
    const path = join(sharedDir, "bench", name);
    const text = await readFile(path, "utf8").catch(() => null);
    const same = text === null ? undefined : own[texts.indexOf(text)];
    if (text === null) skipped.push(`shared/bench/${name}: it is not there`);
    else if (same) skipped.push(`shared/bench/${name}: it is ${relative(project, same)}, counted once`);
    else files.push({ name: `shared/bench/${name}`, path, own: false });
  }
  return { files, skipped };
}
