import type { CountryCode } from "../model/country.ts";
import type { DateRange } from "../model/dates.ts";
import type { Gender, IdentityDocument, Name, Subject } from "../model/subject.ts";

/** What can be looked for in the lists. */
export type MatchKind = "person" | "company" | "vehicle" | "vessel";

/** Whom records are compared with. Empty arrays and nulls are what is not known: never held against a record. */
export interface MatchSubject {
  readonly kind: MatchKind;
  /** Every name the subject goes by: the one that fits a record best counts. */
  readonly names: readonly Name[];
  readonly documents: readonly IdentityDocument[];
  /** A day, a month, a year or a span. */
  readonly birth: DateRange | null;
  readonly gender: Gender | null;
  /** Nationalities, residence, who issued the documents. */
  readonly countries: readonly CountryCode[];
}

/** A subject of whom nothing is known but what `known` says. */
export function matchSubject(kind: MatchKind, known: Partial<Omit<MatchSubject, "kind">> = {}): MatchSubject {
  return { kind, names: [], documents: [], birth: null, gender: null, countries: [], ...known };
}

/** A name that came in one piece. */
export function fullName(full: string): Name {
  return { full, given: null, family: null };
}

/** What of a check's subject records are compared with. */
export function matchSubjectOf(subject: Subject): MatchSubject {
  const { birthDate } = subject;
  return {
    kind: subject.kind,
    names: subject.name === null ? [] : [subject.name],
    documents: subject.documents,
    birth: birthDate === null ? null : { from: birthDate, to: birthDate, circa: false },
    gender: subject.gender,
    countries: countriesOf(subject),
  };
}

/** Who issued the subject's documents, and where it says it comes from. */
function countriesOf(subject: Subject): readonly CountryCode[] {
  const native = subject.extras["native-country"]?.toUpperCase();
  const countries = subject.documents.flatMap((document) => document.country ?? []);
  return [...new Set(native && /^[A-Z]{2}$/.test(native) ? [...countries, native] : countries)];
}
