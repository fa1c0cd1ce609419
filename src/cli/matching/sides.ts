import type { MatchSubject } from "../../matching/subject.ts";
import { describeDateRange } from "../../model/dates.ts";
import type { SourceRecord } from "../../model/record.ts";
import type { Name } from "../../model/subject.ts";
import { count, shown } from "./display-text.ts";
import { describeDocument } from "./not-compared.ts";
import { type Cell, type Page, tableOf } from "./page.ts";

/** Who is asked about, in a line or two. */
export function subjectLines(page: Page, subject: MatchSubject): string {
  const { kind, names, birth, documents, gender, countries } = subject;
  const births = birth === null ? [] : [birth];
  return sideLines(page, "subject", names, [
    kind,
    ...births.map((one) => `born ${describeDateRange(one)}`),
    ...documents.map(describeDocument),
    ...(gender === null ? [] : [gender]),
    ...countries,
  ]);
}

/** What it is compared with, in a line or two. */
export function recordLines(page: Page, record: SourceRecord): string {
  const { kind, names, births, documents, gender, countries } = record;
  return sideLines(page, "record", names, [
    kind,
    ...births.map((one) => `born ${describeDateRange(one)}`),
    ...documents.map(describeDocument),
    ...(gender === null ? [] : [gender]),
    ...countries,
  ]);
}

function sideLines(page: Page, side: string, names: readonly Name[], facts: readonly string[]): string {
  const [first, ...others] = names;
  const rows: (readonly Cell[])[] = [];
  const label = (): Cell => ({ text: rows.length === 0 ? side.padEnd("subject".length) : "", tone: "quiet" });
  if (first) rows.push([label(), { text: shown(first.full), tone: "strong" }]);
  if (others.length > 0) rows.push([label(), { text: `also ${namesInLine(others)}` }]);
  rows.push([label(), { text: facts.map(shown).join(", "), tone: "quiet" }]);
  return tableOf(page, [{}, { wraps: true }], rows);
}

const mostNames = 4;

/** The first few names, and how many there are more. */
export function namesInLine(names: readonly Name[]): string {
  const more = names.length - mostNames;
  const some = names.slice(0, mostNames).map((name) => shown(name.full));
  return `${some.join("; ")}${more > 0 ? `; and ${count(more)} more` : ""}`;
}
