import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceRecord } from "../../model/record.ts";
import { engine } from "../engine.ts";
import type { Corpus } from "../matching.ts";
import { answersOf, someRecord, someRecords } from "../testing/corpus-pieces.ts";
import { list, record, subject } from "../testing/subjects.ts";

type Records = ReadonlyMap<string, readonly SourceRecord[]>;

/** One change of one list. */
type Step =
  | { readonly kind: "edition"; readonly sourceId: string; readonly records: readonly SourceRecord[] }
  | {
      readonly kind: "change";
      readonly sourceId: string;
      readonly put: readonly SourceRecord[];
      readonly removed: readonly string[];
    };

const sourceId = fc.constantFrom("a", "b", "c");
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("edition" as const), sourceId, records: someRecords }),
  fc.record({
    kind: fc.constant("change" as const),
    sourceId,
    put: someRecords,
    removed: fc.array(fc.nat(5).map(String), { maxLength: 3 }),
  }),
);

/** The records after a step, told without a corpus. */
function recordsAfter(before: Records, step: Step): Records {
  const { sourceId } = step;
  if (step.kind === "edition") return new Map([...before, [sourceId, step.records]]);
  const gone = new Set([...step.removed, ...step.put.map(({ id }) => id)]);
  const kept = (before.get(sourceId) ?? []).filter(({ id }) => !gone.has(id));
  return new Map([...before, [sourceId, [...kept, ...step.put]]]);
}

const edition = (at: number) => ({
  publishedOn: null,
  digest: `edition ${at}`,
  readAt: "2026-01-01T00:00:00.000Z",
});

function corpusAfter(corpus: Corpus, step: Step, at: number): Corpus {
  const { sourceId } = step;
  return step.kind === "edition"
    ? corpus.withList({ sourceId, version: edition(at), records: step.records })
    : corpus.withChange({ sourceId, version: edition(at), put: step.put, removed: step.removed });
}

function byId(records: Iterable<SourceRecord>): readonly SourceRecord[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function expectToHold(corpus: Corpus, records: Records): void {
  expect(corpus.lists.map(({ sourceId }) => sourceId).sort()).toEqual([...records.keys()].sort());
  for (const { sourceId, recordCount } of corpus.lists) {
    const expected = records.get(sourceId) ?? [];
    expect(byId(corpus.recordsOf(sourceId))).toEqual(byId(expected));
    expect(recordCount).toBe(expected.length);
  }
  expect(answersOf(corpus)).toBe(answersOf(corpus, true));
  expect(corpus.basis.lists).toEqual(corpus.lists.map(({ sourceId, version }) => ({ sourceId, version })));
}

test("after any changes a corpus holds what the lists hold, and screens as one built anew", () => {
  fc.assert(
    fc.property(someRecords, someRecords, fc.array(step, { minLength: 1, maxLength: 6 }), (a, b, steps) => {
      let records: Records = new Map([
        ["a", a],
        ["b", b],
      ]);
      const first = engine.buildCorpus([list("a", a), list("b", b)]);
      let corpus = first;
      const before: { readonly corpus: Corpus; readonly answers: string; readonly lists: Corpus["lists"] }[] =
        [];
      steps.forEach((step, at) => {
        before.push({ corpus, answers: answersOf(corpus), lists: corpus.lists });
        if (step.kind === "change" && !records.has(step.sourceId)) {
          expect(() => corpusAfter(corpus, step, at)).toThrow(RangeError);
          return;
        }
        corpus = corpusAfter(corpus, step, at);
        records = recordsAfter(records, step);
        expectToHold(corpus, records);
        expect(corpus.lists.find(({ sourceId }) => sourceId === step.sourceId)?.version).toEqual(edition(at));
        // The words are still counted as they were, in the same memory.
        expect(corpus.basis.counted).toEqual(first.basis.counted);
        expect(corpus.share().segments[0]?.bytes).toBe(first.share().segments[0]?.bytes);
        expect(corpus.share().segments.length).toBeLessThanOrEqual(2);
      });
      for (const { corpus, answers, lists } of before) {
        expect(answersOf(corpus)).toBe(answers);
        expect(corpus.lists).toBe(lists);
      }
      const rebuilt = corpus.rebuilt();
      const anew = engine.buildCorpus(
        corpus.lists.map(({ sourceId, version }) => ({
          sourceId,
          version,
          records: records.get(sourceId) ?? [],
        })),
      );
      expectToHold(rebuilt, records);
      expect(answersOf(rebuilt)).toBe(answersOf(anew));
      expect(rebuilt.basis).toEqual(anew.basis);
      expect(rebuilt.basis.counted).toEqual(rebuilt.basis.lists);
      expect(rebuilt.changedShare).toBe(0);
    }),
    { numRuns: 60 },
  );
});

describe("a list that has a record twice", () => {
  const twin = record("1", ["Braulio Cienfuegos"]);
  const corpus = engine.buildCorpus([list("l", [twin, twin, record("2", ["Rosendo Altahona"])])]);

  test.each([
    ["loses one of the two", [twin], 1],
    ["loses both", [], 0],
    ["keeps both", [twin, twin], 2],
    ["gets a third", [twin, twin, twin], 3],
  ] as const)("and %s", (_, records, expected) => {
    const after = corpus.withList(list("l", records));
    expect(after.screen(subject("Braulio Cienfuegos"))).toHaveLength(expected);
    expect([...after.recordsOf("l")]).toHaveLength(expected);
    expect(after.lists[0]?.recordCount).toBe(expected);
  });

  test("loses both by their id", () => {
    const { version } = list("l", []);
    const after = corpus.withChange({ sourceId: "l", version, put: [], removed: ["1"] });
    expect(after.screen(subject("Braulio Cienfuegos"))).toEqual([]);
    expect(after.lists[0]?.recordCount).toBe(1);
  });

  test("is screened in the same order by the index and by every record", () => {
    const same = fc.array(
      someRecord.map((one) => ({ ...one, id: "1" })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(same, same, (base, later) => {
        const corpus = engine.buildCorpus([list("l", base)]).withList(list("l", [...later, ...base]));
        const anew = engine.buildCorpus([list("l", [...later, ...base].reverse())]);
        expect(answersOf(corpus)).toBe(answersOf(corpus, true));
        expect(answersOf(corpus.rebuilt())).toBe(answersOf(anew));
      }),
      { numRuns: 40 },
    );
  });
});

describe("a corpus without records", () => {
  test.each([
    ["of no lists", []],
    ["of lists that are empty", [list("a", []), list("b", [])]],
  ] as const)("%s is screened, changed and built anew like any other", (_, lists) => {
    const empty = engine.buildCorpus(lists);
    expect(empty.screen(subject("Braulio Cienfuegos"), { threshold: 0 })).toEqual([]);
    expect(empty.lists.map(({ recordCount }) => recordCount)).toEqual(lists.map(() => 0));
    expect(empty.changedShare).toBe(0);
    expect(empty.rebuilt().lists).toEqual(empty.lists);
    const filled = empty.withList(list("c", [record("1", ["Braulio Cienfuegos"])]));
    expect(filled.screen(subject("Braulio Cienfuegos"))).toHaveLength(1);
    expect(filled.changedShare).toBe(1);
    expect(filled.withList(list("c", [])).screen(subject("Braulio Cienfuegos"))).toEqual([]);
  });
});

test("of a list that is the same but for one record, one record is indexed", () => {
  const crowd = Array.from({ length: 200 }, (_, i) => record(`${i}`, [`Zebedee Altahona${i}`]));
  const corpus = engine.buildCorpus([list("l", crowd)]);
  const after = corpus.withList(list("l", [...crowd.slice(1), record("new", ["Braulio Cienfuegos"])]));
  // One gone and one put, of 200.
  expect(after.changedShare).toBeCloseTo(2 / 200);
  expect(corpus.changedShare).toBe(0);
});

test("a record that comes later weighs its words as those do that were there", () => {
  const crowd = Array.from({ length: 800 }, (_, i) => record(`x${i}`, [`Zebedee Person${i}`]));
  const corpus = engine.buildCorpus([list("l", [...crowd, record("1", ["Zebedee Altahona"])])]);
  const after = corpus.withList(list("m", [record("1", ["Zebedee Altahona"])]));
  const scores = after.screen(subject("Zebedee Altahona Ripoll")).map(({ match }) => match.score);
  expect(scores).toHaveLength(2);
  expect(scores[0]).toBe(scores[1]);
  const alone = engine.buildCorpus([list("m", [record("1", ["Zebedee Altahona"])])]);
  expect(alone.screen(subject("Zebedee Altahona Ripoll"))[0]?.match.score).toBeGreaterThan(scores[1] ?? 0);
});
