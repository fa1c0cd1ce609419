import type { SourceRecord } from "../model/record.ts";
import type { WordCounts } from "./rarity.ts";
import { kindsOf, type NameKind } from "./sides.ts";
import { repairText, toAscii } from "./text.ts";

/** In how many records each word of a name stands; an alias does not count it twice. */
export function countWords(records: readonly SourceRecord[], kind: NameKind): WordCounts {
  const counts = new Map<string, number>();
  let total = 0;
  for (const record of records) {
    if (!kindsOf(record.kind).includes(kind)) continue;
    total++;
    const words = new Set(record.names.flatMap((name) => toAscii(repairText(name.full)).split(/[^a-z0-9]+/)));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { records: total, counts };
}
