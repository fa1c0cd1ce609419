import { parseArgs } from "node:util";
import { engine } from "../matching/engine.ts";
import { canBe } from "../matching/sides.ts";
import { fullName, type MatchSubject, matchSubject } from "../matching/subject.ts";
import { documentValidity } from "../model/document-validity.ts";
import { emptyRecord, type RecordKind, type SourceRecord } from "../model/record.ts";
import type { IdentityDocument } from "../model/subject.ts";
import { type Command, type Terminal, UsageError } from "./command.ts";
import { evidenceTable, gapsTable, legend, verdictLines } from "./matching/account.ts";
import { visibleJson } from "./matching/display-text.ts";
import { notCompared } from "./matching/not-compared.ts";
import { pageOn } from "./matching/page.ts";
import {
  oneOf,
  readBirth,
  readCountries,
  readDocuments,
  readGender,
  readThreshold,
  subjectFrom,
  subjectHelp,
  subjectOptions,
  whyIncomparable,
} from "./matching/side-options.ts";
import { recordLines, subjectLines } from "./matching/sides.ts";

const help = `cotejo match <name> --against <name> [options]

Sets two sides side by side and says what speaks for and against their being the same.

${subjectHelp}

The record it is compared with:
  --against NAME              its name; repeated, its aliases
  --against-kind KIND         of aircraft or unknown kind too; --kind when left out
  --against-birth DATE        repeatable, for a record that states several
  --against-document TYPE:CC:NUMBER, --against-gender GENDER, --against-country CC

How:
  --threshold P               probability from which on it is a match; ${engine.defaultThreshold} when left out
  --json                      one JSON object instead

Exit code: 0 when the two were compared, whatever came out; 2 when called wrongly, or when nothing
can be compared.
`;

const recordKinds: readonly RecordKind[] = ["person", "company", "vessel", "vehicle", "aircraft", "unknown"];

const options = {
  ...subjectOptions,
  against: { type: "string", multiple: true },
  "against-kind": { type: "string" },
  "against-birth": { type: "string", multiple: true },
  "against-document": { type: "string", multiple: true },
  "against-gender": { type: "string" },
  "against-country": { type: "string", multiple: true },
  threshold: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

export const match: Command = {
  usage: "match <name> --against <name> [options: see match --help]",
  about: "Compare two names, and what else is known, and show the evidence.",
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (values.help) {
      terminal.out.write(help);
      return 0;
    }
    const subject = subjectFrom(positionals, values);
    const record = recordFrom(subject, values);
    const threshold = readThreshold(values.threshold, engine);
    compareAloud({ subject, record, threshold, json: values.json }, terminal);
    return 0;
  },
};

interface Comparison {
  readonly subject: MatchSubject;
  readonly record: SourceRecord;
  readonly threshold: number;
  readonly json: boolean;
}

function compareAloud({ subject, record, threshold, json }: Comparison, terminal: Terminal): void {
  const why = whyIncomparable("subject", subject) ?? whyIncomparable("record", asSubject(subject, record));
  if (why) throw new UsageError(why);
  const found = engine.compare(subject, record);
  if (found.evidence.every(({ kind }) => kind === "prior") && canBe(subject, record.kind))
    throw new UsageError(
      "Nothing can be compared: what the subject states and what the record states have nothing in common.",
    );
  for (const line of doubts(subject.documents, "subject")) terminal.err.write(line);
  for (const line of doubts(record.documents, "record")) terminal.err.write(line);
  const compared = { subject, record, match: found };
  if (json) {
    const verdict = found.probability >= threshold ? "match" : "no-match";
    const gaps = notCompared(subject, record, found);
    const answer = { engine: engine.version, threshold, verdict, match: found, notCompared: gaps };
    terminal.out.write(`${visibleJson({ ...answer, subject, record })}\n`);
    return;
  }
  const page = pageOn(terminal.out);
  const parts = [
    subjectLines(page, subject) + recordLines(page, record),
    evidenceTable(page, found),
    verdictLines(page, compared, threshold),
    gapsTable(page, compared),
    legend(page),
  ];
  terminal.out.write(`\n${parts.filter(Boolean).join("\n")}\n`);
}

interface RecordValues {
  readonly against?: readonly string[] | undefined;
  readonly "against-kind"?: string | undefined;
  readonly "against-birth"?: readonly string[] | undefined;
  readonly "against-document"?: readonly string[] | undefined;
  readonly "against-gender"?: string | undefined;
  readonly "against-country"?: readonly string[] | undefined;
}

function recordFrom(subject: MatchSubject, values: RecordValues): SourceRecord {
  const { against = [] } = values;
  if (against.length === 0 && !values["against-document"])
    throw new UsageError("Say what to compare with: --against <name>.");
  const kind = oneOf("--against-kind", values["against-kind"] ?? subject.kind, recordKinds);
  return {
    ...emptyRecord("against", kind, "international_background", "sanction"),
    names: against
      .filter((name) => name.trim() !== "")
      .map((name, at) => ({ ...fullName(name), strength: at === 0 ? "primary" : "alias" })),
    births: (values["against-birth"] ?? []).map((text) => readBirth("--against-birth", text)),
    documents: readDocuments("--against-document", values["against-document"]),
    gender: readGender("--against-gender", values["against-gender"]),
    countries: readCountries("--against-country", values["against-country"]),
  };
}

/** The record's names and documents as a subject's, to ask whether they can be read at all. */
function asSubject({ kind }: MatchSubject, { names, documents }: SourceRecord): MatchSubject {
  return matchSubject(kind, { names, documents });
}

function doubts(documents: readonly IdentityDocument[], side: "subject" | "record"): readonly string[] {
  return documents
    .filter((document) => documentValidity(document) === "invalid")
    .map(({ type }) => `warning: the check digit of the ${side}'s ${type} does not fit\n`);
}
