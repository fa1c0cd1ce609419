import { canonicalNumber } from "../../model/documents.ts";
import type { DocumentType, IdentityDocument, Subject } from "../../model/subject.ts";
import { documentsOf } from "../shared/co-documents.ts";

/** What Tusdatos calls each kind of document. */
const codes: Partial<Record<DocumentType, string>> = {
  "national-id": "CC",
  "foreign-id": "CE",
  "temporary-permit": "PPT",
  passport: "PP",
  "tax-id": "NIT",
};

export interface AskedDocument {
  readonly document: IdentityDocument;
  /** `CC`, `CE`, `PPT`, `PP` or `NIT`. */
  readonly code: string;
  /** Without punctuation; a NIT without its check digit. */
  readonly number: string;
}

/** The one document a report is asked about. Null when there is none. */
export function askedDocument(subject: Subject): AskedDocument | null {
  const document = firstDocument(subject);
  const code = document && codes[document.type];
  if (!document || !code) return null;
  const number = canonicalNumber({ ...document, country: document.country ?? "CO" });
  return { document, code, number };
}

function firstDocument(subject: Subject): IdentityDocument | null {
  const order: readonly DocumentType[] =
    subject.kind === "company"
      ? ["tax-id"]
      : ["national-id", "foreign-id", "temporary-permit", "passport", "tax-id"];
  for (const type of order) {
    const [document] = documentsOf(subject, [type]);
    if (document) return document;
  }
  return null;
}
