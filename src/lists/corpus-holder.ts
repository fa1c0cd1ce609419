import type {
  Corpus,
  CorpusList,
  HeldList,
  Hit,
  MatchingEngine,
  ScreenOptions,
} from "../matching/matching.ts";
import type { MatchSubject } from "../matching/subject.ts";
import type { SourceId, SourceVersion } from "../model/answer.ts";
import type { ListState, ListStore, ListVersion } from "./list-store.ts";

/** What screening gave, all of it from one and the same corpus. */
export interface Screening {
  readonly hits: readonly Hit[];
  /** The version of each list that was searched. */
  readonly versions: ReadonlyMap<SourceId, SourceVersion>;
  /** Lists that were to be searched and have no version: failures (`no-list`), never "not found". */
  readonly missing: readonly SourceId[];
}

/** The current versions of all lists as one corpus. */
export interface CorpusHolder {
  /**
   * Looks whether another version of any list is current, and if so loads it and swaps the corpus.
   * Cheap when nothing changed. Resolves to the lists that changed.
   */
  reloadIfChanged(): Promise<readonly SourceId[]>;
  /** The version that serves now, or null when the list has none. */
  versionOf(sourceId: SourceId): SourceVersion | null;
  /** Searches the lists of `options.sourceIds`, or all that are held. */
  screen(subject: MatchSubject, options?: ScreenOptions): Screening;
  /** What is searched now; a changed list makes another corpus. */
  corpus(): Corpus;
}

export interface HolderOptions {
  readonly store: ListStore;
  readonly engine: MatchingEngine;
  readonly sourceIds: readonly SourceId[];
}

// Words are counted when a corpus is built: with more changed than this, they are counted again.
const mostChanged = 0.2;

/** A holder that is empty until `reloadIfChanged` is first called. */
export function holdCorpus({ store, engine, sourceIds }: HolderOptions): CorpusHolder {
  let corpus = engine.buildCorpus([]);
  let reloading: Promise<readonly SourceId[]> | null = null;

  function listOf(sourceId: SourceId): HeldList | null {
    return corpus.lists.find((list) => list.sourceId === sourceId) ?? null;
  }

  async function reload(): Promise<readonly SourceId[]> {
    const states = (await store.states()).filter((state) => sourceIds.includes(state.sourceId));
    const changed = states.filter((state) => !isHeld(state, listOf(state.sourceId)));
    if (changed.length === 0) return [];
    const loaded = await Promise.all(changed.map((state) => load(state)));
    let next = corpus;
    for (const list of loaded) if (list) next = next.withList(list);
    // A screening that runs meanwhile goes on with the corpus it began with.
    corpus = next.changedShare > mostChanged ? next.rebuilt() : next;
    return loaded.filter((list) => list !== null).map((list) => list.sourceId);
  }

  async function load({ sourceId, current }: ListState): Promise<CorpusList | null> {
    // Null when the version was pruned between the two queries: the next reload sees its successor.
    const records = current && (await store.records(sourceId, current.digest));
    return records && current ? { sourceId, version: versionIn(current), records } : null;
  }

  return {
    reloadIfChanged() {
      reloading ??= reload().finally(() => {
        reloading = null;
      });
      return reloading;
    },
    versionOf: (sourceId) => listOf(sourceId)?.version ?? null,
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
      };
    },
    corpus: () => corpus,
  };
}

/** The same bytes read again by newer software are a change too, told by the time of reading. */
function isHeld({ current }: ListState, held: HeldList | null): boolean {
  if (current === null) return true;
  return held?.version.digest === current.digest && held.version.readAt === current.readAt;
}

function versionIn({ publishedOn, digest, readAt }: ListVersion): SourceVersion {
  return { publishedOn, digest, readAt };
}
