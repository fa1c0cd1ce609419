import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth, isolated, shown, visible, visibleJson, wrapped } from "./display-text.ts";

const steering = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

test.each([
  ["Pérez", 5],
  ["Pe\u0301rez", 5],
  ["金正恩", 6],
  ["김정은", 6],
  ["\u1100\u1161", 2],
  ["ジョンウン", 10],
  ["ｼﾞｮ", 3],
  ["ＡＢ", 4],
  ["محمود", 5],
  ["מֹשֶׁה", 3],
  ["\u2068ab\u2069", 2],
  ["", 0],
])("%j takes %i columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

describe("what steers a terminal", () => {
  test("is written out", () => {
    expect(visible("a\u001b[31mb\u202ec\u0000d\ud800e\u2028f\u200dg")).toBe(
      "a\\u{1b}[31mb\\u{202e}c\\u{0}d\\u{d800}e\\u{2028}f\\u{200d}g",
    );
  });

  test("never gets through, and JSON says the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(shown(text)).not.toMatch(steering);
        expect(visibleJson({ text })).not.toMatch(steering);
        expect(JSON.parse(visibleJson({ text }))).toEqual({ text });
      }),
    );
    expect(visibleJson("\u{e0001}\u009b")).toBe('"\\udb40\\udc01\\u009b"');
  });
});

test("a long value is cut, and says how long it was", () => {
  expect(shown("x".repeat(10_000))).toBe(`${"x".repeat(400)} … (10,000 characters)`);
  expect(shown("金".repeat(400))).toBe("金".repeat(400));
});

describe("wrapping", () => {
  test("parts at blanks, and within a word only where it must", () => {
    expect(wrapped("JUAN CARLOS PEREZ", 11)).toEqual(["JUAN CARLOS", "PEREZ"]);
    expect(wrapped("a abcdefgh", 3)).toEqual(["a", "abc", "def", "gh"]);
    expect(wrapped("金正恩", 4)).toEqual(["金正", "恩"]);
  });

  test("loses nothing and exceeds nothing", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrapped(text, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

test("letters from right to left are isolated, others are left alone", () => {
  expect(isolated("محمد b")).toBe("\u2068محمد b\u2069");
  expect(isolated("Juan 金")).toBe("Juan 金");
});
