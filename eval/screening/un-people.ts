import { join } from "node:path";
import type { Corpus } from "../../src/matching/matching.ts";
import { fullName, type MatchSubject, matchSubject } from "../../src/matching/subject.ts";
import type { SourceRecord } from "../../src/model/record.ts";
import { askAll, nearMiss } from "./ask-all.ts";
import { buildTimed, unDir, unList } from "./lists.ts";
import { type Person, readPeople } from "./people.ts";
import type { ScreeningEval, ScreeningFigures, ScreeningRun } from "./screening-eval.ts";

const cleanFile = "bench/un-people-clean.csv";
const damagedFile = "bench/un-people-damaged.csv";

interface Query {
  readonly person: Person;
  /** Ids of the entries that list this very name; empty when this edition has none. */
  readonly entries: ReadonlySet<string>;
}

/** People of the UN list, by their name alone, with and without damage, must find their entry. */
export const unPeople: ScreeningEval = {
  id: "un-people",
  title: "UN list: people as listed and with damaged names",
  needs: [cleanFile, damagedFile, unDir],
  async run(on) {
    const clean = await readPeople(join(on.sharedDir, cleanFile));
    const damaged = await readPeople(join(on.sharedDir, damagedFile));
    if (clean.length !== damaged.length)
      throw new Error(`${damagedFile} has not the rows of ${cleanFile}: who is who cannot be told`);
    const list = await unList(on.sharedDir);
    const { corpus, buildSeconds } = buildTimed(on, [list]);
    const byName = entriesByName(list.records);
    // Row n of the damaged file is row n of the clean one: the clean name tells whom both mean.
    const entries = clean.map(({ name }) => byName.get(nameKey(name)) ?? new Set<string>());
    const queriesOf = (people: readonly Person[]): readonly Query[] =>
      people.map((person, index) => ({ person, entries: entries[index] ?? new Set() }));
    const edition = `the edition of ${list.version.publishedOn ?? "unknown date"}`;
    const evaluate = (id: string, title: string, queries: readonly Query[]) =>
      figuresOf({ id, title, queries, edition, corpus, buildSeconds }, on);
    return [
      evaluate("un-people-clean", "UN list: people as listed", queriesOf(clean)),
      evaluate("un-people-damaged", "UN list: people with damaged names", queriesOf(damaged)),
    ];
  },
};

function figuresOf(
  about: {
    readonly id: string;
    readonly title: string;
    readonly queries: readonly Query[];
    readonly edition: string;
    readonly corpus: Corpus;
    readonly buildSeconds: number;
  },
  on: ScreeningRun,
): ScreeningFigures {
  const { replies, seconds } = askAll(about.id, about.queries, on, (query) =>
    about.corpus.screen(subjectOf(query), { threshold: on.threshold }),
  );
  const rank = ({ query, reply }: (typeof replies)[number]) =>
    reply.findIndex(({ record }) => query.entries.has(record.id));
  const listed = replies.filter(({ query }) => query.entries.size > 0);
  const found = listed.filter((one) => rank(one) >= 0);
  const several = listed.filter(({ query }) => query.entries.size > 1).length;
  const hits = replies.reduce((sum, { reply }) => sum + reply.length, 0);
  return {
    id: about.id,
    title: about.title,
    rows: [
      { name: "found, of all people of the file", count: found.length, of: replies.length },
      { name: "found, of those on this edition", count: found.length, of: listed.length },
      {
        name: "found as the first hit, of those on it",
        count: found.filter((one) => rank(one) === 0).length,
        of: listed.length,
      },
    ],
    notes: [
      `${replies.length - listed.length} people of the file are not on ${about.edition} under that name.`,
      `${several} names are of more than one entry: any of them counts as found.`,
      `${(hits / Math.max(1, replies.length)).toFixed(1)} hits a query.`,
    ],
    wrong: listed
      .filter((one) => rank(one) < 0)
      .map(({ query }) => ({
        key: `row ${query.person.row}`,
        outcome: "missed",
        probability: nearMiss(about.corpus, subjectOf(query), query.entries),
        about: `${query.person.name} of ${[...query.entries].join(", ")}`,
      })),
    queries: replies.length,
    seconds,
    buildSeconds: about.buildSeconds,
  };
}

function subjectOf({ person }: Query): MatchSubject {
  return matchSubject("person", { names: [fullName(person.name)] });
}

function entriesByName(records: readonly SourceRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map<string, Set<string>>();
  for (const record of records.filter(({ kind }) => kind === "person"))
    for (const { full } of record.names) {
      const key = nameKey(full);
      byName.set(key, (byName.get(key) ?? new Set()).add(record.id));
    }
  return byName;
}

/** The same letters and digits in the same order, whatever stands between them, are the same name. */
function nameKey(name: string): string {
  return name
    .normalize("NFC")
    .toUpperCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
