import type { Basis, Corpus, HeldList, Hit, MatchingEngine, ScreenOptions } from "../matching/matching.ts";
import type { MatchSubject } from "../matching/subject.ts";
import type { SourceId, SourceVersion } from "../model/answer.ts";
import { createCorpusBuilder } from "./corpus-builder.ts";
import { loadCorpusFrom } from "./corpus-folder.ts";
import type { PackedList } from "./corpus-worker.ts";
import type { ListState, ListStore, ListVersion } from "./list-store.ts";

/** What screening gave, all of it from one and the same corpus. */
export interface Screening {
  readonly hits: readonly Hit[];
  /** The version of each list that was searched. */
  readonly versions: ReadonlyMap<SourceId, SourceVersion>;
  /** Lists that were to be searched and have no version: failures (`no-list`), never "not found". */
  readonly missing: readonly SourceId[];
  /** What it takes to get the same hits again, besides subject and options. */
  readonly basis: Basis;
}

/** The current versions of all lists as one corpus. */
export interface CorpusHolder {
  /**
   * Looks whether another version of any list is current, and if so has it indexed and swaps the
   * corpus. Cheap when nothing changed. Resolves to the lists that changed since the last time.
   * Where it rejects, a list could not be indexed: its last version goes on serving, and the other lists are followed.
   */
  reloadIfChanged(): Promise<readonly SourceId[]>;
  /** The version that serves now, or null when the list has none. */
  versionOf(sourceId: SourceId): SourceVersion | null;
  /** Searches the lists of `options.sourceIds`, or all that are held. */
  screen(subject: MatchSubject, options?: ScreenOptions): Screening;
  /** What is searched now; a changed list makes another corpus. */
  corpus(): Corpus;
  /** Ends what is being built; what is held can be searched still. */
  close(): Promise<void>;
}

/** What goes on in the holder, for logs. */
export type CorpusEvent =
  | {
      readonly kind: "swapped";
      readonly how: "loaded" | "followed" | "merged";
      readonly lists: number;
      readonly sizeBytes: number;
      readonly seconds: number;
    }
  | { readonly kind: "saved" }
  | { readonly kind: "failed"; readonly step: "load" | "merge" | "save"; readonly fault: unknown };

export interface HolderOptions {
  readonly store: ListStore;
  readonly engine: MatchingEngine;
  readonly sourceIds: readonly SourceId[];
  /** A folder for corpora alone, to begin with the last one at the next start; null not to save them. */
  readonly savedIn?: string | null;
  readonly observe?: (event: CorpusEvent) => void;
  /** The module that builds, on a thread of its own. */
  readonly workerUrl?: URL;
}

// Words are counted when a corpus is built: with more changed than this, they are counted again.
const mostChanged = 0.2;

/**
 * A holder that is empty until `reloadIfChanged` is first called.
 *
 * ```
 * saved? ─► load ─┐
 *                 ▼
 *    ┌──────► follow: lists of another version ─► worker: overlay ─► swap
 *    │                                                                │ much has changed
 *    └── what changed meanwhile ◄── worker, in the background: merge ◄┘
 * ```
 * One swap is made at a time, and a screening goes on with the corpus it began with. While a merge
 * runs, changes are followed on what serves now; once it is done, they are followed again on what
 * was merged, before that serves. Nothing is queued: what is to be followed is whatever is current.
 */
export function holdCorpus(options: HolderOptions): CorpusHolder {
  const { store, engine, sourceIds, savedIn = null, observe = () => undefined, workerUrl } = options;
  const builder = createCorpusBuilder({
    onSaved: (fault) => observe(fault ? { kind: "failed", step: "save", fault } : { kind: "saved" }),
    ...(workerUrl ? { workerUrl } : {}),
  });
  let corpus = engine.buildCorpus([]);
  let reported: readonly HeldList[] = [];
  let begun = false;
  let turn: Promise<unknown> = Promise.resolve();
  let nextReload: Promise<readonly SourceId[]> | null = null;
  let merging: Promise<void> | null = null;
  // One that could not be merged is not tried again until it has changed.
  let unmergeable: Corpus | null = null;
  let closed = false;

  /** Once what is in hand is done, whether or not it came to anything. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = turn.then(task);
    turn = done.catch(() => undefined);
    return done;
  }

  async function states(): Promise<readonly ListState[]> {
    return (await store.states()).filter((state) => sourceIds.includes(state.sourceId));
  }

  async function reload(): Promise<readonly SourceId[]> {
    if (!begun && savedIn !== null) await load(savedIn);
    begun = true;
    const different = (await states()).filter((state) => !isHeld(state, listIn(corpus, state.sourceId)));
    try {
      await followNow(different);
    } catch (fault) {
      // One list that cannot be indexed must not keep the others back.
      if (different.length > 1 && !closed)
        for (const state of different) await followNow([state]).catch(() => undefined);
      throw fault;
    }
    // A merge may have brought newer versions too.
    const before = new Map(reported.map((list) => [list.sourceId, list.version]));
    reported = corpus.lists;
    return reported
      .filter((list) => !isSame(list.version, before.get(list.sourceId)))
      .map((list) => list.sourceId);
  }

  async function followNow(different: readonly ListState[]): Promise<void> {
    const startedAt = performance.now();
    const followed = await follow(corpus, different);
    if (followed.corpus !== corpus) swap(followed.corpus, "followed", startedAt);
  }

  async function load(folder: string): Promise<void> {
    const startedAt = performance.now();
    const current = new Set((await states()).flatMap((state) => (state.current ? [state.sourceId] : [])));
    const saved = await loadCorpusFrom(
      folder,
      (shared) =>
        shared.lists.every((list) => current.has(list.sourceId)) ? engine.openCorpus(shared) : null,
      ({ fault }) => observe({ kind: "failed", step: "load", fault }),
    );
    if (!saved) return;
    swap(saved, "loaded", startedAt);
    reported = saved.lists;
  }

  /** The corpus with these lists as they are current, and whether all of them were there to be read. */
  async function follow(from: Corpus, different: readonly ListState[]) {
    const found = await Promise.all(different.map(packedList));
    const lists = found.filter((list) => list !== null);
    const complete = lists.length === found.length;
    if (lists.length === 0) return { corpus: from, complete };
    const current = from.lists.length === 0 ? null : from.share();
    const shared = await builder.build({ current, lists, merge: false, mostChanged, savedIn });
    return { corpus: engine.openCorpus(shared), complete };
  }

  async function packedList({ sourceId, current }: ListState): Promise<PackedList | null> {
    // Null when the version was pruned between the two queries: the next reload sees its successor.
    const packed = current && (await store.packedRecords(sourceId, current.digest));
    return packed && current ? { sourceId, version: versionIn(current), packed } : null;
  }

  function swap(next: Corpus, how: "loaded" | "followed" | "merged", startedAt: number): void {
    // A screening that runs meanwhile goes on with the corpus it began with.
    corpus = next;
    const seconds = (performance.now() - startedAt) / 1000;
    observe({ kind: "swapped", how, lists: next.lists.length, sizeBytes: next.sizeBytes, seconds });
    mergeIfDue();
  }

  function mergeIfDue(): void {
    if (merging || closed || corpus === unmergeable || corpus.changedShare <= mostChanged) return;
    const from = corpus;
    merging = merge(from)
      .catch((fault: unknown) => {
        unmergeable = from;
        if (!closed) observe({ kind: "failed", step: "merge", fault });
      })
      .finally(() => {
        merging = null;
        mergeIfDue();
      });
  }

  async function merge(from: Corpus): Promise<void> {
    const startedAt = performance.now();
    const task = { current: from.share(), lists: [], merge: true, mostChanged, savedIn };
    const merged = engine.openCorpus(await builder.build(task, { background: true }));
    await inTurn(async () => {
      const older = (await states()).filter(
        ({ sourceId }) => !isSame(listIn(merged, sourceId)?.version, listIn(corpus, sourceId)?.version),
      );
      const followed = await follow(merged, older);
      // With a list behind what serves now, it would be a step back.
      if (followed.complete) swap(followed.corpus, "merged", startedAt);
    });
  }

  return {
    reloadIfChanged() {
      // Whoever asks while one runs has one that begins afterwards: it may have looked too early.
      nextReload ??= inTurn(() => {
        nextReload = null;
        return reload();
      });
      return nextReload;
    },
    versionOf: (sourceId) => listIn(corpus, sourceId)?.version ?? null,
    screen(subject, options = {}) {
      const searched = corpus;
      const asked = options.sourceIds ?? sourceIds;
      const versions = new Map(
        searched.lists
          .filter((list) => asked.includes(list.sourceId))
          .map((list) => [list.sourceId, list.version]),
      );
      return {
        hits: searched.screen(subject, options),
        versions,
        missing: asked.filter((id) => !versions.has(id)),
        basis: searched.basis,
      };
    },
    corpus: () => corpus,
    async close() {
      closed = true;
      await builder.close();
      await turn;
      await merging;
    },
  };
}

function listIn(corpus: Corpus, sourceId: SourceId): HeldList | null {
  return corpus.lists.find((list) => list.sourceId === sourceId) ?? null;
}

function isHeld({ current }: ListState, held: HeldList | null): boolean {
  return current === null || isSame(held?.version, current);
}

/** The same bytes read again by newer software are a change too, told by the time of reading. */
function isSame(one: SourceVersion | undefined, other: SourceVersion | undefined): boolean {
  return one?.digest === other?.digest && one?.readAt === other?.readAt;
}

function versionIn({ publishedOn, digest, readAt }: ListVersion): SourceVersion {
  return { publishedOn, digest, readAt };
}
