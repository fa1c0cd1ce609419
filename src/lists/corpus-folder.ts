import { createHash } from "node:crypto";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { loadCorpus, saveCorpus } from "../matching/corpus-file.ts";
import type { Corpus, SharedCorpus } from "../matching/matching.ts";

// The last one, and one in case that the last one is damaged.
const corporaKept = 2;
// A process that was killed while it saved leaves an unfinished file; saving takes seconds.
const abandonedAfterMs = 3_600_000;

const ending = ".corpus";

/**
 * Saves a corpus in a folder of its own kind, for the next start. It is named for what is in it, so
 * that processes which share the folder write the same file. Older ones are deleted.
 */
export async function saveCorpusIn(folder: string, corpus: Corpus): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await saveCorpus(corpus.share(), join(folder, `${nameOf(corpus)}${ending}`));
  const { corpora, unfinished } = await filesIn(folder);
  const abandoned = unfinished.filter((file) => Date.now() - file.savedAtMs > abandonedAfterMs);
  for (const { path } of [...corpora.slice(corporaKept), ...abandoned]) await rm(path, { force: true });
}

/** A saved file that was of no use. */
export interface UnusableFile {
  readonly path: string;
  readonly fault: unknown;
}

/**
 * The newest corpus of the folder that `open` opens and does not turn down with null. A file that is
 * damaged, or of another engine version, is deleted; null when none is left.
 */
export async function loadCorpusFrom(
  folder: string,
  open: (shared: SharedCorpus) => Corpus | null,
  onUnusable: (file: UnusableFile) => void,
): Promise<Corpus | null> {
  for (const { path } of (await filesIn(folder)).corpora) {
    try {
      const corpus = open(await loadCorpus(path));
      if (corpus) return corpus;
    } catch (fault) {
      onUnusable({ path, fault });
      // What the file system refuses may be whole.
      if (!isFromFileSystem(fault)) await rm(path, { force: true }).catch(() => undefined);
    }
  }
  return null;
}

/** The same basis searches the same way, but what has changed may lie apart or be merged. */
function nameOf({ basis, lists, changedShare }: Corpus): string {
  const content = JSON.stringify([basis, lists, changedShare]);
  return createHash("sha256").update(content).digest("hex").slice(0, 32);
}

interface SavedFile {
  readonly path: string;
  readonly savedAtMs: number;
}

/** Newest first; none where there is no such folder. */
async function filesIn(
  folder: string,
): Promise<{ readonly corpora: readonly SavedFile[]; readonly unfinished: readonly SavedFile[] }> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(names.map((name) => savedFile(join(folder, name))));
  const files = found.filter((file) => file !== null).sort((a, b) => b.savedAtMs - a.savedAtMs);
  return {
    corpora: files.filter(({ path }) => path.endsWith(ending)),
    unfinished: files.filter(({ path }) => path.endsWith(".unfinished")),
  };
}

/** Null for a file that another process has deleted meanwhile. */
async function savedFile(path: string): Promise<SavedFile | null> {
  return stat(path).then(
    ({ mtimeMs }) => ({ path, savedAtMs: mtimeMs }),
    () => null,
  );
}

function isFromFileSystem(fault: unknown): boolean {
  return (fault as NodeJS.ErrnoException).syscall !== undefined;
}
