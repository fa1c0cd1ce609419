import pino, { type Logger } from "pino";
import { createKeys, ensureTenant, sandboxTenant } from "./access/keys.ts";
import { createSourceGate, type SourceGate } from "./checks/ask/source-gate.ts";
import type { CheckRuntime } from "./checks/check-runtime.ts";
import { createCheckStore } from "./checks/check-store.ts";
import { createCheckTypes } from "./checks/check-types.ts";
import { createChecks } from "./checks/create-checks.ts";
import { runCheck } from "./checks/run-check.ts";
import { chosenSources } from "./chosen-sources.ts";
import type { Config } from "./config/config.ts";
import { type OpenDatabase, openDatabase } from "./db/database.ts";
import { lockDataDir } from "./db/embedded/data-dir-lock.ts";
import { masterKeyIn, verifyVault } from "./db/master-key.ts";
import { createVault } from "./db/vault.ts";
import type { DialectRuntime } from "./dialects/dialect.ts";
import { dialects } from "./dialects/index.ts";
import { createMetrics } from "./http/metrics.ts";
import { createServer } from "./http/server.ts";
import { createSignedLinks } from "./http/signed-links.ts";
import { openJobQueue } from "./jobs/job-queue.ts";
import { holdCorpus } from "./lists/corpus-holder.ts";
import { keepLists } from "./lists/list-keeper.ts";
import { listStore } from "./lists/list-store.ts";
import { engine } from "./matching/engine.ts";
import { createOperations } from "./operations/operations.ts";
import { serveOperations } from "./operations/operations-server.ts";
import { createPdfRenderer } from "./reports/pdf.ts";
import { sandboxRoutes } from "./sandbox/routes.ts";
import { type Sandbox, startSandbox } from "./sandbox/server.ts";
import { upkeep } from "./upkeep.ts";
import { version } from "./version.ts";

/** A running server, or the part of it that this process is. */
export interface App {
  /** `http://127.0.0.1:8080` */
  readonly origin: string;
  readonly sandbox: Sandbox | null;
  close(): Promise<void>;
}

/** Somebody else has the data folder. */
export class DataDirHeld extends Error {
  override readonly name = "DataDirHeld";
}

/** Opens the house and serves it. Resolves when it is ready. */
export async function startApp(config: Config): Promise<App> {
  const house = await openHouse(config);
  try {
    return await serve(house, config);
  } catch (error) {
    await house.close();
    throw error;
  }
}

/** Everything below the HTTP server, which commands need as well: database, sandbox, lists, keys. Throws `DataDirHeld` when another process has the data folder. */
export async function openHouse(config: Config) {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const now = () => new Date();
    const logger = pino({ level: config.logLevel, base: null }, pino.destination(2));
    const database = await openStorage(config, closers);
    const { db } = database;
    const vault = createVault(config.encryptionKey ?? (await masterKeyIn(config.dataDir)));
    await verifyVault(db, vault);

    const sandbox = config.mode === "sandbox" ? await startSandbox({ seed: config.sandboxSeed }) : null;
    if (sandbox) closers.push(() => sandbox.close());
    if (sandbox) await ensureTenant(db, sandboxTenant, now());

    const chosen = chosenSources(config, sandbox);
    const store = listStore(db);
    const keeper = keepLists({ lists: chosen.lists, store, engine: `${version}/${engine.version}`, now });
    const corpus = holdCorpus({ store, engine, sourceIds: chosen.lists.map((list) => list.source.id) });
    const keys = createKeys({ db, dialects, sandbox: sandbox !== null, now });
    const operations = createOperations({ keys, keeper, corpus });
    await corpus.reloadIfChanged();
    return {
      close,
      closers,
      logger,
      now,
      database,
      db,
      vault,
      sandbox,
      chosen,
      keeper,
      corpus,
      keys,
      operations,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type OpenHouse = Awaited<ReturnType<typeof openHouse>>;

async function openStorage(config: Config, closers: (() => Promise<void>)[]): Promise<OpenDatabase> {
  if (!config.databaseUrl) {
    const lock = await lockDataDir(config.dataDir);
    if (!lock) throw new DataDirHeld(`another process is using ${config.dataDir}`);
    closers.push(async () => lock.release());
  }
  const database = await openDatabase(
    config.databaseUrl
      ? { kind: "postgres", url: config.databaseUrl, maxConnections: config.databaseConnections }
      : { kind: "embedded", dataDir: `${config.dataDir}/db` },
  );
  closers.push(() => database.close());
  return database;
}

async function serve(house: OpenHouse, config: Config): Promise<App> {
  const { logger, now, db, vault, sandbox, chosen, corpus, keeper, closers } = house;
  const metrics = createMetrics();
  metrics.listAges(async () => agesOf(await keeper.status()));
  const queue = await openJobQueue({
    database: house.database,
    onError: (error) => logFault(logger, "job", error),
  });
  closers.push(() => queue.stop(5_000));

  const gates = new Map<string, SourceGate>();
  const checkStore = createCheckStore(vault);
  const sources = chosen.sources;
  const runtime: CheckRuntime = {
    db,
    store: checkStore,
    queue,
    sources,
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
  const keepUp = upkeep({ keeper, corpus, database: house.database, logger });
  closers.push(() => keepUp.stop());
  if (sandbox) await keepUp.refreshDue();
  if (config.role !== "api") {
    queue.work("run-check", config.hands, (job) => runCheck(job, runtime));
    keepUp.start();
  } else {
    keepUp.follow();
  }

  const pdf = createPdfRenderer();
  closers.push(() => pdf.close());
  const reuseWithinMs = config.reuseHours * 3_600_000;
  const checks = createChecks({
    db,
    store: checkStore,
    queue,
    vault,
    sandbox: sandbox !== null,
    reuseWithinMs,
    now,
    sources,
  });
  const shared: Omit<DialectRuntime, "authenticate"> = {
    checks: {
      ...checks,
      create: async (request, actor) => {
        const created = await checks.create(request, actor);
        if (!created.reused) metrics.checkCreated(request.dialect);
        return created;
      },
    },
    checkTypes: createCheckTypes(db, now),
    pdf: (report, style) => pdf.render(report, { ...style, now: now() }),
    links: createSignedLinks({ secret: vault.secret("signed-links"), now }),
    sandbox: sandbox !== null,
    now,
  };
  const api = dialects.map(
    (dialect) => (app: Parameters<typeof dialect.routes>[0]) =>
      dialect.routes(app, {
        ...shared,
        authenticate: (key, access) => house.keys.authenticate(dialect, key, access),
      }),
  );
  const server = await createServer({
    logger,
    metrics,
    title: "Cotejo",
    about: `Background checks in two dialects: ${dialects.map((dialect) => dialect.title).join(", ")}.`,
    version,
    keyHeaders: Object.fromEntries(dialects.map((dialect) => [dialect.id, dialect.keys.header])),
    bodyLimitBytes: config.bodyLimitBytes,
    requestTimeoutMs: config.requestTimeoutMs,
    trustProxy: config.trustProxy,
    parts: config.role === "worker" ? [] : [...api, ...(sandbox ? [sandboxRoutes(sandbox.subjects)] : [])],
    obstacles: () => obstacles(house),
  });
  const origin = await server.listen({ host: config.host, port: config.port });
  closers.push(() => server.close());
  if (!config.databaseUrl) {
    const serving = await serveOperations(house.operations, config.dataDir);
    closers.push(() => serving.close());
  }
  return { origin, sandbox, close: house.close };
}

/** What keeps this process from doing its work: a database that does not answer, a list never loaded. */
async function obstacles({ database, chosen, corpus }: OpenHouse): Promise<readonly string[]> {
  const reachable = await database.execute("select 1").then(
    () => true,
    () => false,
  );
  const unloaded = chosen.lists.filter((list) => !corpus.versionOf(list.source.id));
  return [
    ...(reachable ? [] : ["the database does not answer"]),
    ...unloaded.map((list) => `the list ${list.source.id} was never loaded`),
  ];
}

function agesOf(lists: Awaited<ReturnType<OpenHouse["keeper"]["status"]>>): ReadonlyMap<string, number> {
  return new Map(lists.flatMap(({ sourceId, ageMs }) => (ageMs === null ? [] : [[sourceId, ageMs / 1000]])));
}

/** Where a fault happened; its message stays out, since it can quote a row. */
export function logFault(logger: Logger, where: string, error: unknown): void {
  const { name, code, stack } = error as Partial<Error> & { code?: string };
  const frames = (stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6);
  logger.error({ where, fault: name ?? "unknown", code, frames }, "fault");
}
