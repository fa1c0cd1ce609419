import { readMask } from "../model/document-mask.ts";
import type { Evidence } from "../model/match.ts";
import type { SourceRecord } from "../model/record.ts";
import { compareBirth } from "./compare-births.ts";
import { compareDocuments } from "./compare-documents.ts";
import type { MatchSubject } from "./subject.ts";
import { type ToldBySides, toldBy, toldBySides, toldGender } from "./told-facts.ts";
import { weights } from "./weights.ts";

export { compareDocuments } from "./compare-documents.ts";
export { documentKeys, isTelling, lookupKeys } from "./document-keys.ts";

/** All that speaks for or against a match besides names: documents, birth, gender, countries. */
export function compareFacts(subject: MatchSubject, record: SourceRecord): readonly Evidence[] {
  const told = toldBySides(subject, record);
  return [
    ...compareDocuments(subject, record, told),
    ...compareBirth(subject, record, told),
    ...compareGender(subject, record, told),
    ...compareCountries(subject, record),
  ];
}

/** The genders that both sides state or, failing that, their documents tell. */
export function compareGender(
  subject: MatchSubject,
  record: SourceRecord,
  told: ToldBySides = toldBySides(subject, record),
): readonly Evidence[] {
  const mine = subject.gender ? { fact: subject.gender, by: null } : toldGender(told.subject);
  if (!mine) return [];
  const theirs = record.gender ? { fact: record.gender, by: null } : toldGender(told.record);
  if (!theirs) return [];
  const agrees = mine.fact === theirs.fact;
  const by = mine.by ?? theirs.by;
  return [
    {
      kind: "gender",
      subject: mine.fact,
      record: theirs.fact,
      weight: agrees ? weights.genderAgrees : weights.genderDiffers,
      reason: (agrees ? "same gender" : "gender differs") + (by ? `, told by the ${by}` : ""),
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

/**
 * The most that `compareFacts` can add for any record that shares no key with the subject: see
 * `documentKeys` of the record and `lookupKeys` of the subject.
 */
export function mostFactNats(subject: MatchSubject): number {
  const told = subject.kind === "person" ? toldBy(subject.documents) : [];
  const masked = subject.documents.some(({ number }) => readMask(number) !== null);
  const lettered = told.some(({ initials }) => initials !== null);
  return (
    (subject.birth || told.length > 0 ? weights.birthDayAgrees : 0) +
    (subject.gender || told.some(({ gender }) => gender !== null) ? weights.genderAgrees : 0) +
    (subject.countries.length > 0 ? weights.countryAgrees : 0) +
    (masked ? weights.partialDocumentsCap : lettered ? weights.initialsAgree : 0)
  );
}
