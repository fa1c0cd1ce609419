import { randomBytes } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { type DatabaseLocation, type OpenDatabase, openDatabase } from "./database.ts";

/** The two databases everything must run on. */
export const databaseKinds = ["embedded", "postgres"] as const;

export type DatabaseKind = (typeof databaseKinds)[number];

/** True when tests on this kind can run here; those on PostgreSQL need a PostgreSQL installed. */
export function canTest(kind: DatabaseKind): boolean {
  return kind === "embedded" || inject("postgresUrl") !== null;
}

/** A place for an empty database of its own, and its removal. */
export async function testDatabaseLocation(
  kind: DatabaseKind,
): Promise<{ location: DatabaseLocation; remove(): Promise<void> }> {
  return kind === "postgres" ? serverLocation() : embeddedLocation();
}

/** Runs `use` on an open, migrated, empty database of that kind, and removes it afterwards. */
export async function withTestDatabase<T>(
  kind: DatabaseKind,
  use: (open: OpenDatabase) => Promise<T>,
): Promise<T> {
  const place = await testDatabaseLocation(kind);
  const open = await openDatabase(place.location);
  try {
    return await use(open);
  } finally {
    await open.close();
    await place.remove();
  }
}

async function embeddedLocation() {
  const dir = await mkdtemp(join(tmpdir(), "cotejo-embedded-"));
  const dataDir = join(dir, "db");
  await cp(inject("embeddedTemplate"), dataDir, { recursive: true });
  const location: DatabaseLocation = { kind: "embedded", dataDir };
  return { location, remove: () => rm(dir, { recursive: true, force: true }) };
}

async function serverLocation() {
  const server = inject("postgresUrl");
  if (!server) throw new Error("no PostgreSQL server to test on");
  const name = `test_${randomBytes(8).toString("hex")}`;
  await administer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const location: DatabaseLocation = { kind: "postgres", url: url.href, maxConnections: 8 };
  return { location, remove: () => administer(server, `drop database ${name} with (force)`) };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
