import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";

/** A hold on a data folder, until `release` or the end of the process, however it ends. */
export interface DataDirLock {
  release(): void;
}

/**
 * Takes the data folder for this process alone, or returns null when another one has it.
 *
 * PGlite takes no lock of its own, and two processes on one folder lost 3,000 of 6,000
 * acknowledged rows without an error. Node offers no flock; SQLite, which ships inside Node, takes
 * an operating-system lock on its file that is gone the moment the process is, `kill -9` included,
 * and that other containers on the same volume respect.
 */
export async function lockDataDir(dataDir: string): Promise<DataDirLock | null> {
  mkdirSync(dataDir, { recursive: true });
  const { DatabaseSync } = await quietly(() => import("node:sqlite"));
  let file: DatabaseSync | null = null;
  try {
    file = new DatabaseSync(join(dataDir, "lock"), { timeout: 0 });
    file.exec("pragma locking_mode = exclusive; pragma journal_mode = off; begin exclusive");
  } catch (error) {
    file?.close();
    if (isBusy(error)) return null;
    throw error;
  }
  const held = file;
  return { release: () => held.close() };
}

function isBusy(error: unknown): boolean {
  const sqliteBusy = 5;
  return (error as { errcode?: number }).errcode === sqliteBusy;
}

/** Node 24 announces on standard error that SQLite is experimental; a lock has no use for more than that file. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => undefined;
  try {
    return await load();
  } finally {
    process.emitWarning = emitWarning;
  }
}
