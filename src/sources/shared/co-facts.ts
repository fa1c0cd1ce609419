import { type IsoDate, isIsoDate } from "../../model/dates.ts";
import type { Fact, FactTable, SourceRecord } from "../../model/record.ts";

type FactValue = string | number | boolean | null | undefined;

/** Facts in the order given; a label without a value is left out. Booleans read `Sí` and `No`. */
export function facts(values: Readonly<Record<string, FactValue>>): readonly Fact[] {
  return Object.entries(values).flatMap(([label, value]) => {
    const text = typeof value === "boolean" ? (value ? "Sí" : "No") : String(value ?? "");
    const clean = text.replace(/\s+/g, " ").trim();
    return clean ? [{ label, value: clean }] : [];
  });
}

/** A table of one row per object; rows and tables with nothing in them are left out by `tables`. */
export function table(title: string, ...rows: readonly Readonly<Record<string, FactValue>>[]): FactTable {
  return { title, rows: rows.map(facts).filter((row) => row.length > 0) };
}

export function tables(...all: readonly FactTable[]): readonly FactTable[] {
  return all.filter((one) => one.rows.length > 0);
}

/** `25/02/2026` or `25-02-2026`, whatever follows, as a day; null for anything else. */
export function dayFirstDate(text: string | number | undefined): IsoDate | null {
  const [, day, month, year] = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4})/.exec(String(text ?? "")) ?? [];
  return existing(year, month, day);
}

/** `20260225`, `2026-02-25`, `2026/02/25` or a timestamp that begins so, as a day; null for anything else. */
export function yearFirstDate(text: string | number | undefined): IsoDate | null {
  const [, year, month, day] = /^\s*(\d{4})[/-]?(\d{2})[/-]?(\d{2})/.exec(String(text ?? "")) ?? [];
  return existing(year, month, day);
}

/** `2026-02-25` as Colombian registries write it: `25/02/2026`. */
export function writtenDayFirst(date: IsoDate): string {
  return date.split("-").reverse().join("/");
}

function existing(year = "", month = "", day = ""): IsoDate | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(iso) ? iso : null;
}

/** Records whose source numbers the case and not the row: the second of a number becomes `number#2`. */
export function withDistinctIds(records: readonly SourceRecord[]): readonly SourceRecord[] {
  const seen = new Map<string, number>();
  return records.map((record) => {
    const count = (seen.get(record.id) ?? 0) + 1;
    seen.set(record.id, count);
    return count === 1 ? record : { ...record, id: `${record.id}#${count}` };
  });
}
