import type { CountryCode } from "../../model/country.ts";
import type { RecordKind, SourceRecord, Topic } from "../../model/record.ts";
import { type BirthYears, packBirthYears } from "../birth-bound.ts";
import { documentKeys } from "../compare-facts.ts";
import { GrowableBytes, GrowableUint32 } from "./growable.ts";
import { hashText } from "./hash.ts";
import { buildKeyTable, KeyTable } from "./key-table.ts";
import type { Sections } from "./sections.ts";

/** What a record can be left out by before it is looked at; the tables that its numbers stand for. */
export interface RecordTables {
  readonly kinds: readonly RecordKind[];
  readonly topics: readonly Topic[];
  /** Distinct sets of countries. */
  readonly countries: readonly (readonly CountryCode[])[];
}

// Records begin at multiples of this many bytes, so that 32 bits reach 16 GB.
const unit = 4;

/** Gathers records as JSON, one after another, with what they are filtered and found by beside them. */
export class RecordStoreBuilder {
  private readonly bytes = new GrowableBytes();
  private readonly starts = new GrowableUint32();
  private readonly lengths = new GrowableUint32();
  private readonly lists = new GrowableUint32();
  private readonly kinds = new Numbering<RecordKind>();
  private readonly topics = new Numbering<Topic>();
  private readonly countries = new Numbering<string>();
  private readonly birthYears = new GrowableUint32();
  private readonly idHashes = new GrowableUint32();
  private readonly documentHashes = new GrowableUint32();
  private readonly documentOwners = new GrowableUint32();

  get size(): number {
    return this.starts.length;
  }

  /** `births` is `birthYearsOf` the record. */
  add(list: number, record: SourceRecord, births: BirthYears | null): void {
    for (const document of record.documents)
      for (const key of documentKeys(document)) {
        this.documentHashes.push(hashText(key));
        this.documentOwners.push(this.size);
      }
    this.idHashes.push(hashText(record.id));
    this.starts.push(this.bytes.length / unit);
    this.lengths.push(this.bytes.pushText(JSON.stringify(record)));
    this.bytes.align(unit);
    this.lists.push(list);
    this.kinds.push(record.kind);
    this.topics.push(record.topic);
    this.birthYears.push(packBirthYears(births));
    this.countries.push([...record.countries].sort().join(" "));
  }

  tables(): RecordTables {
    return {
      kinds: this.kinds.values(),
      topics: this.topics.values(),
      countries: this.countries.values().map((set) => (set === "" ? [] : set.split(" "))),
    };
  }

  sections(): Sections {
    const documents = buildKeyTable("documents", (visit) => {
      for (let i = 0; i < this.documentHashes.length; i++)
        visit(this.documentHashes.at(i), this.documentOwners.at(i));
    });
    const ids = buildKeyTable("ids", (visit) => {
      this.idHashes.view().forEach(visit);
    });
    return {
      ...documents,
      ...ids,
      recordBytes: this.bytes.view(),
      recordStarts: this.starts.view(),
      recordLengths: this.lengths.view(),
      recordLists: Uint8Array.from(this.lists.view()),
      recordKinds: Uint8Array.from(this.kinds.numbers.view()),
      recordTopics: Uint8Array.from(this.topics.numbers.view()),
      recordCountries: this.countries.numbers.view(),
      recordBirthYears: this.birthYears.view(),
    };
  }
}

/** Numbers given to values in the order they first come. */
class Numbering<Value> {
  readonly numbers = new GrowableUint32();
  private readonly known = new Map<Value, number>();

  push(value: Value): void {
    const number = this.known.get(value) ?? this.known.size;
    this.known.set(value, number);
    this.numbers.push(number);
  }

  values(): Value[] {
    return [...this.known.keys()];
  }
}

// A parsed record of OFAC's takes about 4 KB: this many are 16 MB.
const mostRecordsKept = 4096;

/** The records of a segment: parsed when they are asked for, the last few thousand kept. */
export class RecordStore {
  readonly size: number;
  readonly lists: Uint8Array;
  readonly kinds: Uint8Array;
  readonly topics: Uint8Array;
  readonly countries: Uint32Array;
  /** As `packBirthYears` has them. */
  readonly birthYears: Uint32Array;
  private readonly bytes: Buffer;
  private readonly starts: Uint32Array;
  private readonly lengths: Uint32Array;
  private readonly documents: KeyTable;
  private readonly ids: KeyTable;
  private readonly parsed = new Map<number, SourceRecord>();

  constructor(sections: Sections) {
    const bytes = sections.recordBytes as Uint8Array;
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.starts = sections.recordStarts as Uint32Array;
    this.lengths = sections.recordLengths as Uint32Array;
    this.lists = sections.recordLists as Uint8Array;
    this.kinds = sections.recordKinds as Uint8Array;
    this.topics = sections.recordTopics as Uint8Array;
    this.countries = sections.recordCountries as Uint32Array;
    this.birthYears = sections.recordBirthYears as Uint32Array;
    this.documents = new KeyTable(sections, "documents");
    this.ids = new KeyTable(sections, "ids");
    this.size = this.starts.length;
  }

  at(number: number): SourceRecord {
    const known = this.parsed.get(number);
    if (known) return known;
    const record = this.parse(number);
    if (this.parsed.size >= mostRecordsKept) this.parsed.clear();
    this.parsed.set(number, record);
    return record;
  }

  /** The record, parsed anew and not kept: for going through many. */
  parse(number: number): SourceRecord {
    return JSON.parse(this.textAt(number));
  }

  /** The record as JSON, as it was put in. */
  textAt(number: number): string {
    const start = (this.starts[number] ?? 0) * unit;
    return this.bytes.toString("utf8", start, start + (this.lengths[number] ?? 0));
  }

  /** Adds the records that may be called that by their lists. */
  withId(id: string, found: Set<number>): void {
    this.ids.collect(hashText(id), found);
  }

  /** Adds the records that may have a document of that key. */
  withDocumentKey(key: string, found: Set<number>): void {
    this.documents.collect(hashText(key), found);
  }
}
