import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createCheckStore } from "../../src/checks/check-store.ts";
import { openDatabase } from "../../src/db/database.ts";
import { masterKeyIn } from "../../src/db/master-key.ts";
import { canTest, type DatabaseKind, databaseKinds, testDatabaseLocation } from "../../src/db/testing.ts";
import { createVault } from "../../src/db/vault.ts";
import { embeddedDir } from "../../src/house.ts";
import { type ServerProcess, startServer } from "../support/server-process.ts";

// More rounds for a longer look: KILL_ROUNDS=100 npx vitest run test/durability
const rounds = Number(process.env.KILL_ROUNDS ?? 6);
const clients = 4;

const headers = { "Truora-API-Key": "sandbox" };

/** Everything a round sent, and what was acknowledged. `custom_input` names each request. */
interface Sent {
  readonly all: Set<string>;
  readonly acknowledged: Map<string, string>;
}

describe.each(databaseKinds)("kill -9 on %s", (kind) => {
  test.runIf(canTest(kind))(
    "every acknowledged check reaches its end exactly once, and nothing else is in the table",
    async () => {
      const place = await placeFor(kind);
      const sent: Sent = { all: new Set(), acknowledged: new Map() };
      for (let round = 0; round < rounds; round++) {
        const server = await startServer(place.env);
        const stop = new AbortController();
        const load = Promise.all(
          Array.from({ length: clients }, (_, n) => send(server, `${round}-${n}`, sent, stop.signal)),
        );
        // Somewhere between the first request and a few finished checks.
        await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 1_200));
        await server.kill();
        stop.abort();
        await load;
      }
      const last = await startServer(place.env);
      for (const id of sent.acknowledged.values()) await untilFinal(last, id);
      await untilQuiet(last, sent);
      expect(await last.stop()).toBe(0);

      const stored = await readTable(place);
      expect(sent.acknowledged.size).toBeGreaterThan(rounds);
      // Each row is a request that was sent, once; each acknowledged one is there.
      const names = stored.map((row) => row.customInput);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => !sent.all.has(name))).toEqual([]);
      expect([...sent.acknowledged.keys()].filter((name) => !names.includes(name))).toEqual([]);
      for (const row of stored) {
        expect(row).toMatchObject({ status: "completed", created: 1, finished: 1, openJobs: 0 });
        expect(row.answers).toBeGreaterThan(0);
      }
      await place.remove();
    },
    600_000,
  );
});

async function placeFor(kind: DatabaseKind) {
  const dataDir = await mkdtemp(join(tmpdir(), "cotejo-kill-"));
  const database = kind === "postgres" ? await testDatabaseLocation(kind) : null;
  const location = database?.location ?? {
    kind: "embedded" as const,
    dataDir: embeddedDir({ dataDir, mode: "sandbox" }),
  };
  const url: Record<string, string> = location.kind === "postgres" ? { DATABASE_URL: location.url } : {};
  return {
    dataDir,
    location,
    env: { COTEJO_DATA_DIR: dataDir, ...url },
    remove: async () => {
      await database?.remove();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Creates checks one after the other until told to stop or the server is gone. */
async function send(server: ServerProcess, who: string, sent: Sent, signal: AbortSignal): Promise<void> {
  for (let n = 0; !signal.aborted; n++) {
    const name = `${who}-${n}`;
    const form = {
      national_id: "10000000",
      country: "CO",
      type: "person",
      user_authorized: "true",
      force_creation: "true",
      custom_input: name,
    };
    sent.all.add(name);
    try {
      const response = await fetch(`${server.baseUrl}/v1/checks`, {
        method: "POST",
        headers,
        body: new URLSearchParams(form),
      });
      const body = (await response.json()) as { check: { check_id: string } };
      if (response.status === 201) sent.acknowledged.set(name, body.check.check_id);
    } catch {
      return;
    }
  }
}

async function untilFinal(server: ServerProcess, id: string): Promise<void> {
  for (let attempt = 0; attempt < 2_400; attempt++) {
    const response = await fetch(`${server.baseUrl}/v1/checks/${id}`, { headers });
    expect(response.status).toBe(200);
    const { check } = (await response.json()) as { check: { status: string } };
    if (check.status === "completed" || check.status === "error") return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${id} reached no final state within two minutes`);
}

/** A request whose answer was lost may be committed all the same: those get time to finish too. */
async function untilQuiet(server: ServerProcess, sent: Sent): Promise<void> {
  const unanswered = sent.all.size - sent.acknowledged.size;
  const probe = {
    national_id: "10000000",
    country: "CO",
    type: "person",
    user_authorized: "true",
    force_creation: "true",
    custom_input: "probe",
  };
  sent.all.add("probe");
  const response = await fetch(`${server.baseUrl}/v1/checks`, {
    method: "POST",
    headers,
    body: new URLSearchParams(probe),
  });
  const { check } = (await response.json()) as { check: { check_id: string } };
  await untilFinal(server, check.check_id);
  if (unanswered > 0) await new Promise((resolve) => setTimeout(resolve, 15_000));
}

/** The table as it is after the last process has ended, opened with the installation's own key. */
async function readTable(place: Awaited<ReturnType<typeof placeFor>>) {
  const database = await openDatabase(place.location);
  try {
    const store = createCheckStore(createVault(await masterKeyIn(place.dataDir)));
    const { rows } = await database.execute(`
      select check_id, status,
        (select count(*)::int from audit a where a.object_id = c.check_id and action = 'check.created') as created,
        (select count(*)::int from audit a where a.object_id = c.check_id and action = 'check.finished') as finished,
        (select count(*)::int from answers n where n.check_id = c.check_id) as answers,
        (select count(*)::int from jobs.job j where j.data->>'checkId' = c.check_id and j.state <> 'completed') as "openJobs"
      from checks c`);
    return await Promise.all(
      (
        rows as {
          check_id: string;
          status: string;
          created: number;
          finished: number;
          answers: number;
          openJobs: number;
        }[]
      ).map(async (row) => {
        const found = await store.find(database.db, "sandbox", row.check_id);
        return {
          ...row,
          customInput: JSON.stringify(found?.check.echo).match(/"custom_input":"([^"]*)"/)?.[1] ?? "",
        };
      }),
    );
  } finally {
    await database.close();
  }
}
