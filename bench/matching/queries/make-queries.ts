import type { SourceRecord } from "../../../src/model/record.ts";
import { below, type Random, randomFrom } from "../random.ts";
import { composedName, nowhere } from "../synthetic/compose.ts";
import { inCyrillic } from "./cyrillic.ts";
import { anotherOrder, oneSlip, twoSlips } from "./damage.ts";
import { datedClass, type Query, type QueryClass } from "./query.ts";
import { respelt } from "./respell.ts";

export interface RecordSource {
  readonly size: number;
  recordAt(index: number): SourceRecord;
}

/** A name made from a record's, or null when the record's does not lend itself to it. */
type Make = (random: Random, record: SourceRecord) => string | null;

const made: readonly (readonly [QueryClass, Make])[] = [
  ["clean", (_, record) => nameOf(record)],
  ["one-typo", (random, record) => oneSlip(random, nameOf(record))],
  ["two-typo", (random, record) => twoSlips(random, nameOf(record))],
  ["reordered", reordered],
  ["phonetic", (random, record) => respelt(random, nameOf(record))],
  ["non-Latin", inCyrillicOf],
  [datedClass, (_, record) => (record.births.length === 0 ? null : nameOf(record))],
];

/**
 * `each` queries of every class. The same ones for the same records: each class draws from a
 * generator seeded with its own name, and takes people and companies as they come in the corpus.
 */
export function makeQueries(source: RecordSource, each: number): readonly Query[] {
  return [
    ...made.flatMap(([queryClass, make]) => makeClass(source, each, queryClass, make)),
    ...Array.from({ length: each }, (_, index) => invented(index)),
  ];
}

/** Queries for people who are on no list, by names as common as anybody's. */
export function peopleQueries(names: readonly string[], each: number): readonly Query[] {
  const step = Math.max(1, Math.floor(names.length / each));
  return names
    .filter((_, index) => index % step === 0)
    .slice(0, each)
    .map((name) => ({ class: "no-hit people", kind: "person", name, birth: null, recordId: null }));
}

function makeClass(source: RecordSource, each: number, queryClass: QueryClass, make: Make): readonly Query[] {
  const random = randomFrom(`queries ${queryClass}`);
  const queries: Query[] = [];
  // A third of the draws is enough for the rarest class; a corpus where none fits ends with fewer queries.
  for (let draw = 0; draw < each * 50 && queries.length < each; draw++) {
    const record = source.recordAt(below(random, source.size));
    const { kind } = record;
    if (kind !== "person" && kind !== "company") continue;
    const name = make(random, record);
    const birth = queryClass === datedClass ? (record.births[0] ?? null) : null;
    if (name !== null) queries.push({ class: queryClass, kind, name, birth, recordId: record.id });
  }
  return queries;
}

function nameOf(record: SourceRecord): string {
  return record.names[0]?.full ?? "";
}

/** Companies are seldom written in another script than their own; how a name sounds, its country tells. */
function inCyrillicOf(_: Random, record: SourceRecord): string | null {
  if (record.kind !== "person" || record.countries.length === 0) return null;
  return inCyrillic(nameOf(record), record.countries);
}

/** What ends the name of a company and stays where it is. */
const legalForm =
  /^(s\.?a\.?(s\.?)?|ltda?\.?|limited|l\.?l\.?c\.?|inc\.?|corp\.?|co\.?|company|gmbh|plc|fze|eireli|e\.i\.r\.l\.|spa|pte\.?|de|c\.?v\.?|s\.|r\.?l\.?|s\.?r\.?l\.?|me|epp|ag|b\.?v\.?|ooo|oao|[pz]?jsc|sarl|est\.?)$/i;

/** Of a person surnames first, without the comma that would say so; of a company any other order. */
function reordered(random: Random, record: SourceRecord): string | null {
  const [name] = record.names;
  if (name?.given && name.family) return `${name.family} ${name.given}`;
  const words = nameOf(record).replaceAll(",", "").split(" ");
  const end = words.findLastIndex((word) => !legalForm.test(word)) + 1;
  const order = anotherOrder(random, words.slice(0, end));
  return order === null ? null : [order, ...words.slice(end)].join(" ");
}

/** Nobody's name: syllables that no corpus of this bench is made of. */
function invented(index: number): Query {
  const random = randomFrom(`nobody ${index}`);
  const word = () => composedName(nowhere, below(random, 1_000_000));
  return { class: "no-hit", kind: "person", name: `${word()} ${word()}`, birth: null, recordId: null };
}
