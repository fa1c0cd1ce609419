import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Config, loadConfig } from "../src/config/config.ts";
import { WrongMasterKey } from "../src/db/master-key.ts";
import { canTest, testDatabaseLocation } from "../src/db/testing.ts";
import { DataDirHeld, openHouse, WrongMode } from "../src/house.ts";
import { sources } from "../src/sources/index.ts";

const dir = await mkdtemp(join(tmpdir(), "cotejo-house-"));
afterAll(() => rm(dir, { recursive: true, force: true }));

function config(env: Record<string, string>): Config {
  const given = { COTEJO_DATA_DIR: dir, COTEJO_LOG_LEVEL: "silent", ...env };
  return loadConfig({ env: given, cwd: dir, knownSources: sources.map((source) => source.id) });
}

const live = { COTEJO_MODE: "live", COTEJO_SOURCES: "un-security-council" };

test("a data folder is held by one house at a time", async () => {
  const first = await openHouse(config({}));
  await expect(openHouse(config({}))).rejects.toBeInstanceOf(DataDirHeld);
  await expect(openHouse(config(live))).rejects.toBeInstanceOf(DataDirHeld);
  await first.close();
});

test("a live house on the sandbox's data folder sees nothing of the synthetic lists", async () => {
  const sandbox = await openHouse(config({}));
  for (const list of await sandbox.keeper.status()) await sandbox.operations.refreshList(list.sourceId);
  await sandbox.corpus.reloadIfChanged();
  expect(sandbox.corpus.versionOf("un-security-council")).not.toBeNull();
  await sandbox.close();
  const real = await openHouse(config(live));
  await real.corpus.reloadIfChanged();
  expect(real.corpus.versionOf("un-security-council")).toBeNull();
  expect((await real.keeper.status()).map((list) => list.current)).toEqual([null]);
  await real.close();
});

test.runIf(canTest("postgres"))("a PostgreSQL database keeps its mode and its key", async () => {
  const place = await testDatabaseLocation("postgres");
  const url = place.location.kind === "postgres" ? place.location.url : "";
  const key = Buffer.alloc(32, 1).toString("base64");
  const first = await openHouse(config({ DATABASE_URL: url, COTEJO_ENCRYPTION_KEY: key }));
  await first.close();
  const other = Buffer.alloc(32, 2).toString("base64");
  await expect(openHouse(config({ DATABASE_URL: url, COTEJO_ENCRYPTION_KEY: other }))).rejects.toBeInstanceOf(
    WrongMasterKey,
  );
  await expect(
    openHouse(config({ ...live, DATABASE_URL: url, COTEJO_ENCRYPTION_KEY: key })),
  ).rejects.toBeInstanceOf(WrongMode);
  await place.remove();
});
