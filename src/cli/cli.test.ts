import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, expect, inject, test } from "vitest";
import { canTest } from "../db/testing.ts";

const program = fileURLToPath(new URL("../../bin/cotejo.js", import.meta.url));
const dir = mkdtempSync(join(tmpdir(), "cotejo-cli-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const aFile = join(dir, "a-file");
writeFileSync(aFile, "");

async function cotejo(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: dir,
    env: { PATH: process.env.PATH ?? "", COTEJO_LOG_LEVEL: "silent", PORT: "0", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const code = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { err: await text(child.stderr), code: await code };
}

test.each([
  [["serve", "--port", "80"], "Unknown option '--port'.\nUsage: cotejo serve "],
  [["serve", "--role", "boss"], 'There is no role "boss".\nUsage: cotejo serve '],
  [["sources", "extra"], "Unexpected argument 'extra'"],
  [["constructor"], 'There is no command "constructor".'],
])("%j shows how it is called", async (args, start) => {
  const { err, code } = await cotejo(args);
  expect(err.slice(0, start.length)).toBe(start);
  expect(code).toBe(2);
});

const secret = "postgres://bob:s3cret@";

test.each([
  [{ COTEJO_DATA_DIR: aFile }, `COTEJO_DATA_DIR: ${aFile} cannot be written (EEXIST)`],
  [{ COTEJO_DATA_DIR: join(aFile, "b") }, `COTEJO_DATA_DIR: ${aFile}/b cannot be written (ENOTDIR)`],
  [{ DATABASE_URL: `${secret}127.0.0.1:1/x` }, "DATABASE_URL: 127.0.0.1:1 cannot be reached (ECONNREFUSED)"],
  [{ PORT: "high" }, 'PORT must be a whole number from 0 to 65535, not "high"'],
  [{ HOST: "192.0.2.1" }, 'HOST: "192.0.2.1" is not an address of this machine (EADDRNOTAVAIL)'],
])("%j ends the start with one line", async (env, line) => {
  expect(await cotejo(["serve"], { COTEJO_DATA_DIR: join(dir, "data"), ...env })).toEqual({
    err: `${line}\n`,
    code: 1,
  });
});

test("names that do not resolve are told from each other", async () => {
  const database = await cotejo(["keys", "list"], { DATABASE_URL: `${secret}db.invalid/x` });
  expect(database).toEqual({
    err: expect.stringMatching(/^DATABASE_URL: db\.invalid:5432 does not resolve \(E\w+\)\n$/),
    code: 1,
  });
  const host = await cotejo(["serve"], { HOST: "host.invalid", COTEJO_DATA_DIR: join(dir, "data") });
  expect(host).toEqual({
    err: expect.stringMatching(/^HOST: "host\.invalid" does not resolve \(E\w+\)\n$/),
    code: 1,
  });
});

test("a port in use is named", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const address = other.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  const { err, code } = await cotejo(["serve"], { PORT: port, COTEJO_DATA_DIR: join(dir, "data") });
  other.close();
  expect(err).toBe(`PORT: 127.0.0.1:${port} is in use by another program; choose another PORT\n`);
  expect(code).toBe(1);
});

test.runIf(canTest("postgres")).each([
  ["username", "nobody_here", "the server refuses this user or password (28000)"],
  ["pathname", "/nothing_here", "the server has no such database (3D000)"],
] as const)(
  "a PostgreSQL server that refuses the %s is named, the user is not",
  async (part, value, reason) => {
    const url = new URL(inject("postgresUrl") ?? "");
    url[part] = value;
    const { err, code } = await cotejo(["keys", "list"], { DATABASE_URL: url.href });
    expect(err).toBe(`DATABASE_URL: ${url.hostname}:${url.port}: ${reason}\n`);
    expect(code).toBe(1);
  },
);
