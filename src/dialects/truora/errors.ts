import type { FastifyError } from "fastify";
import { CotejoError, type ErrorCode, type ErrorFacts } from "../../model/errors.ts";

export interface TruoraError {
  readonly http: number;
  /** Usually 10000 + `http`; null where the vendor's gateway answers with a message alone. */
  readonly code: number | null;
  readonly message: string | ((facts: ErrorFacts) => string);
}

const notFound = { http: 404, code: 10404, message: "Resource not found" };

/** What each error of the core is on this wire. Messages after `Invalid request: ` are free text. */
export const truoraErrors = {
  "body-malformed": invalid("invalid json"),
  "body-not-utf8": invalid("the body is not valid UTF-8"),
  "body-too-large": { http: 413, code: 10413, message: "Invalid request: the body is too large" },
  "check-not-found": notFound,
  "check-type-exists": invalid("type already exists in this country"),
  "check-type-reserved": invalid("type is reserved: person, vehicle and company cannot be configured"),
  "check-type-unknown": invalid("invalid type"),
  "consent-missing": invalid("user_authorized field must be set to true: the check needs the user's consent"),
  "country-unknown": invalid("invalid country"),
  "identifier-missing": invalid(
    "missing subject: send a document such as national_id, tax_id or license_plate, or a name where country is ALL",
  ),
  "input-invalid": {
    http: 400,
    code: 10400,
    message: ({ field, problem }) =>
      `Invalid request: ${problem ? `${field ?? "input"} ${problem}` : `invalid ${field ?? "input"}`}`,
  },
  "input-missing": {
    http: 400,
    code: 10400,
    message: ({ field }) => `Invalid request: missing ${field ?? "input"}`,
  },
  internal: { http: 500, code: 10500, message: "Internal server error, try again later" },
  "key-forbidden": {
    http: 403,
    code: 10403,
    message: "Insufficient permissions: you are not authorized to access this resource",
  },
  "key-invalid": {
    http: 403,
    code: null,
    message: "User is not authorized to access this resource with an explicit deny",
  },
  "key-missing": { http: 401, code: null, message: "Unauthorized" },
  "link-expired": { http: 403, code: 10403, message: "The link has expired" },
  "media-type-unsupported": {
    http: 415,
    code: 10415,
    message: "Invalid request: content type must be application/x-www-form-urlencoded or application/json",
  },
  "method-not-allowed": { http: 405, code: 10405, message: "Method not allowed" },
  "native-country-missing": invalid("native country was expected"),
  // The vendor's one documented 429 carries 10400, not 10429.
  "rate-limited": { http: 429, code: 10400, message: "Too many requests. Please try again later." },
  "report-not-ready": notFound,
  "request-timeout": { http: 408, code: 10408, message: "The request took too long to arrive" },
  "route-not-found": notFound,
  unavailable: { http: 503, code: 10503, message: "Service unavailable, try again later" },
  "weights-invalid": invalid("the weights of the data sets must be from 0 to 1 and add up to 1"),
} as const satisfies Record<ErrorCode, TruoraError>;

/** The body of an error answer: `{code, http_code, message}`, or `{message}` at the gateway. */
export function errorJson(error: CotejoError): { readonly http: number; readonly body: object } {
  const { http, code, message }: TruoraError = truoraErrors[error.code];
  const text = typeof message === "string" ? message : message(error.facts);
  return { http, body: code === null ? { message: text } : { code, http_code: http, message: text } };
}

/** Faults that Fastify and its plug-ins find before we see the request. */
const byHttpStatus: Readonly<Record<number, ErrorCode>> = {
  400: "body-malformed",
  408: "request-timeout",
  413: "body-too-large",
  415: "media-type-unsupported",
  429: "rate-limited",
  503: "unavailable",
};

/** Anything thrown on the way, as an error of the core; `internal` for what nobody foresaw. */
export function asCotejoError(thrown: FastifyError | Error): CotejoError {
  if (thrown instanceof CotejoError) return thrown;
  const status = "statusCode" in thrown ? thrown.statusCode : undefined;
  return new CotejoError(byHttpStatus[status ?? 500] ?? "internal", {}, { cause: thrown });
}

function invalid(reason: string): { http: 400; code: 10400; message: string } {
  return { http: 400, code: 10400, message: `Invalid request: ${reason}` };
}
