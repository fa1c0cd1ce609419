import Type from "typebox";
import { describe, expect, it } from "vitest";
import { OptionalText, readFields, readRows, Text } from "./co-fields.ts";

const Row = Type.Object({
  id: Text,
  note: OptionalText,
  flags: Type.Optional(Type.Array(Type.String())),
  parts: Type.Optional(Type.Array(Type.Object({ a: Text, b: OptionalText }))),
  inner: Type.Optional(Type.Object({ c: OptionalText })),
});

describe("readFields", () => {
  it("keeps the fields named and drops all others", () => {
    expect(readFields(Row, { id: 7, note: "x", more: 1 })).toEqual({ id: 7, note: "x" });
  });

  it("loses an optional field of another shape, and nothing with it, at any depth", () => {
    expect(readFields(Row, { id: "7", note: null, flags: "no", inner: 3 })).toEqual({ id: "7" });
    const nested = {
      id: "7",
      parts: [{ a: 1, b: null }, { b: "2" }, "x"],
      inner: { c: {} },
      flags: ["f", 4],
    };
    expect(readFields(Row, nested)).toEqual({ id: "7", parts: [{ a: 1 }], inner: {}, flags: ["f"] });
  });

  it("reads nothing without a required field, or from what is no object", () => {
    for (const value of [{ note: "x" }, { id: null }, null, [], "x", 3])
      expect(readFields(Row, value)).toBeNull();
  });
});

describe("readRows", () => {
  it("fails on a row that cannot be read, without a word of what it holds", () => {
    expect(readRows(Row, [{ id: "1" }], "Owner")).toEqual([{ id: "1" }]);
    expect(() => readRows(Row, [{ id: "1" }, { note: "secret" }], "Owner")).toThrow(
      "Owner answered with an unreadable row (2 of 2)",
    );
    expect(() => readRows(Row, {}, "Owner")).toThrow(expect.objectContaining({ reason: "malformed" }));
  });
});
