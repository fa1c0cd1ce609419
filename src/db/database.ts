import { mkdir } from "node:fs/promises";
import { Kysely, PostgresDialect } from "kysely";
import { Migrator } from "kysely/migration";
import pg from "pg";
import { EmbeddedPool } from "./embedded/embedded-pool.ts";
import { migrations } from "./migrations/index.ts";
import type { Database } from "./schema.ts";

/** Where the data is: on a PostgreSQL server, or embedded in a folder. */
export type DatabaseLocation =
  | { readonly kind: "postgres"; readonly url: string; readonly maxConnections: number }
  | { readonly kind: "embedded"; readonly dataDir: string };

/** An open database: typed queries, and raw SQL for the job queue. */
export interface OpenDatabase {
  readonly kind: DatabaseLocation["kind"];
  readonly db: Kysely<Database>;
  /** One statement, or several when there are no values. */
  execute(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>;
  close(): Promise<void>;
}

/**
 * Opens the database and brings its tables up to date. `onLost` hears when the embedded database is
 * gone for good; a server is reached again when it is back.
 */
export async function openDatabase(
  location: DatabaseLocation,
  onLost: (fault: Error) => void = () => undefined,
): Promise<OpenDatabase> {
  const opened =
    location.kind === "postgres" ? await openServer(location) : await openEmbedded(location, onLost);
  try {
    await migrate(opened.db);
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}

async function openServer(location: DatabaseLocation & { kind: "postgres" }): Promise<OpenDatabase> {
  const pool = new pg.Pool({
    connectionString: location.url,
    max: location.maxConnections,
    application_name: "cotejo",
    connectionTimeoutMillis: 5_000,
    // The longest statement is the insert of a list version of a few megabytes.
    query_timeout: 30_000,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: "postgres",
    db,
    execute: async (text, values) => {
      const result: pg.QueryResult | pg.QueryResult[] = await pool.query(
        text,
        values as unknown[] | undefined,
      );
      return { rows: [result].flat().flatMap((part) => part.rows ?? []) };
    },
    close: () => db.destroy(),
  };
}

async function openEmbedded(
  location: DatabaseLocation & { kind: "embedded" },
  onLost: (fault: Error) => void,
): Promise<OpenDatabase> {
  await mkdir(location.dataDir, { recursive: true });
  const pool = await EmbeddedPool.open(location.dataDir, onLost);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: "embedded",
    db,
    execute: (text, values) => pool.query(text, values),
    close: () => db.destroy(),
  };
}

async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
