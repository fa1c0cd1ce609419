import type { DateRange } from "../../../src/model/dates.ts";

/** What a query does to the name of the record it is made from. */
export const queryClasses = [
  "clean",
  "one-typo",
  "two-typo",
  "reordered",
  "phonetic",
  "non-Latin",
  "with birth date",
  "no-hit",
  "no-hit people",
] as const;

/** Asked with the record's date of birth, or what is known of it; the others by the name alone. */
export const datedClass = "with birth date";

export type QueryClass = (typeof queryClasses)[number];

export interface Query {
  readonly class: QueryClass;
  readonly kind: "person" | "company";
  readonly name: string;
  readonly birth: DateRange | null;
  /** The record it was made from, which a search should find; null for somebody who is on no list. */
  readonly recordId: string | null;
}
