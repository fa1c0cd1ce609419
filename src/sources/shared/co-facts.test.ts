import { describe, expect, it } from "vitest";
import { emptyRecord } from "../../model/record.ts";
import {
  dayFirstDate,
  facts,
  table,
  tables,
  withDistinctIds,
  writtenDayFirst,
  yearFirstDate,
} from "./co-facts.ts";

describe("facts and tables", () => {
  it("leaves out what has no value, and says yes and no", () => {
    expect(facts({ a: " x  y ", b: null, c: undefined, d: "", e: 0, f: true, g: false })).toEqual([
      { label: "a", value: "x y" },
      { label: "e", value: "0" },
      { label: "f", value: "Sí" },
      { label: "g", value: "No" },
    ]);
    expect(tables(table("one", { a: "" }), table("two", { a: "" }, { b: 1 }))).toEqual([
      { title: "two", rows: [[{ label: "b", value: "1" }]] },
    ]);
  });
});

describe("dates", () => {
  it.each([
    ["25/02/2026", "2026-02-25"],
    ["4-4-2017", "2017-04-04"],
    ["30/04/2020 05:45:00 p. m.", "2020-04-30"],
    ["31/02/2026", null],
    ["2026-02-25", null],
    [undefined, null],
  ])("reads %s day first as %s", (written, date) => {
    expect(dayFirstDate(written)).toBe(date);
  });

  it.each([
    ["20260225", "2026-02-25"],
    [20260225, "2026-02-25"],
    ["2026-02-25T10:00:00.000", "2026-02-25"],
    ["2026/02/25", "2026-02-25"],
    ["20261332", null],
    ["0", null],
  ])("reads %s year first as %s", (written, date) => {
    expect(yearFirstDate(written)).toBe(date);
  });

  it("writes day first", () => {
    expect(writtenDayFirst("2006-05-11")).toBe("11/05/2006");
  });
});

describe("withDistinctIds", () => {
  it("numbers the second and third of an id", () => {
    const records = ["1", "2", "1", "1"].map((id) =>
      emptyRecord(id, "person", "criminal_record", "conviction"),
    );
    expect(withDistinctIds(records).map((record) => record.id)).toEqual(["1", "2", "1#2", "1#3"]);
  });
});
