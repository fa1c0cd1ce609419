import type { MatchSubject } from "../../matching/subject.ts";
import { describeDateRange } from "../../model/dates.ts";
import type { EvidenceKind, Match } from "../../model/match.ts";
import type { SourceRecord } from "../../model/record.ts";
import type { IdentityDocument } from "../../model/subject.ts";

/** What could have been compared and was not, with who states something about it. */
export interface NotCompared {
  readonly kind: Exclude<EvidenceKind, "prior">;
  readonly statedBy: "subject" | "record" | "both" | "neither";
  /** What the one side that speaks states, to be read by a person. */
  readonly stated: readonly string[];
}

/** Everything that yielded no evidence, in the order evidence comes in. */
export function notCompared(
  subject: MatchSubject,
  record: SourceRecord,
  { evidence }: Match,
): readonly NotCompared[] {
  const sides: readonly [NotCompared["kind"], readonly string[], readonly string[]][] = [
    ["document", subject.documents.map(describeDocument), record.documents.map(describeDocument)],
    ["name", subject.names.map((name) => name.full), record.names.map((name) => name.full)],
    [
      "birth-date",
      subject.birth === null ? [] : [describeDateRange(subject.birth)],
      record.births.map(describeDateRange),
    ],
    [
      "gender",
      subject.gender === null ? [] : [subject.gender],
      record.gender === null ? [] : [record.gender],
    ],
    ["country", subject.countries, record.countries],
  ];
  return sides
    .filter(([kind]) => !evidence.some((one) => one.kind === kind))
    .map(([kind, mine, theirs]) => {
      if (mine.length > 0 && theirs.length > 0) return { kind, statedBy: "both", stated: [] };
      if (mine.length > 0) return { kind, statedBy: "subject", stated: mine };
      if (theirs.length > 0) return { kind, statedBy: "record", stated: theirs };
      return { kind, statedBy: "neither", stated: [] };
    });
}

/** `national-id CO 1020304050`. */
export function describeDocument({ type, country, number }: IdentityDocument): string {
  return [type, country, number].filter(Boolean).join(" ");
}
