import { mkdtemp, open, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { engine } from "../matching/engine.ts";
import type { Corpus, SharedCorpus } from "../matching/matching.ts";
import { fullName, matchSubject } from "../matching/subject.ts";
import { emptyRecord } from "../model/record.ts";
import { loadCorpusFrom, saveCorpusIn } from "./corpus-folder.ts";

let dir: string;
let folder: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "cotejo-corpus-"));
  folder = join(dir, "corpus", "live");
});

afterEach(() => rm(dir, { recursive: true, force: true }));

const opens = (shared: SharedCorpus): Corpus | null => engine.openCorpus(shared);

const name = fullName("Dravan Mirutal");

function corpusOf(...ids: readonly string[]): Corpus {
  const records = ids.map((id) => ({
    ...emptyRecord(id, "person", "international_background", "sanction"),
    names: [{ ...name, strength: "primary" as const }],
  }));
  const version = { publishedOn: null, digest: null, readAt: "2026-01-01T00:00:00.000Z" };
  return engine.buildCorpus([{ sourceId: `list-of-${ids.length}`, version, records }]);
}

function idsIn(corpus: Corpus | null): readonly string[] | null {
  const hits = corpus?.screen(matchSubject("person", { names: [name] }));
  return hits?.map((hit) => hit.record.id) ?? null;
}

/** Saves them one after another, each a minute younger than the one before. */
async function save(...corpora: readonly Corpus[]): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const [i, corpus] of corpora.entries()) {
    const before: readonly string[] = await readdir(folder).catch(() => []);
    await saveCorpusIn(folder, corpus);
    const [added] = (await readdir(folder)).filter((name) => !before.includes(name));
    const path = join(folder, added ?? "");
    const at = Date.now() / 1000 - 60 * (corpora.length - i);
    await utimes(path, at, at);
    paths.push(path);
  }
  return paths;
}

async function load(open = opens) {
  const faults: string[] = [];
  const corpus = await loadCorpusFrom(folder, open, ({ fault }) => faults.push((fault as Error).name));
  return { ids: idsIn(corpus), faults };
}

describe("a folder of saved corpora", () => {
  it("has none before one is saved", async () => {
    expect(await load()).toEqual({ ids: null, faults: [] });
  });

  it("gives the newest one that is wanted", async () => {
    await save(corpusOf("1"), corpusOf("1", "2"));
    expect(await load()).toEqual({ ids: ["1", "2"], faults: [] });
    const small = (shared: SharedCorpus) => (shared.lists[0]?.recordCount === 1 ? opens(shared) : null);
    expect(await load(small)).toEqual({ ids: ["1"], faults: [] });
    expect(await load(() => null)).toEqual({ ids: null, faults: [] });
    expect(await readdir(folder)).toHaveLength(2);
  });

  it("is readable by its owner only", async () => {
    const [path = ""] = await save(corpusOf("1"));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it("keeps two, and one file for one content", async () => {
    await save(corpusOf("1"), corpusOf("1", "2"), corpusOf("1", "2", "3"));
    await saveCorpusIn(folder, corpusOf("1", "2", "3"));
    expect(await readdir(folder)).toHaveLength(2);
    expect((await load()).ids).toEqual(["1", "2", "3"]);
  });

  it("deletes a damaged file and gives the one before", async () => {
    const [, damaged = ""] = await save(corpusOf("1"), corpusOf("1", "2"));
    const { size } = await stat(damaged);
    const file = await open(damaged, "r+");
    await file.write(Buffer.from([0xff, 0xfe, 0xfd]), 0, 3, size - 40);
    await file.close();
    expect(await load()).toEqual({ ids: ["1"], faults: ["CorpusUnreadable"] });
    expect(await readdir(folder)).toHaveLength(1);
  });

  it("deletes what another engine version saved", async () => {
    await save(corpusOf("1"));
    const foreign = (shared: SharedCorpus) => engine.openCorpus({ ...shared, engine: "another" });
    expect(await load(foreign)).toEqual({ ids: null, faults: ["CorpusUnreadable"] });
    expect(await readdir(folder)).toEqual([]);
  });

  it("deletes what a killed process left unfinished, once it is an hour old", async () => {
    await save(corpusOf("1"));
    for (const [name, ageS] of [
      ["a.corpus.1.unfinished", 3_700],
      ["b.corpus.2.unfinished", 3_500],
    ] as const) {
      await writeFile(join(folder, name), "half");
      const at = Date.now() / 1000 - ageS;
      await utimes(join(folder, name), at, at);
    }
    await saveCorpusIn(folder, corpusOf("1"));
    const left = await readdir(folder);
    expect(left.filter((name) => name.endsWith(".unfinished"))).toEqual(["b.corpus.2.unfinished"]);
  });
});
