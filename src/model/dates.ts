/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A moment, RFC 3339 in UTC: `2026-11-22T10:00:00.076Z`. */
export type Timestamp = string;

/** A day known exactly or only to a month, a year or a span: both ends included. */
export interface DateRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The source says circa, approximately or similar. */
  readonly circa: boolean;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists: `2024-02-29` but not `2023-02-29`. */
export function isIsoDate(text: string): boolean {
  const parts = isoDate.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days in a month of the Gregorian calendar; `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The span of one day, of a month (`day` left out) or of a year (`month` left out too). */
export function dateRange(year: number, month?: number, day?: number, circa = false): DateRange {
  const pad = (n: number, width: number) => String(n).padStart(width, "0");
  const iso = (m: number, d: number) => `${pad(year, 4)}-${pad(m, 2)}-${pad(d, 2)}`;
  return {
    from: iso(month ?? 1, day ?? 1),
    to: iso(month ?? 12, day ?? daysInMonth(year, month ?? 12)),
    circa,
  };
}

/** `1970-03-04`, `1970-03` or `1970`, or `1968–1971` for a longer span; `~` in front of a circa date. */
export function describeDateRange(range: DateRange): string {
  const circa = range.circa ? "~" : "";
  if (range.from === range.to) return circa + range.from;
  const year = range.from.slice(0, 4);
  if (range.from === `${year}-01-01` && range.to === `${year}-12-31`) return circa + year;
  const month = range.from.slice(0, 7);
  if (range.to.startsWith(month)) return circa + month;
  return `${circa}${range.from.slice(0, 4)}–${range.to.slice(0, 4)}`;
}
