import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecordKind, SourceRecord, Topic } from "../model/record.ts";
import { engine } from "./engine.ts";
import type { Corpus, Hit, ScreenOptions } from "./matching.ts";
import { fullName, matchSubject } from "./subject.ts";
import { answersOf, someNames, someSubjects } from "./testing/corpus-pieces.ts";
import { list, record, subject } from "./testing/subjects.ts";

const kinds: readonly RecordKind[] = ["person", "unknown", "company"];
const topics: readonly Topic[] = ["sanction", "wanted", "debt"];
const countries = [[], ["CO"], ["CO", "PE"], ["VE"]] as const;
const sources = ["a", "b", "c"] as const;

/** Every name in every list, of every kind, with topics and countries that take turns. */
const recordsOf = (source: number): SourceRecord[] =>
  someNames.flatMap((name, i) =>
    kinds.map((kind, k) =>
      record(
        `${i}${kind}`,
        [name],
        {
          topic: topics[(i + k + source) % topics.length] ?? "sanction",
          countries: countries[(i + 2 * k + source) % countries.length] ?? [],
        },
        kind,
      ),
    ),
  );
const lists = sources.map((sourceId, i) => list(sourceId, recordsOf(i)));
const corpus = engine.buildCorpus(lists);
const layered = engine.buildCorpus(lists.slice(0, 2)).withList(list("c", recordsOf(2)));

const some = <Value>(values: readonly Value[]) => fc.option(fc.subarray([...values]), { nil: undefined });

describe("options", () => {
  test.each([Number.NaN, -0.001, 1.001, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "the threshold %d is refused",
    (threshold) => {
      for (const who of [subject("Juan Pérez"), subject(null)]) {
        expect(() => corpus.screen(who, { threshold })).toThrow(RangeError);
        expect(() => corpus.screenEvery(who, { threshold })).toThrow(RangeError);
      }
    },
  );

  test("0 and 1 are thresholds like any other", () => {
    const who = subject("Juan Pérez");
    const couldBe = lists.flatMap(({ records }) => [...records]).filter(({ kind }) => kind !== "company");
    expect(corpus.screen(who, { threshold: 0 })).toHaveLength(couldBe.length);
    expect(corpus.screen(who, { threshold: 1 })).toEqual([]);
  });

  test("a filter gives of the full answer what it lets through, and in the same order", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(corpus, layered),
        fc.constantFrom(...someSubjects),
        fc.constantFrom(0, 0.02, 0.3, 0.5, 0.9),
        some([...sources, "none"]),
        some(kinds),
        some([...topics, "permit" as const]),
        some(["CO", "PE", "VE", "AR"] as const),
        (corpus, who, threshold, sourceIds, kinds, topics, countries) => {
          const options: ScreenOptions = {
            threshold,
            ...(sourceIds && { sourceIds }),
            ...(kinds && { kinds }),
            ...(topics && { topics }),
            ...(countries && { countries }),
          };
          const passes = ({ sourceId, record }: Hit) =>
            (sourceIds?.includes(sourceId) ?? true) &&
            (kinds?.includes(record.kind) ?? true) &&
            (topics?.includes(record.topic) ?? true) &&
            (countries === undefined || record.countries.some((one) => countries.some((two) => one === two)));
          const expected = corpus.screenEvery(who, { threshold }).filter(passes);
          expect(corpus.screen(who, options)).toEqual(expected);
          expect(corpus.screenEvery(who, options)).toEqual(expected);
        },
      ),
      { numRuns: 250 },
    );
  });

  test("without a threshold it is the engine's", () => {
    for (const who of someSubjects)
      expect(corpus.screen(who)).toEqual(corpus.screen(who, { threshold: engine.defaultThreshold }));
  });
});

test("hits come by score, then by source, then by record, by code units", () => {
  const ids = ["b", "B", "10", "9", "é", "_", "a"];
  const twins = (of: string) =>
    list(
      of,
      ids.map((id) => record(id, ["Braulio Cienfuegos"])),
    );
  const hits = engine.buildCorpus([twins("x"), twins("X"), twins("é")]).screen(subject("Braulio Cienfuegos"));
  // Of ASCII the digits, capitals, low line and small letters, then all else.
  const inOrder = ["10", "9", "B", "_", "a", "b", "é"];
  expect(hits.map(({ sourceId, record }) => [sourceId, record.id])).toEqual(
    ["X", "x", "é"].flatMap((source) => inOrder.map((id) => [source, id])),
  );
  for (const who of someSubjects) {
    const scores = corpus.screen(who, { threshold: 0 }).map(({ match }) => match.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  }
});

describe("the same bytes", () => {
  const others = (corpus: Corpus, seed: number) => {
    for (let i = 0; i < 60; i++) {
      const name = `${someNames[(i * seed) % someNames.length]} ${"abcdefgh".charAt((i + seed) % 8)}?${i % seed}`;
      corpus.screen(subject(name), { threshold: 0.05 });
      corpus.screenEvery(subject(name, {}, "company"), { threshold: 0 });
    }
  };

  test("from two corpora of the same lists, whatever was asked of them before", () => {
    const [one, other] = [engine.buildCorpus(lists), engine.buildCorpus(lists)];
    const first = answersOf(one);
    others(one, 3);
    others(other, 7);
    expect(answersOf(one)).toBe(first);
    expect(answersOf(other)).toBe(first);
    expect(answersOf(engine.openCorpus(one.share()))).toBe(first);
  });

  test("whether a query is asked first or last", () => {
    const inOrder = engine.buildCorpus(lists);
    const reversed = engine.buildCorpus(lists);
    const ask = (corpus: Corpus, who: (typeof someSubjects)[number]) =>
      JSON.stringify(corpus.screen(who, { threshold: 0.1 }));
    const answers = someSubjects.map((who) => ask(inOrder, who));
    const backwards = someSubjects.toReversed().map((who) => ask(reversed, who));
    expect(backwards.reverse()).toEqual(answers);
  });
});

describe("work is told", () => {
  const crowd = Array.from({ length: 400 }, (_, i) => record(`${i}`, [`Zebedee${i} Altahona${i % 50}`]));
  const crowded = engine.buildCorpus([list("l", [...crowd, record("x", ["Braulio Cienfuegos"])])]);
  const costOf = (ask: () => unknown) => {
    const before = crowded.work();
    ask();
    const after = crowded.work();
    return {
      searches: after.searches - before.searches,
      names: after.names - before.names,
      records: after.records - before.records,
    };
  };

  test("a name that few bear costs little, comparing with every record all of them", () => {
    const who = subject("Braulio Cienfuegos");
    expect(costOf(() => crowded.screen(who))).toEqual({ searches: 1, names: 1, records: 1 });
    expect(costOf(() => crowded.screenEvery(who))).toEqual({ searches: 1, names: 0, records: 401 });
    expect(costOf(() => crowded.screen(subject("Oswaldo Ripoll")))).toMatchObject({ names: 0, records: 0 });
  });

  test("a subject of thousands of names costs as much as one of 64", () => {
    const named = (count: number) =>
      matchSubject("person", {
        names: Array.from({ length: count }, (_, i) => fullName(`Zebedee${i} Altahona${i % 50}`)),
      });
    expect(costOf(() => crowded.screen(named(5000)))).toEqual(costOf(() => crowded.screen(named(64))));
  });
});
