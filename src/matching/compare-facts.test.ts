import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dateRange } from "../model/dates.ts";
import { nitCheckDigit, sameDocument } from "../model/documents.ts";
import type { SourceRecord } from "../model/record.ts";
import { documentTypes, type IdentityDocument } from "../model/subject.ts";
import { cnpjOf } from "../sandbox/documents/brazil.ts";
import { curpOf } from "../sandbox/documents/mexico.ts";
import { sumOf } from "./compare.ts";
import { compareCountries, compareFacts, compareGender, mostFactNats } from "./compare-facts.ts";
import { documentKeys, isTelling, lookupKeys } from "./document-keys.ts";
import { factBound } from "./flat/fact-bound.ts";
import { buildSegment, Segment } from "./flat/segment.ts";
import { fullName, type MatchSubject, matchSubject } from "./subject.ts";
import { list, record } from "./testing/subjects.ts";
import { weights } from "./weights.ts";

const curps = [
  ["Rosa", "Figueroa", "Baeza", "female", "1957-10-12"],
  ["Luis", "Figueroa", "Baeza", "male", "1957-10-12"],
  ["Rosa", "Ponce", "Ruiz", "female", "1980-01-01"],
].map(([given = "", paternal = "", maternal = "", gender, birthDate = ""]) =>
  curpOf(
    {
      given,
      paternal,
      maternal,
      gender: gender === "male" ? "male" : "female",
      birthDate,
      birthPlaceCode: "YN",
    },
    "0",
  ),
);

const numbers = fc.oneof(
  fc.constantFrom(
    ...["137.870.711-72", "13787071172", "***.870.711-**", "137.***.***-72", "***870711**", "*******7172"],
    ...["73856403", "73.856.403", "****6403", "17.309.182-6", "17309182", "FIBR571012AB1", "FIBR571012"],
    ...curps,
  ),
  fc.stringMatching(/^[12]{3,6}-?[12*]{0,3}$/),
  fc.string(),
);

const documents = fc.array(
  fc.record({
    type: fc.oneof(fc.constantFrom("national-id", "tax-id", "other"), fc.constantFrom(...documentTypes)),
    country: fc.constantFrom("BR", "CO", "MX", "CL", null),
    number: numbers,
  }) satisfies fc.Arbitrary<IdentityDocument>,
  { maxLength: 3 },
);

const births = fc
  .tuple(
    fc.constantFrom(1957, 1958, 1959, 1967, 1975, 1980, 2011),
    fc.option(fc.constantFrom(1, 10)),
    fc.boolean(),
  )
  .map(([year, month, circa]) => dateRange(year, month ?? undefined, month ? 12 : undefined, circa));
const names = fc.constantFrom("Rosa Figueroa Baeza", "Luis Figueroa", "Rosa Ponce Ruiz", "Baeza");
const gender = fc.constantFrom("male" as const, "female" as const, null);
const countries = fc.constantFrom([], ["BR"], ["CO", "MX"]);

const subjects = fc
  .record({
    names: fc.array(names.map(fullName), { maxLength: 2 }),
    documents,
    birth: fc.option(births),
    gender,
    countries,
  })
  .map((known) => matchSubject("person", known));
const records = fc
  .record({
    names: fc.array(names, { maxLength: 2 }),
    documents,
    births: fc.array(births, { maxLength: 2 }),
    gender,
    countries,
  })
  .map(({ names: listed, ...known }) => record("1", listed, known));

function sharesKey(subject: MatchSubject, listed: SourceRecord): boolean {
  const keys = new Set(listed.documents.flatMap(documentKeys));
  return subject.documents.flatMap(lookupKeys).some((key) => keys.has(key));
}

test("facts say no more than mostFactNats for a record that shares no key with the subject", () => {
  fc.assert(
    fc.property(subjects, records, (subject, listed) => {
      if (sharesKey(subject, listed)) return;
      const sum = sumOf(compareFacts(subject, listed));
      expect(sum).toBeLessThanOrEqual(mostFactNats(subject) + 1e-9);
    }),
    { numRuns: 5000 },
  );
});

test("nor than factBound, which reads no record", () => {
  fc.assert(
    fc.property(
      fc.array(subjects, { minLength: 8 }),
      fc.array(records, { minLength: 8 }),
      (asked, listed) => {
        const segment = new Segment(buildSegment([list("l", listed)]));
        for (const subject of asked) {
          const bound = factBound(subject, segment);
          for (const [number, one] of listed.entries()) {
            if (sharesKey(subject, one)) continue;
            const sum = sumOf(compareFacts(subject, one));
            expect(sum).toBeLessThanOrEqual(bound(number) + 1e-9);
          }
        }
      },
    ),
    { numRuns: 100 },
  );
});

test("factBound tells a birth year that is far off, and a country", () => {
  const born = (...years: number[]) => record("1", ["Ada"], { births: years.map((year) => dateRange(year)) });
  const listed = [
    born(1957),
    born(1958),
    born(1980),
    born(),
    born(1930, 1990),
    { ...born(), countries: ["CO"] },
  ];
  const subject = matchSubject("person", { names: [], birth: dateRange(1957), countries: ["BR"] });
  const bound = factBound(subject, new Segment(buildSegment([list("l", listed)])));
  expect(listed.map((_, number) => bound(number))).toEqual([
    weights.birthDayAgrees,
    weights.birthCircaAgrees,
    weights.birthYearSlip,
    0,
    weights.birthDayAgrees,
    weights.countryDiffers,
  ]);
});

test("two documents that are the same and identify somebody share a key", () => {
  fc.assert(
    fc.property(documents, documents, (mine, theirs) => {
      for (const a of mine)
        for (const b of theirs) {
          if (!sameDocument(a, b) || !isTelling(a) || !isTelling(b)) continue;
          expect(documentKeys(a).some((key) => documentKeys(b).includes(key))).toBe(true);
          expect(lookupKeys(a)).toEqual(expect.arrayContaining([...documentKeys(a)]));
        }
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["CL", "national-id", "17.309.182-6", "tax-id", "17309182"],
  ["CO", "national-id", "73856403", "tax-id", `73856403${nitCheckDigit("73856403")}`],
  ["BR", "tax-id", cnpjOf("153918410001"), "tax-id", cnpjOf("153918410002")],
  ["VE", "national-id", "V-12.345.678", "national-id", "12345678"],
] as const)("%s: %s %s and %s %s share a key", (country, type, number, otherType, otherNumber) => {
  const keys = documentKeys({ type: otherType, country, number: otherNumber });
  expect(documentKeys({ type, country, number }).some((key) => keys.includes(key))).toBe(true);
});

test("the bound is small for a subject of whom no facts are known", () => {
  const cedula = { type: "national-id", country: "CO", number: "73856403" } as const;
  expect(mostFactNats(matchSubject("person", { documents: [cedula] }))).toBe(0);
  expect(mostFactNats(matchSubject("person", { birth: dateRange(1957) }))).toBe(weights.birthDayAgrees);
});

describe("isTelling", () => {
  it.each([
    ["1234", true],
    ["123", false],
    ["000000", false],
    ["5555555", false],
    ["XEXX010101HNEXXXA4", false],
    ["***.870.711-**", false],
    ["9".repeat(5) + "8".repeat(9_995), false],
  ])("%s: %s", (number, telling) => {
    expect(isTelling({ type: "national-id", country: "MX", number })).toBe(telling);
  });
});

describe("gender", () => {
  const curp = { type: "national-id", country: "MX", number: curps[0] ?? "" } as const;
  it("is compared where both sides state it or a document tells it", () => {
    const woman = matchSubject("person", { gender: "female" });
    expect(compareGender(woman, record("1", []))).toEqual([]);
    expect(compareGender(woman, record("1", [], { gender: "male" }))).toMatchObject([
      { weight: weights.genderDiffers },
    ]);
    expect(compareGender(woman, record("1", [], { documents: [curp] }))).toMatchObject([
      { weight: weights.genderAgrees, reason: "same gender, told by the CURP" },
    ]);
  });
});

describe("countries", () => {
  it("one in common is enough, none is little against", () => {
    const subject = matchSubject("person", { countries: ["CO", "VE"] });
    expect(compareCountries(subject, record("1", []))).toEqual([]);
    expect(compareCountries(subject, record("1", [], { countries: ["PE", "VE"] }))).toMatchObject([
      { subject: "VE", record: "VE", weight: weights.countryAgrees },
    ]);
    expect(compareCountries(subject, record("1", [], { countries: ["PE"] }))).toMatchObject([
      { weight: weights.countryDiffers },
    ]);
  });
});
