import type { RecordKind, RecordName, SourceRecord } from "../model/record.ts";
import type { Name } from "../model/subject.ts";
import { type CompanyName, readCompanyName } from "./company-name.ts";
import { companyLexicon } from "./lexicon/company-lexicon.ts";
import { personLexicon } from "./lexicon/person-lexicon.ts";
import { type PersonName, readPersonName } from "./person-name.ts";
import type { WordCounts } from "./rarity.ts";
import type { MatchKind, MatchSubject } from "./subject.ts";
import { bareWordMaker, freshWordMaker, type WordMaker, wordMaker } from "./words.ts";

/** What is compared as a name: a person's or a company's. */
export type NameKind = "person" | "company";

export interface Words {
  readonly person: WordMaker;
  readonly company: WordMaker;
}

/** Words with the rarity of the tables, or of a corpus too where its counts are given. */
export function newWords(counts?: Readonly<Record<NameKind, WordCounts>>): Words {
  return {
    person: wordMaker(personLexicon(counts?.person)),
    company: wordMaker(companyLexicon(counts?.company)),
  };
}

/** Words for reading names that are indexed, and not compared yet. */
export function bareWords(): Words {
  return { person: bareWordMaker(personLexicon()), company: bareWordMaker(companyLexicon()) };
}

/** Words that are kept by whoever asks for them. */
export function freshWords(counts?: Readonly<Record<NameKind, WordCounts>>): Words {
  return {
    person: freshWordMaker(personLexicon(counts?.person)),
    company: freshWordMaker(companyLexicon(counts?.company)),
  };
}

/** A name as it is compared. */
export type ReadName =
  | { readonly kind: "person"; readonly name: PersonName; readonly weak: boolean }
  | { readonly kind: "company"; readonly name: CompanyName; readonly weak: boolean };

// How many neighbouring words of a subject's name are also read as one: `MARIADELCARMENPEREZ`.
const longestSubjectJoin = 4;

// Work for one query is bounded, whatever a caller sends: the most names of one person on OFAC's list are 45.
const mostSubjectNames = 64;

/** The subject's names in all their readings; none for a vehicle, or where nothing can be read. */
export function subjectNames(subject: MatchSubject, words: Words): readonly ReadName[] {
  const kind = nameKindOf(subject.kind);
  if (kind === null) return [];
  return subject.names
    .slice(0, mostSubjectNames)
    .flatMap((name) => readName(name, kind, words, false, longestSubjectJoin));
}

/** The record's names as names that such a subject could have, in all their readings. */
export function recordNames(record: SourceRecord, of: MatchKind, words: Words): readonly ReadName[] {
  const kind = nameKindOf(of);
  if (kind === null || !kindsOf(record.kind).includes(kind)) return [];
  return record.names.flatMap((name) => readRecordName(name, kind, words));
}

/** One of a record's names in all its readings. */
export function readRecordName(name: RecordName, kind: NameKind, words: Words): readonly ReadName[] {
  return readName(name, kind, words, name.strength === "weak-alias", 2);
}

/** How the names of such a subject are read, or null for what has none. */
export function nameKindOf(kind: MatchKind): NameKind | null {
  switch (kind) {
    case "person":
    case "company":
      return kind;
    // A ship is called like a company: words and numbers, no given names.
    case "vessel":
      return "company";
    case "vehicle":
      return null;
    default:
      return kind satisfies never;
  }
}

/** What a record's names can be read as. Vehicles and aircraft are found by their documents only. */
export function kindsOf(kind: RecordKind): readonly NameKind[] {
  switch (kind) {
    case "person":
    case "company":
      return [kind];
    case "unknown":
      return ["person", "company"];
    case "vessel":
      return ["company"];
    case "vehicle":
    case "aircraft":
      return [];
    default:
      return kind satisfies never;
  }
}

/** Whether a record of that kind can be about the subject at all. */
export function canBe(subject: MatchSubject, kind: RecordKind): boolean {
  if (kind === "unknown" || kind === subject.kind) return true;
  return subject.kind === "vehicle" && (kind === "vessel" || kind === "aircraft");
}

function readName(
  name: Name,
  kind: NameKind,
  words: Words,
  weak: boolean,
  longestJoin: number,
): readonly ReadName[] {
  if (kind === "company")
    return readCompanyName(name, words.company, longestJoin).map((read) => ({ kind, name: read, weak }));
  const read = readPersonName(name, words.person, longestJoin);
  return read ? [{ kind, name: read, weak }] : [];
}
