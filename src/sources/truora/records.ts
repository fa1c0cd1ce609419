import { createHash } from "node:crypto";
import { dateRange } from "../../model/dates.ts";
import {
  emptyRecord,
  type FactTable,
  type RecordName,
  type SourceRecord,
  type Topic,
} from "../../model/record.ts";
import { documentOf, documentTypes, type IdentityDocument, type Subject } from "../../model/subject.ts";
import { dayOf } from "../shared/br-facts.ts";
import { type LookupReply, type SourceFacts, SourceFailure } from "../source.ts";
import type { TruoraReport } from "./gather.ts";
import type { CaseCategory, SearchResult } from "./schema.ts";
import { isDeathDate, topicsOf } from "./topics.ts";

/**
 * What the provider's report says for one registry. Throws when any search of it failed, did not end
 * or was not made: of a registry that answered for one data set and not for another, nothing can be
 * called "not found".
 */
export function readRegistry(
  facts: SourceFacts,
  registryTopic: Topic | null,
  report: TruoraReport,
  subject: Subject,
): LookupReply {
  const results = report.results.filter(
    (result) => report.databases[result.databaseId] === facts.id && covers(facts, result),
  );
  refuseSilence(facts, report, results);
  const records = results
    .filter((result) => result.state === "found")
    // The same entry may be found by document and by name; the document is the better witness.
    .sort((a, b) => a.route.localeCompare(b.route))
    .flatMap((result) => recordsOf(facts, registryTopic, result, report, subject));
  return { records: records.filter((record, i) => records.findIndex(({ id }) => id === record.id) === i) };
}

function covers(facts: SourceFacts, search: { dataSet: SearchResult["dataSet"] }): boolean {
  return search.dataSet === null || facts.dataSets.includes(search.dataSet);
}

function refuseSilence(facts: SourceFacts, report: TruoraReport, results: readonly SearchResult[]): void {
  const searches = report.searches.filter(
    (search) => report.databases[search.databaseId] === facts.id && covers(facts, search),
  );
  const states = [...searches.map((search) => search.state), ...results.map((result) => result.state)];
  if (states.includes("failed"))
    throw new SourceFailure("provider-failed", `Truora could not ask ${facts.id}`);
  if (states.includes("unfinished"))
    throw new SourceFailure("timeout", `Truora was still waiting for ${facts.id}`);
  const answered = results.filter((result) => result.state === "found" || result.state === "not-found");
  if (facts.dataSets.every((dataSet) => answered.some((result) => result.dataSet === dataSet))) return;
  const missing = searches.flatMap((search) => search.missing);
  const why = missing.length > 0 ? `skipped it for lack of ${missing.join(", ")}` : "did not report on it";
  throw new SourceFailure("provider-failed", `${facts.id}: Truora ${why}`, { retryable: false });
}

function recordsOf(
  facts: SourceFacts,
  registryTopic: Topic | null,
  result: SearchResult,
  report: TruoraReport,
  subject: Subject,
): readonly SourceRecord[] {
  const { dataSet } = result;
  if (dataSet === null) return [];
  const { rfc } = result;
  const about: Partial<SourceRecord> = {
    names: namesOf(result, report, subject),
    documents: [
      ...askedDocument(facts, result, subject),
      ...(rfc === null ? [] : [{ type: "tax-id" as const, number: rfc, country: "MX" }]),
    ],
    births: result.birthDate === null ? [] : [dayRange(result.birthDate)],
    gender: result.gender,
    countries: isRegistration(dataSet) && subject.country !== "ALL" ? [subject.country] : [],
  };
  return casesOf(result).flatMap(({ category, tables }) =>
    topicsOf({ dataSet, category, identity: result.identity, tables, registryTopic }).map((topic) => ({
      ...emptyRecord(recordId(facts, dataSet, topic, result, tables), subject.kind, dataSet, topic),
      ...about,
      death: deathOf(tables),
      places: category?.filingPlace ? [category.filingPlace] : [],
      programs: category?.words ? [category.words] : [],
      tables,
    })),
  );
}

/**
 * The cases of a result. The provider tells them apart in its categories; where the first table has
 * as many rows as there are categories, each row is that case's, else all share all tables.
 */
function casesOf(
  result: SearchResult,
): readonly { category: CaseCategory | null; tables: readonly FactTable[] }[] {
  const { categories, tables } = result;
  const [first] = tables;
  if (categories.length === 0) return [{ category: null, tables }];
  if (first === undefined || first.rows.length !== categories.length)
    return categories.map((category) => ({ category, tables }));
  return categories.map((category, i) => ({
    category,
    tables: [{ title: first.title, rows: first.rows.slice(i, i + 1) }, ...tables.slice(1)],
  }));
}

function namesOf(result: SearchResult, report: TruoraReport, subject: Subject): readonly RecordName[] {
  if (result.name !== null) return [{ ...result.name, strength: "primary" }];
  if (result.route === "id") return [];
  // Courts that are searched by name mostly do not repeat it. What they found stands under the name
  // they were asked for, which is all that ties it to the subject.
  const asked = subject.name ?? report.name;
  return asked === null ? [] : [{ ...asked, strength: "weak-alias" }];
}

function askedDocument(facts: SourceFacts, result: SearchResult, subject: Subject): IdentityDocument[] {
  if (result.route !== "id") return [];
  const types = [result.documentType, ...(facts.needs ?? []).flat()];
  const asked = documentTypes.filter((type) => types.includes(type)).map((type) => documentOf(subject, type));
  return asked.filter((document) => document !== null).slice(0, 1);
}

function isRegistration(dataSet: SourceRecord["dataSet"]): boolean {
  return ["personal_identity", "business_background", "vehicle_information"].includes(dataSet);
}

function deathOf(tables: readonly FactTable[]): SourceRecord["death"] {
  const fact = tables.flatMap((table) => table.rows.flat()).find(isDeathDate);
  return fact === undefined ? null : dayOf(fact.value);
}

function dayRange(day: string) {
  const [year = 0, month, date] = day.split("-").map(Number);
  return dateRange(year, month, date);
}

/** From what the record says: the provider numbers its details anew in every check. */
function recordId(
  facts: SourceFacts,
  dataSet: string,
  topic: Topic,
  result: SearchResult,
  tables: readonly FactTable[],
): string {
  const said = JSON.stringify([facts.id, dataSet, topic, result.name?.full ?? null, tables]);
  return createHash("sha256").update(said).digest("hex").slice(0, 32);
}
