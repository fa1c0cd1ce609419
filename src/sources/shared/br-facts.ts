import { type IsoDate, isIsoDate } from "../../model/dates.ts";
import type { Fact, FactTable } from "../../model/record.ts";

/** A foreign value as text: strings and numbers, white space collapsed; null for anything else or nothing. */
export function textOf(value: unknown): string | null {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value !== "string") return null;
  return value.replace(/\s+/g, " ").trim() || null;
}

/**
 * The calendar day of `2019-10-25`, `2019-10-25T03:00:00Z` or `25/10/2019`; null for anything else.
 *
 * Brazilian registries write a local midnight as 03:00Z, or 02:00Z under the summer time of before
 * 2019. The UTC day is the local day for both.
 */
export function dayOf(value: unknown): IsoDate | null {
  const written = textOf(value);
  if (written === null) return null;
  const dayFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  const day = dayFirst
    ? `${dayFirst[3]}-${dayFirst[2]?.padStart(2, "0")}-${dayFirst[1]?.padStart(2, "0")}`
    : (/^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(written)?.[0] ?? "");
  return isIsoDate(day) ? day : null;
}

/** One row of labelled facts. What is null is left out. */
export function factsOf(labelled: Readonly<Record<string, string | null>>): readonly Fact[] {
  return Object.entries(labelled).flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

/** A table of the rows that say anything; null when none does. */
export function tableOf(title: string, rows: readonly (readonly Fact[])[]): FactTable | null {
  const telling = rows.filter((row) => row.length > 0);
  return telling.length === 0 ? null : { title, rows: telling };
}

/** The tables that are there. */
export function tablesOf(...tables: readonly (FactTable | null)[]): readonly FactTable[] {
  return tables.filter((table) => table !== null);
}
