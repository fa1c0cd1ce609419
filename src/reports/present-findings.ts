import type { Answer, Finding } from "../model/answer.ts";
import { severities } from "../model/data-set.ts";
import { describeDateRange } from "../model/dates.ts";
import type { FactTable, SourceRecord } from "../model/record.ts";
import type { IdentityDocument } from "../model/subject.ts";
import { type Desk, marksOf, shortDigest, sourceOf, titleAndOwner } from "./desk.ts";
import { clip, webLink } from "./format.ts";
import { limits } from "./limits.ts";
import { presentEvidence } from "./present-evidence.ts";
import type { FactGrid, FindingCard, FindingSection, Pair } from "./presentation.ts";

/** A finding with the answer it came in. */
export interface AnsweredFinding {
  readonly finding: Finding;
  readonly answer: Extract<Answer, { status: "answered" }>;
}

/** Findings that speak against the subject, and registrations that do not, the gravest first. */
export function presentFindings(
  desk: Desk,
  found: { readonly adverse: readonly AnsweredFinding[]; readonly harmless: readonly AnsweredFinding[] },
): { readonly findings: FindingSection; readonly registrations: FindingSection | null } {
  const { words, sentences } = desk.strings;
  const budget = { rows: limits.factRowsInAll };
  const section = (
    heading: string,
    intro: string | null,
    all: readonly AnsweredFinding[],
  ): FindingSection => ({
    heading,
    intro,
    more: all.length > limits.findings ? sentences.shownOf(limits.findings, all.length) : null,
    items: [...all]
      .sort(gravestFirst)
      .slice(0, limits.findings)
      .map((one, index) => card(desk, one, index + 1, budget)),
  });
  const { adverse, harmless } = found;
  return {
    findings: section(words.findings, adverse.length === 0 ? noneFound(desk) : null, adverse),
    registrations:
      harmless.length === 0 ? null : section(words.registrations, sentences.registrationsIntro, harmless),
  };
}

/** An empty section may only say "none" of those that answered. */
function noneFound({ report, strings }: Desk): string | null {
  return report.answers.some(({ status }) => status === "answered") ? strings.words.noneAdverse : null;
}

function gravestFirst(a: AnsweredFinding, b: AnsweredFinding): number {
  return (
    severities.indexOf(b.finding.severity) - severities.indexOf(a.finding.severity) ||
    b.finding.match.probability - a.finding.match.probability ||
    compareText(a.answer.sourceId, b.answer.sourceId) ||
    compareText(a.finding.id, b.finding.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function card(
  desk: Desk,
  { finding, answer }: AnsweredFinding,
  position: number,
  budget: { rows: number },
): FindingCard {
  const { strings, format } = desk;
  const { record } = finding;
  const { publishedOn, digest, readAt } = answer.version;
  return {
    number: String(position),
    title: strings.topics[record.topic],
    marks: marksOf(finding.severity),
    severity: strings.severities[finding.severity],
    source: titleAndOwner(desk, answer.sourceId),
    sourceLink: webLink(sourceOf(desk, answer.sourceId).url),
    context: `${strings.dataSets[answer.dataSet]}, ${strings.routes[answer.route]}`,
    version:
      digest === null
        ? strings.sentences.sourceRead(format.time(readAt))
        : strings.sentences.listVersion(publishedOn, shortDigest(digest), format.time(readAt)),
    recorded: { heading: strings.words.asRecorded, pairs: recordPairs(desk, record) },
    tables: factGrids(desk, record.tables, budget),
    why: presentEvidence(desk, finding.match),
  };
}

function recordPairs({ strings, format }: Desk, record: SourceRecord): readonly Pair[] {
  const { words } = strings;
  const link = webLink(record.url);
  const pairs: readonly (Pair | null)[] = [
    pair(words.checkType, [strings.recordKinds[record.kind]]),
    pair(
      words.names,
      record.names.map(({ full, strength }) =>
        strength === "primary"
          ? clip(full, limits.name)
          : `${clip(full, limits.name)} (${strings.nameStrengths[strength]})`,
      ),
    ),
    pair(words.documents, record.documents.map(describeDocument)),
    pair(words.birth, record.births.map(describeDateRange)),
    pair(words.death, record.death === null ? [] : [format.date(record.death)]),
    pair(strings.inputs.gender, record.gender === null ? [] : [strings.genders[record.gender]]),
    pair(
      words.countries,
      record.countries.map((code) => format.country(code)),
    ),
    pair(words.places, record.places),
    pair(words.programs, record.programs),
    pair(words.listedOn, record.listedOn === null ? [] : [format.date(record.listedOn)]),
    link === null ? null : { label: "URL", value: clip(link, limits.text), link },
  ];
  return pairs.filter((one) => one !== null);

  function describeDocument({ type, number, country }: IdentityDocument): string {
    const where = country === null ? "" : ` (${format.country(country)})`;
    return `${strings.inputs[type]} ${clip(number, limits.name)}${where}`;
  }
}

function pair(label: string, values: readonly string[]): Pair | null {
  if (values.length === 0) return null;
  const shown = values.slice(0, limits.items).map((value) => clip(value, limits.text));
  const left = values.length - shown.length;
  return { label, value: left > 0 ? `${shown.join("; ")}… [+${left}]` : shown.join("; ") };
}

function factGrids(
  { strings }: Desk,
  tables: readonly FactTable[],
  budget: { rows: number },
): readonly FactGrid[] {
  const grids = tables.slice(0, limits.factTables).map((table): FactGrid => {
    const rows = table.rows.slice(0, Math.min(limits.factRows, budget.rows));
    budget.rows -= rows.length;
    const left = table.rows.length - rows.length;
    const title = clip(table.title, limits.name);
    const more = left > 0 ? strings.sentences.moreRows(left) : null;
    const labels = [...new Set(rows.flatMap((row) => row.map(({ label }) => label)))];
    if (rows.length < 2 || labels.length > limits.factColumns)
      return { kind: "pairs", title, groups: rows.map(asPairs), more };
    const cell = (row: FactTable["rows"][number], label: string) =>
      row
        .filter((fact) => fact.label === label)
        .map(({ value }) => clip(value, limits.text))
        .join("; ");
    return {
      kind: "grid",
      title,
      header: labels.map((label) => clip(label, limits.name)),
      cells: rows.map((row) => labels.map((label) => cell(row, label))),
      more,
    };
  });
  const rowsLeft = tables.slice(limits.factTables).reduce((sum, { rows }) => sum + rows.length, 0);
  if (rowsLeft === 0) return grids;
  return [...grids, { kind: "pairs", title: "", groups: [], more: strings.sentences.moreRows(rowsLeft) }];
}

function asPairs(row: FactTable["rows"][number]): readonly Pair[] {
  const shown = row.slice(0, limits.factRows);
  const left = row.length - shown.length;
  return [
    ...shown.map(({ label, value }) => ({
      label: clip(label, limits.name),
      value: clip(value, limits.text),
    })),
    ...(left > 0 ? [{ label: "…", value: `[+${left}]` }] : []),
  ];
}
