import { describe, expect, it } from "vitest";
import { emptyRecord } from "../model/record.ts";
import type { ReadList } from "../sources/source.ts";
import { whyRefused, withoutRepeats } from "./list-guard.ts";

const read = (records: number, unreadable = 0): ReadList => ({
  records: Array.from({ length: records }, (_, i) =>
    emptyRecord(String(i), "person", "international_background", "sanction"),
  ),
  publishedOn: null,
  unreadable: Array.from({ length: unreadable }, (_, i) => ({ at: `row ${i + 1}`, why: "it is short" })),
});

const first = { minimumRecords: 10, lastRecordCount: null };

describe("whyRefused", () => {
  it("refuses fewer records than the least that is plausible", () => {
    expect(whyRefused(read(10), first)).toBeNull();
    expect(whyRefused(read(9), first)).toBe("9 records where at least 10 are expected (minimumRecords)");
    expect(whyRefused(read(0), { ...first, minimumRecords: 1 })).not.toBeNull();
  });

  it("refuses a list sharply smaller than the last good one", () => {
    const after = { minimumRecords: 10, lastRecordCount: 100 };
    expect(whyRefused(read(70), after)).toBeNull();
    expect(whyRefused(read(69), after)).toBe(
      "69 records where the last good list has 100 (lists refresh --accept-smaller takes it)",
    );
    expect(whyRefused(read(500), after)).toBeNull();
  });

  it("refuses a list of which more than a hundredth cannot be read", () => {
    expect(whyRefused(read(99, 1), first)).toBeNull();
    expect(whyRefused(read(98, 2), first)).toBe(
      "2 of 100 rows cannot be read, the first at row 1: it is short",
    );
  });
});

describe("withoutRepeats", () => {
  it("keeps the first of several records with one id and reports the others", () => {
    const list = read(3);
    const [a, b] = list.records;
    const doubled = { ...list, records: [...list.records, ...(a && b ? [{ ...a }, { ...b }] : [])] };
    const once = withoutRepeats(doubled);
    expect(once.records).toEqual(list.records);
    expect(once.unreadable.map((row) => row.at)).toEqual(["record 0", "record 1"]);
    expect(withoutRepeats(list)).toBe(list);
  });
});
