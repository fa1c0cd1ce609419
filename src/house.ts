import { existsSync } from "node:fs";
import { join } from "node:path";
import pino, { type Logger } from "pino";
import { createKeys, ensureTenant, type Keys, sandboxTenant } from "./access/keys.ts";
import { type ChosenSources, chosenSources } from "./chosen-sources.ts";
import type { Config } from "./config/config.ts";
import { type OpenDatabase, openDatabase } from "./db/database.ts";
import { lockDataDir } from "./db/embedded/data-dir-lock.ts";
import { remember } from "./db/instance.ts";
import { masterKeyIn, verifyVault } from "./db/master-key.ts";
import { createVault, type Vault } from "./db/vault.ts";
import { dialects } from "./dialects/index.ts";
import { faultLine } from "./http/fault-line.ts";
import { type CorpusEvent, type CorpusHolder, holdCorpus } from "./lists/corpus-holder.ts";
import { keepLists, type ListKeeper } from "./lists/list-keeper.ts";
import { listStore } from "./lists/list-store.ts";
import { engine } from "./matching/engine.ts";
import { createOperations, type Operations } from "./operations/operations.ts";
import { forgetOperations } from "./operations/operations-server.ts";
import { type Sandbox, startSandbox } from "./sandbox/server.ts";
import { version } from "./version.ts";

/** Everything below the HTTP server, which commands need as well. */
export interface House {
  readonly logger: Logger;
  readonly database: OpenDatabase;
  readonly vault: Vault;
  readonly sandbox: Sandbox | null;
  readonly chosen: ChosenSources;
  readonly keeper: ListKeeper;
  readonly corpus: CorpusHolder;
  readonly keys: Keys;
  readonly operations: Operations;
  now(): Date;
  /** Has it closed with the house, before everything that was opened earlier. */
  atClose(closer: () => Promise<unknown>): void;
  close(): Promise<void>;
}

/** Somebody else has the data folder. */
export class DataDirHeld extends Error {
  override readonly name = "DataDirHeld";
}

/** The database belongs to the other mode. */
export class WrongMode extends Error {
  override readonly name = "WrongMode";
}

/** Opens the house. Throws `DataDirHeld` when another process has the data folder. */
export async function openHouse(config: Config): Promise<House> {
  const closers: (() => Promise<unknown>)[] = [];
  const atClose: House["atClose"] = (closer) => void closers.push(closer);
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const now = () => new Date();
    const logger = pino({ level: config.logLevel, base: null }, pino.destination(2));
    await holdDataDir(config, atClose);
    // The database opens on a thread or a server of its own: the sandbox is built meanwhile.
    const [database, sandbox] = await bothOrNeither(openStorage(config, logger), openSandbox(config));
    atClose(() => database.close());
    if (sandbox) atClose(() => sandbox.close());
    const { db } = database;
    const vault = createVault(config.encryptionKey ?? (await masterKeyIn(config.dataDir)));
    await verifyMode(db, config.mode);
    await verifyVault(db, vault);
    if (sandbox) await ensureTenant(db, sandboxTenant, now());

    const chosen = chosenSources(config, sandbox);
    const store = listStore(db);
    const keeper = keepLists({ lists: chosen.lists, store, engine: `${version}/${engine.version}`, now });
    const corpus = holdCorpus({
      store,
      engine,
      sourceIds: chosen.lists.map((list) => list.source.id),
      savedIn: corpusDir(config),
      observe: (event) => logCorpus(logger, event),
    });
    atClose(() => corpus.close());
    const keys = createKeys({ db, dialects, sandbox: sandbox !== null, now });
    const operations = createOperations({ keys, keeper });
    return {
      logger,
      database,
      vault,
      sandbox,
      chosen,
      keeper,
      corpus,
      keys,
      operations,
      now,
      atClose,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function holdDataDir(config: Config, atClose: House["atClose"]): Promise<void> {
  if (config.databaseUrl) return;
  const lock = await lockDataDir(config.dataDir);
  if (!lock) throw new DataDirHeld(`another process is using ${config.dataDir}`);
  atClose(async () => lock.release());
  await forgetOperations(config.dataDir);
}

function openStorage(config: Config, logger: Logger): Promise<OpenDatabase> {
  return openDatabase(
    config.databaseUrl
      ? { kind: "postgres", url: config.databaseUrl, maxConnections: config.databaseConnections }
      : { kind: "embedded", dataDir: embeddedDir(config) },
    (fault) => {
      // Nothing can be read or written any more, and a supervisor can only restart what has ended.
      logger.fatal(faultLine(fault), "the embedded database is gone");
      process.exit(1);
    },
  );
}

/** Synthetic data and real data never share a database: a folder each. */
export function embeddedDir({ dataDir, mode }: Pick<Config, "dataDir" | "mode">): string {
  return join(dataDir, mode === "sandbox" ? "sandbox" : "db");
}

/**
 * Where the indexed lists are kept for the next start; null where there is no data folder, as with a
 * PostgreSQL server and a key from the environment. Processes may share it.
 */
function corpusDir({ dataDir, mode }: Config): string | null {
  return existsSync(dataDir) ? join(dataDir, "corpus", mode) : null;
}

function logCorpus(logger: Logger, event: CorpusEvent): void {
  switch (event.kind) {
    case "swapped":
      logger.info(event, "corpus swapped");
      return;
    case "saved":
      logger.debug("corpus saved");
      return;
    case "failed":
      logger.warn({ step: event.step, ...faultLine(event.fault) }, "corpus failed");
      return;
    default:
      event satisfies never;
  }
}

/** On a server they would share tables: the mode that came first stays. */
async function verifyMode(db: OpenDatabase["db"], mode: Config["mode"]): Promise<void> {
  const first = await remember(db, "mode", mode);
  if (first !== mode)
    throw new WrongMode(`this database was made in ${first} mode; ${mode} mode needs a database of its own`);
}

async function openSandbox(config: Config): Promise<Sandbox | null> {
  return config.mode === "sandbox" ? startSandbox({ seed: config.sandboxSeed }) : null;
}

/** Both results, or the first fault after closing the one that came through. */
async function bothOrNeither<A extends Closable, B extends Closable | null>(
  a: Promise<A>,
  b: Promise<B>,
): Promise<[A, B]> {
  const [first, second] = await Promise.allSettled([a, b]);
  if (first.status === "fulfilled" && second.status === "fulfilled") return [first.value, second.value];
  for (const one of [first, second]) if (one.status === "fulfilled") await one.value?.close();
  throw first.status === "rejected" ? first.reason : (second as PromiseRejectedResult).reason;
}

interface Closable {
  close(): Promise<void>;
}
