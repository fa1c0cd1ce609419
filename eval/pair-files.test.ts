import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allPairFiles } from "./pair-files.ts";

let dir = "";
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "cotejo-pair-files-"));
  await mkdir(join(dir, "own"));
  await mkdir(join(dir, "shared", "bench"), { recursive: true });
  await writeFile(join(dir, "own", "latam-pairs.csv"), "latam");
  await writeFile(join(dir, "own", "a.csv"), "a");
  await writeFile(join(dir, "own", "rules.md"), "rules");
  await writeFile(join(dir, "shared", "bench", "name-pairs.csv"), "names");
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const found = async (shared: string) => {
  const { files, skipped } = await allPairFiles(join(dir, shared), join(dir, "own"));
  return { paths: files.map(({ path, own }) => [path.slice(dir.length + 1), own]), skipped };
};

test("our own files in order, then those of the shared folder", async () => {
  await writeFile(join(dir, "shared", "bench", "latam-pairs.csv"), "another latam");
  expect(await found("shared")).toEqual({
    paths: [
      ["own/a.csv", true],
      ["own/latam-pairs.csv", true],
      ["shared/bench/name-pairs.csv", false],
      ["shared/bench/latam-pairs.csv", false],
    ],
    skipped: [],
  });
});

test("a shared file that is one of ours counts once", async () => {
  await writeFile(join(dir, "shared", "bench", "latam-pairs.csv"), "latam");
  const { paths, skipped } = await found("shared");
  expect(paths.map(([path]) => path)).not.toContain("shared/bench/latam-pairs.csv");
  expect(skipped).toEqual([
    expect.stringMatching(/^shared\/bench\/latam-pairs\.csv: it is .*own\/latam-pairs\.csv/),
  ]);
});

test("what is not there is told", async () => {
  expect((await found("absent")).skipped).toEqual([
    "shared/bench/name-pairs.csv: it is not there",
    "shared/bench/latam-pairs.csv: it is not there",
  ]);
});
