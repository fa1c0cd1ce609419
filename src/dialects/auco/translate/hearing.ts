import type { Answer, Finding, SourceId } from "../../../model/answer.ts";
import type { Report } from "../../../model/check.ts";
import type { Timestamp } from "../../../model/dates.ts";
import { silent } from "../schema.ts";
import { keySources, type SourceKey } from "./sources.ts";

/** What the sources behind a key had to say. */
export interface Hearing {
  /** Empty: they were asked, all of them, and have nothing on the subject. */
  readonly findings: readonly Finding[];
  readonly askedAt: Timestamp;
}

/** The answers that some of the sources of a report gave. */
export function answersOf(report: Report, sourceIds: readonly SourceId[]): readonly Answer[] {
  return report.answers.filter((answer) => sourceIds.includes(answer.sourceId));
}

/** Whether the sources of a key should have been asked about the subject of a report, and were not. */
export function wasLeftOut(report: Report, key: SourceKey): boolean {
  const { sources, kinds } = keySources[key];
  if (!kinds.includes(report.check.subject.kind)) return false;
  return sources.some((id) => answersOf(report, [id]).length === 0);
}

/**
 * The value of a key of `validation`: what `read` makes of what the sources said; `"Error"` when one
 * of them was silent (failed, expired, skipped or never asked) and the others found nothing; null when
 * they know nothing of such a subject and were therefore not asked.
 */
export function answerFor<T>(
  report: Report,
  key: SourceKey,
  read: (hearing: Hearing) => T,
): T | typeof silent | null {
  const answers = answersOf(report, keySources[key].sources);
  if (answers.length === 0) return wasLeftOut(report, key) ? silent : null;
  const answered = answers.filter((answer) => answer.status === "answered");
  const findings = answered.flatMap((answer) => answer.findings);
  const complete = answered.length === answers.length && !wasLeftOut(report, key);
  const [first] = answered;
  if (!first || !(complete || findings.length > 0)) return silent;
  return read({ findings, askedAt: first.version.readAt });
}
