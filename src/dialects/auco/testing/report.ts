import { randomUUID } from "node:crypto";
import type { Answer, Finding, Route, SourceId } from "../../../model/answer.ts";
import type { Check, Report, SourceTitle } from "../../../model/check.ts";
import type { DataSet, Severity } from "../../../model/data-set.ts";
import { emptyRecord, type Fact, type SourceRecord, type Topic } from "../../../model/record.ts";
import type { Subject } from "../../../model/subject.ts";

/** What the invented Marisol Quebrada Ficticia is asked about with. */
export const personRequest = {
  email: "prueba@example.com",
  type: "CC",
  identification: "1001001010",
  expeditionDate: "01/01/1995",
} as const;

export const person: Subject = {
  kind: "person",
  country: "CO",
  documents: [{ type: "national-id", number: "1001001010", country: "CO" }],
  name: null,
  birthDate: null,
  issueDate: "1995-01-01",
  gender: null,
  extras: {},
};

export const company: Subject = {
  ...person,
  kind: "company",
  documents: [{ type: "tax-id", number: "900123456", country: "CO" }],
  issueDate: null,
};

/** Late in the evening of 24 February in Bogotá is the 25th in Greenwich. */
export const askedAt = "2026-02-25T04:30:00.000Z";

/** A finished check with these answers. */
export function reportWith(answers: readonly Answer[], changes: Partial<Check> = {}): Report {
  const kind = changes.subject?.kind ?? "person";
  const check: Check = {
    tenantId: "acme",
    id: "0".repeat(32),
    dialect: "auco",
    reference: "ABCDEFGHI123",
    plan: { type: kind, country: "CO", kind, dataSets: [{ dataSet: "criminal_record", weight: 1 }] },
    subject: person,
    echo: personRequest,
    status: "completed",
    previousId: null,
    sandbox: true,
    createdAt: askedAt,
    updatedAt: askedAt,
    startedAt: askedAt,
    finishedAt: askedAt,
    ...changes,
  };
  const side = { result: "not_found", severity: "none", score: 1 } as const;
  return {
    check,
    answers,
    verdict: {
      conclusion: "clear",
      score: 1,
      idScore: 1,
      nameScore: 1,
      dataSets: [{ ...side, dataSet: "criminal_record", weight: 1, byId: side, byName: side }],
      silent: [],
    },
    sources: Object.fromEntries(answers.map(({ sourceId }) => [sourceId, titleOf(sourceId)])),
  };
}

function titleOf(id: SourceId): SourceTitle {
  return { id, title: `Title of ${id}`, owner: `Owner of ${id}`, url: "https://example.com" };
}

const asked = { dataSet: "criminal_record", route: "id", attempts: 1, updatedAt: askedAt } as const;

export function answered(
  sourceId: SourceId,
  findings: readonly Finding[] = [],
  changes: { route?: Route; dataSet?: DataSet; publishedOn?: string } = {},
): Answer {
  const { publishedOn = null, ...rest } = changes;
  const version = { publishedOn, digest: null, readAt: askedAt };
  return { ...asked, ...rest, sourceId, status: "answered", version, findings };
}

export function failed(sourceId: SourceId, route: Route = "id"): Answer {
  return { ...asked, route, sourceId, status: "failed", reason: "timeout" };
}

export function expired(sourceId: SourceId): Answer {
  return { ...asked, sourceId, status: "expired" };
}

export function skipped(
  sourceId: SourceId,
  ...missing: Extract<Answer, { status: "skipped" }>["missing"]
): Answer {
  return { ...asked, sourceId, status: "skipped", missing };
}

export function waiting(sourceId: SourceId): Answer {
  return { ...asked, sourceId, status: "waiting" };
}

export function finding(
  topic: Topic,
  severity: Severity,
  record: Partial<SourceRecord> = {},
  match: { route: Route; probability: number } = { route: "id", probability: 0.999 },
): Finding {
  const id = randomUUID().replaceAll("-", "");
  return {
    id,
    severity,
    record: { ...emptyRecord(id, "person", "criminal_record", topic), ...record },
    match: { ...match, score: 0, evidence: [] },
  };
}

/** One table of one row. */
export function facts(
  title: string,
  values: Readonly<Record<string, string>>,
): SourceRecord["tables"][number] {
  return { title, rows: [row(values)] };
}

export function row(values: Readonly<Record<string, string>>): readonly Fact[] {
  return Object.entries(values).map(([label, value]) => ({ label, value }));
}

/** Every source that `validation` is answered from, and that can know a person, has nothing. */
export function cleanAnswers(): Answer[] {
  return [
    "co-contaduria-bdme",
    "co-contraloria",
    "co-delitos-sexuales",
    "co-dian-fictitious-suppliers",
    "co-dian-rut",
    "co-policia-nacional",
    "co-rama-jepms",
    "co-rama-judicial",
    "co-registraduria-certificado",
    "co-registraduria-vigencia",
    "co-rues",
    "interpol-red-notices",
    "us-ofac-non-sdn",
    "us-ofac-sdn",
  ].map((id) => answered(id));
}

/** The same answers with these in place of the ones of the same source. */
export function cleanBut(...others: readonly Answer[]): Answer[] {
  const replaced = new Set(others.map((answer) => answer.sourceId));
  return [...cleanAnswers().filter(({ sourceId }) => !replaced.has(sourceId)), ...others];
}
