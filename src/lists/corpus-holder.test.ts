import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { canTest, databaseKinds, withTestDatabase } from "../db/testing.ts";
import { engine } from "../matching/engine.ts";
import { matchSubject } from "../matching/subject.ts";
import { type CorpusEvent, type CorpusHolder, type HolderOptions, holdCorpus } from "./corpus-holder.ts";
import { type ListStore, listStore } from "./list-store.ts";
import { pipeList, pipeText, storedRecords } from "./testing.ts";

const subject = (number: string) =>
  matchSubject("person", { documents: [{ type: "national-id", number, country: "CO" }] });

/** Publishes persons 1 to `count` as the version of day `n`. */
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

/** A holder with what it tells of itself. */
interface Observed extends CorpusHolder {
  /** `followed`, `merged`, `failed merge` and so on, in order. */
  readonly events: readonly string[];
  readonly faults: readonly unknown[];
  /** Resolves once it has told this so often. */
  told(event: string, times?: number): Promise<void>;
}

const holders: CorpusHolder[] = [];
const dirs: string[] = [];

afterEach(async () => {
  await Promise.all(holders.splice(0).map((holder) => holder.close()));
  await Promise.all(dirs.splice(0).map((dir) => rm(dir, { recursive: true, force: true })));
});

function observed(options: Omit<HolderOptions, "engine" | "observe">): Observed {
  const events: string[] = [];
  const faults: unknown[] = [];
  const observe = (event: CorpusEvent) => {
    events.push(
      event.kind === "swapped" ? event.how : event.kind === "failed" ? `failed ${event.step}` : event.kind,
    );
    if (event.kind === "failed") faults.push(event.fault);
  };
  const holder = holdCorpus({ ...options, engine, observe });
  holders.push(holder);
  return {
    ...holder,
    events,
    faults,
    told: async (event, times = 1) => {
      for (let attempt = 0; attempt < 600; attempt++) {
        if (events.filter((one) => one === event).length >= times) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`waited 30 s for "${event}" after ${events.join(", ")}`);
    },
  };
}

async function scratchDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "cotejo-holder-"));
  dirs.push(dir);
  return dir;
}

// An embedded database takes seconds to open, and nothing but the first test turns on which it is.
const quickest = canTest("postgres") ? "postgres" : "embedded";

const faultyWorker = new URL("./testing/faulty-corpus-worker.ts", import.meta.url);

const day = (n: number) => new Date(Date.UTC(2026, 1, n)).toISOString();

/** Another thread gives another object over it: what is written through one is read through the other. */
function isSameMemory(one = new SharedArrayBuffer(1), other = new SharedArrayBuffer(1)): boolean {
  const [a, b] = [new Uint8Array(one), new Uint8Array(other)];
  const before = a[0] ?? 0;
  const seen = [1, 2].map((n) => {
    a[0] = n;
    return b[0] === n;
  });
  a[0] = before;
  return seen.every(Boolean);
}

/** Ids of those who bear the document of person `number`. */
const found = (holder: CorpusHolder, number: string) =>
  holder.screen(subject(number)).hits.map((hit) => `${hit.sourceId}/${hit.record.id}`);

describe("the corpus", () => {
  it.each(databaseKinds.filter(canTest))(
    "on %s follows the versions that are current, whoever stored them",
    (kind) =>
      withTestDatabase(kind, async ({ db }) => {
        const store = listStore(db);
        const holder = observed({ store, sourceIds: ["a-list", "b-list"] });
        expect(await holder.reloadIfChanged()).toEqual([]);
        expect(holder.versionOf("a-list")).toBeNull();
        // Nothing was searched: that is not a clean answer.
        expect(holder.screen(subject("80001"))).toEqual({
          hits: [],
          versions: new Map(),
          missing: ["a-list", "b-list"],
          basis: { engine: engine.version, lists: [], counted: [] },
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
        expect(holder.corpus().lists.find((list) => list.sourceId === "b-list")).toEqual(heldB);
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
      }),
  );

  it("indexes what differs and no more", () =>
    withTestDatabase(quickest, async ({ db }) => {
      const store = listStore(db);
      const holder = observed({ store, sourceIds: ["a-list", "b-list"] });
      await publish(store, "a-list", 40, 1);
      await publish(store, "b-list", 40, 1);
      await holder.reloadIfChanged();
      const [base, ...none] = holder.corpus().share().segments;
      expect(none).toEqual([]);

      await publish(store, "a-list", 44, 2);
      await holder.reloadIfChanged();
      const [kept, overlay] = holder.corpus().share().segments;
      // The very same memory, of which nothing is gone, and beside it the four that are new.
      expect(isSameMemory(kept?.bytes, base?.bytes)).toBe(true);
      expect(isSameMemory(overlay?.bytes, base?.bytes)).toBe(false);
      expect(new Uint8Array(kept?.replaced ?? new SharedArrayBuffer(1)).every((one) => one === 0)).toBe(true);
      expect(overlay?.replaced.byteLength).toBe(4);
      expect(
        holder
          .corpus()
          .lists.map((list) => [list.sourceId, list.recordCount])
          .toSorted(),
      ).toEqual([
        ["a-list", 44],
        ["b-list", 40],
      ]);
      expect(found(holder, "800044")).toEqual(["a-list/44"]);
      const { basis, versions } = holder.screen(subject("800044"));
      expect(versions.get("a-list")?.readAt).toBe(day(2));
      expect(basis.lists.find((list) => list.sourceId === "a-list")?.version.readAt).toBe(day(2));
      expect(basis.counted.map((list) => list.version.readAt)).toEqual([day(1), day(1)]);
      expect(holder.events).toEqual(["followed", "followed"]);
    }));

  it("is built while the server goes on", () =>
    withTestDatabase(quickest, async ({ db }) => {
      const store = listStore(db);
      const holder = observed({ store, sourceIds: ["a-list"] });
      const version = await publish(store, "a-list", 20_000, 1);
      const startedAt = performance.now();
      const records = (await storedRecords(store, "a-list", version.digest)) ?? [];
      engine.buildCorpus([{ sourceId: "a-list", version, records }]);
      const buildMs = performance.now() - startedAt;

      const before = performance.eventLoopUtilization();
      await holder.reloadIfChanged();
      expect(performance.eventLoopUtilization(before).active).toBeLessThan(buildMs / 2);
      expect(found(holder, "800020000")).toEqual(["a-list/20000"]);
    }));

  it("is merged in the background, and loses nothing of what comes meanwhile", () =>
    withTestDatabase(quickest, async ({ db }) => {
      const store = listStore(db);
      const sourceIds = ["held-merge", "b-list"];
      const holder = observed({ store, sourceIds, workerUrl: faultyWorker });
      await publish(store, "held-merge", 10, 1);
      await holder.reloadIfChanged();
      await publish(store, "held-merge", 20, 2);
      await holder.reloadIfChanged();
      // More than a fifth has changed. It serves already, while it is merged.
      expect(found(holder, "800020")).toEqual(["held-merge/20"]);
      expect(holder.corpus().share().segments).toHaveLength(2);

      await publish(store, "b-list", 2, 3);
      expect(await holder.reloadIfChanged()).toEqual(["b-list"]);
      expect(holder.events).toEqual(["followed", "followed", "followed"]);
      expect(found(holder, "80002")).toEqual(["b-list/2", "held-merge/2"]);

      const channel = new BroadcastChannel("held-merge");
      // The thread may not be listening yet.
      const saying = setInterval(() => channel.postMessage("go on"), 50);
      await holder.told("merged").finally(() => {
        clearInterval(saying);
        channel.close();
      });
      expect(holder.events).toEqual(["followed", "followed", "followed", "merged"]);
      const { basis } = holder.screen(subject("80002"));
      expect(basis.counted.map((list) => [list.sourceId, list.version.readAt])).toEqual([
        ["held-merge", day(2)],
      ]);
      expect(holder.versionOf("b-list")?.readAt).toBe(day(3));
      expect(found(holder, "80002")).toEqual(["b-list/2", "held-merge/2"]);
      expect(found(holder, "800020")).toEqual(["held-merge/20"]);
      expect(holder.corpus().changedShare).toBeLessThanOrEqual(0.2);
    }));

  it("keeps serving when what is stored cannot be read", () =>
    withTestDatabase(quickest, async ({ db }) => {
      const store = listStore(db);
      const holder = observed({ store, sourceIds: ["a-list", "b-list"] });
      const good = await publish(store, "a-list", 3, 1);
      await holder.reloadIfChanged();
      await publish(store, "a-list", 4, 2);
      await db
        .updateTable("list_versions")
        .set({ body: Buffer.from("a body that quotes Somebody Private") })
        .where("read_at", "=", new Date(day(2)))
        .execute();
      for (const _attempt of [1, 2])
        await expect(holder.reloadIfChanged()).rejects.toMatchObject({
          name: "CorpusFault",
          message: "the corpus could not be built (Z_DATA_ERROR)",
          stack: expect.not.stringContaining("Private"),
        });
      expect(holder.versionOf("a-list")).toEqual(good);
      expect(found(holder, "80003")).toEqual(["a-list/3"]);

      // Other lists go on being followed.
      await publish(store, "b-list", 2, 2);
      await expect(holder.reloadIfChanged()).rejects.toMatchObject({ code: "Z_DATA_ERROR" });
      expect(found(holder, "80002")).toEqual(["a-list/2", "b-list/2"]);
      await holder.told("merged");

      // Of what changed while it rejected nobody has heard yet.
      await publish(store, "a-list", 5, 3);
      expect((await holder.reloadIfChanged()).toSorted()).toEqual(["a-list", "b-list"]);
      expect(found(holder, "80005")).toEqual(["a-list/5"]);
    }));

  it("keeps serving when the thread that builds is lost", () =>
    withTestDatabase(quickest, async ({ db }) => {
      const store = listStore(db);
      const sourceIds = ["crash-merge", "crash"];
      const holder = observed({ store, sourceIds, workerUrl: faultyWorker });
      await publish(store, "crash-merge", 10, 1);
      await holder.reloadIfChanged();
      await publish(store, "crash-merge", 20, 2);
      await holder.reloadIfChanged();
      await holder.told("failed merge");
      expect(holder.faults).toMatchObject([
        { name: "CorpusFault", message: "the corpus could not be built (worker-lost)" },
      ]);
      expect(found(holder, "800020")).toEqual(["crash-merge/20"]);
      // Not again until it has changed.
      expect(await holder.reloadIfChanged()).toEqual([]);
      await publish(store, "crash", 1, 3);
      await expect(holder.reloadIfChanged()).rejects.toMatchObject({ code: "worker-lost" });
      expect(holder.events).toEqual(["followed", "followed", "failed merge"]);
      expect(holder.screen(subject("80001"))).toMatchObject({ missing: ["crash"] });
      expect(found(holder, "80001")).toEqual(["crash-merge/1"]);
    }));

  it("ends with what it is building", () =>
    withTestDatabase(quickest, async ({ db }) => {
      const store = listStore(db);
      const holder = observed({ store, sourceIds: ["held-merge"], workerUrl: faultyWorker });
      await publish(store, "held-merge", 10, 1);
      await holder.reloadIfChanged();
      await publish(store, "held-merge", 20, 2);
      await holder.reloadIfChanged();
      await publish(store, "held-merge", 21, 3);
      const reloading = expect(holder.reloadIfChanged()).rejects.toMatchObject({ code: "closed" });
      await holder.close();
      await reloading;
      await expect(holder.reloadIfChanged()).rejects.toMatchObject({ code: "closed" });
      expect(holder.events).toEqual(["followed", "followed"]);
      expect(found(holder, "800020")).toEqual(["held-merge/20"]);
    }));
});

describe("a saved corpus", () => {
  it("is what the next start begins with", () =>
    withTestDatabase(quickest, async ({ db }) => {
      const store = listStore(db);
      const savedIn = join(await scratchDir(), "corpus");
      const options = { store, sourceIds: ["a-list", "b-list"], savedIn };
      const first = observed(options);
      await publish(store, "a-list", 20, 1);
      await first.reloadIfChanged();
      await first.told("saved");

      const second = observed(options);
      expect(await second.reloadIfChanged()).toEqual([]);
      expect(second.events).toEqual(["loaded"]);
      expect(second.screen(subject("800020"))).toEqual(first.screen(subject("800020")));
      expect(found(second, "800020")).toEqual(["a-list/20"]);

      // What has changed since then is indexed on top of it.
      await publish(store, "a-list", 22, 2);
      const third = observed(options);
      expect(await third.reloadIfChanged()).toEqual(["a-list"]);
      expect(third.events.slice(0, 2)).toEqual(["loaded", "followed"]);
      expect(third.screen(subject("800022")).basis.counted.map((list) => list.version.readAt)).toEqual([
        day(1),
      ]);
      expect(found(third, "800022")).toEqual(["a-list/22"]);
      await third.told("saved");
      expect(await readdir(savedIn)).toHaveLength(2);
    }));

  it("is not used where it holds a list that is not kept here", () =>
    withTestDatabase(quickest, async ({ db }) => {
      const store = listStore(db);
      const savedIn = join(await scratchDir(), "corpus");
      const first = observed({ store, sourceIds: ["a-list", "b-list"], savedIn });
      await publish(store, "a-list", 3, 1);
      await publish(store, "b-list", 3, 1);
      await first.reloadIfChanged();
      await first.told("saved");
      const second = observed({ store, sourceIds: ["b-list"], savedIn });
      expect(await second.reloadIfChanged()).toEqual(["b-list"]);
      expect(second.events[0]).toBe("followed");
      expect(found(second, "80001")).toEqual(["b-list/1"]);
    }));

  it("is done without where it cannot be written", () =>
    withTestDatabase(quickest, async ({ db }) => {
      const store = listStore(db);
      const aFile = join(await scratchDir(), "a-file");
      await writeFile(aFile, "");
      const holder = observed({ store, sourceIds: ["a-list"], savedIn: join(aFile, "corpus") });
      await publish(store, "a-list", 3, 1);
      expect(await holder.reloadIfChanged()).toEqual(["a-list"]);
      await holder.told("failed save");
      expect(holder.faults).toMatchObject([{ message: "the corpus could not be saved (ENOTDIR)" }]);
      expect(found(holder, "80003")).toEqual(["a-list/3"]);
    }));
});
