import { canonicalNumber, nitCheckDigit } from "../../model/documents.ts";
import type { DocumentType, IdentityDocument, Subject } from "../../model/subject.ts";
import { SourceFailure } from "../source.ts";

/** The subject's documents of these types that Colombia issued, or that name no country, and passports of any. */
export function documentsOf(subject: Subject, types: readonly DocumentType[]): readonly IdentityDocument[] {
  return subject.documents.filter(
    (document) =>
      types.includes(document.type) &&
      (document.type === "passport" || document.country === null || document.country === "CO") &&
      canonicalNumber(document) !== "",
  );
}

/** The same, to be asked about: at least one, or the source `owner` refuses. */
export function documentsToAsk(
  subject: Subject,
  types: readonly DocumentType[],
  owner: string,
): readonly IdentityDocument[] {
  const documents = documentsOf(subject, types);
  if (documents.length > 0) return documents;
  throw new SourceFailure("refused", `${owner} knows no documents of other countries`, { retryable: false });
}

/** The ways registries write a NIT: alone, with its check digit attached, with it after a hyphen. */
function spellingsOfNit(nit: IdentityDocument): readonly string[] {
  const number = canonicalNumber({ ...nit, type: "tax-id", country: "CO" });
  const digit = nitCheckDigit(number);
  return [number, `${number}${digit}`, `${number}-${digit}`];
}

/** The number to ask a registry for, in each spelling it may be stored in. */
export function spellingsOf(document: IdentityDocument): readonly string[] {
  return document.type === "tax-id" ? spellingsOfNit(document) : [canonicalNumber(document)];
}

export function colombian(type: DocumentType, number: string): IdentityDocument {
  return { type, number, country: "CO" };
}
