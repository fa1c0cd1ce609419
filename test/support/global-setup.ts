import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** URL of the test PostgreSQL server, or null when the machine has no PostgreSQL. */
    postgresUrl: string | null;
    /** A file with an empty embedded database, to start each test's own from. */
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
  const db = await PGlite.create();
  const dump = await db.dumpDataDir("none");
  await db.close();
  const file = join(dir, "embedded.tar");
  await writeFile(file, Buffer.from(await dump.arrayBuffer()));
  return file;
}
