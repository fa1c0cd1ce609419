import type { SourceRecord } from "../../../src/model/record.ts";
import type { Query } from "../queries/query.ts";
import { type ClassTimes, roundOf } from "../timing.ts";

/** Another matcher, fetched and built outside of the project when it is to be measured. */
export interface Competitor {
  readonly id: string;
  readonly title: string;
  /** How it is measured, for a reader of the table. */
  readonly method: string;
  /** Throws an `Error` that says in one line why it cannot be measured here. */
  measure(input: CompetitorInput): Promise<CompetitorTimes>;
}

export interface CompetitorInput {
  readonly records: readonly SourceRecord[];
  readonly queries: readonly Query[];
  readonly rounds: number;
  readonly secondsAClass: number;
  /** Kept between runs, outside of the project. */
  readonly cacheDir: string;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

export interface CompetitorTimes {
  /** `nomenklatura 4.10.0`. */
  readonly version: string;
  readonly classes: readonly ClassTimes[];
  /** What it was asked, class by class: the same ones are asked of the engine. */
  readonly queries: readonly Query[];
}

/** What a competitor's own program writes for each class of queries. */
export interface RawTimes {
  /** Milliseconds of every query, round by round. */
  readonly rounds: readonly (readonly number[])[];
  readonly right: number;
  readonly hits: number;
}

export function timesOf(
  version: string,
  raw: Readonly<Record<string, RawTimes>>,
  queries: readonly Query[],
): CompetitorTimes {
  const names = [...new Set(queries.map((query) => query.class))];
  const classes = names.flatMap((name): readonly ClassTimes[] => {
    const times = raw[name];
    const asked = times?.rounds[0]?.length ?? 0;
    if (!times || asked === 0) return [];
    const rounds = times.rounds.map(roundOf);
    const meanHits = times.hits / asked;
    return [{ class: name, queries: asked, rounds, right: times.right, meanHits, slowest: null }];
  });
  const asked = classes.flatMap(({ class: name, queries: count }) =>
    queries.filter((query) => query.class === name).slice(0, count),
  );
  return { version, classes, queries: asked };
}
