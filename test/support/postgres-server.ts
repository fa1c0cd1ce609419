import { execFile, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface PostgresServer {
  /** Connection URL of the `postgres` database, as a superuser. */
  readonly url: string;
  readonly version: string;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL server of our own on a free loopback port, from the binaries that the machine has;
 * null when it has none. `fsync` is on only when asked for: kill -9 of our process does not need it.
 */
export async function startPostgres(options: { fsync?: boolean } = {}): Promise<PostgresServer | null> {
  const bin = postgresBinaries();
  if (!bin) return null;
  const owner = await unprivilegedUser();
  const dataDir = await mkdtemp(join(tmpdir(), "cotejo-postgres-"));
  await chmod(dataDir, 0o700);
  if (owner) await chown(dataDir, owner.uid, owner.gid);
  const env = { ...process.env, LC_ALL: "C" };
  await run(join(bin, "initdb"), ["-D", dataDir, "-U", "cotejo", "-A", "trust", "-E", "UTF8", "--no-sync"], {
    env,
    cwd: dataDir,
    ...owner,
  });
  const port = await freePort();
  const settings = [
    `fsync=${options.fsync ? "on" : "off"}`,
    "max_connections=200",
    `unix_socket_directories=${dataDir}`,
  ];
  const server = spawn(
    join(bin, "postgres"),
    ["-D", dataDir, "-h", "127.0.0.1", "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    { env, cwd: dataDir, stdio: "ignore", ...owner },
  );
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  await untilReady(bin, port);
  const { stdout } = await run(join(bin, "postgres"), ["--version"]);
  return {
    url: `postgres://cotejo@127.0.0.1:${port}/postgres`,
    version: stdout.trim(),
    stop: async () => {
      server.kill("SIGINT");
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function postgresBinaries(): string | null {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const candidates = [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  return (
    candidates.find((dir) => existsSync(join(dir, "initdb")) && existsSync(join(dir, "postgres"))) ?? null
  );
}

/** PostgreSQL refuses to run as root: as root, it runs as `postgres` where that user exists, else as `nobody`. */
async function unprivilegedUser(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const user of ["postgres", "nobody"]) {
    const ids = await Promise.all(["-u", "-g"].map((flag) => run("id", [flag, user]))).catch(() => null);
    if (ids) return { uid: Number(ids[0]?.stdout), gid: Number(ids[1]?.stdout) };
  }
  return undefined;
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port on loopback");
  return address.port;
}

async function untilReady(bin: string, port: number): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const ready = await run(join(bin, "psql"), [
      "-h",
      "127.0.0.1",
      "-p",
      String(port),
      "-U",
      "cotejo",
      "-c",
      "select 1",
      "postgres",
    ]).catch(() => null);
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the test PostgreSQL server did not come up on port ${port}`);
}
