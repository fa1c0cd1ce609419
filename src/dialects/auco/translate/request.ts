import type { CheckRequest, Plan } from "../../../model/check.ts";
import { isIsoDate } from "../../../model/dates.ts";
import { CotejoError } from "../../../model/errors.ts";
import { nameOf } from "../../../model/name.ts";
import type { IdentityDocument, Subject } from "../../../model/subject.ts";
import { BackgroundRequest, type DocumentKind } from "../schema.ts";
import { isoDate } from "./dates.ts";

/** What the wire's document types are in the core's words. The country is who issued it, where known. */
const documents = {
  CC: { type: "national-id", country: "CO" },
  CE: { type: "foreign-id", country: "CO" },
  NIT: { type: "tax-id", country: "CO" },
  PPT: { type: "temporary-permit", country: "CO" },
  PP: { type: "passport", country: null },
  INT: { type: "other", country: null },
} as const satisfies Record<DocumentKind, Omit<IdentityDocument, "number">>;

const numbered: ReadonlySet<DocumentKind> = new Set(["CC", "NIT", "PPT"]);
const named: ReadonlySet<DocumentKind> = new Set(["PP", "INT"]);

/** The kind of subject that a document type stands for. */
export function subjectKindOf(request: BackgroundRequest): "person" | "company" {
  return request.type === "NIT" ? "company" : "person";
}

/**
 * What one field's own schema cannot say.
 *
 * @throws CotejoError `input-missing` or `input-invalid`, naming the field.
 */
export function verifyRequest(request: BackgroundRequest): void {
  const { type, identification, name, expeditionDate } = request;
  if (numbered.has(type) && /[A-Za-z]/.test(identification)) {
    throw new CotejoError("input-invalid", { field: "identification", problem: "must be a number" });
  }
  if (named.has(type) && name === undefined) throw new CotejoError("input-missing", { field: "name" });
  if (type === "PPT" && expeditionDate === undefined) {
    throw new CotejoError("input-missing", { field: "expeditionDate" });
  }
  if (expeditionDate !== undefined && !isIsoDate(isoDate(expeditionDate))) {
    throw new CotejoError("input-invalid", { field: "expeditionDate", problem: "must be DD/MM/YYYY" });
  }
}

/** What the core is asked for. Every creation is a check of its own, as with the vendor. */
export function toCheckRequest(request: BackgroundRequest, plan: Plan, code: string): CheckRequest {
  return {
    dialect: "auco",
    plan,
    subject: toSubject(request),
    reference: code,
    echo: kept(request),
    sameAs: { type: request.type, identification: request.identification },
    force: true,
  };
}

/** The request without whatever else the client sent along. */
function kept(request: BackgroundRequest): BackgroundRequest {
  const fields = Object.keys(BackgroundRequest.properties);
  return Object.fromEntries(
    Object.entries(request).filter(([key]) => fields.includes(key)),
  ) as BackgroundRequest;
}

function toSubject(request: BackgroundRequest): Subject {
  const { type, identification, name, expeditionDate } = request;
  return {
    kind: subjectKindOf(request),
    country: "CO",
    documents: [{ ...documents[type], number: identification }],
    name: nameOf({ full: name ?? null }),
    birthDate: null,
    issueDate: expeditionDate === undefined ? null : isoDate(expeditionDate),
    gender: null,
    extras: {},
  };
}
