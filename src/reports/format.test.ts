import { describe, expect, it } from "vitest";
import { clip, formatFor, webLink } from "./format.ts";

describe("formatFor", () => {
  it("writes every score of three decimals as it is", () => {
    const { score } = formatFor("en", "ALL");
    for (let thousandths = 0; thousandths <= 1000; thousandths++)
      expect(Number(score(thousandths / 1000))).toBe(thousandths / 1000);
  });

  it("cuts a score and never rounds it up to 1", () => {
    expect(formatFor("en", "ALL").score(0.99999)).toBe("0.999");
  });

  it("follows the country's decimal sign", () => {
    expect(formatFor("es", "CO").score(0.5)).toBe("0,5");
    expect(formatFor("es", "MX").score(0.5)).toBe("0.5");
    expect(formatFor("pt", "BR").score(0.5)).toBe("0,5");
    expect(formatFor("en", "CO").score(0.5)).toBe("0.5");
  });

  it("gives every weight its sign, and zero none", () => {
    const { weight } = formatFor("en", "ALL");
    expect([1.5, -0.25, 0, -0].map(weight)).toEqual(["+1.50", "−0.25", "0.00", "0.00"]);
  });

  it("never prints a probability as certain", () => {
    const { probability } = formatFor("en", "ALL");
    expect([1, 0.99999, 0.999, 0.5, 0.001, 0].map(probability)).toEqual([
      "> 99.9 %",
      "> 99.9 %",
      "99.9 %",
      "50 %",
      "0.1 %",
      "< 0.1 %",
    ]);
  });

  it("writes times in UTC to the minute, and countries by name", () => {
    const { time, country } = formatFor("pt", "BR");
    expect(time("2026-11-22T23:59:59.999-05:00")).toBe("2026-11-23 04:59 UTC");
    expect(time(null)).toBe("–");
    expect(country("BR")).toBe("Brasil");
    expect(country("somewhere")).toBe("somewhere");
  });
});

describe("clip", () => {
  it("counts characters, not code units, and says how many are left out", () => {
    expect(clip("😀".repeat(5), 5)).toBe("😀".repeat(5));
    expect(clip("😀".repeat(7), 5)).toBe(`${"😀".repeat(5)}… [+2]`);
  });
});

describe("webLink", () => {
  it("links web addresses and nothing else", () => {
    expect(webLink("https://lista.example/a?b=c")).toBe("https://lista.example/a?b=c");
    for (const no of ["javascript:alert(1)", "file:///etc/passwd", "https://a b", "", null, undefined])
      expect(webLink(no)).toBeNull();
  });
});
