import type { SourceId, SourceVersion } from "../model/answer.ts";
import type { Match } from "../model/match.ts";
import type { SourceRecord } from "../model/record.ts";
import type { MatchSubject } from "./subject.ts";

/** A list as the corpus holds it. */
export interface CorpusList {
  readonly sourceId: SourceId;
  readonly version: SourceVersion;
  readonly records: readonly SourceRecord[];
}

/** A record of a list that reaches the threshold. */
export interface Hit {
  readonly sourceId: SourceId;
  readonly record: SourceRecord;
  readonly match: Match;
}

/** The records of all loaded lists, ready to be searched. Immutable: a changed list makes a new corpus. */
export interface Corpus {
  readonly lists: readonly CorpusList[];
  /**
   * Exactly the records whose probability reaches `threshold`, best first; ties by source, then by
   * record id. Only records of a kind that can be the subject are compared.
   */
  screen(subject: MatchSubject, options?: ScreenOptions): readonly Hit[];
}

export interface ScreenOptions {
  /** From 0 to 1; `defaultThreshold` when left out. */
  readonly threshold?: number;
  /** Only these lists. */
  readonly sourceIds?: readonly SourceId[];
}

/** What `matching/index.ts` offers the rest of the server. */
export interface MatchingEngine {
  readonly version: string;
  readonly defaultThreshold: number;
  buildCorpus(lists: readonly CorpusList[]): Corpus;
  /** Sets subject and record side by side. Never throws for odd names; no evidence is a low score. */
  compare(subject: MatchSubject, record: SourceRecord): Match;
}
