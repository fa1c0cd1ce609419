import { emptyRecord, type RecordKind, type SourceRecord } from "../../model/record.ts";
import type { Subject, SubjectKind } from "../../model/subject.ts";
import type { CorpusList } from "../matching.ts";
import { fullName, type MatchSubject, matchSubjectOf } from "../subject.ts";

// Subjects, records and lists for the tests of this folder.

export function subject(
  name: string | null,
  more: Partial<Subject> = {},
  kind: SubjectKind = "person",
): MatchSubject {
  return matchSubjectOf({
    kind,
    country: "ALL",
    documents: [],
    name: name === null ? null : fullName(name),
    birthDate: null,
    issueDate: null,
    gender: null,
    extras: {},
    ...more,
  });
}

export function record(
  id: string,
  names: readonly string[],
  more: Partial<SourceRecord> = {},
  kind: RecordKind = "person",
): SourceRecord {
  return {
    ...emptyRecord(id, kind, "international_background", "sanction"),
    names: names.map((full, i) => ({ ...fullName(full), strength: i === 0 ? "primary" : "alias" })),
    ...more,
  };
}

export function list(sourceId: string, records: readonly SourceRecord[]): CorpusList {
  const version = { publishedOn: null, digest: null, readAt: "2026-01-01T00:00:00.000Z" };
  return { sourceId, version, records };
}
