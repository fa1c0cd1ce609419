import type { SourceId } from "../model/answer.ts";
import { canonicalNumber, sameDocument } from "../model/documents.ts";
import type { SourceRecord } from "../model/record.ts";
import { mostOfNames } from "./bound.ts";
import { compareSides } from "./compare.ts";
import { isTelling } from "./compare-facts.ts";
import type { Corpus, CorpusList, Hit } from "./matching.ts";
import { indexNames, type NameIndex } from "./name-index.ts";
import { relateCompanyWords, relateNames } from "./relate.ts";
import {
  canBe,
  type NameKind,
  nameKindOf,
  newWords,
  type ReadName,
  recordNames,
  subjectNames,
  type Words,
} from "./sides.ts";
import type { MatchSubject } from "./subject.ts";
import { weights } from "./weights.ts";
import { countWords } from "./word-counts.ts";

interface Entry {
  readonly sourceId: SourceId;
  readonly record: SourceRecord;
}

/** All names of one kind, in the order of the entries they belong to. */
interface Shelf {
  readonly names: readonly ReadName[];
  /** The entry that each name belongs to. */
  readonly owners: Int32Array;
  /** Where the names of each entry start. */
  readonly starts: Int32Array;
  readonly index: NameIndex;
}

/** Reads and indexes the records of all lists; see `Corpus` for what it promises. */
export function buildCorpus(lists: readonly CorpusList[], defaultThreshold: number): Corpus {
  const entries: readonly Entry[] = lists.flatMap(({ sourceId, records }) =>
    records.map((record) => ({ sourceId, record })),
  );
  const records = entries.map(({ record }) => record);
  const counts = { person: countWords(records, "person"), company: countWords(records, "company") };
  const words = newWords(counts);
  const shelves = { person: shelve(records, "person", words), company: shelve(records, "company", words) };
  const byNumber = indexNumbers(records);

  return {
    lists,
    screen(subject, { threshold = defaultThreshold, sourceIds } = {}) {
      // Read with words of its own, so that those of past subjects do not pile up in the corpus.
      const mine = subjectNames(subject, newWords(counts));
      if (mine.length === 0 && !subject.documents.some(isTelling)) return [];
      const nameKind = nameKindOf(subject.kind);
      const shelf = nameKind && shelves[nameKind];
      const hits: Hit[] = [];
      for (const at of candidates(subject, mine, shelf, records, byNumber, threshold)) {
        const entry = entries[at];
        if (!entry || !canBe(subject, entry.record.kind)) continue;
        if (sourceIds && !sourceIds.includes(entry.sourceId)) continue;
        const theirs = shelf?.names.slice(shelf.starts[at], shelf.starts[at + 1]) ?? [];
        const match = compareSides(subject, mine, entry.record, theirs);
        if (match.probability >= threshold) hits.push({ ...entry, match });
      }
      return hits.sort(bestFirst);
    },
  };
}

/** The records that could reach the threshold: those that share a document, or a name whose bound does. */
function candidates(
  subject: MatchSubject,
  mine: readonly ReadName[],
  shelf: Shelf | null,
  records: readonly SourceRecord[],
  byNumber: ReadonlyMap<string, readonly number[]>,
  threshold: number,
): Iterable<number> {
  // Rounding must never cost a record: the bound is a hair below the threshold.
  const leastScore = Math.log(threshold / (1 - threshold)) - 1e-6;
  const withoutName = weights.prior + mostFactNats(subject);
  if (withoutName >= leastScore) return records.keys();
  const found = new Set<number>();
  for (const document of subject.documents.filter(isTelling))
    for (const at of byNumber.get(canonicalNumber(document)) ?? [])
      if (records[at]?.documents.some((other) => sameDocument(document, other))) found.add(at);
  for (const { name } of mine) {
    if (!shelf) continue;
    const { nats, whole } = shelf.index.bounds(name);
    shelf.owners.forEach((owner, i) => {
      const most = mostOfNames(nats[i] ?? 0, whole[i] === 1);
      if (withoutName + most >= leastScore) found.add(owner);
    });
  }
  return found;
}

/** What all else than names and documents can say for a match at most. */
function mostFactNats(subject: MatchSubject): number {
  return (
    (subject.birth === null ? 0 : weights.birthDayAgrees) +
    (subject.gender === null ? 0 : weights.genderAgrees) +
    (subject.countries.length === 0 ? 0 : weights.countryAgrees)
  );
}

function shelve(records: readonly SourceRecord[], kind: NameKind, words: Words): Shelf {
  const names: ReadName[] = [];
  const owners: number[] = [];
  const starts = new Int32Array(records.length + 1);
  records.forEach((record, at) => {
    for (const name of recordNames(record, kind, words)) {
      names.push(name);
      owners.push(at);
    }
    starts[at + 1] = names.length;
  });
  const relate = kind === "person" ? relateNames : relateCompanyWords;
  const index = indexNames(
    names.map(({ name }) => name),
    relate,
  );
  return { names, owners: Int32Array.from(owners), starts, index };
}

function indexNumbers(records: readonly SourceRecord[]): ReadonlyMap<string, readonly number[]> {
  const byNumber = new Map<string, number[]>();
  records.forEach((record, at) => {
    for (const document of record.documents.filter(isTelling)) {
      const number = canonicalNumber(document);
      const list = byNumber.get(number);
      if (list) list.push(at);
      else byNumber.set(number, [at]);
    }
  });
  return byNumber;
}

function bestFirst(a: Hit, b: Hit): number {
  return b.match.score - a.match.score || byText(a.sourceId, b.sourceId) || byText(a.record.id, b.record.id);
}

// Code units, not a locale: the same order on every machine.
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
