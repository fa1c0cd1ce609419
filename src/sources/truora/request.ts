import type { DocumentType, ExtraInput, Subject } from "../../model/subject.ts";

// The provider has no field for an IMO number, nor for a number whose kind is not known.
type SentDocument = Exclude<DocumentType, "imo-number" | "other">;

const documentFields: Record<SentDocument, string> = {
  "national-id": "national_id",
  "foreign-id": "foreign_id",
  "tax-id": "tax_id",
  passport: "passport",
  // One field serves the Peruvian PTP and the Colombian PPT.
  "temporary-permit": "ptp",
  "stay-permit": "pep",
  "diplomatic-id": "diplomatic_id",
  "professional-card": "professional_card",
  "birth-certificate": "birth_certificate",
  "driver-license": "driver_license",
  "license-plate": "license_plate",
  "vehicle-id": "vehicle_id",
};

const extraFields: Record<ExtraInput, string> = {
  region: "region",
  state: "state_id",
  phone: "phone_number",
  "native-country": "native_country",
  "native-national-id": "native_national_id",
  "owner-document-id": "owner_document_id",
  "owner-document-type": "owner_document_type",
  "payment-date": "payment_date",
  "issue-number": "issue_number",
  "certificate-folio": "certificate_folio",
  "verification-code": "verification_code",
  imei: "imei",
  escrow: "escrow",
};

/** The form that creates a check about the subject, made anew whatever was asked before. */
export function checkForm(subject: Subject): Readonly<Record<string, string>> {
  const form: Record<string, string> = {
    type: subject.kind,
    country: subject.country,
    user_authorized: "true",
    force_creation: "true",
  };
  for (const document of subject.documents) {
    if (document.type === "imo-number" || document.type === "other") continue;
    form[documentFields[document.type]] ??= document.number;
  }
  for (const [extra, field] of Object.entries(extraFields)) {
    const value = subject.extras[extra as ExtraInput];
    if (value) form[field] = value;
  }
  if (subject.name && subject.kind === "company") form.company_name = subject.name.full;
  else if (subject.name) {
    form.first_name = subject.name.given ?? subject.name.full;
    if (subject.name.given && subject.name.family) form.last_name = subject.name.family;
  }
  if (subject.birthDate) form.date_of_birth = subject.birthDate;
  if (subject.issueDate) form.issue_date = subject.issueDate;
  if (subject.gender) form.gender = subject.gender;
  // Brazilian courts are searched by state; a caller who names none means the whole country.
  if (subject.country === "BR" && subject.kind === "person") form.region ??= "ALL";
  return form;
}
