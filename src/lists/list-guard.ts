import type { ReadList } from "../sources/source.ts";

/** What a list just read must live up to before it replaces the last good one. */
export interface GuardLimits {
  readonly minimumRecords: number;
  /** Records of the last good version; null when there is none. */
  readonly lastRecordCount: number | null;
}

// From one official version to the next the OFAC list went from 14,630 to 14,966 entries (2024) and
// the UN list from 1,000 to 999 (2026). A list that lost three tenths is half a download.
const smallestShareOfLast = 0.7;
const largestUnreadableShare = 0.01;

/** Why the list must not be used, or null when it may. */
export function whyRefused(read: ReadList, limits: GuardLimits): string | null {
  const count = read.records.length;
  const rows = count + read.unreadable.length;
  if (count < limits.minimumRecords)
    return `${count} records where at least ${limits.minimumRecords} are expected (minimumRecords)`;
  if (read.unreadable.length > rows * largestUnreadableShare) {
    const first = read.unreadable[0];
    return `${read.unreadable.length} of ${rows} rows cannot be read, the first at ${first?.at}: ${first?.why}`;
  }
  if (limits.lastRecordCount !== null && count < limits.lastRecordCount * smallestShareOfLast)
    return `${count} records where the last good list has ${limits.lastRecordCount} (lists refresh --accept-smaller takes it)`;
  return null;
}

/** The list with each record id once: of records that share one, the first stays and the others are reported. */
export function withoutRepeats(read: ReadList): ReadList {
  const seen = new Set<string>();
  const repeats = read.records.filter((record) => seen.size === seen.add(record.id).size);
  if (repeats.length === 0) return read;
  const repeated = new Set(repeats);
  return {
    ...read,
    records: read.records.filter((record) => !repeated.has(record)),
    unreadable: [
      ...read.unreadable,
      ...repeats.map((record) => ({ at: `record ${record.id}`, why: "another record has the same id" })),
    ],
  };
}
