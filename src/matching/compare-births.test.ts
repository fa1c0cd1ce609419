import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type DateRange, dateRange } from "../model/dates.ts";
import { curpOf } from "../sandbox/documents/mexico.ts";
import { compareBirth, relateBirths } from "./compare-births.ts";
import { matchSubject } from "./subject.ts";
import { record } from "./testing/subjects.ts";
import { weights } from "./weights.ts";

/** `1970`, `1970-03`, `1970-03-04`; `~` in front for circa, `..` between the years of a span. */
function birth(text: string): DateRange {
  const circa = text.startsWith("~");
  const [first = "", last] = text.replace("~", "").split("..");
  const [year = 0, month, day] = first.split("-").map(Number);
  const range = dateRange(year, month, day, circa);
  return last ? { ...range, to: `${last}-12-31` } : range;
}

describe("relateBirths", () => {
  it.each([
    ["1970-03-04", "1970-03-04", weights.birthDayAgrees],
    ["1970-03-04", "1970-03", weights.birthMonthAgrees],
    ["1970-03", "1970-03", weights.birthMonthAgrees],
    ["1970-03-04", "1970", weights.birthYearAgrees],
    ["1970-03-04", "1968..1972", weights.birthCircaAgrees],
    ["1970-03-04", "~1972", weights.birthCircaAgrees],
    ["1970-03-04", "~1974", weights.birthCircaDiffers],
    ["1970-03-04", "~1976", weights.birthYearDiffers],
    ["1970-03-04", "1970-04-03", weights.birthDayExchanged],
    ["1970-03-14", "1970-03-19", weights.birthDaySlip],
    ["1970-03-14", "1970-03-41".replace("41", "11"), weights.birthDaySlip],
    ["1970-01-12", "1970-01-21", weights.birthDaySlip],
    ["1970-01-01", "1970-07-23", weights.birthNewYearsDay],
    ["1970-01-01", "1970-07", weights.birthNewYearsDay],
    ["1970-03-14", "1970-11-28", weights.birthDayDiffers],
    ["1970-03-14", "1970-11", weights.birthDayDiffers],
    ["1970", "1971", weights.birthNextYear],
    ["1970-03-14", "1971-03-14", weights.birthNextYear],
    ["1970-03-14", "1971-01-01", weights.birthNextYear],
    ["1970-03-14", "1971-08-30", weights.birthNextYearDayDiffers],
    ["1965-03-14", "1956-03-14", weights.birthYearSlip],
    ["1965-03-14", "1975-03-14", weights.birthYearSlip],
    ["1965-03-14", "1956-03-15", weights.birthYearDiffers],
    ["1965-03-14", "1967-03-14", weights.birthYearDiffers],
    ["1965", "1968..1972", weights.birthYearDiffers],
  ])("%s and %s", (a, b, weight) => {
    expect(relateBirths(birth(a), birth(b)).weight).toBe(weight);
    expect(relateBirths(birth(b), birth(a)).weight).toBe(weight);
  });

  it("never says more than that the day agrees", () => {
    const date = fc
      .tuple(fc.integer({ min: 1900, max: 2030 }), fc.option(fc.integer({ min: 1, max: 12 })), fc.boolean())
      .map(([year, month, circa]) => dateRange(year, month ?? undefined, undefined, circa));
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(relateBirths(a, b)).toEqual(relateBirths(b, a));
        expect(relateBirths(a, b).weight).toBeLessThanOrEqual(weights.birthDayAgrees);
      }),
    );
  });
});

const rosa = (birthDate: string, distinguisher = "0") => ({
  type: "national-id" as const,
  country: "MX",
  number: curpOf(
    {
      given: "Rosa",
      paternal: "Figueroa",
      maternal: "Baeza",
      gender: "female",
      birthDate,
      birthPlaceCode: "YN",
    },
    distinguisher,
  ),
});

describe("compareBirth", () => {
  const born = (text: string) => matchSubject("person", { birth: birth(text) });
  const listed = (...texts: string[]) => record("1", ["Rosa Figueroa"], { births: texts.map(birth) });

  it("counts the listed date that fits best, and nothing that is not said", () => {
    expect(compareBirth(born("1957-10-12"), listed("1930", "1957", "1957-10"))).toMatchObject([
      { kind: "birth-date", subject: "1957-10-12", record: "1957-10", weight: weights.birthMonthAgrees },
    ]);
    expect(compareBirth(born("1957-10-12"), listed())).toEqual([]);
    expect(compareBirth(matchSubject("person"), listed("1957"))).toEqual([]);
  });

  it("reads the date that a CURP tells where its side states none", () => {
    const withCurp = record("1", ["Rosa Figueroa"], { documents: [rosa("1957-10-12")] });
    expect(compareBirth(born("1957-10-12"), withCurp)).toMatchObject([
      { weight: weights.birthDayAgrees, reason: "same day, birth date told by the CURP" },
    ]);
    expect(compareBirth(born("1975"), withCurp)).toMatchObject([{ weight: weights.birthYearDiffers }]);
    const subject = matchSubject("person", { documents: [rosa("1957-10-12")] });
    expect(compareBirth(subject, listed("1957"))).toMatchObject([{ weight: weights.birthYearAgrees }]);
  });

  it("lets stated dates decide, unless the side's own CURP belies them", () => {
    const stated = { births: [birth("1957-10-12")] };
    const listedWith = (curp: string) =>
      record("1", ["Rosa Figueroa"], { ...stated, documents: [rosa(curp)] });
    expect(compareBirth(born("1957-10-12"), listedWith("1957-10-12"))).toMatchObject([
      { reason: "same day" },
    ]);
    expect(compareBirth(born("1980"), listedWith("1957-10-12"))).toMatchObject([{ reason: "year differs" }]);
    expect(compareBirth(born("1980-05-05"), listedWith("1980-05-05"))).toMatchObject([
      { reason: "same day, birth date told by the CURP" },
    ]);
  });

  test("two CURP are compared as numbers, not by their dates too", () => {
    const subject = matchSubject("person", { documents: [rosa("1957-10-12")] });
    expect(compareBirth(subject, record("1", [], { documents: [rosa("1980-05-05")] }))).toEqual([]);
  });

  test("a company's numbers tell no birth", () => {
    const subject = matchSubject("company", { documents: [rosa("1957-10-12")] });
    expect(compareBirth(subject, record("1", [], { births: [birth("1957")] }, "company"))).toEqual([]);
  });
});
