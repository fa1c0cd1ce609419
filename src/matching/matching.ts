import type { SourceId, SourceVersion } from "../model/answer.ts";
import type { CountryCode } from "../model/country.ts";
import type { Match } from "../model/match.ts";
import type { RecordKind, SourceRecord, Topic } from "../model/record.ts";
import type { MatchSubject } from "./subject.ts";

/** A list by name and version. */
export interface ListEdition {
  readonly sourceId: SourceId;
  readonly version: SourceVersion;
}

/** A list with its records. They are gone through once, so that they may come from a stream. */
export interface CorpusList extends ListEdition {
  readonly records: Iterable<SourceRecord>;
}

/** A list as a corpus holds it. */
export interface HeldList extends ListEdition {
  readonly recordCount: number;
}

/** What changed in a list. */
export interface ListChange extends ListEdition {
  /** Records that are new, or that stand in place of the one of the same id. */
  readonly put: Iterable<SourceRecord>;
  /** Ids of records that are gone. */
  readonly removed: Iterable<string>;
}

/** A record of a list that reaches the threshold. */
export interface Hit {
  readonly sourceId: SourceId;
  readonly record: SourceRecord;
  readonly match: Match;
}

/** All that a screening depends on besides subject and options: the same basis gives the same bytes. */
export interface Basis {
  /** Version of the engine. */
  readonly engine: string;
  /** What was searched. */
  readonly lists: readonly ListEdition[];
  /**
   * The editions in which it was counted how common each word of a name is. They are those of
   * `lists` until a list changes a little, and again once the corpus is built anew.
   */
  readonly counted: readonly ListEdition[];
}

/**
 * The records of all loaded lists, ready to be searched. Immutable: a changed list makes a new
 * corpus, which shares with the old one all that did not change.
 */
export interface Corpus {
  readonly basis: Basis;
  readonly lists: readonly HeldList[];
  /** Bytes of the shared memory it lives in. */
  readonly sizeBytes: number;
  /** The part of its records that was changed since it was built: from 0 to 1. */
  readonly changedShare: number;
  /**
   * Exactly the records whose probability reaches `threshold`, best first; ties by source, then by
   * record id. Only records of a kind that can be the subject are compared. Throws a `RangeError`
   * for a threshold that is no probability.
   */
  screen(subject: MatchSubject, options?: ScreenOptions): readonly Hit[];
  /** As `screen`, by comparing with every record: to check the index by, and slow. */
  screenEvery(subject: MatchSubject, options?: ScreenOptions): readonly Hit[];
  /** With a list in place of its former edition, or added. Only records that differ are indexed. */
  withList(list: CorpusList): Corpus;
  /** With changes of a list. Costs what changed. Throws a `RangeError` for a list that is not held. */
  withChange(change: ListChange): Corpus;
  /** The same, built anew from its own records: what changed is merged, and words counted again. */
  rebuilt(): Corpus;
  recordsOf(sourceId: SourceId): Iterable<SourceRecord>;
  /** What other threads open it by, without a copy: send it as a message. */
  share(): SharedCorpus;
  /** What searches have cost so far, on this thread. */
  work(): SearchWork;
}

/** A corpus as shared memory: plain data that `openCorpus` opens on any thread. */
export interface SharedCorpus {
  readonly engine: string;
  readonly lists: readonly HeldList[];
  readonly segments: readonly SharedSegment[];
}

export interface SharedSegment {
  readonly bytes: SharedArrayBuffer;
  /** One byte a record: 1 where a later segment has another in its place, or none. */
  readonly replaced: SharedArrayBuffer;
}

/** What searches cost, all of them together. */
export interface SearchWork {
  readonly searches: number;
  /** Names looked at: in which stood a word related to one that was asked for. */
  readonly names: number;
  /** Bytes of the index that were read for them. */
  readonly bytes: number;
  /** Of those names, compared word by word. */
  readonly compared: number;
  /** Records compared in full. */
  readonly records: number;
}

/** `SearchWork` while it is counted. */
export type Tally = { -readonly [Count in keyof SearchWork]: SearchWork[Count] };

export interface ScreenOptions {
  /** From 0 to 1; `defaultThreshold` when left out. */
  readonly threshold?: number;
  /** Only these lists. */
  readonly sourceIds?: readonly SourceId[];
  /** Only records of these kinds. */
  readonly kinds?: readonly RecordKind[];
  /** Only records of these topics. */
  readonly topics?: readonly Topic[];
  /** Only records with one of these countries. Those that state none are left out too. */
  readonly countries?: readonly CountryCode[];
}

/** What `matching/index.ts` offers the rest of the server. */
export interface MatchingEngine {
  readonly version: string;
  readonly defaultThreshold: number;
  buildCorpus(lists: readonly CorpusList[]): Corpus;
  /** Opens what `Corpus.share` gave. Throws a `CorpusUnreadable` where another engine version made it. */
  openCorpus(shared: SharedCorpus): Corpus;
  /** Sets subject and record side by side. Never throws for odd names; no evidence is a low score. */
  compare(subject: MatchSubject, record: SourceRecord): Match;
}
