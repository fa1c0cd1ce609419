import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readForm, readJson } from "./body.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a form", () => {
  test("the last value wins, empty ones are none, signs are decoded", () => {
    expect(readForm(bytes("a=1&b=x+%26+%C3%B1&a=2&c=&d=+&e"))).toEqual({ a: "2", b: "x & ñ" });
    expect(readForm(bytes("a=1&a="))).toEqual({});
    expect(readForm(bytes("__proto__=1&a=100%"))).toEqual(
      Object.fromEntries([
        ["__proto__", "1"],
        ["a", "100%"],
      ]),
    );
    expect(readForm(bytes(""))).toEqual({});
  });

  test.each(["%E9", "a=%C3", "a=%C3&b=%B1", "%C3=%B1", "a=%ED%A0%80"])("%s is not UTF-8", (text) => {
    expect(() => readForm(bytes(text))).toThrow("body-not-utf8");
  });

  test("whatever a client encodes comes back", () => {
    const field = fc.tuple(fc.string({ unit: "grapheme", minLength: 1 }), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(fc.array(field), (fields) => {
        const filled = [...new Map(fields)].filter(([, value]) => value.trim());
        const form = new URLSearchParams(fields);
        expect(readForm(bytes(form.toString()))).toEqual(Object.fromEntries(filled));
      }),
    );
  });
});

describe("JSON", () => {
  test("scalars become text, the last of an array counts", () => {
    const text = '{"a":1,"b":true,"c":null,"d":["x",0.4],"e":[],"f":"","g":{"h":1},"i":[["x"]]}';
    expect(readJson(bytes(text))).toEqual({ a: "1", b: "true", d: "0.4", g: { h: 1 } });
  });

  test("an empty body has no fields, and a byte order mark is none", () => {
    expect(readJson(bytes(" "))).toEqual({});
    expect(readJson(bytes('\ufeff{"a":"1"}'))).toEqual({ a: "1" });
  });

  test("a number beyond 2^53 is not passed off as exact", () => {
    expect(readJson(bytes('{"a":9007199254740993,"b":9007199254740991}'))).toEqual({
      a: 9007199254740992,
      b: "9007199254740991",
    });
  });

  test.each(["[]", "1", "null", '"a"', "{a:1}", "{".repeat(100_000)])("%.20s is refused", (text) => {
    expect(() => readJson(bytes(text))).toThrow("body-malformed");
  });
});
