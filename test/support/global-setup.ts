import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../../src/db/database.ts";
import { openJobQueue } from "../../src/jobs/job-queue.ts";
import { startPostgres } from "./postgres-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** URL of the test PostgreSQL server, or null when the machine has no PostgreSQL. */
    postgresUrl: string | null;
    /** A folder with a migrated and empty embedded database, for each test to copy. */
    embeddedTemplate: string;
  }
}

/** One PostgreSQL server and one embedded template for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), "cotejo-test-"));
  const [postgres, template] = await Promise.all([startPostgres(), embeddedTemplate(dir)]);
  project.provide("postgresUrl", postgres?.url ?? null);
  project.provide("embeddedTemplate", template);
  const missing =
    "PostgreSQL: NOT FOUND. Every test that needs a real server is SKIPPED. Install postgresql.";
  const line = postgres ? `PostgreSQL: ${postgres.version}` : missing;
  console.log(`\n${line}\n`);
  return async () => {
    await postgres?.stop();
    await rm(dir, { recursive: true, force: true });
    console.log(`\n${line}`);
  };
}

async function embeddedTemplate(dir: string): Promise<string> {
  const dataDir = join(dir, "embedded");
  const database = await openDatabase({ kind: "embedded", dataDir });
  const queue = await openJobQueue({ database, onError: () => undefined });
  await queue.stop(0);
  await database.close();
  return dataDir;
}
