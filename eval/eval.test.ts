import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { engine } from "../src/matching/engine.ts";

const program = fileURLToPath(new URL("index.ts", import.meta.url));

let dir = "";
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "cotejo-eval-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

function run(...args: readonly string[]): Promise<{ out: string; err: string; code: number }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd: dir }, (error, out, err) =>
      resolve({ out, err, code: error ? Number(error.code ?? 1) : 0 }),
    );
  });
}

async function file(name: string, ...lines: readonly string[]): Promise<string> {
  await writeFile(join(dir, name), `${lines.join("\n")}\n`);
  return name;
}

const lastLine = (out: string) => JSON.parse(out.trimEnd().split("\n").at(-1) ?? "");

// One right and one wrong of each label, whatever an engine thinks of less plain names.
const [same, other] = ["Ubirajara Quintanilha Pessanha", "Wilhelmina Oosterhuis"];
const four = [
  "case_group,schema,name1,name2,is_match,quality,category,notes",
  `g1,Person,${same},${same},true,STRONG,alike,`,
  `g1,Person,${same},${same},false,MEDIUM,alike,`,
  `g2,Person,${same},${other},true,STRONG,unlike,`,
  `g2,Person,${same},${other},false,WEAK,unlike,`,
] as const;

test("the figures of a file, and its last line as JSON", async () => {
  const { out, err, code } = await run(await file("four.csv", ...four), "--json");
  expect([err, code]).toEqual(["", 0]);
  expect(out).toMatch(/^4 pairs, 2 match; /m);
  expect(out).toMatch(/^all +4 +2 +0\.500 +0\.500 +0\.500 +2 /m);
  expect(out).toMatch(/^unlike +2 +1 +– +0\.000 +0\.000 +1 /m);
  expect(out).toMatch(/^expected calibration error: 0\.\d{4}$/m);
  expect(
    Math.max(
      ...out
        .split("\n")
        .slice(0, -2)
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(110);

  const json = lastLine(out);
  const half = { precision: 0.5, recall: 0.5, f1: 0.5, threshold: engine.defaultThreshold, pairs: 4 };
  expect(json).toMatchObject({ ...half, matches: 2, runtime: { pairsPerSecond: expect.any(Number) } });
  expect(json.files).toMatchObject([{ file: "four.csv", ...half }]);
  expect(json.best).toMatchObject({ recall: 1, precision: 0.5, f1: 2 / 3 });
  expect(Object.keys(json.tiers)).toEqual(["STRONG+MEDIUM", "STRONG", "MEDIUM", "WEAK"]);
  expect(json.tiers["STRONG+MEDIUM"]).toMatchObject({ pairs: 3, precision: 0.5, recall: 0.5 });
  expect(json.categories.alike).toMatchObject({ pairs: 2, precision: 0.5, recall: 1 });
  expect(json.caseGroups.g2).toMatchObject({ pairs: 2, precision: null, recall: 0, f1: 0 });
  expect(json.reliability.map((bin: { count: number }) => bin.count)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
  // Two pairs near 0 and two near 1, one of each wrong.
  expect(json.ece).toBeGreaterThan(0.45);
  expect(json.ece).toBeLessThanOrEqual(0.5);
});

test("several files: each, and all together on top", async () => {
  const two = await file("two.csv", four[0], four[1], four[3]);
  const one = await file("one.csv", four[0], four[1]);
  const { out } = await run(two, one, "--json");
  const json = lastLine(out);
  expect(json).toMatchObject({ pairs: 3, matches: 3, recall: 2 / 3, precision: 1 });
  expect(json.files.map(({ file, pairs }: { file: string; pairs: number }) => [file, pairs])).toEqual([
    ["two.csv", 2],
    ["one.csv", 1],
  ]);
  expect(out).toContain("All 2 files");
});

test("a threshold of one's own, and the wrong pairs with their evidence", async () => {
  const { out } = await run(await file("four.csv", ...four), "--threshold", "0.6", "--misses", "1", "--json");
  expect(lastLine(out)).toMatchObject({
    threshold: 0.6,
    engine: { defaultThreshold: engine.defaultThreshold },
  });
  const [, listed] = /^1 of 2 wrong pairs\n(.*)$/m.exec(out) ?? [];
  expect(listed).toMatch(/^(raised|missed) +[01]\.\d{4} +\[row [23] (alike MEDIUM|unlike STRONG)\]/);
  expect(listed).toMatch(/prior −\d/);
});

test("two runs say the same but for the time they took", async () => {
  const name = await file("four.csv", ...four);
  const [first, second] = await Promise.all([run(name, "--misses", "4"), run(name, "--misses", "4")]);
  const timeless = (out: string) => out.replace(/; [\d.]+ s, [\d,]+ pairs a second/g, "");
  expect(timeless(first.out)).toBe(timeless(second.out));
});

test.each([
  ["a column that is missing", ["schema,name1,is_match", "Person,A,true"], "bad.csv: no column name2"],
  ["a row that cannot be read", [four[0], four[1], "g,Person,A,B,yes,,,"], "bad.csv, row 2: is_match is"],
])("%s ends the run before anything is evaluated", async (_, lines, message) => {
  const { out, err, code } = await run(await file("four.csv", ...four), await file("bad.csv", ...lines));
  expect(code).toBe(1);
  expect(err).toContain(`eval: ${message}`);
  expect(out).not.toContain("four.csv");
});

test("a file that is not there, or not UTF-8, is an error", async () => {
  expect(await run("absent.csv")).toMatchObject({
    code: 1,
    err: "eval: absent.csv: there is no such file\n",
  });
  await writeFile(join(dir, "latin1.csv"), Buffer.from([0x61, 0xe9, 0x0a]));
  expect(await run("latin1.csv")).toMatchObject({ code: 1, err: "eval: latin1.csv: it is not UTF-8\n" });
});

test("without the shared folder each of its evals is skipped in one line, and nothing fails", async () => {
  const { out, code } = await run("--shared", join(dir, "absent"), "--json");
  expect(code).toBe(0);
  const skipped: readonly string[] = lastLine(out).skipped;
  expect(skipped.map((line) => line.split(":")[0])).toEqual([
    "shared/bench/name-pairs.csv",
    "shared/bench/latam-pairs.csv",
    "un-people",
    "ofac-aliases",
    "people-on-no-list",
    "lossless",
  ]);
  for (const line of skipped) expect(out).toContain(`SKIPPED ${line}\n`);
});

test("help lists every option", async () => {
  const { out, code } = await run("--help");
  expect(code).toBe(0);
  for (const option of ["json", "threshold", "misses", "only", "every", "shared", "write"])
    expect(out).toContain(`--${option}`);
});
