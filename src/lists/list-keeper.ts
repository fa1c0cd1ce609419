import { createHash } from "node:crypto";
import type { SourceId } from "../model/answer.ts";
import { type ListFile, ListRefused, type ListSource } from "../sources/source.ts";
import { DownloadFailed, type DownloadLimits, download } from "./download.ts";
import { whyRefused, withoutRepeats } from "./list-guard.ts";
import type { Attempt, ListState, ListStore, ListVersion, RefreshResult } from "./list-store.ts";

/** A list to keep, and what the configuration says about it. */
export interface KeptList {
  readonly source: ListSource;
  /** URLs by file name, in place of all of the source's own. */
  readonly files?: Readonly<Record<string, string>>;
  /** In place of the source's own, for a smaller list such as the sandbox's. */
  readonly minimumRecords?: number;
}

export type RefreshOutcome =
  | { readonly sourceId: SourceId; readonly outcome: "updated" | "unchanged"; readonly version: ListVersion }
  | { readonly sourceId: SourceId; readonly outcome: "refused" | "failed"; readonly reason: string };

/** How a list stands, for the health page and `lists status`. */
export interface ListStatus {
  readonly sourceId: SourceId;
  readonly title: string;
  /** What serves; null before the first good download. */
  readonly current: ListVersion | null;
  /** Since the current version was read. */
  readonly ageMs: number | null;
  /** When the last attempt was made; null before the first. */
  readonly lastAttemptAt: Date | null;
  readonly lastOutcome: RefreshResult | null;
  readonly lastReason: string | null;
}

export interface RefreshOptions {
  /** Take a list that is sharply smaller than the last good one: somebody has looked, and it is right. */
  readonly acceptSmaller?: boolean;
}

export interface ListKeeper {
  /** Downloads, reads and guards the list, and keeps it if it is good. Throws only for an unknown id. */
  refresh(sourceId: SourceId, options?: RefreshOptions): Promise<RefreshOutcome>;
  /** In the order the lists were given. */
  status(): Promise<readonly ListStatus[]>;
  /** The lists that are to be refreshed at that moment. */
  due(at: Date): Promise<readonly SourceId[]>;
}

export interface KeeperOptions {
  readonly lists: readonly KeptList[];
  readonly store: ListStore;
  /** Version of the software; a list read by another version is read again though its bytes are the same. */
  readonly engine: string;
  readonly now: () => Date;
  readonly limits?: DownloadLimits;
}

// The largest file of the lists in use is OFAC's advanced XML at about 100 MB.
const defaultLimits: DownloadLimits = { maxBytes: 256 * 1024 * 1024, timeoutMs: 120_000 };

// Lists publish a few times a week: half an hour without the newest is nothing, and a publisher in
// trouble is not asked more than twice an hour.
const retryAfterMs = 30 * 60_000;
const hourMs = 3_600_000;

/**
 * Keeps lists up to date. Refreshing one:
 *
 * ```
 * download every file ─► digest known? ─► unchanged
 *    │ (fails: failed)        │ no
 *                             ▼
 *                      read ─► guard ─► store as the current version: updated
 *                        │ (throws)│ (says no)
 *                        └─────────┴──► refused
 * ```
 * Whatever goes wrong, the reason is stored and the last good version goes on serving.
 */
export function keepLists(options: KeeperOptions): ListKeeper {
  const { lists, store, engine, now } = options;

  return {
    async refresh(sourceId, refreshing = {}) {
      const list = lists.find((kept) => kept.source.id === sourceId);
      if (!list) throw new Error(`no list ${sourceId} is kept here`);
      const current = (await store.states()).find((state) => state.sourceId === sourceId)?.current ?? null;
      try {
        return await refreshFrom(list, current, refreshing);
      } catch (error) {
        const outcome = error instanceof DownloadFailed ? "failed" : "refused";
        const reason = reasonOf(error);
        await store.note(sourceId, { at: now(), outcome, reason });
        return { sourceId, outcome, reason };
      }
    },

    async status() {
      const states = await store.states();
      return lists.map(({ source }) => statusOf(source, stateOf(states, source.id), now()));
    },

    async due(at) {
      const states = await store.states();
      return lists
        .filter(({ source }) => isDue(source, stateOf(states, source.id), at))
        .map(({ source }) => source.id);
    },
  };

  async function refreshFrom(
    list: KeptList,
    current: ListVersion | null,
    { acceptSmaller = false }: RefreshOptions,
  ): Promise<RefreshOutcome> {
    const { source } = list;
    const attempt = (outcome: RefreshResult): Attempt => ({ at: now(), outcome, reason: null });
    const { files, lastModified } = await downloadAll(
      list.files ?? source.files,
      options.limits ?? defaultLimits,
    );
    const digest = digestOf(files);
    if (current?.digest === digest && current.engine === engine) {
      await store.note(source.id, attempt("unchanged"));
      return { sourceId: source.id, outcome: "unchanged", version: current };
    }

    const read = withoutRepeats(await source.read(files));
    const refusal = whyRefused(read, {
      minimumRecords: list.minimumRecords ?? source.minimumRecords,
      lastRecordCount: acceptSmaller ? null : (current?.recordCount ?? null),
    });
    if (refusal) throw new ListRefused(refusal);

    const version: ListVersion = {
      digest,
      publishedOn: read.publishedOn ?? lastModified?.toISOString().slice(0, 10) ?? null,
      readAt: now().toISOString(),
      recordCount: read.records.length,
      unreadable: read.unreadable,
      engine,
    };
    await store.save(source.id, version, read.records, attempt("updated"));
    return { sourceId: source.id, outcome: "updated", version };
  }
}

/** All files, or none: a set of which one is missing is not the list. */
async function downloadAll(urls: Readonly<Record<string, string>>, limits: DownloadLimits) {
  const files: ListFile[] = [];
  let lastModified: Date | null = null;
  for (const [name, url] of Object.entries(urls)) {
    const got = await download(url, limits).catch((error: unknown) => {
      if (error instanceof DownloadFailed)
        throw new DownloadFailed(`file ${name}: ${error.message}`, { cause: error });
      throw error;
    });
    files.push({ name, url, bytes: got.bytes });
    if (name === "main") lastModified = got.lastModified;
  }
  return { files, lastModified };
}

/**
 * `sha256:` over the files in order of their names: each one's name and length, then its bytes. Over
 * the bytes alone, a file that is renamed or cut elsewhere would pass for unchanged.
 */
function digestOf(files: readonly ListFile[]): string {
  const hash = createHash("sha256");
  for (const file of files.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(`${JSON.stringify(file.name)} ${file.bytes.length}\n`).update(file.bytes);
  return `sha256:${hash.digest("hex")}`;
}

/** A refusal says its reason; any other error of a reader is a defect, told by its kind alone. */
function reasonOf(error: unknown): string {
  if (error instanceof DownloadFailed || error instanceof ListRefused) return error.message;
  return `the list could not be read (${error instanceof Error ? error.name : "unknown error"})`;
}

function stateOf(states: readonly ListState[], sourceId: SourceId): ListState | null {
  return states.find((state) => state.sourceId === sourceId) ?? null;
}

function statusOf(source: ListSource, state: ListState | null, at: Date): ListStatus {
  const current = state?.current ?? null;
  return {
    sourceId: source.id,
    title: source.title,
    current,
    ageMs: current && at.getTime() - Date.parse(current.readAt),
    lastAttemptAt: state?.lastAttemptAt ?? null,
    lastOutcome: state?.lastOutcome ?? null,
    lastReason: state?.lastReason ?? null,
  };
}

function isDue(source: ListSource, state: ListState | null, at: Date): boolean {
  if (!state) return true;
  const good = state.lastOutcome === "updated" || state.lastOutcome === "unchanged";
  const everyMs = source.refreshEveryHours * hourMs;
  const waitMs = good ? everyMs : Math.min(everyMs, retryAfterMs);
  return at.getTime() - state.lastAttemptAt.getTime() >= waitMs;
}
