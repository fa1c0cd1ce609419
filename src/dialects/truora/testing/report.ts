import type { Answer, Finding } from "../../../model/answer.ts";
import type { Check, DataSetOutcome, DataSetVerdict, Report } from "../../../model/check.ts";
import type { DataSet } from "../../../model/data-set.ts";
import type { Match } from "../../../model/match.ts";
import { emptyRecord, type SourceRecord, type Topic } from "../../../model/record.ts";
import type { Subject } from "../../../model/subject.ts";

export const checkId = "0123456789abcdef0123456789abcdef";
export const at = "2026-11-22T10:00:00.076Z";

export const subject: Subject = {
  kind: "person",
  country: "CO",
  documents: [{ type: "national-id", number: "10000000", country: "CO" }],
  name: null,
  birthDate: null,
  issueDate: null,
  gender: null,
  extras: {},
};

export function checkOf(part: Partial<Check> = {}): Check {
  return {
    tenantId: "acme",
    id: checkId,
    dialect: "truora",
    reference: null,
    plan: { type: "person", country: "CO", kind: "person", dataSets: [] },
    subject,
    echo: { national_id: "10000000" },
    status: "completed",
    previousId: null,
    sandbox: false,
    createdAt: at,
    updatedAt: "2026-11-22T10:00:03.500Z",
    startedAt: "2026-11-22T10:00:01.000Z",
    finishedAt: "2026-11-22T10:00:03.500Z",
    ...part,
  };
}

export function verdictOf(dataSet: DataSet, result: DataSetOutcome, score = 1): DataSetVerdict {
  const severity = result === "found" ? "none" : "unknown";
  const byId = { result, score, severity } as const;
  const byName = { result: "ignored", score: 1, severity: "unknown" } as const;
  return { dataSet, weight: 0.5, ...byId, byId, byName };
}

export function reportOf(part: Partial<Report> = {}): Report {
  return {
    check: checkOf(),
    answers: [],
    verdict: { conclusion: "clear", score: 1, idScore: 1, nameScore: 1, dataSets: [], silent: [] },
    sources: {
      registry: {
        id: "registry",
        title: "Registro Civil & Identidad",
        owner: "Registraduría",
        url: "https://example.org",
      },
    },
    ...part,
  };
}

export function recordOf(topic: Topic, part: Partial<SourceRecord> = {}): SourceRecord {
  return { ...emptyRecord("r-1", "person", "personal_identity", topic), ...part };
}

export const match: Match = {
  score: 4.5,
  probability: 0.989,
  route: "id",
  evidence: [
    { kind: "document", subject: "10000000", record: "10000000", weight: 9, reason: "same number" },
    { kind: "name", subject: "ANA", record: "Anna", weight: -0.25, reason: "one letter more" },
  ],
};

export function findingOf(record: SourceRecord, part: Partial<Finding> = {}): Finding {
  return { id: "f".repeat(32), severity: "none", record, match, ...part };
}

export function answered(findings: readonly Finding[], part: Partial<Answer> = {}): Answer {
  return {
    sourceId: "registry",
    dataSet: "personal_identity",
    route: "id",
    attempts: 1,
    updatedAt: at,
    ...part,
    status: "answered",
    version: { publishedOn: "2026-11-20", digest: `sha256:${"a".repeat(64)}`, readAt: at },
    findings,
  };
}
