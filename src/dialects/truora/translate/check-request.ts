import type { CheckRequest, Plan } from "../../../model/check.ts";
import { isIsoDate } from "../../../model/dates.ts";
import { canonicalNumber } from "../../../model/documents.ts";
import { CotejoError } from "../../../model/errors.ts";
import { nameOf } from "../../../model/name.ts";
import type { Gender, IdentityDocument, Name, Subject } from "../../../model/subject.ts";
import {
  type DocumentField,
  documentFields,
  type Echo,
  type ExtraField,
  echoedFields,
  extraFields,
  subjectFields,
} from "../inputs.ts";
import type { CreateCheckInput } from "../schema/requests.ts";

/**
 * What the request asks of the core. `input` has passed its schema. Throws `identifier-missing`,
 * `native-country-missing` and `input-invalid`.
 */
export function checkRequest(input: CreateCheckInput, plan: Plan): CheckRequest {
  if (!identifies(input)) throw new CotejoError("identifier-missing");
  if (input.native_national_id && !input.native_country) throw new CotejoError("native-country-missing");
  for (const field of ["date_of_birth", "issue_date", "payment_date"] as const) {
    const day = input[field];
    if (day !== undefined && !isIsoDate(day))
      throw new CotejoError("input-invalid", { field, problem: "must be a date as YYYY-MM-DD" });
  }
  return {
    dialect: "truora",
    plan,
    subject: subjectOf(input, plan),
    reference: null,
    echo: pick(input, echoedFields),
    sameAs: { type: plan.type, country: plan.country, ...pick(input, subjectFields) },
    force: isTrue(input.force_creation),
  };
}

/** What is echoed of a stored check; nothing of what another dialect stored. */
export function echoOf(stored: unknown): Echo {
  if (typeof stored !== "object" || stored === null) return {};
  return pick({ ...stored }, echoedFields);
}

function pick<Field extends string>(
  values: Readonly<Partial<Record<Field, unknown>>>,
  fields: readonly Field[],
): Partial<Record<Field, string>> {
  const given = fields.flatMap((field) => {
    const value = values[field];
    return typeof value === "string" ? [[field, value] as const] : [];
  });
  return Object.fromEntries(given) as Partial<Record<Field, string>>;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value?.toLowerCase() === "true";
}

/**
 * A document or plate identifies a subject anywhere; a name does where the international lists are
 * searched by it alone, and in Mexico, whose registry finds a CURP by name.
 */
function identifies(input: CreateCheckInput): boolean {
  const fields = [...documentFieldNames, "native_national_id", "owner_document_id"] as const;
  if (fields.some((field) => input[field])) return true;
  if (input.country === "ALL") return Boolean(input.first_name || input.last_name || input.company_name);
  return input.country === "MX" && Boolean(input.first_name && input.last_name);
}

function subjectOf(input: CreateCheckInput, plan: Plan): Subject {
  return {
    kind: plan.kind,
    country: plan.country,
    documents: documentsOf(input, plan),
    name: nameIn(input, plan),
    birthDate: input.date_of_birth ?? null,
    issueDate: input.issue_date ?? null,
    gender: genderOf(input.gender),
    extras: extrasOf(input),
  };
}

const documentFieldNames = Object.keys(documentFields) as readonly DocumentField[];
const extraFieldNames = Object.keys(extraFields) as readonly ExtraField[];

/** The core takes the first document for the main one, which of a company is its tax id. */
function documentsOf(input: CreateCheckInput, plan: Plan): readonly IdentityDocument[] {
  const fields: readonly DocumentField[] =
    plan.kind === "company"
      ? ["tax_id", ...documentFieldNames.filter((field) => field !== "tax_id")]
      : documentFieldNames;
  return fields.flatMap((field) => {
    const number = input[field]?.trim();
    if (!number) return [];
    const document = { type: documentFields[field], number, country: issuerOf(field, input) };
    if (canonicalNumber(document) === "")
      throw new CotejoError("input-invalid", { field, problem: "must have digits or letters" });
    return [document];
  });
}

function issuerOf(field: DocumentField, input: CreateCheckInput): string | null {
  if (field === "passport") return input.native_country ?? null;
  return input.country === "ALL" ? null : input.country;
}

function nameIn(input: CreateCheckInput, plan: Plan): Name | null {
  const person = nameOf({ given: input.first_name ?? null, family: input.last_name ?? null });
  if (plan.kind !== "company") return person;
  // Clients of old send a company's name as its first name.
  return nameOf({ full: input.company_name ?? person?.full ?? null });
}

/** `m` is mujer, not male: the men's short form is `h`. */
function genderOf(gender: string | undefined): Gender | null {
  if (!gender) return null;
  return ["male", "masculino", "hombre", "h"].includes(gender.toLowerCase()) ? "male" : "female";
}

function extrasOf(input: CreateCheckInput): Subject["extras"] {
  const given = extraFieldNames.flatMap((field) => {
    // Written with separators that no registry takes: `12.345.678-9`.
    const value = field === "state_id" ? input[field]?.replace(/[-*,.]/g, "") : input[field];
    return value?.trim() ? [[extraFields[field], value.trim()] as const] : [];
  });
  return Object.fromEntries(given);
}
