import { expect, it } from "vitest";
import { emptyRecord, type SourceRecord } from "../model/record.ts";
import { packRecords, unpackRecords } from "./packed-records.ts";

function named(id: string, full: string): SourceRecord {
  return {
    ...emptyRecord(id, "person", "international_background", "sanction"),
    names: [{ full, given: null, family: null, strength: "primary" }],
  };
}

it.each([0, 1, 199, 200, 201, 1_000])("gives %i records back as they were, in order", async (count) => {
  const names = ['Ñandú 木\n"Quoted"', "\u2028\r\n", "\ud800 alone", ""];
  const records = Array.from({ length: count }, (_, i) => named(String(i), names[i % names.length] ?? ""));
  expect([...unpackRecords(await packRecords(records))]).toEqual(records);
});

it("refuses what is cut short", async () => {
  const packed = await packRecords([named("1", "Dravan Mirutal")]);
  expect(() => [...unpackRecords(packed.subarray(0, packed.length - 12))]).toThrow();
});
