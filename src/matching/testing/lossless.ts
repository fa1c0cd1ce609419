import type { SourceRecord } from "../../model/record.ts";
import type { Hit, MatchingEngine } from "../matching.ts";
import { fullName, type MatchKind, type MatchSubject, matchSubject } from "../subject.ts";
import { editName } from "./edit-name.ts";
import type { Random } from "./random.ts";

/** What comparing the index with brute force came to. */
export interface Comparison {
  readonly queries: number;
  /** Records that every query had to be compared with, all together. */
  readonly pairs: number;
  readonly hits: number;
  readonly differences: number;
}

export interface LosslessOptions {
  readonly engine: MatchingEngine;
  readonly random: Random;
  /** Queries asked of one corpus. */
  readonly queries: number;
}

/**
 * Asks a corpus of these records for names like theirs, and compares what the index gives with what
 * scoring every record gives: at the default threshold, at a random one, and at the very
 * probability of a record, where a bound that is too low shows first.
 */
export function compareWithBruteForce(
  records: readonly SourceRecord[],
  { engine, random, queries }: LosslessOptions,
): Comparison {
  const version = { publishedOn: null, digest: null, readAt: "2026-01-01T00:00:00.000Z" };
  const corpus = engine.buildCorpus([{ sourceId: "list", version, records }]);
  let hits = 0;
  let differences = 0;
  for (let query = 0; query < queries; query++) {
    const subject = subjectLike(random.pick(records), random);
    const all = corpus.screenEvery(subject, { threshold: 0 });
    const own = all.length === 0 ? 0.5 : random.pick(all.slice(0, 5)).match.probability;
    for (const threshold of new Set([engine.defaultThreshold, own, (1 + random.below(98)) / 100])) {
      const expected = all.filter((hit) => hit.match.probability >= threshold);
      hits += expected.length;
      if (!same(corpus.screen(subject, { threshold }), expected)) differences++;
    }
  }
  return { queries, pairs: queries * records.length, hits, differences };
}

function subjectLike(record: SourceRecord, random: Random): MatchSubject {
  const kind: MatchKind = record.kind === "company" || record.kind === "vessel" ? record.kind : "person";
  const names = record.names.length === 0 ? [] : [editName(random.pick(record.names).full, random)];
  const [birth] = record.births;
  return matchSubject(kind, {
    names: names.map((name) => (random.chance(0.2) ? parted(name, random) : fullName(name))),
    documents: random.chance(0.1) ? record.documents : [],
    birth: random.chance(0.3) ? (birth ?? { from: "1970-01-01", to: "1970-12-31", circa: false }) : null,
    gender: random.chance(0.2) ? random.pick(["male", "female"] as const) : null,
    countries: random.chance(0.2) ? ["CO"] : [],
  });
}

/** The name with its first words as given names and the rest as surnames. */
function parted(full: string, random: Random) {
  const words = full.split(" ");
  const border = random.below(words.length);
  if (border === 0) return fullName(full);
  return { full, given: words.slice(0, border).join(" "), family: words.slice(border).join(" ") };
}

function same(a: readonly Hit[], b: readonly Hit[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
