import type { CountryCode } from "./country.ts";
import type { DataSet } from "./data-set.ts";
import type { DateRange, IsoDate } from "./dates.ts";
import type { Gender, IdentityDocument, Name, SubjectKind } from "./subject.ts";

/** What a record is about. Lists hold more kinds than a check can be made of. */
export type RecordKind = SubjectKind | "vessel" | "aircraft" | "unknown";

/** How firmly a record's name is its subject's: as listed, also known as, weakly so, or once. */
export type NameStrength = "primary" | "alias" | "weak-alias" | "former";

export interface RecordName extends Name {
  readonly strength: NameStrength;
}

/**
 * What a record says about its subject, in one word. `scoring/` gives each topic its severity.
 *
 * `identity`, `company-registration`, `vehicle-registration`, `driving-license`, `tax-registration`,
 * `affiliation`, `permit` and `state-contract` are registrations: being found there is no fault.
 */
export const topics = [
  "affiliation",
  "civil-case",
  "company-inactive",
  "company-registration",
  "conviction",
  "criminal-case",
  "debarment",
  "debt",
  "deceased",
  "disciplinary",
  "document-cancelled",
  "driving-license",
  "driving-license-suspended",
  "family-case",
  "fictitious-supplier",
  "fiscal-liability",
  "identity",
  "labour-case",
  "media",
  "permit",
  "plaintiff-case",
  "professional-sanction",
  "public-office",
  "sanction",
  "sexual-offence",
  "state-contract",
  "tax-default",
  "tax-registration",
  "traffic-fine",
  "vehicle-registration",
  "vehicle-stolen",
  "wanted",
] as const;

export type Topic = (typeof topics)[number];

/** One label and its value, to be read by a person. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A titled table; rows may differ in their labels. */
export interface FactTable {
  readonly title: string;
  readonly rows: readonly (readonly Fact[])[];
}

/**
 * What a source says about somebody. Plain JSON: records are stored and sent between threads.
 * Empty arrays and nulls mean that the source says nothing, never that it denies.
 */
export interface SourceRecord {
  /** Stable within the source: the source's own key where it has one. */
  readonly id: string;
  readonly kind: RecordKind;
  /** One of the data sets of its source. */
  readonly dataSet: DataSet;
  readonly topic: Topic;
  readonly names: readonly RecordName[];
  readonly documents: readonly IdentityDocument[];
  readonly births: readonly DateRange[];
  readonly death: IsoDate | null;
  readonly gender: Gender | null;
  /** Nationality, citizenship, jurisdiction: any of them. */
  readonly countries: readonly CountryCode[];
  /** Addresses and places of birth, as written. */
  readonly places: readonly string[];
  /** Programmes, charges or reasons, as written: `["SDNTK"]`. */
  readonly programs: readonly string[];
  /** When the source put it on record. */
  readonly listedOn: IsoDate | null;
  readonly url: string | null;
  readonly tables: readonly FactTable[];
}

/** A record with everything unsaid; sources fill in what they know. */
export function emptyRecord(id: string, kind: RecordKind, dataSet: DataSet, topic: Topic): SourceRecord {
  return {
    id,
    kind,
    dataSet,
    topic,
    names: [],
    documents: [],
    births: [],
    death: null,
    gender: null,
    countries: [],
    places: [],
    programs: [],
    listedOn: null,
    url: null,
    tables: [],
  };
}
