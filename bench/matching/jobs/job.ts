import type { Query } from "../queries/query.ts";
import type { ClassTimes, TimingOptions } from "../timing.ts";

/** One measurement, in a process of its own, so that nobody's memory and garbage is another's. */
export type Job = SyntheticJob | OfacJob | BruteForceJob | BandwidthJob;

export interface SyntheticJob {
  readonly kind: "synthetic";
  readonly size: number;
  readonly queriesAClass: number;
  readonly timing: TimingOptions;
}

export interface OfacJob {
  readonly kind: "ofac";
  readonly sharedDir: string;
  readonly queriesAClass: number;
  readonly timing: TimingOptions;
  /** These queries rather than those that are made from the corpus. */
  readonly queries: readonly Query[] | null;
}

export interface BruteForceJob {
  readonly kind: "brute-force";
  readonly sharedDir: string;
  readonly queries: number;
}

export interface BandwidthJob {
  readonly kind: "bandwidth";
}

export interface CorpusResult {
  readonly title: string;
  readonly records: number;
  readonly names: number;
  /** Without the making of the records. */
  readonly buildSeconds: number;
  /** To the disk, `fsync` included. */
  readonly saveSeconds: number;
  /** From the file, which the system still has in memory. */
  readonly loadSeconds: number;
  readonly fileBytes: number;
  /** What the corpus takes in memory, its records included. */
  readonly indexBytes: number;
  /** The most that the process ever took: building, and two copies of the corpus. */
  readonly mostBytes: number;
  /** What a query costs on average, over all classes. */
  readonly aQuery: { readonly names: number; readonly records: number; readonly bytes: number };
  readonly classes: readonly ClassTimes[];
}

export interface BruteForceResult {
  readonly records: number;
  readonly queries: number;
  /** Milliseconds a query, by way of the index and without. */
  readonly screenMs: number;
  readonly screenEveryMs: number;
  /** Queries to which both gave as many hits. */
  readonly agreeing: number;
}

export interface BandwidthResult {
  /** Bytes a second read from memory by one core, looking for a byte that is not there. */
  readonly readBytesASecond: number;
  /** Bytes a second copied by one core; each is read once and written once. */
  readonly copyBytesASecond: number;
}

/** What each kind of job answers. */
export interface JobResults {
  readonly synthetic: CorpusResult;
  readonly ofac: CorpusResult;
  readonly "brute-force": BruteForceResult;
  readonly bandwidth: BandwidthResult;
}
