import type { DateRange } from "../model/dates.ts";
import { type ToldByDocument, toldByDocument } from "../model/document-births.ts";
import { sameKind } from "../model/documents.ts";
import type { SourceRecord } from "../model/record.ts";
import type { Gender, IdentityDocument } from "../model/subject.ts";
import { isTelling } from "./document-keys.ts";
import type { MatchSubject } from "./subject.ts";

/** A fact, and the kind of number that tells it; null for one that is stated. */
export interface Told<Fact> {
  readonly fact: Fact;
  readonly by: string | null;
}

/** What the documents of either side tell. */
export interface ToldBySides {
  readonly subject: readonly ToldByDocument[];
  readonly record: readonly ToldByDocument[];
}

const nothingTold: ToldBySides = { subject: [], record: [] };

/**
 * What the documents of both persons tell. A number that the other side has a number of the same
 * kind for is left out: the two are compared as numbers, and their dates differ because they do.
 */
export function toldBySides(subject: MatchSubject, record: SourceRecord): ToldBySides {
  const none = subject.documents.length === 0 && record.documents.length === 0;
  if (none || subject.kind !== "person" || record.kind === "company") return nothingTold;
  return {
    subject: toldBy(notCompared(subject.documents, record.documents)),
    record: toldBy(notCompared(record.documents, subject.documents)),
  };
}

function notCompared(
  documents: readonly IdentityDocument[],
  others: readonly IdentityDocument[],
): readonly IdentityDocument[] {
  if (documents.length === 0 || others.length === 0) return documents;
  const telling = others.filter(isTelling);
  return documents.filter(
    (document) => !(isTelling(document) && telling.some((other) => sameKind(document, other))),
  );
}

/** What documents of a person tell. */
export function toldBy(documents: readonly IdentityDocument[]): readonly ToldByDocument[] {
  return documents.flatMap((document) => toldByDocument(document) ?? []);
}

/** The days of birth among what is told. */
export function toldBirths(told: readonly ToldByDocument[]): readonly Told<DateRange>[] {
  return told.flatMap(({ births, by }) => births.map((fact) => ({ fact, by })));
}

/** The gender that is told, unless two documents disagree about it. */
export function toldGender(told: readonly ToldByDocument[]): Told<Gender> | null {
  const genders = told.flatMap(({ gender, by }) => (gender === null ? [] : [{ fact: gender, by }]));
  const [first] = genders;
  return first && genders.every(({ fact }) => fact === first.fact) ? first : null;
}
