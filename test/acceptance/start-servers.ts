import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startPostgres } from "../support/postgres-server.ts";
import { type ServerProcess, startServer } from "./server-process.ts";
import type { AcceptanceServer, TenantKeys } from "./servers.ts";

const otherTenant = "other";

/**
 * Starts what the suite asks: a server on the embedded database and one on PostgreSQL, each the real
 * process with an empty data folder. With COTEJO_ACCEPTANCE_URL set, the server at that address is
 * asked instead and nothing is started. It has to be in sandbox mode. Its keys are the sandbox's,
 * unless COTEJO_ACCEPTANCE_TRUORA_KEY, …_AUCO_PUBLIC_KEY and …_AUCO_PRIVATE_KEY say otherwise; those
 * of a second tenant are COTEJO_ACCEPTANCE_OTHER_TRUORA_KEY and so on, and tests that need one are
 * skipped without.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outside = serverOutside(process.env);
  if (outside) {
    project.provide("acceptanceServers", [outside]);
    project.provide("acceptanceAbsent", null);
    return async () => undefined;
  }
  const dir = await mkdtemp(join(tmpdir(), "cotejo-acceptance-"));
  const postgres = await startPostgres();
  const absent = "PostgreSQL: NOT FOUND. The acceptance suite SKIPS the server on PostgreSQL.";
  if (!postgres) console.log(`\n${absent}\n`);
  const starting = [
    startServer({ name: "embedded database", folder: join(dir, "embedded"), databaseUrl: null }),
    ...(postgres
      ? [startServer({ name: "PostgreSQL", folder: join(dir, "postgres"), databaseUrl: postgres.url })]
      : []),
  ];
  const started = await Promise.allSettled(starting);
  const servers = started.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const stop = async () => {
    for (const server of servers) await server.stop();
    await postgres?.stop();
    await rm(dir, { recursive: true, force: true });
  };
  try {
    const failed = started.find((one) => one.status === "rejected");
    if (failed) throw failed.reason;
    project.provide("acceptanceServers", await Promise.all(servers.map(described)));
    project.provide("acceptanceAbsent", postgres ? null : absent);
  } catch (error) {
    await stop();
    throw error;
  }
  return async () => {
    for (const server of servers) report(server);
    await stop();
    if (!postgres) console.log(`\n${absent}`);
  };
}

const sandboxKeys: TenantKeys = {
  truora: "sandbox",
  aucoPublic: "puk_sandbox",
  aucoPrivate: "prk_sandbox",
};

async function described(server: ServerProcess): Promise<AcceptanceServer> {
  const { name, baseUrl } = server;
  return { name, baseUrl, keys: sandboxKeys, otherTenant: await keysOf(server, otherTenant) };
}

async function keysOf(server: ServerProcess, tenant: string): Promise<TenantKeys> {
  const make = (dialect: string) =>
    server.command(["keys", "create", "--tenant", tenant, "--dialect", dialect]);
  const printed = `${await make("truora")}\n${await make("auco")}`;
  const key = (dialect: string, access: string) => {
    const row = printed
      .split("\n")
      .map((line) => line.trim().split(/\s+/))
      .find((cells) => cells.length === 4 && cells[1] === dialect && cells[2] === access);
    if (!row?.[3]) throw new Error(`\`keys create\` printed no ${access} key of ${dialect}`);
    return row[3];
  };
  return {
    truora: key("truora", "all"),
    aucoPublic: key("auco", "read"),
    aucoPrivate: key("auco", "write"),
  };
}

function serverOutside(env: NodeJS.ProcessEnv): AcceptanceServer | null {
  const url = env.COTEJO_ACCEPTANCE_URL;
  if (!url) return null;
  const keys = (prefix: string, fallback: Partial<TenantKeys>): TenantKeys | null => {
    const truora = env[`${prefix}_TRUORA_KEY`] ?? fallback.truora;
    const aucoPublic = env[`${prefix}_AUCO_PUBLIC_KEY`] ?? fallback.aucoPublic;
    const aucoPrivate = env[`${prefix}_AUCO_PRIVATE_KEY`] ?? fallback.aucoPrivate;
    return truora && aucoPublic && aucoPrivate ? { truora, aucoPublic, aucoPrivate } : null;
  };
  return {
    name: url,
    baseUrl: url.replace(/\/+$/, ""),
    keys: keys("COTEJO_ACCEPTANCE", sandboxKeys) ?? sandboxKeys,
    otherTenant: keys("COTEJO_ACCEPTANCE_OTHER", {}),
  };
}

/** What a server had to say that no test sees: its end before time, and faults in its log. */
function report(server: ServerProcess): void {
  if (server.ended()) console.error(`\nThe server on ${server.name} ended before the tests did.`);
  const log = server.log();
  if (log) console.error(`\nLogged by the server on ${server.name}:\n${log.slice(-20_000)}`);
}
