import type { FastifyInstance } from "fastify";
import { abandonCheck } from "./checks/abandon-check.ts";
import { createSourceGate, type SourceGate } from "./checks/ask/source-gate.ts";
import type { CheckRuntime } from "./checks/check-runtime.ts";
import { type CheckStore, createCheckStore } from "./checks/check-store.ts";
import { createCheckTypes } from "./checks/check-types.ts";
import { createChecks } from "./checks/create-checks.ts";
import { runCheck } from "./checks/run-check.ts";
import type { Config } from "./config/config.ts";
import type { Dialect, DialectRuntime } from "./dialects/dialect.ts";
import { dialects } from "./dialects/index.ts";
import { type House, openHouse } from "./house.ts";
import { faultLine } from "./http/fault-line.ts";
import { createMetrics, type Metrics } from "./http/metrics.ts";
import { createServer } from "./http/server.ts";
import { createSignedLinks } from "./http/signed-links.ts";
import { type JobQueue, openJobQueue } from "./jobs/job-queue.ts";
import { CorpusFault } from "./lists/corpus-builder.ts";
import { engine } from "./matching/engine.ts";
import type { Operations } from "./operations/operations.ts";
import { serveOperations } from "./operations/operations-server.ts";
import { orUnavailable } from "./or-unavailable.ts";
import { createPdfRenderer } from "./reports/pdf.ts";
import { sandboxRoutes } from "./sandbox/routes.ts";
import type { Sandbox } from "./sandbox/server.ts";
import { createUpkeep } from "./upkeep.ts";
import { version } from "./version.ts";

/** A running server, or the part of it that this process is. */
export interface App {
  /** `http://127.0.0.1:8080` */
  readonly origin: string;
  readonly sandbox: Sandbox | null;
  close(): Promise<void>;
}

/** Opens the house, runs checks and serves the API, as `config.role` says. Resolves when it is ready. */
export async function startApp(config: Config): Promise<App> {
  const house = await openHouse(config);
  try {
    const metrics = createMetrics();
    metrics.listAges(async () => agesOf(await house.keeper.status()));
    const onError = (fault: unknown) => house.logger.error(faultLine(fault), "job failed");
    const queue = await openJobQueue({ database: house.database, onError });
    house.atClose(() => queue.stop(graceMs));
    const store = createCheckStore(house.vault);

    if (config.role !== "api") await work(house, config, queue, store, metrics);
    const api = config.role === "worker" ? [] : apiOf(house, config, queue, store, metrics);
    const origin = await listen(house, config, metrics, api);
    if (!config.databaseUrl) {
      const serving = await serveOperations(searching(house), config);
      house.atClose(() => serving.close());
    }
    return { origin, sandbox: house.sandbox, close: house.close };
  } catch (error) {
    await house.close();
    throw error;
  }
}

// What is in hand when the process is told to stop gets this long to let go; others take it up.
const graceMs = 5_000;

/** Loads the lists, keeps them up to date and runs checks. */
async function work(
  house: House,
  config: Config,
  queue: JobQueue,
  store: CheckStore,
  metrics: Metrics,
): Promise<void> {
  const upkeep = createUpkeep(house);
  house.atClose(() => upkeep.stop());
  await house.corpus.reloadIfChanged().catch((fault: unknown) => {
    // A list that cannot be indexed is missing from answers, and said so by `/readyz`.
    if (!(fault instanceof CorpusFault)) throw fault;
    house.logger.error(faultLine(fault), "not all lists are loaded");
  });
  // The sandbox's lists may be another seed's; they are read again in an instant.
  if (house.sandbox) await upkeep.refreshAll();
  upkeep.start();
  const runtime = checkRuntime(house, config, queue, store, metrics);
  queue.work("run-check", config.hands, (job) => runCheck(job, runtime));
  queue.work("abandon-check", 1, (job) => abandonCheck(job, runtime));
}

/** The operations, with a list that was refreshed searched at once. */
function searching({ operations, corpus }: House): Operations {
  return {
    ...operations,
    refreshList: async (sourceId, options) => {
      const outcome = await operations.refreshList(sourceId, options);
      await corpus.reloadIfChanged();
      return outcome;
    },
  };
}

/** What running checks needs of the house. */
function checkRuntime(
  { database, chosen, corpus, logger, now }: House,
  config: Config,
  queue: JobQueue,
  store: CheckStore,
  metrics: Metrics,
): CheckRuntime {
  const gates = new Map<string, SourceGate>();
  return {
    db: database.db,
    store,
    queue,
    sources: chosen.sources,
    engine,
    screening: corpus,
    settingsOf: chosen.settingsOf,
    gateOf: (id) => {
      const gate = gates.get(id) ?? createSourceGate({ requestsPerMinute: chosen.requestsPerMinuteOf(id) });
      gates.set(id, gate);
      return gate;
    },
    times: config,
    now,
    observe: ({ sourceId, status, detail, seconds }) => {
      metrics.answer({ source: sourceId, status }, seconds);
      if (detail) logger.warn({ source: sourceId, status, detail }, "source gave no answer");
    },
  };
}

type Part = (app: FastifyInstance) => void | Promise<void>;

/** The dialects over the core, and in the sandbox its test subjects. */
function apiOf(
  { database, vault, sandbox, chosen, keys, now, atClose }: House,
  config: Config,
  queue: JobQueue,
  store: CheckStore,
  metrics: Metrics,
): readonly Part[] {
  const { db } = database;
  const pdf = createPdfRenderer();
  atClose(() => pdf.close());
  const reachable = orUnavailable(keys);
  const checks = orUnavailable(
    createChecks({
      db,
      store,
      queue,
      vault,
      sandbox: sandbox !== null,
      reuseWithinMs: config.reuseHours * 3_600_000,
      now,
      sources: chosen.sources,
      onCreated: (check) => metrics.checkCreated(check.dialect),
    }),
  );
  const runtimeOf = (dialect: Dialect): DialectRuntime => ({
    checks,
    checkTypes: orUnavailable(createCheckTypes(db, now)),
    authenticate: (key, access) => reachable.authenticate(dialect, key, access),
    pdf: (report, style) => pdf.render(report, { ...style, now: now() }),
    links: createSignedLinks({ secret: vault.secret("signed-links"), now }),
    sandbox: sandbox !== null,
    now,
  });
  const parts = dialects.map(
    (dialect): Part =>
      (app) =>
        dialect.routes(app, runtimeOf(dialect)),
  );
  return sandbox ? [...parts, sandboxRoutes(sandbox.subjects)] : parts;
}

async function listen(
  house: House,
  config: Config,
  metrics: Metrics,
  parts: readonly Part[],
): Promise<string> {
  const server = await createServer({
    logger: house.logger,
    metrics,
    title: "Cotejo",
    about: `Background checks in two dialects: ${dialects.map((dialect) => dialect.title).join(", ")}.`,
    version,
    keyHeaders: Object.fromEntries(dialects.map((dialect) => [dialect.id, dialect.keys.header])),
    bodyLimitBytes: config.bodyLimitBytes,
    requestTimeoutMs: config.requestTimeoutMs,
    trustProxy: config.trustProxy,
    parts,
    obstacles: () => obstaclesOf(house, config),
  });
  house.atClose(async () => {
    // Connections that have sent nothing, or half a request, would be waited for.
    const impatience = setTimeout(() => server.server.closeAllConnections(), 3_000);
    await server.close();
    clearTimeout(impatience);
  });
  return server.listen({ host: config.host, port: config.port });
}

/** What keeps this process from doing its work: a database that does not answer, a list never loaded. */
async function obstaclesOf(
  { database, chosen, corpus }: House,
  { role }: Config,
): Promise<readonly string[]> {
  const reachable = await database.execute("select 1").then(
    () => true,
    () => false,
  );
  const searched = role === "api" ? [] : chosen.lists;
  const unloaded = searched.filter((list) => !corpus.versionOf(list.source.id));
  return [
    ...(reachable ? [] : ["the database does not answer"]),
    ...unloaded.map((list) => `the list ${list.source.id} was never loaded`),
  ];
}

function agesOf(lists: Awaited<ReturnType<House["keeper"]["status"]>>): ReadonlyMap<string, number> {
  return new Map(lists.flatMap(({ sourceId, ageMs }) => (ageMs === null ? [] : [[sourceId, ageMs / 1000]])));
}
