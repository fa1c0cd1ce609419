import type { Answer } from "../../../model/answer.ts";
import type { SourceTitle } from "../../../model/check.ts";
import type { InputName } from "../../../model/subject.ts";
import { databaseIdentifier } from "../identifiers.ts";
import type { StatusJson } from "../schema/responses.ts";

/** What the vendor's sources call their inputs, which is not always what its requests call them. */
const internalNames = {
  name: ["first_name", "last_name"],
  "birth-date": ["birthday"],
  "issue-date": ["document_expedition_date"],
  gender: ["gender"],
  "national-id": ["national_id"],
  "foreign-id": ["foreign_id"],
  "tax-id": ["tax_id"],
  passport: ["passport"],
  "temporary-permit": ["ptp"],
  "stay-permit": ["pep"],
  "diplomatic-id": ["diplomatic_id"],
  "professional-card": ["professional_card"],
  "birth-certificate": ["birth_certificate"],
  "driver-license": ["driver_license"],
  "license-plate": ["license_plate"],
  "vehicle-id": ["vehicle_id"],
  "imo-number": ["imo_number"],
  other: ["document_id"],
  region: ["administrative_region"],
  state: ["state_id"],
  phone: ["phone_number"],
  "native-country": ["native_country"],
  "native-national-id": ["native_national_id"],
  "owner-document-id": ["owner_document_id"],
  "owner-document-type": ["owner_document_type"],
  "payment-date": ["payment_date"],
  "issue-number": ["issue_number"],
  "certificate-folio": ["certificate_folio"],
  "verification-code": ["verification_code"],
  imei: ["imei"],
  escrow: ["escrow"],
} as const satisfies Record<InputName, readonly string[]>;

/** One row of `statuses[]`; which fields it has depends on its status, as the vendor's do. */
export function statusJson(answer: Answer, source: SourceTitle | undefined): StatusJson {
  const title = source?.title ?? answer.sourceId;
  const asked = {
    data_set: answer.dataSet,
    database_id: databaseIdentifier(answer.sourceId),
    database_name: title,
  };
  switch (answer.status) {
    case "waiting":
      return { data_set: answer.dataSet, database_name: answer.sourceId, status: "not_started" };
    case "answered":
      return { ...asked, status: "completed" };
    case "delayed":
      return { ...asked, status: "delayed" };
    case "failed":
      return { ...asked, status: "error" };
    case "expired":
      return { data_set: answer.dataSet, database_name: title, status: "expired" };
    case "skipped":
      if (answer.missing.length === 0) return { ...asked, status: "skipped" };
      return {
        database_id: asked.database_id,
        database_name: title,
        invalid_inputs: answer.missing.flatMap((input) => internalNames[input]),
        status: "skipped",
      };
    default:
      return answer satisfies never;
  }
}
