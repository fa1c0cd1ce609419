import { describe, expect, it } from "vitest";
import { withTestDatabase } from "../db/testing.ts";
import { engine } from "../matching/engine.ts";
import { matchSubject } from "../matching/subject.ts";
import { holdCorpus } from "./corpus-holder.ts";
import { type ListStore, listStore } from "./list-store.ts";
import { pipeList, pipeText } from "./testing.ts";

const subject = (number: string) =>
  matchSubject("person", { documents: [{ type: "national-id", number, country: "CO" }] });

async function publish(store: ListStore, sourceId: string, count: number, n: number) {
  const { records } = await pipeList.read([{ name: "main", url: "", bytes: Buffer.from(pipeText(count)) }]);
  const version = {
    digest: `sha256:${String(n).padStart(64, "0")}`,
    publishedOn: "2026-01-28",
    readAt: new Date(Date.UTC(2026, 1, n)).toISOString(),
    recordCount: count,
    unreadable: [],
    engine: "1",
  };
  await store.save(sourceId, version, records, { at: new Date(), outcome: "updated", reason: null });
  return { publishedOn: version.publishedOn, digest: version.digest, readAt: version.readAt };
}

describe("the corpus", () => {
  it("follows the versions that are current, whoever stored them", () =>
    withTestDatabase("embedded", async ({ db }) => {
      const store = listStore(db);
      const holder = holdCorpus({ store, engine, sourceIds: ["a-list", "b-list"] });
      expect(await holder.reloadIfChanged()).toEqual([]);
      expect(holder.versionOf("a-list")).toBeNull();
      // Nothing was searched: that is not a clean answer.
      expect(holder.screen(subject("80001"))).toEqual({
        hits: [],
        versions: new Map(),
        missing: ["a-list", "b-list"],
      });

      const first = await publish(store, "a-list", 2, 1);
      await publish(store, "unrelated-list", 2, 1);
      expect(holder.versionOf("a-list")).toBeNull();
      expect(await holder.reloadIfChanged()).toEqual(["a-list"]);
      expect(holder.versionOf("a-list")).toEqual(first);
      const screening = holder.screen(subject("80002"));
      expect(screening.hits.map((hit) => [hit.sourceId, hit.record.id, hit.match.route])).toEqual([
        ["a-list", "2", "id"],
      ]);
      expect(screening.versions).toEqual(new Map([["a-list", first]]));
      expect(screening.missing).toEqual(["b-list"]);

      // Nothing changed: the very same corpus.
      const before = holder.corpus();
      expect(await holder.reloadIfChanged()).toEqual([]);
      expect(holder.corpus()).toBe(before);

      // A changed list makes another corpus; the other list is kept as it is.
      const other = await publish(store, "b-list", 3, 2);
      expect(await holder.reloadIfChanged()).toEqual(["b-list"]);
      const second = await publish(store, "a-list", 4, 3);
      const heldB = holder.corpus().lists.find((list) => list.sourceId === "b-list");
      expect(await Promise.all([holder.reloadIfChanged(), holder.reloadIfChanged()])).toEqual([
        ["a-list"],
        ["a-list"],
      ]);
      expect(holder.corpus().lists.find((list) => list.sourceId === "b-list")).toBe(heldB);
      expect(holder.versionOf("a-list")).toEqual(second);
      expect(holder.versionOf("b-list")).toEqual(other);
      expect(holder.screen(subject("80004")).hits.map((hit) => hit.sourceId)).toEqual(["a-list"]);
      expect(before.screen(subject("80004"))).toEqual([]);

      // Only the lists asked for are searched and answered for.
      const narrow = holder.screen(subject("80002"), { sourceIds: ["b-list", "c-list"] });
      expect(narrow.hits.map((hit) => hit.sourceId)).toEqual(["b-list"]);
      expect([...narrow.versions.keys()]).toEqual(["b-list"]);
      expect(narrow.missing).toEqual(["c-list"]);

      // The same bytes read again at another time are another version.
      await store.save(
        "a-list",
        {
          ...second,
          digest: second.digest,
          readAt: "2026-03-01T00:00:00.000Z",
          recordCount: 0,
          unreadable: [],
          engine: "2",
        },
        [],
        { at: new Date(), outcome: "updated", reason: null },
      );
      expect(await holder.reloadIfChanged()).toEqual(["a-list"]);
      expect(holder.screen(subject("80004")).hits).toEqual([]);
      // A refusal changes nothing.
      await store.note("a-list", { at: new Date(), outcome: "refused", reason: "it is empty" });
      expect(await holder.reloadIfChanged()).toEqual([]);
    }));
});
