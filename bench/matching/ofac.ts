import { access } from "node:fs/promises";
import { join } from "node:path";
import { ofacFile, ofacList } from "../../eval/screening/lists.ts";
import { readPeople } from "../../eval/screening/people.ts";
import type { SourceRecord } from "../../src/model/record.ts";
import { makeQueries, peopleQueries, type RecordSource } from "./queries/make-queries.ts";
import type { Query } from "./queries/query.ts";

/** Where the list of 2026-08 is looked for. */
export function ofacPath(sharedDir: string): string {
  return join(sharedDir, ofacFile);
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** OFAC's list of 2026-08, as the accuracy evals read it. */
export async function ofacRecords(sharedDir: string): Promise<readonly SourceRecord[]> {
  return (await ofacList(sharedDir)).records;
}

/** Queries made from its records, and people who are on no list where the file of them is there. */
export async function ofacQueries(
  records: readonly SourceRecord[],
  sharedDir: string,
  each: number,
): Promise<readonly Query[]> {
  const path = join(sharedDir, "bench", "people-on-no-list.csv");
  const people = (await exists(path)) ? await readPeople(path) : [];
  const names = people.map(({ name }) => name);
  return [...makeQueries(sourceOf(records), each), ...peopleQueries(names, each)];
}

export function sourceOf(records: readonly SourceRecord[]): RecordSource {
  return {
    size: records.length,
    recordAt(index) {
      const record = records[index];
      if (!record) throw new RangeError(`no record ${index}`);
      return record;
    },
  };
}
