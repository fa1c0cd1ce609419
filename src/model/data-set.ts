/**
 * The data sets that a check is made of, in no particular order. The names are the ones the
 * Truora Checks API publishes; the core adopts them as its own.
 */
export const dataSets = [
  "affiliations_and_insurances",
  "alert_in_media",
  "business_background",
  "criminal_record",
  "driving_licenses",
  "international_background",
  "legal_background",
  "personal_identity",
  "professional_background",
  "taxes_and_finances",
  "traffic_fines",
  "vehicle_information",
  "vehicle_permits",
] as const;

export type DataSet = (typeof dataSets)[number];

/** From harmless to worst. `unknown` is the severity of what was not, or not yet, looked at. */
export const severities = ["unknown", "none", "very_low", "low", "medium", "high", "very_high"] as const;

export type Severity = (typeof severities)[number];

/** The graver of two severities. */
export function graver(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) >= severities.indexOf(b) ? a : b;
}
