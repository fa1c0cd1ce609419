import { CotejoError, type ErrorCode, type ErrorFacts } from "../../model/errors.ts";

/** `message` may hold `{FIELD}`: the input at fault in upper snake case. */
interface AucoError {
  readonly http: number;
  readonly message: string;
}

// `VALIDATION_NOT_FOUND` with a 400, and 401 for any trouble with a key, are the vendor's own. The
// other words are ours, in its style: the vendor prints none for this API.
export const aucoErrors = {
  "body-malformed": { http: 400, message: "BODY_INVALID" },
  "body-not-utf8": { http: 400, message: "BODY_NOT_UTF8" },
  "body-too-large": { http: 413, message: "BODY_TOO_LARGE" },
  "check-not-found": { http: 400, message: "VALIDATION_NOT_FOUND" },
  "check-type-exists": { http: 400, message: "TYPE_INVALID" },
  "check-type-reserved": { http: 400, message: "TYPE_INVALID" },
  "check-type-unknown": { http: 400, message: "TYPE_INVALID" },
  "consent-missing": { http: 400, message: "CONSENT_REQUIRED" },
  "country-unknown": { http: 400, message: "COUNTRY_INVALID" },
  "identifier-missing": { http: 400, message: "IDENTIFICATION_REQUIRED" },
  "input-invalid": { http: 400, message: "{FIELD}_INVALID" },
  "input-missing": { http: 400, message: "{FIELD}_REQUIRED" },
  internal: { http: 500, message: "INTERNAL_ERROR" },
  "key-forbidden": { http: 401, message: "Unauthorized" },
  "key-invalid": { http: 401, message: "Unauthorized" },
  "key-missing": { http: 401, message: "Unauthorized" },
  "link-expired": { http: 403, message: "LINK_EXPIRED" },
  "media-type-unsupported": { http: 415, message: "CONTENT_TYPE_UNSUPPORTED" },
  "method-not-allowed": { http: 405, message: "METHOD_NOT_ALLOWED" },
  "native-country-missing": { http: 400, message: "COUNTRY_REQUIRED" },
  "rate-limited": { http: 429, message: "TOO_MANY_REQUESTS" },
  "report-not-ready": { http: 400, message: "VALIDATION_NOT_READY" },
  "request-timeout": { http: 408, message: "REQUEST_TIMEOUT" },
  "route-not-found": { http: 404, message: "NOT_FOUND" },
  unavailable: { http: 503, message: "SERVICE_UNAVAILABLE" },
  "weights-invalid": { http: 400, message: "WEIGHTS_INVALID" },
} as const satisfies Record<ErrorCode, AucoError>;

/** The status and the body that an error becomes on the wire. */
export function aucoError(
  code: ErrorCode,
  facts: ErrorFacts = {},
): { http: number; body: { message: string } } {
  const { http, message } = aucoErrors[code];
  return { http, body: { message: message.replace("{FIELD}", upperSnake(facts.field ?? "input")) } };
}

/** Whatever was thrown while a request was served, as an error of ours. */
export function asCotejoError(thrown: unknown): CotejoError {
  if (thrown instanceof CotejoError) return thrown;
  const { validation, statusCode } = (thrown ?? {}) as ThrownByFastify;
  const [violation] = validation ?? [];
  if (violation) return asInputError(violation);
  const known = byStatus[statusCode ?? 500];
  return new CotejoError(known ?? "internal", {}, { cause: thrown });
}

/** What Fastify and its plugins put on the errors they throw. */
interface ThrownByFastify {
  readonly validation?: readonly Violation[];
  readonly statusCode?: number;
}

/** What a JSON Schema validator says of the first thing that is wrong. */
interface Violation {
  readonly instancePath: string;
  readonly params: { readonly requiredProperties?: unknown };
}

const byStatus: Readonly<Record<number, ErrorCode>> = {
  400: "body-malformed",
  404: "route-not-found",
  405: "method-not-allowed",
  408: "request-timeout",
  413: "body-too-large",
  415: "media-type-unsupported",
  429: "rate-limited",
  503: "unavailable",
};

function asInputError({ instancePath, params }: Violation): CotejoError {
  const absent = Array.isArray(params.requiredProperties) ? params.requiredProperties[0] : undefined;
  if (typeof absent === "string") return new CotejoError("input-missing", { field: absent });
  const field = instancePath.split("/")[1];
  if (!field) return new CotejoError("body-malformed");
  return new CotejoError("input-invalid", { field });
}

function upperSnake(field: string): string {
  return field.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();
}
