import { type DateRange, describeDateRange, type IsoDate } from "../model/dates.ts";
import { canonicalNumber, sameDocument, sameKind } from "../model/documents.ts";
import type { Evidence } from "../model/match.ts";
import type { SourceRecord } from "../model/record.ts";
import type { DocumentType, IdentityDocument } from "../model/subject.ts";
import type { MatchSubject } from "./subject.ts";
import { weights } from "./weights.ts";

// A canonical number of three characters or fewer (`0`, `NA`, `123`) identifies nobody.
const shortestNumber = 4;

const renewed: ReadonlySet<DocumentType> = new Set([
  "passport",
  "driver-license",
  "professional-card",
  "license-plate",
  "temporary-permit",
  "stay-permit",
  "diplomatic-id",
  "foreign-id",
]);

/** Whether a document's number is one that can identify somebody. */
export function isTelling(document: IdentityDocument): boolean {
  const number = canonicalNumber(document);
  return number.length >= shortestNumber && !/^([0-9A-Z])\1+$/.test(number);
}

/** The first document both sides have; or, when there is none, the kinds whose numbers differ. */
export function compareDocuments(subject: MatchSubject, record: SourceRecord): readonly Evidence[] {
  const mine = subject.documents.filter(isTelling);
  const theirs = record.documents.filter(isTelling);
  for (const document of mine) {
    const same = theirs.find((other) => sameDocument(document, other));
    if (same) return [documentEvidence(document, same, weights.documentAgrees, "same document")];
  }
  for (const document of mine) {
    const other = theirs.find((candidate) => sameKind(document, candidate));
    if (!other) continue;
    const weight = renewed.has(document.type)
      ? weights.renewedDocumentDiffers
      : weights.lastingDocumentDiffers;
    return [documentEvidence(document, other, weight, "another number of the same kind")];
  }
  return [];
}

function documentEvidence(
  mine: IdentityDocument,
  theirs: IdentityDocument,
  weight: number,
  reason: string,
): Evidence {
  return { kind: "document", subject: mine.number, record: theirs.number, weight, reason };
}

/** The birth date against the record's dates: the one that fits best counts. */
export function compareBirth(subject: MatchSubject, record: SourceRecord): readonly Evidence[] {
  if (subject.birth === null || record.births.length === 0) return [];
  const birthDate = subject.birth.from;
  let best: Evidence | null = null;
  for (const range of record.births) {
    const { weight, reason } = birthAgainst(birthDate, range);
    if (best === null || weight > best.weight)
      best = { kind: "birth-date", subject: birthDate, record: describeDateRange(range), weight, reason };
  }
  return best ? [best] : [];
}

function birthAgainst(birthDate: IsoDate, range: DateRange): { weight: number; reason: string } {
  const { from, to } = range;
  if (birthDate >= from && birthDate <= to) {
    if (range.circa) return { weight: weights.birthCircaAgrees, reason: "about the same year" };
    if (from === to) return { weight: weights.birthDayAgrees, reason: "same day" };
    if (from.slice(0, 7) === to.slice(0, 7))
      return { weight: weights.birthMonthAgrees, reason: "same month" };
    if (from.slice(0, 4) === to.slice(0, 4)) return { weight: weights.birthYearAgrees, reason: "same year" };
    return { weight: weights.birthCircaAgrees, reason: "within the years given" };
  }
  const year = yearOf(birthDate);
  const apart = Math.max(yearOf(from) - year, year - yearOf(to), 0);
  if (range.circa && apart <= 2) return { weight: weights.birthCircaAgrees, reason: "about the same year" };
  if (from === to && exchanged(birthDate) === from)
    return { weight: weights.birthDayExchanged, reason: "day and month exchanged" };
  if (apart === 0) return { weight: weights.birthDayDiffers, reason: "day differs" };
  if (apart === 1) return { weight: weights.birthNextYear, reason: "year differs by one" };
  return { weight: weights.birthYearDiffers, reason: "year differs" };
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

function exchanged(date: IsoDate): string {
  const [year, month, day] = date.split("-");
  return `${year}-${day}-${month}`;
}

export function compareGender(subject: MatchSubject, record: SourceRecord): readonly Evidence[] {
  if (subject.gender === null || record.gender === null) return [];
  const agrees = subject.gender === record.gender;
  return [
    {
      kind: "gender",
      subject: subject.gender,
      record: record.gender,
      weight: agrees ? weights.genderAgrees : weights.genderDiffers,
      reason: agrees ? "same gender" : "gender differs",
    },
  ];
}

export function compareCountries(subject: MatchSubject, record: SourceRecord): readonly Evidence[] {
  const mine = subject.countries;
  if (mine.length === 0 || record.countries.length === 0) return [];
  const common = mine.find((country) => record.countries.includes(country));
  return [
    {
      kind: "country",
      subject: common ?? mine.join(" "),
      record: common ?? record.countries.join(" "),
      weight: common ? weights.countryAgrees : weights.countryDiffers,
      reason: common ? "same country" : "no country in common",
    },
  ];
}
