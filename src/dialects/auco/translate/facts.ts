import type { Fact, SourceRecord } from "../../../model/record.ts";

/** All facts of a record, its tables one after the other. */
export function factsOf(record: SourceRecord): readonly Fact[] {
  return record.tables.flatMap((table) => table.rows.flat());
}

/** The value of the first fact under one of these labels, or null. */
export function factOf(record: SourceRecord, ...labels: readonly string[]): string | null {
  return factsOf(record).find((fact) => labels.includes(fact.label))?.value ?? null;
}

/**
 * A record's facts as an object. `names` gives the keys that clients know; other labels become snake
 * case: `Última actuación` → `ultima_actuacion`. A key met again gets a list of its values.
 */
export function asObject(
  record: SourceRecord,
  names: Readonly<Record<string, string>> = {},
): Record<string, string | string[]> {
  const values = new Map<string, string[]>();
  for (const { label, value } of factsOf(record)) {
    const key = names[label] ?? snakeCase(label);
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  const entries = [...values].map(([key, [first = "", ...rest]]) => [
    key,
    rest.length ? [first, ...rest] : first,
  ]);
  return Object.fromEntries(entries);
}

function snakeCase(label: string): string {
  return label
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
}
