import type { DocumentType, ExtraInput } from "../../model/subject.ts";

/** Request fields that are documents, the one that says most about a person first. */
export const documentFields = {
  national_id: "national-id",
  foreign_id: "foreign-id",
  ptp: "temporary-permit",
  pep: "stay-permit",
  passport: "passport",
  diplomatic_id: "diplomatic-id",
  professional_card: "professional-card",
  birth_certificate: "birth-certificate",
  driver_license: "driver-license",
  tax_id: "tax-id",
  license_plate: "license-plate",
  vehicle_id: "vehicle-id",
} as const satisfies Record<string, DocumentType>;

/** Request fields that only some sources ask for. */
export const extraFields = {
  region: "region",
  state_id: "state",
  phone_number: "phone",
  native_country: "native-country",
  native_national_id: "native-national-id",
  owner_document_id: "owner-document-id",
  owner_document_type: "owner-document-type",
  payment_date: "payment-date",
  issue_number: "issue-number",
  certificate_folio: "certificate-folio",
  verification_code: "verification-code",
  imei: "imei",
  escrow: "escrow",
} as const satisfies Record<string, ExtraInput>;

export type DocumentField = keyof typeof documentFields;
export type ExtraField = keyof typeof extraFields;

/** Fields about the subject, in the order they are given back. */
export const subjectFields = [
  ...(Object.keys(documentFields) as DocumentField[]),
  "first_name",
  "last_name",
  "company_name",
  "date_of_birth",
  "issue_date",
  "gender",
  ...(Object.keys(extraFields) as ExtraField[]),
] as const;

/** What a check gives back of its request: subject and bookkeeping, as sent. */
export const echoedFields = [...subjectFields, "custom_input", "report_id", "billing_hub"] as const;

export type EchoedField = (typeof echoedFields)[number];
export type Echo = Readonly<Partial<Record<EchoedField, string>>>;
