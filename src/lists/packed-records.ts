import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createGzip, gunzipSync } from "node:zlib";
import type { SourceRecord } from "../model/record.ts";

// Written in portions, so that a server goes on answering while a list of 20,000 is stored.
const portion = 200;

const lineEnd = 10;

/** Records as they are stored: one line of JSON each, compressed. */
export async function packRecords(records: readonly SourceRecord[]): Promise<Uint8Array> {
  return pipeline(portionsOf(records), createGzip(), (packed) => buffer(packed));
}

function* portionsOf(records: readonly SourceRecord[]): Iterable<string> {
  for (let from = 0; from < records.length; from += portion)
    yield records
      .slice(from, from + portion)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join("");
}

/**
 * The records again, parsed one by one as they are gone through: their text as a whole may be longer
 * than a string can be.
 */
export function* unpackRecords(packed: Uint8Array): Iterable<SourceRecord> {
  const text = gunzipSync(packed);
  let from = 0;
  while (from < text.length) {
    const found = text.indexOf(lineEnd, from);
    const to = found < 0 ? text.length : found;
    if (to > from) yield JSON.parse(text.toString("utf8", from, to)) as SourceRecord;
    from = to + 1;
  }
}
