import { createHash } from "node:crypto";
import type { Hit, MatchingEngine } from "../../matching/matching.ts";
import { matchSubjectOf } from "../../matching/subject.ts";
import type { Finding } from "../../model/answer.ts";
import type { CheckId } from "../../model/check.ts";
import type { Match } from "../../model/match.ts";
import type { SourceRecord } from "../../model/record.ts";
import type { Subject } from "../../model/subject.ts";
import { severityOf } from "../../scoring/severity.ts";
import type { ExpectedAnswer } from "./asked-source.ts";

/**
 * The findings among a lookup's records: those of the expected data set that are about the subject.
 * A registry asked by document still has its answer compared, so that a record about somebody else
 * is not a finding.
 */
export function weighRecords(
  checkId: CheckId,
  expected: ExpectedAnswer,
  subject: Subject,
  records: readonly SourceRecord[],
  engine: MatchingEngine,
): readonly Finding[] {
  const compared = matchSubjectOf(subject);
  return records
    .filter((record) => record.dataSet === expected.dataSet)
    .map((record) => ({ record, match: engine.compare(compared, record) }))
    .filter(({ match }) => match.probability >= engine.defaultThreshold)
    .map(({ record, match }) => findingOf(checkId, expected, record, match))
    .sort(gravestMatchFirst);
}

/** The findings among a list's hits that came by the expected route. */
export function weighHits(
  checkId: CheckId,
  expected: ExpectedAnswer,
  hits: readonly Hit[],
): readonly Finding[] {
  return hits
    .filter((hit) => hit.sourceId === expected.sourceId && hit.record.dataSet === expected.dataSet)
    .filter((hit) => hit.match.route === expected.route)
    .map((hit) => findingOf(checkId, expected, hit.record, hit.match));
}

function findingOf(checkId: CheckId, expected: ExpectedAnswer, record: SourceRecord, match: Match): Finding {
  const place = [checkId, expected.sourceId, expected.dataSet, expected.route, record.id].join("\0");
  const id = createHash("sha256").update(place).digest("hex").slice(0, 32);
  return { id, severity: severityOf(record.topic, match), record, match };
}

function gravestMatchFirst(a: Finding, b: Finding): number {
  return b.match.probability - a.match.probability || (a.record.id < b.record.id ? -1 : 1);
}
