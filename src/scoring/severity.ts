import { type Severity, severities } from "../model/data-set.ts";
import type { Match } from "../model/match.ts";
import type { Topic } from "../model/record.ts";

/**
 * How grave it is to be on record for a topic. Registrations are no fault. No vendor publishes its
 * severities per source, so these are ours: what ends a hiring or an account by law or list is
 * `very_high`, what a court or authority holds against somebody `high` or `medium`, what most
 * people have at some time `low` or `very_low`.
 */
export const topicSeverity = {
  affiliation: "none",
  "civil-case": "low",
  "company-inactive": "medium",
  "company-registration": "none",
  conviction: "very_high",
  "criminal-case": "high",
  debarment: "high",
  debt: "medium",
  deceased: "high",
  disciplinary: "medium",
  "document-cancelled": "high",
  "driving-license": "none",
  "driving-license-suspended": "medium",
  "family-case": "low",
  "fictitious-supplier": "very_high",
  "fiscal-liability": "high",
  identity: "none",
  "labour-case": "very_low",
  media: "low",
  permit: "none",
  "plaintiff-case": "very_low",
  "professional-sanction": "medium",
  "public-office": "low",
  sanction: "very_high",
  "sexual-offence": "very_high",
  "state-contract": "none",
  "tax-default": "medium",
  "tax-registration": "none",
  "traffic-fine": "low",
  "vehicle-registration": "none",
  "vehicle-stolen": "very_high",
  wanted: "very_high",
} as const satisfies Record<Topic, Severity>;

/** Below this, a match by name alone is a candidate rather than a fact, and counts one step less. */
const firmProbability = 0.9;

/** The severity of a finding: its topic's, one step less when only an uncertain name points to it. */
export function severityOf(topic: Topic, match: Match): Severity {
  const severity = topicSeverity[topic];
  const uncertain = match.route === "name" && match.probability < firmProbability;
  const step = severities.indexOf(severity) - 1;
  return uncertain && step > severities.indexOf("none") ? (severities[step] ?? severity) : severity;
}
