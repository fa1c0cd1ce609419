import fc from "fast-check";
import { expect, test } from "vitest";
import { goJson } from "./go-json.ts";

test("escapes what Go escapes, in values and in names", () => {
  expect(goJson({ "a&b": "<i>\u2028\u2029", n: 1, x: 0.919 })).toBe(
    String.raw`{"a\u0026b":"\u003ci\u003e\u2028\u2029","n":1,"x":0.919}`,
  );
});

test("reads back as the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(goJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
