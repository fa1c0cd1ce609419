import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../test/support/postgres-server.ts";
import { createApi } from "./client/api.ts";
import type { Figure } from "./figures.ts";
import { describeMachine, loadNow } from "./machine.ts";
import type { DatabaseResults, Results } from "./markdown.ts";
import { operations } from "./operations/index.ts";
import { measureStartUp } from "./operations/start-up.ts";
import type { DatabaseKind, Options } from "./options.ts";
import { startCotejo } from "./server/cotejo-process.ts";
import { emptyPlace, type Place } from "./server/place.ts";

export interface Run {
  readonly options: Options;
  readonly signal: AbortSignal;
  /** Told what the server logs. Figures of faults mean nothing: the caller aborts. */
  readonly onFault: (log: string) => void;
  /** Told what is being measured. */
  readonly onProgress: (line: string) => void;
}

const titles: Readonly<Record<DatabaseKind, string>> = { embedded: "embedded", postgres: "PostgreSQL" };

/** Measures what the options ask for. Nothing that it starts outlives it, also when the signal aborts. */
export async function measure(run: Run): Promise<Results> {
  const wanted = run.options.databases;
  await using undo = new AsyncDisposableStack();
  const dir = await mkdtemp(join(tmpdir(), "cotejo-bench-"));
  undo.defer(() => rm(dir, { recursive: true, force: true }));
  const postgres = wanted.includes("postgres") ? await startPostgres({ fsync: true }) : null;
  if (postgres) undo.defer(() => postgres.stop());

  const machine = await describeMachine(dir, postgres?.version ?? null);
  const before = loadNow();
  const databases: DatabaseResults[] = [];
  for (const kind of wanted) {
    if (kind === "postgres" && !postgres) continue;
    const newPlace = () => emptyPlace(dir, kind === "postgres" ? postgres : null);
    databases.push({ title: titles[kind], figures: await measureOn(titles[kind], newPlace, run) });
  }
  const skipped = postgres || !wanted.includes("postgres") ? [] : [titles.postgres];
  return { machine, load: [before, loadNow()], databases, skipped };
}

async function measureOn(
  title: string,
  newPlace: () => Promise<Place>,
  { options, signal, onFault, onProgress }: Run,
): Promise<readonly Figure[]> {
  const start = (env: Place, profileDir: string | null = null) =>
    startCotejo({ env, profileDir, signal, onFault });
  const figures: Figure[] = [];
  if (options.only.includes("start-up")) {
    onProgress(`${title}: start-up`);
    figures.push(...(await measureStartUp(newPlace, start)));
  }
  const chosen = operations.filter(({ id }) => options.only.includes(id));
  if (chosen.length === 0) return figures;

  await using server = await start(await newPlace(), options.profileDir);
  const api = createApi(server.baseUrl, signal);
  const on = { api, people: await api.people(), checks: options.checks };
  for (const operation of chosen) {
    onProgress(`${title}: ${operation.id}`);
    figures.push(...(await operation.measure(on)));
  }
  const memory = await server.memory();
  if (memory) figures.push({ name: "resident memory after the load", unit: "MB", rounds: [memory.nowMb] });
  return figures;
}
