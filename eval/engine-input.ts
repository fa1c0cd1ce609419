import { fullName, type MatchKind, type MatchSubject, matchSubject } from "../src/matching/subject.ts";
import { emptyRecord, type RecordKind, type SourceRecord } from "../src/model/record.ts";
import type { LabelledPair, Schema } from "./labelled-pair.ts";

const kinds: Readonly<Record<Schema, { readonly subject: MatchKind; readonly record: RecordKind }>> = {
  Person: { subject: "person", record: "person" },
  Company: { subject: "company", record: "company" },
  Organization: { subject: "company", record: "company" },
  LegalEntity: { subject: "company", record: "company" },
  PublicBody: { subject: "company", record: "company" },
  Vessel: { subject: "vessel", record: "vessel" },
  Vehicle: { subject: "vehicle", record: "vehicle" },
  Airplane: { subject: "vehicle", record: "aircraft" },
};

/** A pair as the engine is asked about it: what is searched for, and what is listed. Labels stay out. */
export function engineInput({ schema, subject, listed }: LabelledPair): {
  readonly subject: MatchSubject;
  readonly record: SourceRecord;
} {
  const { name, ...facts } = subject;
  const kind = kinds[schema];
  return {
    subject: matchSubject(kind.subject, { names: name.trim() === "" ? [] : [fullName(name)], ...facts }),
    record: {
      // The same id for every pair: nothing of the row but its two sides reaches the engine.
      ...emptyRecord("listed", kind.record, "international_background", "sanction"),
      names: listed.name.trim() === "" ? [] : [{ ...fullName(listed.name), strength: "primary" }],
      births: listed.birth ? [listed.birth] : [],
      gender: listed.gender,
      countries: listed.countries,
      documents: listed.documents,
    },
  };
}
