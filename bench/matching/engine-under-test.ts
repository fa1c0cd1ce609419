import { loadCorpus, saveCorpus } from "../../src/matching/corpus-file.ts";
import { engine } from "../../src/matching/engine.ts";
import type { Corpus, Hit } from "../../src/matching/matching.ts";
import { fullName, type MatchSubject, matchSubject } from "../../src/matching/subject.ts";
import type { SourceRecord } from "../../src/model/record.ts";
import type { Query } from "./queries/query.ts";

/** A query as the engine takes it, made before the clock starts. */
export type Prepared = MatchSubject;

/** Everything the bench asks of the engine: the only file here that knows it. */
export interface EngineUnderTest {
  readonly version: string;
  readonly threshold: number;
  prepare(query: Query): Prepared;
  /** The records are gone through once. */
  build(records: Iterable<SourceRecord>): CorpusUnderTest;
  load(path: string): Promise<CorpusUnderTest>;
}

export interface CorpusUnderTest {
  readonly records: number;
  /** What it takes in memory, the records themselves included. */
  readonly sizeBytes: number;
  /** How many hits, and whether that record is among them. */
  screen(subject: Prepared, recordId: string | null): Outcome;
  /** The same by comparing with every record. */
  screenEvery(subject: Prepared, recordId: string | null): Outcome;
  save(path: string): Promise<void>;
  /** What the searches so far have cost. */
  work(): WorkSoFar;
}

export interface Outcome {
  readonly hits: number;
  readonly found: boolean;
}

export interface WorkSoFar {
  readonly searches: number;
  /** Names looked at. */
  readonly names: number;
  /** Records compared in full. */
  readonly records: number;
  /** Bytes of postings and names that were read. */
  readonly bytes: number;
}

const version = { publishedOn: null, digest: null, readAt: "2026-01-01T00:00:00.000Z" };

export const engineUnderTest: EngineUnderTest = {
  version: engine.version,
  threshold: engine.defaultThreshold,
  prepare: ({ kind, name, birth }) => matchSubject(kind, { names: [fullName(name)], birth }),
  build: (records) => underTest(engine.buildCorpus([{ sourceId: "bench", version, records }])),
  load: async (path) => underTest(engine.openCorpus(await loadCorpus(path))),
};

function underTest(corpus: Corpus): CorpusUnderTest {
  const outcomeOf = (hits: readonly Hit[], recordId: string | null): Outcome => ({
    hits: hits.length,
    found: hits.some(({ record }) => record.id === recordId),
  });
  return {
    records: corpus.lists.reduce((sum, list) => sum + list.recordCount, 0),
    sizeBytes: corpus.sizeBytes,
    screen: (subject, recordId) => outcomeOf(corpus.screen(subject), recordId),
    screenEvery: (subject, recordId) => outcomeOf(corpus.screenEvery(subject), recordId),
    save: (path) => saveCorpus(corpus.share(), path),
    work: () => corpus.work(),
  };
}
