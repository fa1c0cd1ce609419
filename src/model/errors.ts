/**
 * Everything that can go wrong for a caller, by code. The core throws a code and facts and knows
 * nothing of HTTP; each dialect maps every code to its own wire answer.
 */
export const errorCodes = [
  "body-malformed",
  "body-not-utf8",
  "body-too-large",
  "check-not-found",
  "check-type-exists",
  "check-type-reserved",
  "check-type-unknown",
  "consent-missing",
  "country-unknown",
  "identifier-missing",
  "input-invalid",
  "input-missing",
  "internal",
  "key-forbidden",
  "key-invalid",
  "key-missing",
  "link-expired",
  "media-type-unsupported",
  "method-not-allowed",
  "native-country-missing",
  "rate-limited",
  "report-not-ready",
  "request-timeout",
  "route-not-found",
  "unavailable",
  "weights-invalid",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Facts about an error that may be shown to its caller. Never a person's data. */
export interface ErrorFacts {
  /** The input at fault, by the name its dialect gives it. */
  readonly field?: string;
  /** What is wrong with it, in words that follow the field's name: `must be YYYY-MM-DD`. */
  readonly problem?: string;
}

/** The one error the core throws on purpose. */
export class CotejoError extends Error {
  readonly code: ErrorCode;
  readonly facts: ErrorFacts;

  constructor(code: ErrorCode, facts: ErrorFacts = {}, options?: ErrorOptions) {
    super(facts.field ? `${code}: ${facts.field} ${facts.problem ?? ""}`.trimEnd() : code, options);
    this.name = "CotejoError";
    this.code = code;
    this.facts = facts;
  }
}
