import type { CountryCode } from "../model/country.ts";
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
  const weight = countryNats(mine, record.countries);
  if (weight === 0) return [];
  const common = commonOf(mine, record.countries);
  return [
    {
      kind: "country",
      subject: common ?? mine.join(" "),
      record: common ?? record.countries.join(" "),
      weight,
      reason: common ? "same country" : "no country in common",
    },
  ];
}

/** What the countries of both sides say: nothing where one side states none. */
export function countryNats(mine: readonly CountryCode[], theirs: readonly CountryCode[]): number {
  if (mine.length === 0 || theirs.length === 0) return 0;
  return commonOf(mine, theirs) === undefined ? weights.countryDiffers : weights.countryAgrees;
}

function commonOf(mine: readonly CountryCode[], theirs: readonly CountryCode[]): CountryCode | undefined {
  return mine.find((country) => theirs.includes(country));
}

/**
 * The most that `compareFacts` can add for any record that shares no key with the subject: see
 * `documentKeys` of the record and `lookupKeys` of the subject. `mostOfBirth` is what births can add.
 */
export function mostFactNats(subject: MatchSubject, mostOfBirth: number = weights.birthDayAgrees): number {
  const told = subject.kind === "person" && toldBy(subject.documents).length > 0;
  return (
    (subject.birth || told ? mostOfBirth : 0) +
    (subject.countries.length > 0 ? weights.countryAgrees : 0) +
    mostOtherFactNats(subject)
  );
}

/** As `mostFactNats`, of all but births and countries. */
export function mostOtherFactNats(subject: MatchSubject): number {
  const told = subject.kind === "person" ? toldBy(subject.documents) : [];
  const masked = subject.documents.some(({ number }) => readMask(number) !== null);
  const lettered = told.some(({ initials }) => initials !== null);
  return (
    (subject.gender || told.some(({ gender }) => gender !== null) ? weights.genderAgrees : 0) +
    (masked ? weights.partialDocumentsCap : lettered ? weights.initialsAgree : 0)
  );
}
