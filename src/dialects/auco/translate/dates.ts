import type { IsoDate, Timestamp } from "../../../model/dates.ts";

// Colombia is five hours behind UTC and has kept no daylight saving time since 1993.
const colombiaBehindUtcMs = 5 * 3_600_000;

/** `31/12/1995`, the day it was in Colombia at that moment. */
export function wireDay(moment: Timestamp): string {
  return wireDate(new Date(Date.parse(moment) - colombiaBehindUtcMs).toISOString().slice(0, 10));
}

/** `1995-12-31` → `31/12/1995`. */
export function wireDate(day: IsoDate): string {
  return day.split("-").reverse().join("/");
}

/** `31/12/1995` → `1995-12-31`. */
export function isoDate(day: string): IsoDate {
  return day.split("/").reverse().join("-");
}
