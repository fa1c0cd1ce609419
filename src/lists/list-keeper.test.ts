import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type DatabaseLocation, type OpenDatabase, openDatabase } from "../db/database.ts";
import { testDatabaseLocation } from "../db/testing.ts";
import { type KeptList, keepLists, type ListKeeper } from "./list-keeper.ts";
import { type ListStore, listStore } from "./list-store.ts";
import { pipeList, pipeText, storedRecords } from "./testing.ts";

let open: OpenDatabase;
let place: { location: DatabaseLocation; remove(): Promise<void> };
let server: FastifyInstance;
let origin: string;
let dir: string;
let store: ListStore;
let at: Date;
/** What the publisher answers, and how. */
let publish: { body: string; status?: number; stall?: boolean; lastModified?: string };

beforeAll(async () => {
  place = await testDatabaseLocation("embedded");
  open = await openDatabase(place.location);
  dir = await mkdtemp(join(tmpdir(), "cotejo-keeper-"));
  server = fastify({ forceCloseConnections: true });
  server.get("/list", async (_request, reply) => {
    if (publish.stall) return reply.hijack();
    if (publish.lastModified) reply.header("last-modified", publish.lastModified);
    return reply.code(publish.status ?? 200).send(publish.body);
  });
  server.get("/moved", (_request, reply) => reply.redirect("/list"));
  origin = await server.listen({ host: "127.0.0.1", port: 0 });
});

afterAll(async () => {
  await server.close();
  await open.close();
  await place.remove();
  await rm(dir, { recursive: true, force: true });
});

beforeEach(async () => {
  await open.db.deleteFrom("list_state").execute();
  await open.db.deleteFrom("list_versions").execute();
  store = listStore(open.db);
  at = new Date("2026-02-01T10:00:00.000Z");
  publish = { body: pipeText(10) };
});

function keeper(list: Partial<KeptList> = {}, engine = "1"): ListKeeper {
  return keepLists({
    lists: [{ source: pipeList, files: { main: `${origin}/list` }, ...list }],
    store,
    engine,
    now: () => at,
    limits: { maxBytes: 5_000, timeoutMs: 500 },
  });
}

const refresh = (list?: Partial<KeptList>, engine?: string) => keeper(list, engine).refresh("pipe-list");
const sha256 = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;
const digestOf = (text: string) => sha256(`"main" ${Buffer.byteLength(text)}\n${text}`);

describe("refreshing a list", () => {
  it("keeps what it reads, named by its digest and its date", async () => {
    const version = {
      digest: digestOf(pipeText(10)),
      publishedOn: "2026-01-28",
      readAt: "2026-02-01T10:00:00.000Z",
      recordCount: 10,
      unreadable: [],
      engine: "1",
    };
    expect(await refresh()).toEqual({ sourceId: "pipe-list", outcome: "updated", version });
    expect(await storedRecords(store, "pipe-list", version.digest)).toHaveLength(10);
    at = new Date("2026-02-01T12:00:00.000Z");
    expect(await keeper().status()).toEqual([
      {
        sourceId: "pipe-list",
        title: "Pipe List",
        current: version,
        ageMs: 2 * 3_600_000,
        lastAttemptAt: new Date("2026-02-01T10:00:00.000Z"),
        lastOutcome: "updated",
        lastReason: null,
      },
    ]);
  });

  it("follows redirects and reads file: URLs", async () => {
    expect(await refresh({ files: { main: `${origin}/moved` } })).toMatchObject({ outcome: "updated" });
    const path = join(dir, "list.txt");
    await writeFile(path, pipeText(11));
    const files = { main: pathToFileURL(path).href };
    expect(await refresh({ files })).toMatchObject({ outcome: "updated", version: { recordCount: 11 } });
  });

  it("digests several files in order of their names", async () => {
    const text = pipeText(10);
    await writeFile(join(dir, "a"), text.slice(0, 30));
    await writeFile(join(dir, "b"), text.slice(30));
    const url = (name: string) => pathToFileURL(join(dir, name)).href;
    const outcome = await refresh({ files: { main: url("a"), rest: url("b") } });
    expect(outcome).toMatchObject({
      outcome: "updated",
      version: {
        digest: sha256(`"main" 30\n${text.slice(0, 30)}"rest" ${text.length - 30}\n${text.slice(30)}`),
      },
    });
  });

  it("takes a file under another name for a change", async () => {
    await writeFile(join(dir, "empty"), "");
    const main = `${origin}/list`;
    const empty = pathToFileURL(join(dir, "empty")).href;
    expect(await refresh({ files: { main, alt: empty } })).toMatchObject({ outcome: "updated" });
    expect(await refresh({ files: { main, alt: empty } })).toMatchObject({ outcome: "unchanged" });
    expect(await refresh({ files: { main, aliases: empty } })).toMatchObject({ outcome: "updated" });
  });

  it("takes the date of publication from the server where the list has none", async () => {
    publish = { body: pipeText(10, ""), lastModified: "Wed, 01 May 2024 10:00:00 GMT" };
    expect(await refresh()).toMatchObject({ version: { publishedOn: "2024-05-01" } });
    publish = { body: pipeText(12, "") };
    expect(await refresh()).toMatchObject({ version: { publishedOn: null } });
  });

  it("does not read the same bytes twice, unless the software is another", async () => {
    await refresh();
    at = new Date("2026-02-01T11:00:00.000Z");
    expect(await refresh()).toMatchObject({
      outcome: "unchanged",
      version: { readAt: "2026-02-01T10:00:00.000Z" },
    });
    expect((await keeper().status())[0]).toMatchObject({ lastOutcome: "unchanged", lastAttemptAt: at });
    expect(await refresh({}, "2")).toMatchObject({ outcome: "updated", version: { engine: "2" } });
  });

  it("lets the configuration lower the minimum", async () => {
    publish = { body: pipeText(2) };
    expect(await refresh()).toMatchObject({ outcome: "refused" });
    expect(await refresh({ minimumRecords: 2 })).toMatchObject({ outcome: "updated" });
  });

  it("takes a sharply smaller list when somebody has looked, but never one below the minimum", async () => {
    await refresh();
    publish = { body: pipeText(6) };
    const accepting = { acceptSmaller: true };
    expect(await keeper().refresh("pipe-list")).toMatchObject({ outcome: "refused" });
    expect(await keeper().refresh("pipe-list", accepting)).toMatchObject({ outcome: "updated" });
    publish = { body: pipeText(2) };
    expect(await keeper().refresh("pipe-list", accepting)).toMatchObject({ outcome: "refused" });
  });

  it("knows only its own lists", async () => {
    await expect(keeper().refresh("other-list")).rejects.toThrow("other-list");
  });
});

describe("the last good list goes on serving", () => {
  it.each([
    ["is truncated", { body: pipeText(10).slice(0, 60) }, "refused", "of 10 lines are there"],
    ["is empty", { body: "" }, "refused", "lines are there"],
    ["is too small", { body: pipeText(2) }, "refused", "at least 3 are expected"],
    ["is sharply smaller", { body: pipeText(6) }, "refused", "the last good list has 10"],
    ["makes the reader fail", { body: pipeText(10, "defect") }, "refused", "could not be read (TypeError)"],
    ["is gone", { body: "", status: 404 }, "failed", "answered 404"],
    ["answers an error", { body: "", status: 503 }, "failed", "answered 503"],
    ["is too large", { body: pipeText(400) }, "failed", "larger than 5000 bytes"],
    ["stalls", { body: "", stall: true }, "failed", "within 500 ms"],
  ])("when the new one %s", async (_, published, outcome, reason) => {
    await refresh();
    publish = published;
    at = new Date("2026-02-02T10:00:00.000Z");
    expect(await refresh()).toEqual({
      sourceId: "pipe-list",
      outcome,
      reason: expect.stringContaining(reason),
    });
    const [status] = await keeper().status();
    expect(status).toMatchObject({
      current: { digest: digestOf(pipeText(10)), recordCount: 10 },
      ageMs: 24 * 3_600_000,
      lastAttemptAt: at,
      lastOutcome: outcome,
      lastReason: expect.stringContaining(reason),
    });
    expect(await storedRecords(store, "pipe-list", digestOf(pipeText(10)))).toHaveLength(10);

    // And the next good one takes over.
    publish = { body: pipeText(12) };
    expect(await refresh()).toMatchObject({ outcome: "updated" });
    expect((await keeper().status())[0]).toMatchObject({ lastReason: null, current: { recordCount: 12 } });
  });

  it("when one file of several is missing", async () => {
    await refresh();
    const files = { main: `${origin}/list`, aliases: `${origin}/nowhere` };
    expect(await refresh({ files })).toMatchObject({
      outcome: "failed",
      reason: expect.stringMatching(/^file aliases: .* answered 404$/),
    });
  });

  it("and there is none before the first", async () => {
    publish = { body: "", status: 500 };
    await refresh();
    expect((await keeper().status())[0]).toMatchObject({ current: null, ageMs: null, lastOutcome: "failed" });
  });
});

describe("what is due", () => {
  const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

  it("is a list never tried", async () => {
    expect(await keeper().due(at)).toEqual(["pipe-list"]);
  });

  it("is a good list after its interval, and a bad one after half an hour", async () => {
    await refresh();
    expect(await keeper().due(after(359))).toEqual([]);
    expect(await keeper().due(after(360))).toEqual(["pipe-list"]);
    publish = { body: "", status: 500 };
    await refresh();
    expect(await keeper().due(after(29))).toEqual([]);
    expect(await keeper().due(after(30))).toEqual(["pipe-list"]);
  });
});
