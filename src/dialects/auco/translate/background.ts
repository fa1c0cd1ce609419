import { Value } from "typebox/value";
import { isFinal, type Report } from "../../../model/check.ts";
import type { Topic } from "../../../model/record.ts";
import {
  BackgroundRequest,
  type PendingBackground,
  type ReadyBackground,
  silent,
  type Validation,
} from "../schema.ts";
import { translateFindings } from "./findings.ts";
import { hasFailed } from "./silences.ts";
import { translateValidation } from "./validation.ts";

/** Records of these topics, found by document, say what the subject is called. */
const naming: ReadonlySet<Topic> = new Set([
  "identity",
  "deceased",
  "document-cancelled",
  "company-registration",
  "company-inactive",
  "tax-registration",
]);

/**
 * The answer to a query: without `url` and `validation` until the check is final.
 *
 * @param linkTo makes the link that opens the report; called only when there is one.
 */
export function translateReport(
  report: Report,
  code: string,
  linkTo: () => string,
): PendingBackground | ReadyBackground {
  const { email, type, identification, expeditionDate } = requestOf(report);
  const name = knownName(report) ?? identification;
  const date = expeditionDate === undefined ? {} : { expeditionDate };
  if (!isFinal(report.check.status)) {
    return { code, name: identification, email, data: { name, type, identification, ...date }, ready: false };
  }
  const hallazgos = translateFindings(report);
  const validation = translateValidation(report, hallazgos);
  const error = report.answers.some(hasFailed) || hasSilentCity(validation);
  const reports = hallazgos.altos.length + hallazgos.medios.length > 0;
  return {
    code,
    name: identification,
    url: linkTo(),
    email,
    data: { type, identification, ...date, name, error, reports },
    ready: true,
    validation,
  };
}

/** A source of many courts that answered, but not for all of them. */
function hasSilentCity({ rama }: Validation): boolean {
  return rama !== null && rama !== silent && Object.values(rama).includes(silent);
}

/** What was asked, as it was kept with the check. */
function requestOf(report: Report): BackgroundRequest {
  return Value.Parse(BackgroundRequest, report.check.echo);
}

/** The name that was given, else the one that a registry gave for the document. */
function knownName(report: Report): string | null {
  if (report.check.subject.name) return report.check.subject.name.full;
  for (const answer of report.answers) {
    if (answer.status !== "answered") continue;
    for (const { record, match } of answer.findings) {
      if (!naming.has(record.topic) || match.route !== "id") continue;
      if (record.kind !== report.check.subject.kind) continue;
      const name = record.names.find(({ strength }) => strength === "primary");
      if (name) return name.full;
    }
  }
  return null;
}
