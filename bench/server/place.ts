import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import type { PostgresServer } from "../../test/support/postgres-server.ts";

/** Where a server keeps its data, as the environment it is started with. */
export type Place = Readonly<Record<string, string>>;

/** An empty data folder below `dir` and, with `postgres`, an empty database of that server. */
export async function emptyPlace(dir: string, postgres: PostgresServer | null): Promise<Place> {
  const dataDir = await mkdtemp(join(dir, "data-"));
  const place = {
    COTEJO_DATA_DIR: dataDir,
    // Its own, so that a first start compiles everything, as the first one after an installation does.
    NODE_COMPILE_CACHE: join(dataDir, "compile-cache"),
  };
  return postgres ? { ...place, DATABASE_URL: await emptyDatabase(postgres) } : place;
}

async function emptyDatabase(postgres: PostgresServer): Promise<string> {
  const name = `bench_${crypto.randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  try {
    await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  const url = new URL(postgres.url);
  url.pathname = `/${name}`;
  return url.href;
}
