import type { CountryCode, Scope } from "./country.ts";
import type { IsoDate } from "./dates.ts";

/** Whom or what a check is about. */
export type SubjectKind = "person" | "company" | "vehicle";

/**
 * Kinds of document a subject or a record is identified by.
 *
 * `national-id` CO cédula, BR CPF, CL RUT, MX CURP, PE DNI, CR cédula. `tax-id` CO NIT, BR CNPJ,
 * CL RUT of a company, MX RFC, PE RUC, CR cédula jurídica. `foreign-id` the card of a resident
 * foreigner (CO cédula de extranjería, PE carné de extranjería). `temporary-permit` the permits for
 * Venezuelans called PPT in Colombia and PTP in Peru; `stay-permit` the older Colombian PEP.
 * `vehicle-id` VIN (NIV in Mexico). `other` is a number whose kind the source does not tell.
 */
export const documentTypes = [
  "national-id",
  "foreign-id",
  "tax-id",
  "passport",
  "temporary-permit",
  "stay-permit",
  "diplomatic-id",
  "professional-card",
  "birth-certificate",
  "driver-license",
  "license-plate",
  "vehicle-id",
  "imo-number",
  "other",
] as const;

export type DocumentType = (typeof documentTypes)[number];

export interface IdentityDocument {
  readonly type: DocumentType;
  /** As given, punctuation included. Compare with `canonicalNumber` of `documents.ts`. */
  readonly number: string;
  /** Who issued it; null when not known. */
  readonly country: CountryCode | null;
}

export type Gender = "male" | "female";

/** A name as it was given or listed. `given` and `family` are null when the source does not split. */
export interface Name {
  readonly full: string;
  readonly given: string | null;
  readonly family: string | null;
}

/** Further inputs that some sources ask for. */
export const extraInputs = [
  "region",
  "state",
  "phone",
  "native-country",
  "native-national-id",
  "owner-document-id",
  "owner-document-type",
  "payment-date",
  "issue-number",
  "certificate-folio",
  "verification-code",
  "imei",
  "escrow",
] as const;

export type ExtraInput = (typeof extraInputs)[number];

/** Everything a source can need to know of a subject, one word each. */
export type InputName = DocumentType | ExtraInput | "name" | "birth-date" | "issue-date" | "gender";

/** The person, company or vehicle a check is about, as far as it is known. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly country: Scope;
  readonly documents: readonly IdentityDocument[];
  readonly name: Name | null;
  readonly birthDate: IsoDate | null;
  /** Date of issue of the first document. */
  readonly issueDate: IsoDate | null;
  readonly gender: Gender | null;
  readonly extras: Readonly<Partial<Record<ExtraInput, string>>>;
}

/** The subject's document of that type, or null. */
export function documentOf(subject: Subject, type: DocumentType): IdentityDocument | null {
  return subject.documents.find((document) => document.type === type) ?? null;
}

/** Whether the subject comes with this input. */
export function hasInput(subject: Subject, input: InputName): boolean {
  switch (input) {
    case "name":
      return subject.name !== null;
    case "birth-date":
      return subject.birthDate !== null;
    case "issue-date":
      return subject.issueDate !== null;
    case "gender":
      return subject.gender !== null;
    default:
      return (
        subject.documents.some((document) => document.type === input) ||
        Boolean(subject.extras[input as ExtraInput])
      );
  }
}

/**
 * What a source lacks before it can be asked about the subject: empty when one of the alternatives
 * in `needs` is complete, else the gaps of the alternative that comes closest (the first on a tie).
 */
export function missingInputs(
  subject: Subject,
  needs: readonly (readonly InputName[])[],
): readonly InputName[] {
  const gaps = needs.map((alternative) => alternative.filter((input) => !hasInput(subject, input)));
  return gaps.reduce((best, gap) => (gap.length < best.length ? gap : best), gaps[0] ?? []);
}
