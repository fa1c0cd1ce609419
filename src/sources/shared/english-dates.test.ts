import { describe, expect, it } from "vitest";
import { englishDate, englishDay } from "./english-dates.ts";

describe("englishDate", () => {
  it.each([
    ["22 Sep 1988", "1988-09-22", "1988-09-22", false],
    ["1980-05-20", "1980-05-20", "1980-05-20", false],
    ["Feb 1972", "1972-02-01", "1972-02-29", false],
    ["Nov. 1973", "1973-11-01", "1973-11-30", false],
    ["August 1961", "1961-08-01", "1961-08-31", false],
    ["1984", "1984-01-01", "1984-12-31", false],
    ["circa 1956", "1956-01-01", "1956-12-31", true],
    ["circa 01 Jan 1961", "1961-01-01", "1961-01-01", true],
    ["1962 to 1963", "1962-01-01", "1963-12-31", false],
    ["circa 1979-1982", "1979-01-01", "1982-12-31", true],
    ["Mar 1980 to Mar 1981", "1980-03-01", "1981-03-31", false],
    ["08 Nov 1985 to 07 Nov 1986", "1985-11-08", "1986-11-07", false],
  ])("reads %s", (text, from, to, circa) => {
    expect(englishDate(text)).toEqual({ from, to, circa });
  });

  it.each(["", "unknown", "31 Feb 1970", "22 1988", "22 Xyz 1988", "1963 to 1962", "30-35 years old"])(
    "reads nothing into %j",
    (text) => {
      expect(englishDate(text)).toBeNull();
    },
  );
});

describe("englishDay", () => {
  it("is one exact day or nothing", () => {
    expect(englishDay("03 Jun 2021")).toBe("2021-06-03");
    expect(englishDay("Jun 2021")).toBeNull();
  });
});
