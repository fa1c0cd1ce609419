import type { SourceRecord } from "../../model/record.ts";
import { birthYearsOf } from "../birth-bound.ts";
import type { CorpusList, ListEdition } from "../matching.ts";
import type { WordCounts } from "../rarity.ts";
import { relateCompanyWords, relateNames } from "../relate.ts";
import {
  bareWords,
  freshWords,
  kindsOf,
  type NameKind,
  type ReadName,
  readRecordName,
  recordNames,
  type Words,
} from "../sides.ts";
import { toldBy } from "../told-facts.ts";
import { RecordStore, RecordStoreBuilder, type RecordTables } from "./record-store.ts";
import { packSections, unpackSections } from "./sections.ts";
import { Shelf } from "./shelf.ts";
import { ShelfBuilder } from "./shelf-builder.ts";

/** What a segment knows of itself besides its arrays. */
interface About {
  readonly lists: readonly ListEdition[];
  readonly tables: RecordTables;
  /** How many records have names of each kind: what counts of words are shares of. */
  readonly named: Readonly<Record<NameKind, number>>;
}

/** The most lists of one segment: a record keeps the number of its list in one byte. */
const mostLists = 255;

/** How common words of each kind of name are. */
type Counted = Readonly<Record<NameKind, WordCounts>>;

/** Reads and indexes records: one pass over them, so that they may come from a stream. */
export function buildSegment(lists: readonly CorpusList[]): SharedArrayBuffer {
  if (lists.length > mostLists)
    throw new RangeError(`a segment holds ${mostLists} lists, not ${lists.length}`);
  const records = new RecordStoreBuilder();
  const shelves = { person: new ShelfBuilder(), company: new ShelfBuilder() };
  const reading = bareWords();
  lists.forEach((list, number) => {
    for (const record of list.records) {
      const births = birthYearsOf(record.births, toldBy(record.documents));
      for (const kind of ["person", "company"] as const)
        shelves[kind].add(records.size, namesToIndex(record, kind, reading), births);
      records.add(number, record, births);
    }
  });
  // How common a word is decides what it is worth, not what it is found by.
  const words = freshWords();
  const about: About = {
    lists: lists.map(({ sourceId, version }) => ({ sourceId, version })),
    tables: records.tables(),
    named: { person: shelves.person.records, company: shelves.company.records },
  };
  return packSections(
    {
      ...records.sections(),
      ...shelves.person.sections("person", words.person),
      ...shelves.company.sections("company", words.company),
    },
    about,
  );
}

function namesToIndex(record: SourceRecord, kind: NameKind, words: Words) {
  return kindsOf(record.kind).includes(kind)
    ? record.names.map((name) => readRecordName(name, kind, words))
    : [];
}

// A name takes about 1 KB once it is read: this many are 40 MB.
const mostNamesKept = 40_000;

/** Records and their index in one shared buffer. Immutable; any number of threads may open it. */
export class Segment {
  readonly shared: SharedArrayBuffer;
  readonly about: About;
  readonly records: RecordStore;
  readonly shelves: Readonly<Record<NameKind, Shelf>>;
  private readonly names: Record<NameKind, Map<number, ReadName>> = {
    person: new Map(),
    company: new Map(),
  };
  /** Makes the words of names, those on the lists once only. */
  readonly words: Words;

  constructor(shared: SharedArrayBuffer) {
    const { sections, about } = unpackSections(shared);
    this.shared = shared;
    this.about = about as About;
    this.records = new RecordStore(sections);
    this.shelves = {
      person: new Shelf(sections, "person", "person", relateNames),
      company: new Shelf(sections, "company", "company", relateCompanyWords),
    };
    this.words = {
      person: this.shelves.person.vocabulary.words,
      company: this.shelves.company.vocabulary.words,
    };
  }

  /** How common words are among the records of this segment. */
  get counted(): Counted {
    const countsOf = (kind: NameKind): WordCounts => {
      const { vocabulary } = this.shelves[kind];
      return { records: this.about.named[kind], counts: { get: (text) => vocabulary.countOf(text) } };
    };
    return { person: countsOf("person"), company: countsOf("company") };
  }

  /** Words are made by these from now on. */
  use(words: Words): void {
    this.shelves.person.use(words.person);
    this.shelves.company.use(words.company);
  }

  /** All names of a record of that kind, as they were read when they were indexed. */
  namesOf(record: number, kind: NameKind): readonly ReadName[] {
    return recordNames(this.records.at(record), kind, this.words);
  }

  /** A name of a record by its number on the shelf. */
  nameAt(number: number, kind: NameKind): ReadName | undefined {
    const kept = this.names[kind];
    const known = kept.get(number);
    if (known) return known;
    const shelf = this.shelves[kind];
    const { place, reading } = shelf.placeOf(number);
    const name = this.records.at(shelf.ownerOf(number)).names[place];
    const read = name && readRecordName(name, kind, this.words)[reading];
    if (!read) return undefined;
    if (kept.size >= mostNamesKept) kept.clear();
    kept.set(number, read);
    return read;
  }
}
