import type { DataSet } from "../../model/data-set.ts";
import { emptyRecord, type SourceRecord, type Topic } from "../../model/record.ts";
import type { IdentityDocument, InputName, Subject, SubjectKind } from "../../model/subject.ts";
import { type ProvidedRegistry, SourceFailure } from "../source.ts";

/** A finished report: what each registry said, by the provider's name for it. Plain JSON. */
export interface TusdatosReport {
  /** The document it was asked about. */
  readonly document: IdentityDocument;
  readonly sections: Readonly<Record<string, unknown>>;
  /** Names of the sections that failed. */
  readonly failed: readonly string[];
}

export interface TusdatosRegistry extends ProvidedRegistry<TusdatosReport> {
  /** The sections of the report it is read from; the first must be there. */
  readonly sections: readonly string[];
}

/** A record about the subject, with its document and all else unsaid. */
export type NewRecord = (id: string, topic: Topic, about?: Partial<SourceRecord>) => SourceRecord;

interface RegistryFacts {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly home: string;
  readonly dataSet: DataSet;
  readonly kinds: readonly SubjectKind[];
  readonly needs: readonly (readonly InputName[])[];
  readonly sections: readonly string[];
}

/** Documents of a person that the provider asks antecedents by. */
export const anyPersonDocument: readonly (readonly InputName[])[] = [
  ["national-id"],
  ["foreign-id"],
  ["temporary-permit"],
  ["passport"],
];

/** The same, and the NIT of a company. */
export const anyDocument: readonly (readonly InputName[])[] = [...anyPersonDocument, ["tax-id"]];

/** A registry behind the provider: its facts, and how its sections become records. */
export function tusdatosRegistry(
  { dataSet, ...facts }: RegistryFacts,
  read: (values: readonly unknown[], record: NewRecord, about: About) => readonly SourceRecord[],
): TusdatosRegistry {
  return {
    ...facts,
    dataSets: [dataSet],
    countries: ["CO"],
    routes: ["id"],
    licence: "As contracted with Tusdatos",
    read(report, subject) {
      const values = facts.sections.map((section) => sectionOf(report, section, facts.title));
      if (values[0] === undefined) throw unanswered(facts.title, "is not in the report");
      const record: NewRecord = (id, topic, about = {}) => ({
        ...emptyRecord(id, subject.kind, dataSet, topic),
        documents: subject.kind === "vehicle" ? [] : [report.document],
        countries: ["CO"],
        url: facts.home,
        ...about,
      });
      return { records: read(values, record, { subject, report }) };
    },
  };
}

export interface About {
  readonly subject: Subject;
  readonly report: TusdatosReport;
}

/** The failure of a registry that the provider has already asked twice. */
export function unanswered(title: string, why: string): SourceFailure {
  return new SourceFailure("provider-failed", `${title} ${why}`, { retryable: false });
}

/** Whether a section, or a part of one, says that nothing is on file. */
export function saysNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** The entries of a section that is a list, or one entry alone. */
export function entriesOf(value: unknown): readonly unknown[] {
  if (saysNothing(value)) return [];
  return Array.isArray(value) ? value : [value];
}

function sectionOf(report: TusdatosReport, section: string, title: string): unknown {
  const value = report.sections[section];
  // By the provider's convention a registry that failed holds this word in place of its answer.
  if (value === "Error" || report.failed.includes(section)) throw unanswered(title, "gave no answer");
  return value;
}
