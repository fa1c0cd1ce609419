/** What a query does to the name of the record it is made from. */
export const queryClasses = [
  "clean",
  "one-typo",
  "two-typo",
  "reordered",
  "phonetic",
  "non-Latin",
  "no-hit",
  "no-hit people",
] as const;

export type QueryClass = (typeof queryClasses)[number];

export interface Query {
  readonly class: QueryClass;
  readonly kind: "person" | "company";
  readonly name: string;
  /** The record it was made from, which a search should find; null for somebody who is on no list. */
  readonly recordId: string | null;
}
