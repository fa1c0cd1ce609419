import { birthYearsOfSubject, mostBirthNats, unpackBirthYears } from "../birth-bound.ts";
import { countryNats, mostOtherFactNats } from "../compare-facts.ts";
import type { MatchSubject } from "../subject.ts";
import type { Segment } from "./segment.ts";

/**
 * Never less than what `compareFacts` finds for a record of the segment that shares no document with
 * the subject, told without reading the record.
 */
export function factBound(subject: MatchSubject, { records, about }: Segment): (record: number) => number {
  const others = mostOtherFactNats(subject);
  const years = birthYearsOfSubject(subject);
  const ofCountries = about.tables.countries.map((countries) => countryNats(subject.countries, countries));
  return (record) =>
    others +
    (ofCountries[records.countries[record] ?? 0] ?? 0) +
    (years === null ? 0 : mostBirthNats(years, unpackBirthYears(records.birthYears[record] ?? 0)));
}
