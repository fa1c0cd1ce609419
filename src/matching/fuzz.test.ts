import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Match } from "../model/match.ts";
import type { SourceRecord } from "../model/record.ts";
import type { IdentityDocument, Name } from "../model/subject.ts";
import { engine } from "./engine.ts";
import { fullName, type MatchKind, type MatchSubject, matchSubject } from "./subject.ts";
import { list, record } from "./testing/subjects.ts";

const many = 10_001;

/** What has broken matchers, and what nobody is called. */
const oddNames: readonly string[] = [
  "",
  " ",
  "\u0000",
  "\u0007\u001b[31m",
  "\ud800",
  "\udfff Pérez",
  "Juan \ud83d Pérez",
  "\u202eéreP nauJ",
  "J\u200du\u200da\u200dn",
  "\u200d".repeat(many),
  "\ufeff\u2066\u2069",
  "😀".repeat(200),
  "👩‍👩‍👧‍👦 Familia",
  `a${"\u0301".repeat(many)}`,
  `${"Z̴̧̢̛͔̳̮̤̣͂́".repeat(300)} Pérez`,
  "?".repeat(1000),
  "#?".repeat(1000),
  "?a?b?c?d?e?f?g?h".repeat(40),
  "...,,,;;;---",
  ", , ,",
  "((((((((((",
  '"'.repeat(999),
  "__proto__",
  "constructor toString valueOf",
  "hasOwnProperty __proto__ prototype",
  "a".repeat(many),
  "ab ".repeat(many),
  "J. ".repeat(many),
  "1 ".repeat(many),
  "de la ".repeat(many),
  "abdul ".repeat(many),
  "Juan, ".repeat(many),
  "alias (a) aka ".repeat(many),
  "Ã‘".repeat(many),
  "\\u0041".repeat(many),
  "&#65;&aacute;".repeat(many),
  "&#9999999;",
  "Juan/Pérez/Gómez",
  "S.A. S.A. S.A.",
  "NIT 900.123.456-7",
  "-".repeat(many),
  "1-".repeat(many),
  "Fund I II III IV V X",
  "李小龙 김정은 さくら Владимир Αλέξανδρος محمد דוד ไทย ᚠᚢᚦ ཨོཾ አበበ",
  "ﷺ".repeat(500),
  "ß".repeat(400),
  "İıſﬁK",
  "𝒥𝓊𝒶𝓃 𝒫é𝓇𝑒𝓏",
  "Juan\u00a0\u2003\u3000Pérez",
  "NaN undefined null",
];

const scripts = "aé ñÑ.,'-()?#/\u0301\u200d\u202e\u0000\ud800Жяαβملדก中가あ😀1";
const oddText = fc.oneof(
  fc.constantFrom(...oddNames),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...scripts.split("")), maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."Juan Pérez de la Cruz S.A. ".split("")), maxLength: 40 }),
);
const oddName: fc.Arbitrary<Name> = fc.record({
  full: oddText,
  given: fc.option(oddText, { nil: null }),
  family: fc.option(oddText, { nil: null }),
});
const oddDocument: fc.Arbitrary<IdentityDocument> = fc.record({
  type: fc.constantFrom("national-id", "tax-id", "passport", "license-plate", "imo-number"),
  number: fc.oneof(oddText, fc.string({ unit: fc.constantFrom(..."0123456789*X.-"), maxLength: 30 })),
  country: fc.constantFrom(null, "CO", "BR", "MX", "CL"),
});
const kind = fc.constantFrom<MatchKind>("person", "company", "vehicle", "vessel");
const oddSubject: fc.Arbitrary<MatchSubject> = fc
  .record({
    kind,
    names: fc.array(oddName, { maxLength: 3 }),
    documents: fc.array(oddDocument, { maxLength: 2 }),
  })
  .map(({ kind, ...known }) => matchSubject(kind, known));
const oddRecord: fc.Arbitrary<SourceRecord> = fc
  .record({
    id: fc.oneof(oddText, fc.constant("__proto__")),
    kind: fc.constantFrom("person", "company", "unknown", "vessel", "vehicle"),
    names: fc.array(oddName, { maxLength: 3 }),
    documents: fc.array(oddDocument, { maxLength: 2 }),
  })
  .map(({ id, kind, names, documents }) =>
    record(id, [], { names: names.map((name) => ({ ...name, strength: "alias" })), documents }, kind),
  );

function expectSound({ score, probability, evidence }: Match): void {
  expect(Number.isFinite(score)).toBe(true);
  expect(probability).toBeGreaterThanOrEqual(0);
  expect(probability).toBeLessThanOrEqual(1);
  expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9);
  for (const { weight } of evidence) expect(Number.isFinite(weight)).toBe(true);
}

test("any subject is compared with any record", () => {
  fc.assert(
    fc.property(oddSubject, oddRecord, (subject, record) => {
      expectSound(engine.compare(subject, record));
    }),
    { numRuns: 1500 },
  );
});

test("any records make a corpus, and any subject is screened exactly", () => {
  fc.assert(
    fc.property(
      fc.array(oddRecord, { maxLength: 6 }),
      fc.array(oddSubject, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(0, 0.05, 0.5),
      (records, subjects, threshold) => {
        const corpus = engine.buildCorpus([list("__proto__", records)]);
        const like = records.map(({ kind, names, documents }) =>
          matchSubject(kind === "unknown" || kind === "aircraft" ? "person" : kind, { names, documents }),
        );
        for (const subject of [...subjects, ...like]) {
          const hits = corpus.screen(subject, { threshold });
          for (const { match } of hits) expectSound(match);
          expect(hits).toEqual(corpus.screenEvery(subject, { threshold }));
        }
        expect([...corpus.recordsOf("__proto__")]).toEqual(JSON.parse(JSON.stringify(records)));
      },
    ),
    { numRuns: 250 },
  );
});

describe.each(["person", "company"] as const)("odd names of a %s", (kind) => {
  const records = oddNames.map((full, i) =>
    record(String(i), [], { names: [{ ...fullName(full), strength: "primary" }] }, kind),
  );

  test("each is compared with each", () => {
    for (const full of oddNames)
      for (const record of records)
        expectSound(engine.compare(matchSubject(kind, { names: [fullName(full)] }), record));
  });

  test("each is screened exactly, and by looking at no name twice", () => {
    const corpus = engine.buildCorpus([list("l", records)]);
    for (const full of oddNames) {
      const subject = matchSubject(kind, { names: [fullName(full)] });
      const before = corpus.work();
      const hits = corpus.screen(subject);
      const after = corpus.work();
      expect(hits).toEqual(corpus.screenEvery(subject));
      // A company's name can be read in three ways on either side.
      expect(after.names - before.names).toBeLessThanOrEqual(9 * records.length);
      expect(after.records - before.records).toBeLessThanOrEqual(records.length);
    }
  });
});

describe("too much of everything", () => {
  const aliases = (count: number) => Array.from({ length: count }, (_, i) => `Zebedee${i} Altahona${i % 7}`);
  const documents = (count: number, length: number): readonly IdentityDocument[] =>
    Array.from({ length: count }, (_, i) => ({
      type: "national-id",
      number: `${i}${"73".repeat(length / 2)}`,
      country: "CO",
    }));
  const onlyId = (subject: MatchSubject, records: readonly SourceRecord[]) =>
    engine
      .buildCorpus([list("l", [...records, record("2", ["Braulio Cienfuegos"])])])
      .screen(subject)
      .map((hit) => hit.record.id);

  test("thousands of names on a subject", () => {
    const subject = matchSubject("person", { names: aliases(3000).map(fullName) });
    expect(onlyId(subject, [record("1", aliases(50))])).toEqual(["1"]);
  });

  test("thousands of aliases on a record", () => {
    const subject = matchSubject("person", { names: [fullName("Zebedee1 Altahona1")] });
    const listed = record("1", aliases(3000));
    expectSound(engine.compare(subject, listed));
    expect(onlyId(subject, [listed])).toEqual(["1"]);
  });

  test.each([
    [2000, 10, 10, ["1"]],
    [10, 2000, 10, ["1"]],
    [300, 300, 20, ["1"]],
    // Longer than any number: it identifies nobody.
    [2000, 1, 10_000, []],
    [40, 40, 10_000, []],
  ])("%d documents against %d, of %d digits", (mine, theirs, length, expected) => {
    const subject = matchSubject("person", { documents: documents(mine, length) });
    const listed = record("1", ["Zebedee Altahona"], { documents: documents(theirs, length) });
    expectSound(engine.compare(subject, listed));
    expect(onlyId(subject, [listed])).toEqual(expected);
  });

  test("names looked at grow as the aliases do, not as their square", () => {
    const looked = (count: number) => {
      const corpus = engine.buildCorpus([list("l", [record("1", aliases(count))])]);
      corpus.screen(matchSubject("person", { names: [fullName("Altahona1")] }), { threshold: 0.3 });
      return corpus.work();
    };
    const [some, more] = [looked(500), looked(2000)];
    expect(some.names).toBeGreaterThan(0);
    expect(more.names).toBeLessThanOrEqual(4 * some.names + 4);
    expect(more.records).toBeLessThanOrEqual(1);
  });
});
