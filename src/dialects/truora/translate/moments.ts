import type { DateRange, IsoDate, Timestamp } from "../../../model/dates.ts";

/** A day as the wire has it: `1992-04-23T00:00:00Z`. */
export function dayJson(day: IsoDate): string {
  return `${day}T00:00:00Z`;
}

/** The day of birth when it is known exactly; null for a year, a span or a guess. */
export function exactDay(births: readonly DateRange[]): IsoDate | null {
  return births.find((birth) => birth.from === birth.to && !birth.circa)?.from ?? null;
}

/** The latest of some moments; null of none. */
export function latest(moments: readonly Timestamp[]): Timestamp | null {
  return moments.reduce<Timestamp | null>((last, moment) => (last && last > moment ? last : moment), null);
}
