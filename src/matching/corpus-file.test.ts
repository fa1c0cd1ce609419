import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CorpusUnreadable, loadCorpus, saveCorpus } from "./corpus-file.ts";
import { engine } from "./engine.ts";
import { answersOf, someNames } from "./testing/corpus-pieces.ts";
import { list, record } from "./testing/subjects.ts";

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "corpus-file-"));
  path = join(folder, "lists.corpus");
});
afterAll(() => rm(folder, { recursive: true }));

const records = someNames.map((name, i) => record(String(i), [name]));
/** With two layers: one record of the first replaced, one gone, one list that came later. */
const corpus = engine
  .buildCorpus([list("a", records), list("b", records.slice(2))])
  .withList(list("a", [record("0", ["Rosendo Cienfuegos"]), ...records.slice(2)]))
  .withList(list("c", records.slice(0, 1)));

test("a corpus that was saved and loaded is the same one", async () => {
  await saveCorpus(corpus.share(), path);
  const loaded = engine.openCorpus(await loadCorpus(path));
  expect(corpus.share().segments).toHaveLength(2);
  expect(loaded.share().segments).toHaveLength(2);
  expect(answersOf(loaded)).toBe(answersOf(corpus));
  expect(loaded.basis).toEqual(corpus.basis);
  expect(loaded.lists).toEqual(corpus.lists);
  expect(loaded.sizeBytes).toBe(corpus.sizeBytes);
  expect(loaded.changedShare).toBe(corpus.changedShare);
  expect(answersOf(loaded.rebuilt())).toBe(answersOf(corpus.rebuilt()));
  expect(await readdir(folder)).toEqual(["lists.corpus"]);
});

test("a corpus of no lists is saved and loaded", async () => {
  const empty = join(folder, "empty.corpus");
  await saveCorpus(engine.buildCorpus([]).share(), empty);
  expect(engine.openCorpus(await loadCorpus(empty)).lists).toEqual([]);
  await rm(empty);
});

describe("unreadable is", () => {
  const damaged = () => join(folder, "damaged.corpus");
  const loadOf = async (bytes: Uint8Array) => {
    await writeFile(damaged(), bytes);
    return loadCorpus(damaged());
  };
  let whole: Buffer;
  let headerBytes: number;
  beforeAll(async () => {
    await saveCorpus(corpus.share(), path);
    whole = await readFile(path);
    headerBytes = whole.readUInt32LE(16);
  });
  // 16 bytes of magic, the header's length and its sum.
  const headerAt = 24;

  test("a file cut short, in every part", async () => {
    const inHeader = [headerAt, headerAt + 1, headerAt + headerBytes - 1, headerAt + headerBytes];
    const inParts = [0.3, 0.5, 0.9].map((share) => Math.floor(whole.length * share));
    for (const length of [0, 1, 15, 16, 19, 20, 23, ...inHeader, ...inParts, whole.length - 1])
      await expect(loadOf(whole.subarray(0, length)), `${length} bytes`).rejects.toThrow(CorpusUnreadable);
  });

  test("a file of which one bit is another, anywhere", async () => {
    const places = new Set([...Array(headerAt + headerBytes).keys()]);
    for (let at = headerAt + headerBytes; at < whole.length; at += 997) places.add(at);
    for (const at of [...places, whole.length - 1]) {
      const other = Buffer.from(whole);
      other[at] = (other[at] ?? 0) ^ (1 << (at % 8));
      await expect(loadOf(other), `byte ${at}`).rejects.toThrow(CorpusUnreadable);
    }
  });

  test.each([
    ["4 GB", 0xffffffff],
    ["a byte more than the file has", null],
    ["nothing", 0],
  ])("a header that claims to be of %s", async (_, claimed) => {
    const other = Buffer.from(whole);
    other.writeUInt32LE(claimed ?? whole.length + 1, 16);
    await expect(loadOf(other)).rejects.toThrow(CorpusUnreadable);
  });

  test("something else altogether", async () => {
    for (const text of ["", "{}", "cotejo-corpus-0\n".repeat(10), "\0".repeat(1000)])
      await expect(loadOf(Buffer.from(text))).rejects.toThrow(CorpusUnreadable);
  });

  test("what another engine saved", async () => {
    await saveCorpus({ ...corpus.share(), engine: "0" }, damaged());
    const shared = await loadCorpus(damaged());
    expect(() => engine.openCorpus(shared)).toThrow(CorpusUnreadable);
  });
});

test("a file that is not there is told apart from one that is damaged", async () => {
  await expect(loadCorpus(join(folder, "none.corpus"))).rejects.toMatchObject({ code: "ENOENT" });
});

test("saving that fails leaves nothing, and what was there before as it was", async () => {
  // The place of a folder cannot be taken by a file: that fails at the very last step.
  await mkdir(join(folder, "taken"), { recursive: true });
  const before = await readdir(folder);
  const shared = corpus.share();
  const nowhere = join(folder, "no", "lists.corpus");
  await expect(saveCorpus(shared, nowhere)).rejects.toMatchObject({ code: "ENOENT" });
  await expect(saveCorpus(shared, join(folder, "taken"))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(before);
});
