import type { AnswerStatus, FailureReason, Route } from "../../model/answer.ts";
import type { CheckStatus, Conclusion, DataSetOutcome, ReportLanguage } from "../../model/check.ts";
import type { DataSet, Severity } from "../../model/data-set.ts";
import type { EvidenceKind } from "../../model/match.ts";
import type { NameStrength, RecordKind, Topic } from "../../model/record.ts";
import type { Gender, InputName, SubjectKind } from "../../model/subject.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { pt } from "./pt.ts";

/** Everything a report says of its own, in one language. What records say is left as they say it. */
export interface Strings {
  readonly words: Readonly<Record<Word, string>>;
  readonly sentences: Sentences;
  readonly conclusions: Readonly<Record<Conclusion, string>>;
  readonly checkStatuses: Readonly<Record<CheckStatus, string>>;
  readonly subjectKinds: Readonly<Record<SubjectKind, string>>;
  readonly recordKinds: Readonly<Record<RecordKind, string>>;
  readonly dataSets: Readonly<Record<DataSet, string>>;
  readonly outcomes: Readonly<Record<DataSetOutcome, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly routes: Readonly<Record<Route, string>>;
  readonly inputs: Readonly<Record<InputName, string>>;
  readonly genders: Readonly<Record<Gender, string>>;
  readonly nameStrengths: Readonly<Record<NameStrength, string>>;
  readonly evidenceKinds: Readonly<Record<EvidenceKind, string>>;
  /** Without `answered`, which reads as found or not found. */
  readonly answerStatuses: Readonly<Record<Exclude<AnswerStatus, "answered">, string>>;
  readonly failureReasons: Readonly<Record<FailureReason, string>>;
}

/** Headings, column heads and labels. */
type Word =
  | "asRecorded"
  | "attempts"
  | "birth"
  | "byId"
  | "byName"
  | "check"
  | "checkType"
  | "compared"
  | "countries"
  | "country"
  | "created"
  | "dataSet"
  | "dataSets"
  | "death"
  | "documents"
  | "evidenceSum"
  | "finished"
  | "findings"
  | "generated"
  | "howToRead"
  | "idScore"
  | "international"
  | "listedOn"
  | "missing"
  | "nameScore"
  | "names"
  | "noneAdverse"
  | "notAsked"
  | "notScored"
  | "page"
  | "pageOf"
  | "partial"
  | "places"
  | "prior"
  | "probability"
  | "programs"
  | "readAt"
  | "reason"
  | "recordSide"
  | "registrations"
  | "result"
  | "sandboxBand"
  | "sandboxMark"
  | "score"
  | "severity"
  | "silent"
  | "source"
  | "sourcesConsulted"
  | "status"
  | "subject"
  | "subjectSide"
  | "title"
  | "version"
  | "weight"
  | "why";

/** Whole sentences, those with numbers as functions. Every number comes written out. */
interface Sentences {
  readonly clear: (sources: number) => string;
  readonly findings: (count: number, sources: number, gravest: string) => string;
  /** When the core speaks of findings and every record is of severity none. */
  readonly findingsOfNoSeverity: string;
  readonly incomplete: (silent: number) => string;
  readonly pending: string;
  readonly alsoSilent: (silent: number) => string;
  readonly scoreOfAnswered: string;
  readonly registrationsIntro: string;
  readonly silentIntro: string;
  readonly notAskedIntro: string;
  readonly shownOf: (shown: number, total: number) => string;
  readonly moreRows: (count: number) => string;
  readonly moreEvidence: (count: number) => string;
  readonly retryAt: (time: string) => string;
  readonly sourceRead: (time: string) => string;
  readonly listVersion: (published: string | null, digest: string, readAt: string) => string;
  readonly foundCount: (count: number) => string;
  readonly sandbox: string;
  readonly howToRead: readonly string[];
}

const languages = { es, en, pt } as const satisfies Record<ReportLanguage, Strings>;

export function stringsOf(language: ReportLanguage): Strings {
  return languages[language];
}
