import type { Answer } from "../../model/answer.ts";
import type { SourceRecord } from "../../model/record.ts";
import type { Subject } from "../../model/subject.ts";

/**
 * The subject with what identity sources say of its document: a name for the sources that search by
 * name, a birth date and a gender to tell homonyms apart. What the caller gave stands.
 */
export function identified(subject: Subject, answers: readonly Answer[]): Subject {
  const records = answers.flatMap((answer) =>
    answer.status === "answered" && answer.route === "id"
      ? answer.findings.filter((finding) => tells(finding.record)).map((finding) => finding.record)
      : [],
  );
  const named = records.find((record) => record.names.length > 0);
  const primary = named?.names[0];
  const born = records.flatMap((record) => record.births).find((birth) => birth.from === birth.to);
  return {
    ...subject,
    name:
      subject.name ?? (primary ? { full: primary.full, given: primary.given, family: primary.family } : null),
    birthDate: subject.birthDate ?? born?.from ?? null,
    gender: subject.gender ?? records.find((record) => record.gender)?.gender ?? null,
  };
}

function tells(record: SourceRecord): boolean {
  return ["identity", "deceased", "company-registration", "company-inactive"].includes(record.topic);
}
