import type { Answer, Route } from "../../model/answer.ts";
import type { Plan } from "../../model/check.ts";
import type { DataSet } from "../../model/data-set.ts";
import {
  documentTypes,
  hasInput,
  type IdentityDocument,
  type InputName,
  missingInputs,
  type Subject,
  type SubjectKind,
} from "../../model/subject.ts";
import {
  covers,
  factsOf,
  type ListSource,
  type LookupSource,
  type ProvidedRegistry,
  type ProviderSource,
  type Source,
  type SourceFacts,
} from "../../sources/source.ts";

/** How a source of a plan is reached. */
export type Reach =
  | { readonly kind: "list"; readonly list: ListSource }
  | { readonly kind: "lookup"; readonly lookup: LookupSource }
  | {
      readonly kind: "provided";
      readonly provider: ProviderSource<unknown>;
      readonly registry: ProvidedRegistry<unknown>;
    };

/** A source that a plan asks, and the answers that are expected of it. */
export interface AskedSource {
  readonly facts: SourceFacts;
  readonly reach: Reach;
  readonly expects: readonly ExpectedAnswer[];
}

export type ExpectedAnswer = Pick<Answer, "sourceId" | "dataSet" | "route">;

/** Whether two answers are of the same source, data set and route. */
export function sameAnswer(a: ExpectedAnswer, b: ExpectedAnswer): boolean {
  return a.sourceId === b.sourceId && a.dataSet === b.dataSet && a.route === b.route;
}

/** The sources of a plan, in the order of the registry, and what each is to answer. */
export function sourcesOf(plan: Plan, sources: readonly Source[]): readonly AskedSource[] {
  const planned = new Set<DataSet>(plan.dataSets.map((one) => one.dataSet));
  return sources.flatMap((source) =>
    factsOf(source).flatMap((facts) => {
      const applies = kindsOf(plan.kind).some((kind) => covers(facts, kind, plan.country));
      const expects = applies ? expectedOf(facts, planned) : [];
      return expects.length === 0 ? [] : [{ facts, reach: reachOf(source, facts), expects }];
    }),
  );
}

function reachOf(source: Source, facts: SourceFacts): Reach {
  switch (source.kind) {
    case "list":
      return { kind: "list", list: source };
    case "lookup":
      return { kind: "lookup", lookup: source };
    case "provider":
      return { kind: "provided", provider: source, registry: facts as ProvidedRegistry<unknown> };
    default:
      return source satisfies never;
  }
}

function expectedOf(facts: SourceFacts, planned: ReadonlySet<DataSet>): readonly ExpectedAnswer[] {
  return facts.dataSets
    .filter((dataSet) => planned.has(dataSet))
    .flatMap((dataSet) => facts.routes.map((route) => ({ sourceId: facts.id, dataSet, route })));
}

/** A vehicle is looked at together with its owner, a person. */
function kindsOf(kind: SubjectKind): readonly SubjectKind[] {
  return kind === "vehicle" ? ["vehicle", "person"] : [kind];
}

/** The subject as that source is to see it: of a vehicle, a source about people sees the owner. */
export function subjectFor(facts: SourceFacts, subject: Subject): Subject {
  if (subject.kind !== "vehicle" || facts.kinds.includes("vehicle")) return subject;
  return { ...subject, kind: "person", documents: ownerDocuments(subject) };
}

/** The document given as the owner's; else every document that is not the vehicle's own. */
function ownerDocuments({ documents, extras, country }: Subject): readonly IdentityDocument[] {
  const number = extras["owner-document-id"];
  if (!number) return documents.filter(({ type }) => type !== "license-plate" && type !== "vehicle-id");
  const type = documentTypes.find((one) => one === extras["owner-document-type"]) ?? "national-id";
  return [{ type, number, country: country === "ALL" ? null : country }];
}

/** The inputs that a source lacks for searching that way; none when it can be asked. */
export function gapsOf(asked: AskedSource, route: Route, subject: Subject): readonly InputName[] {
  const seen = subjectFor(asked.facts, subject);
  if (asked.facts.needs) return missingInputs(seen, asked.facts.needs);
  if (route === "name") return hasInput(seen, "name") ? [] : ["name"];
  if (seen.documents.length > 0) return [];
  return [seen.kind === "company" ? "tax-id" : "national-id"];
}

const identityDataSets: readonly DataSet[] = ["personal_identity", "business_background"];

/** Whether the source can tell who a document belongs to. */
export function tellsIdentity(asked: AskedSource): boolean {
  return (
    asked.reach.kind !== "list" &&
    asked.expects.some(({ dataSet, route }) => route === "id" && identityDataSets.includes(dataSet))
  );
}
