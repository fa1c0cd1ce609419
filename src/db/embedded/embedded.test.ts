import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { expect, test } from "vitest";
import { lockDataDir } from "./data-dir-lock.ts";
import { DurableFileSystem } from "./durable-file-system.ts";

async function tempDir() {
  const dir = await mkdtemp(join(tmpdir(), "cotejo-embedded-"));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

test("every acknowledged commit is preceded by a real fsync", async () => {
  const { dir, remove } = await tempDir();
  let syncs = 0;
  const db = await PGlite.create({
    fs: new DurableFileSystem(join(dir, "db"), () => syncs++),
    startParams: PGlite.defaultStartParams.filter((p) => p !== "-F").concat(["-c", "wal_sync_method=fsync"]),
  });
  await db.exec("create table t (n int)");
  for (let n = 0; n < 20; n++) {
    const before = syncs;
    await db.query("insert into t values ($1)", [n]);
    expect(syncs).toBeGreaterThan(before);
  }
  await db.close();
  await remove();
});

test("a data folder has one holder at a time", async () => {
  const { dir, remove } = await tempDir();
  const first = await lockDataDir(dir);
  expect(first).not.toBeNull();
  expect(await lockDataDir(dir)).toBeNull();
  first?.release();
  const second = await lockDataDir(dir);
  expect(second).not.toBeNull();
  second?.release();
  await remove();
});

test("the hold of a killed process is gone at once", async () => {
  const { dir, remove } = await tempDir();
  const script = `import { lockDataDir } from ${JSON.stringify(new URL("./data-dir-lock.ts", import.meta.url).href)};
    console.log((await lockDataDir(${JSON.stringify(dir)})) ? "held" : "refused"); setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(holder.stdout, "data");
  expect(String(line)).toBe("held\n");
  expect(await lockDataDir(dir)).toBeNull();
  holder.kill("SIGKILL");
  await once(holder, "exit");
  const next = await lockDataDir(dir);
  expect(next).not.toBeNull();
  next?.release();
  await remove();
});
