import { quantile } from "../figures.ts";
import { type Query, type QueryClass, queryClasses } from "./queries/query.ts";

/** What asking one class of queries took. Milliseconds. */
export interface ClassTimes {
  readonly class: QueryClass;
  readonly queries: number;
  readonly rounds: readonly RoundTimes[];
  /** Queries whose own record was found; for names on no list, those that found nobody. */
  readonly right: number;
  /** Records found by a query on average. */
  readonly meanHits: number;
  /** The query that took longest in the last round, by the record it was made from. */
  readonly slowest: { readonly recordId: string | null; readonly ms: number } | null;
}

export interface RoundTimes {
  readonly queriesASecond: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
}

export interface TimingOptions {
  readonly rounds: number;
  /** A class is cut off after this long in its first round; later rounds ask what the first has asked. */
  readonly secondsAClass: number;
}

export interface Asked {
  readonly hits: number;
  readonly found: boolean;
}

/** A query ready to be asked, everything done that is not to be timed. */
export interface Ready {
  readonly query: Query;
  ask(): Asked;
}

/**
 * Asks all queries of each class in every round, the classes in turn, so that a machine that slows
 * down slows all of them. One query at a time: queries a second are of one core.
 */
export function timeClasses(queries: readonly Ready[], options: TimingOptions): readonly ClassTimes[] {
  const classes = queryClasses
    .map((name) => ({ name, queries: queries.filter(({ query }) => query.class === name) }))
    .filter((one) => one.queries.length > 0);
  // Compilers need a few hundred queries of every class: with 40, the first round was half as fast.
  for (const one of classes) askAll(one.queries, options.secondsAClass / 2);
  const rounds = Array.from({ length: options.rounds }, () => new Map<QueryClass, readonly Timed[]>());
  for (const [n, round] of rounds.entries())
    for (const { name, queries } of classes) {
      const asked = rounds[0]?.get(name)?.length ?? queries.length;
      const seconds = n === 0 ? options.secondsAClass : Number.POSITIVE_INFINITY;
      round.set(name, askAll(queries.slice(0, asked), seconds));
    }
  return classes.map(({ name }) =>
    summary(
      name,
      rounds.map((round) => round.get(name) ?? []),
    ),
  );
}

interface Timed extends Asked {
  readonly ms: number;
  /** The record that the query was made from. */
  readonly recordId: string | null;
}

function askAll(queries: readonly Ready[], seconds: number): readonly Timed[] {
  const timed: Timed[] = [];
  const endAt = performance.now() + seconds * 1_000;
  for (const { query, ask } of queries) {
    const startedAt = process.hrtime.bigint();
    const { hits, found } = ask();
    const ms = Number(process.hrtime.bigint() - startedAt) / 1e6;
    timed.push({ hits, found, ms, recordId: query.recordId });
    if (performance.now() > endAt) break;
  }
  return timed;
}

function summary(name: QueryClass, rounds: readonly (readonly Timed[])[]): ClassTimes {
  const asked = rounds[0] ?? [];
  return {
    class: name,
    queries: asked.length,
    rounds: rounds.map(roundTimes),
    right: asked.filter(({ found, hits, recordId }) => (recordId === null ? hits === 0 : found)).length,
    meanHits: asked.reduce((sum, { hits }) => sum + hits, 0) / asked.length,
    slowest: rounds.at(-1)?.reduce((worst, one) => (one.ms > worst.ms ? one : worst)) ?? null,
  };
}

function roundTimes(timed: readonly Timed[]): RoundTimes {
  return roundOf(timed.map(({ ms }) => ms));
}

/** A round from the milliseconds of each of its queries. */
export function roundOf(times: readonly number[]): RoundTimes {
  return {
    queriesASecond: (1_000 * times.length) / times.reduce((sum, ms) => sum + ms, 0),
    p50: quantile(times, 0.5),
    p90: quantile(times, 0.9),
    p99: quantile(times, 0.99),
  };
}
