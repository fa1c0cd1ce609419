import anyAscii from "any-ascii";
import type { SourceRecord } from "../../../src/model/record.ts";
import type { Query } from "../queries/query.ts";

/** Finds records to be scored, as a full-text index in front of a scorer would. */
export type FindCandidates = (query: Query, limit: number) => readonly string[];

/**
 * Records that share words with a query, best first by the sum of how rare the words are: a stand-in
 * for the search in Elasticsearch that yente does before it scores. Words match by one letter's
 * difference up to five letters and by two above, which is what its fuzziness `AUTO` allows.
 */
export function candidateFinder(records: readonly SourceRecord[]): FindCandidates {
  const holders = { person: new Map<string, Set<number>>(), company: new Map<string, Set<number>>() };
  for (const [at, record] of records.entries()) {
    if (record.kind !== "person" && record.kind !== "company") continue;
    const words = holders[record.kind];
    for (const word of record.names.flatMap(({ full }) => wordsOf(full)))
      words.set(word, (words.get(word) ?? new Set()).add(at));
  }
  return ({ kind, name }, limit) => {
    const scores = new Map<number, number>();
    for (const word of new Set(wordsOf(name))) {
      const best = new Map<number, number>();
      for (const [other, owners] of holders[kind]) {
        const distance = distanceWithin(word, other, word.length > 5 ? 2 : word.length > 2 ? 1 : 0);
        if (distance === null) continue;
        const score = Math.log(1 + records.length / owners.size) / (1 + distance);
        for (const owner of owners) best.set(owner, Math.max(score, best.get(owner) ?? 0));
      }
      for (const [owner, score] of best) scores.set(owner, score + (scores.get(owner) ?? 0));
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .flatMap(([at]) => records[at]?.id ?? []);
  };
}

function wordsOf(name: string): readonly string[] {
  return (
    anyAscii(name)
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

/** Letters put in, left out, exchanged or swapped with their neighbour; null when more than `most`. */
function distanceWithin(a: string, b: string, most: number): number | null {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return null;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return null;
    [beforeLast, last] = [last, row];
  }
  const distance = last[b.length] ?? 0;
  return distance <= most ? distance : null;
}
