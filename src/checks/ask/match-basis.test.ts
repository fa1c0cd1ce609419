import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { engine } from "../../matching/engine.ts";
import { emptyRecord } from "../../model/record.ts";
import { basisOfCorpus, basisOfRecords } from "./match-basis.ts";

const version = (digest: string) => ({ publishedOn: null, digest, readAt: "2026-01-01T00:00:00.000Z" });
const records = [emptyRecord("1", "person", "international_background", "sanction")];
const lists = ["b-list", "a-list"].map((sourceId) => ({ sourceId, version: version("sha256:1"), records }));

test("hits rest on the engine, the threshold and the editions in which words were counted", () => {
  const corpus = engine.buildCorpus(lists);
  const text = ["a-list", "b-list"].map((id) => `["${id}","sha256:1","2026-01-01T00:00:00.000Z"]`).join("\n");
  const counted = `sha256:${createHash("sha256").update(text).digest("hex")}`;
  expect(basisOfCorpus(corpus.basis, engine)).toEqual({ engine: engine.version, threshold: 0.5, counted });

  const changed = corpus.withChange({
    sourceId: "a-list",
    version: version("sha256:2"),
    put: [],
    removed: ["1"],
  });
  expect(basisOfCorpus(changed.basis, engine).counted).toBe(counted);
  expect(basisOfCorpus(changed.rebuilt().basis, engine).counted).not.toBe(counted);
});

test("records compared by themselves rest on the tables of names only", () => {
  expect(basisOfRecords(engine)).toEqual({ engine: engine.version, threshold: 0.5, counted: null });
});
