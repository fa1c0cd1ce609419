import fc from "fast-check";
import type { SourceRecord } from "../../model/record.ts";
import type { Corpus, ScreenOptions } from "../matching.ts";
import type { MatchSubject } from "../subject.ts";
import { record, subject } from "./subjects.ts";

/** Few names, so that records of a small corpus and queries meet. */
export const someNames = [
  "Braulio Cienfuegos Tamariz",
  "Braulio Sienfuegos",
  "Rosendo Altahona",
  "Rosendo Braulio Altahona Ripoll",
  "Juan Pérez",
  "Zebedee Guayuriba",
] as const;

/** A record with one or two of those names; `version` is what a later edition of it says otherwise. */
export const someRecord: fc.Arbitrary<SourceRecord> = fc
  .record({
    id: fc.nat(5),
    names: fc.uniqueArray(fc.constantFrom(...someNames), { minLength: 1, maxLength: 2 }),
    version: fc.nat(2),
    year: fc.option(fc.constantFrom("1970-01-01", "1980-02-02"), { nil: null }),
  })
  .map(({ id, names, version, year }) =>
    record(String(id), names, {
      places: [`edition ${version}`],
      births: year === null ? [] : [{ from: year, to: year, circa: false }],
    }),
  );

/** Records of one list, each id once. */
export const someRecords = fc.uniqueArray(someRecord, { maxLength: 6, selector: ({ id }) => id });

export const someSubjects: readonly MatchSubject[] = [
  ...someNames.map((name) => subject(name)),
  subject("Braulio Cienfuegos", { birthDate: "1970-01-01" }),
  subject("Altahona Rosendo"),
];

/** All hits for those subjects as text: two corpora that give the same answer the same bytes. */
export function answersOf(corpus: Corpus, every = false, options: ScreenOptions = {}): string {
  const ask = every ? corpus.screenEvery : corpus.screen;
  return JSON.stringify(someSubjects.map((asked) => ask(asked, { threshold: 0.2, ...options })));
}
