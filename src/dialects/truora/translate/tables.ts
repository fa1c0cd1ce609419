import type { Finding, SourceVersion } from "../../../model/answer.ts";
import type { SourceTitle } from "../../../model/check.ts";
import { describeDateRange } from "../../../model/dates.ts";
import type { Match } from "../../../model/match.ts";
import type { SourceRecord } from "../../../model/record.ts";
import type { TableJson } from "../schema/responses.ts";
import type { Labels } from "./labels.ts";

type RowJson = TableJson["rows"][number];

/** What a source says, in its own tables; of a record without any, what is known of it. */
export function recordTables(record: SourceRecord, words: Labels): readonly TableJson[] {
  if (record.tables.length === 0) return [{ title: words.general, rows: [generalRow(record, words)] }];
  return record.tables.map((table) => ({
    title: table.title,
    rows: table.rows.map((facts) => row(facts.map((fact) => [fact.label, fact.value]))),
  }));
}

function generalRow(record: SourceRecord, words: Labels): RowJson {
  const [name, ...others] = record.names.map((each) => each.full);
  return row([
    [words.name, name],
    [words.otherNames, others.join("; ")],
    [words.document, record.documents.map((each) => each.number).join("; ")],
    [words.birth, record.births.map(describeDateRange).join("; ")],
    [words.death, record.death],
    [words.gender, record.gender],
    [words.countries, record.countries.join("; ")],
    [words.places, record.places.join("; ")],
    [words.programs, record.programs.join("; ")],
    [words.listedOn, record.listedOn],
    [words.link, record.url],
  ]);
}

/**
 * Why each record is held to be about the subject, and which version of the source says so. The
 * weights below a record, its starting point included, add up to its score.
 */
export function evidenceTable(
  findings: readonly Finding[],
  version: SourceVersion,
  source: SourceTitle | undefined,
  sandbox: boolean,
  words: Labels,
): TableJson {
  const rows = [
    ...findings.flatMap((finding) => [recordRow(finding, words), ...evidenceRows(finding.match, words)]),
    row([
      [words.source, source?.title],
      [words.published, version.publishedOn],
      [words.digest, version.digest],
      [words.readAt, version.readAt],
    ]),
    ...(sandbox ? [row([[words.sandbox, words.syntheticData]])] : []),
  ];
  return { title: words.matchEvidence, rows };
}

function recordRow({ record, match }: Finding, words: Labels): RowJson {
  return row([
    [words.record, record.names[0] ? `${record.names[0].full} (${record.id})` : record.id],
    [words.foundBy, match.route === "id" ? words.byDocument : words.byName],
    [words.probability, match.probability.toFixed(4)],
    [words.score, nats(match.score)],
  ]);
}

function evidenceRows(match: Match, words: Labels): readonly RowJson[] {
  // An engine may count its prior among the evidence, or only into the score.
  const prior = match.evidence.reduce((rest, piece) => rest - piece.weight, match.score);
  const priorRow = row([
    [words.evidence, words.prior],
    [words.weight, nats(prior)],
  ]);
  return [
    ...(nats(prior) === "0.000" ? [] : [priorRow]),
    ...match.evidence.map((piece) =>
      row([
        [words.evidence, words.kinds[piece.kind]],
        [words.subjectSide, piece.subject],
        [words.recordSide, piece.record],
        [words.weight, nats(piece.weight)],
        [words.reason, piece.reason],
      ]),
    ),
  ];
}

/** `+3.219`, `-0.105`, `0.000`. */
function nats(weight: number): string {
  const rounded = weight.toFixed(3).replace(/^-(?=0\.000$)/, "");
  return weight > 0 && rounded !== "0.000" ? `+${rounded}` : rounded;
}

/** A row of the cells that have something to say. */
function row(facts: readonly (readonly [label: string, value: string | null | undefined])[]): RowJson {
  return { cells: facts.flatMap(([label, value]) => (value ? [{ label, value }] : [])) };
}
