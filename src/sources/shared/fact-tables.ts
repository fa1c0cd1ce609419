import type { Fact, FactTable, NameStrength } from "../../model/record.ts";

/** What a name is called in a table of facts. */
export const strengthLabels: Readonly<Record<NameStrength, string>> = {
  primary: "Name",
  alias: "Also known as",
  "weak-alias": "Also known as (weak)",
  former: "Formerly known as",
};

/** One fact for each value that is there. */
export function facts(label: string, values: readonly (string | null)[]): readonly Fact[] {
  return values.filter((value) => value !== null).map((value) => ({ label, value }));
}

/** Tables by title, without empty rows and empty tables. */
export function tables(rowsByTitle: Readonly<Record<string, FactTable["rows"]>>): readonly FactTable[] {
  return Object.entries(rowsByTitle)
    .map(([title, rows]) => ({ title, rows: rows.filter((row) => row.length > 0) }))
    .filter((table) => table.rows.length > 0);
}
