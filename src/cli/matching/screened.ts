import { engine } from "../../matching/engine.ts";
import type { Hit } from "../../matching/matching.ts";
import type { RecordName } from "../../model/record.ts";
import { evidenceTable, gapsTable, legend } from "./account.ts";
import { count, shown } from "./display-text.ts";
import { notCompared } from "./not-compared.ts";
import { duration, percent, thresholdPercent } from "./numbers.ts";
import { type Cell, type Page, paragraph, tableOf } from "./page.ts";
import type { Asked, Screened } from "./screen-folder.ts";
import { namesInLine, subjectLines } from "./sides.ts";

/** What was found, for a person to read. Never "nothing found" while a list is missing. */
export function screenedPage(page: Page, asked: Asked, screened: Screened): string {
  const { hits, near } = screened;
  const listed = hits.slice(0, asked.limit ?? hits.length);
  const below = near.length > 0 ? paragraph(page, "title", "The nearest below the threshold") : "";
  const parts = [
    subjectLines(page, asked.subject),
    ...listed.map((hit, at) => hitBlock(page, asked, hit, at + 1)),
    resultLine(page, asked, screened, listed.length),
    below,
    ...near.map((hit, at) => hitBlock(page, asked, hit, hits.length + at + 1)),
    searchedLines(page, asked, screened),
    listed.length + near.length > 0 ? legend(page) : "",
  ];
  return `\n${parts.filter(Boolean).join("\n")}\n`;
}

function hitBlock(page: Page, { subject, threshold }: Asked, hit: Hit, rank: number): string {
  const { sourceId, record, match } = hit;
  const [first, ...others] = record.names;
  const tone = match.probability >= threshold ? "for" : "quiet";
  const facts = `${sourceId} ${shown(record.id)}, ${record.kind}, ${record.topic}`;
  const head: Cell[][] = [
    [
      { text: `${rank}.`, tone: "strong" },
      { text: percent(match.probability, threshold), tone },
      { text: first ? shown(first.full) : "without a name", tone: "strong" },
    ],
    [{ text: "" }, { text: "" }, { text: facts }],
  ];
  const aliases = inEvidenceFirst(others, hit);
  if (aliases.length > 0)
    head.push([{ text: "" }, { text: "" }, { text: `also ${namesInLine(aliases)}`, tone: "quiet" }]);
  const gaps = gapsTable(page, { subject, record, match });
  return `${tableOf(page, [{}, {}, { wraps: true }], head)}\n${evidenceTable(page, match)}${gaps && `\n${gaps}`}`;
}

/** The aliases, those first that have most of the words that were compared. */
function inEvidenceFirst(names: readonly RecordName[], { match }: Hit): readonly RecordName[] {
  const words = match.evidence
    .filter(({ kind, weight }) => kind === "name" && weight > 0)
    .map(({ record }) => record.toLowerCase());
  const share = ({ full }: RecordName) => words.filter((word) => full.toLowerCase().includes(word)).length;
  return names.toSorted((a, b) => share(b) - share(a));
}

function resultLine(page: Page, { threshold }: Asked, { hits, faults }: Screened, listed: number): string {
  const reach = `the threshold of ${thresholdPercent(threshold)}`;
  const found =
    hits.length === 0
      ? ""
      : `${hits.length === 1 ? "One record reaches" : `${count(hits.length)} records reach`} ${reach}.`;
  const rest =
    listed < hits.length
      ? ` The best ${listed === 1 ? "one is" : `${count(listed)} are`} shown; --limit shows more.`
      : "";
  if (faults.length > 0) {
    const silent = faults.map(({ sourceId }) => sourceId).join(", ");
    const open = `${found}${rest} INCOMPLETE: ${silent} ${faults.length === 1 ? "was" : "were"} not searched, so that nothing can be said of who is on ${faults.length === 1 ? "it" : "them"}.`;
    return paragraph(page, "against", open.trim());
  }
  if (hits.length === 0) return paragraph(page, "strong", `No record reaches ${reach}.`);
  return paragraph(page, "strong", `${found}${rest}`);
}

function searchedLines(page: Page, asked: Asked, screened: Screened): string {
  const rows = screened.lists.map(({ sourceId, version }, at): readonly Cell[] => [
    { text: at === 0 ? "searched" : "", tone: "quiet" },
    { text: sourceId },
    { text: version.publishedOn ? `of ${version.publishedOn}` : "of no stated date" },
    { text: count(version.recordCount) },
    { text: version.recordCount === 1 ? "record" : "records" },
  ]);
  const times = `in ${duration(screened.searchMs)}; reading the lists took ${duration(screened.readMs)}, indexing them ${duration(screened.indexMs)}`;
  const filters = [
    ...(asked.topics ? [`of topic ${asked.topics.join(" or ")}`] : []),
    ...(asked.countries ? [`that state ${asked.countries.join(" or ")}`] : []),
  ];
  const only =
    filters.length > 0 ? paragraph(page, "doubt", `only records ${filters.join(" and ")}`, 12) : "";
  return tableOf(page, [{}, {}, {}, { right: true }, {}], rows) + only + paragraph(page, "quiet", times, 12);
}

/** What the operator should know though it stopped nothing. */
export function warningsOf({ unknown, lists }: Screened): readonly string[] {
  return [
    ...unknown.map((path) => `${path} belongs to no list and was not read`),
    ...lists.flatMap(({ sourceId, version: { unreadable } }) => {
      const [first] = unreadable;
      if (!first) return [];
      const rows = unreadable.length === 1 ? "1 row" : `${count(unreadable.length)} rows`;
      return [`${sourceId}: ${rows} cannot be read, the first at ${first.at}: ${first.why}`];
    }),
  ];
}

/** What was found, for a program. `verdict` is `incomplete` where a list is missing and nothing was found. */
export function screenedJson(asked: Asked, screened: Screened): object {
  const { hits, near, faults, unknown, corpus, readMs, indexMs, searchMs } = screened;
  const withGaps = (hit: Hit) => ({ ...hit, notCompared: notCompared(asked.subject, hit.record, hit.match) });
  return {
    engine: engine.version,
    threshold: asked.threshold,
    verdict: hits.length > 0 ? "hits" : faults.length > 0 ? "incomplete" : "clear",
    subject: asked.subject,
    topics: asked.topics,
    countries: asked.countries,
    hitCount: hits.length,
    hits: hits.slice(0, asked.limit ?? hits.length).map(withGaps),
    near: near.map(withGaps),
    lists: screened.lists.map(({ sourceId, title, version }) => ({ sourceId, title, ...version })),
    notSearched: faults,
    unknownFiles: unknown,
    basis: corpus.basis,
    readMs,
    indexMs,
    searchMs,
  };
}
