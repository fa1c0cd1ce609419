import { dateRange, daysInMonth, type IsoDate } from "../model/dates.ts";
import type { Random } from "./random.ts";

/** A day of a year between the two, both included. */
export function makeDate(random: Random, fromYear: number, toYear: number): IsoDate {
  const year = random.whole(fromYear, toYear);
  const month = random.whole(1, 12);
  return dateRange(year, month, random.whole(1, daysInMonth(year, month))).from;
}
