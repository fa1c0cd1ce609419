import type { MatchingEngine } from "../../src/matching/matching.ts";

/** What a screening eval is handed. */
export interface ScreeningRun {
  readonly engine: MatchingEngine;
  readonly threshold: number;
  /** Of the queries, every n-th is asked. */
  readonly every: number;
  /** The folder that holds `bench/` and `data/`. */
  readonly sharedDir: string;
  /** Told how far it is, a line at a time. */
  readonly onProgress: (line: string) => void;
}

/** How many of some queries had an outcome. */
export interface ScreeningRow {
  readonly name: string;
  readonly count: number;
  readonly of: number;
}

/** A query that went wrong: a listed one missed, or one on no list that was raised. */
export interface WrongQuery {
  /** Row or entry number; the only thing of the query that results keep. */
  readonly key: string;
  /** `missed`, `raised` and with what: without names. */
  readonly outcome: string;
  readonly probability: number | null;
  /** Names, for the screen only. */
  readonly about: string;
}

export interface ScreeningFigures {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ScreeningRow[];
  /** What to know when reading the rows. */
  readonly notes: readonly string[];
  readonly wrong: readonly WrongQuery[];
  readonly queries: number;
  /** Asking the queries, without building. */
  readonly seconds: number;
  /** Building the corpus. */
  readonly buildSeconds: number;
}

export interface ScreeningEval {
  readonly id: string;
  readonly title: string;
  /** Paths below the shared folder: it runs only where all are there. */
  readonly needs: readonly string[];
  run(on: ScreeningRun): Promise<readonly ScreeningFigures[]>;
}
