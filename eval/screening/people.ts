import { readFile } from "node:fs/promises";
import Papa from "papaparse";

/** A row of a file of people. */
export interface Person {
  /** From 1, the header not counted. */
  readonly row: number;
  readonly name: string;
  readonly birthDate: string;
  readonly nationality: string;
}

/** Reads a file with the columns `full_name`, `date_of_birth` and `nationality`, among others. */
export async function readPeople(path: string): Promise<readonly Person[]> {
  const text = await readFile(path, "utf8");
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
    header: true,
    delimiter: ",",
    skipEmptyLines: "greedy",
  });
  const [fault] = errors;
  if (fault) throw new Error(`${path}, row ${(fault.row ?? 0) + 1}: ${fault.message}`);
  for (const column of ["full_name", "date_of_birth", "nationality"])
    if (!meta.fields?.includes(column)) throw new Error(`${path}: no column ${column}`);
  return data.map((cells, index) => ({
    row: index + 1,
    name: cells.full_name ?? "",
    birthDate: cells.date_of_birth ?? "",
    nationality: cells.nationality ?? "",
  }));
}
