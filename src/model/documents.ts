import type { CountryCode } from "./country.ts";
import { otherForms } from "./document-forms.ts";
import { readMask } from "./document-mask.ts";
import { compactNumber, withoutLeadingZeros } from "./document-number.ts";
import { nitBase } from "./nit.ts";
import type { DocumentType, IdentityDocument } from "./subject.ts";

export { nitCheckDigit } from "./nit.ts";

/**
 * A document number in the form that numbers are compared in: upper case letters and digits only,
 * without leading zeros, and for a Colombian NIT without its check digit.
 *
 * Registries print the same number as `17.000.000-4`, `17000000-4` and `170000004`; a NIT comes
 * with its check digit (`900000000-1`, `9000000001`) and without (`900000000`).
 */
export function canonicalNumber(document: IdentityDocument): string {
  const compact = withoutLeadingZeros(compactNumber(document));
  if (document.type === "tax-id" && document.country === "CO") return nitBase(document.number, compact);
  return compact;
}

/** Whether two documents are the same one: a number in common, and no conflict of type or country. */
export function sameDocument(a: IdentityDocument, b: IdentityDocument): boolean {
  if (!compatible(a, b)) return false;
  const forms = numberForms(a);
  return forms.length > 0 && numberForms(b).some((form) => forms.includes(form));
}

/**
 * Every canonical number the document goes by: its own first, then the numbers it is made of or is
 * also written as (`otherForms`). None for a masked number, which is not wholly known.
 */
export function numberForms(document: IdentityDocument): readonly string[] {
  if (readMask(document.number) !== null) return [];
  const canonical = canonicalNumber(document);
  if (canonical === "" || canonical.length > longestNumber) return [];
  const others = otherForms(document, compactNumber(document));
  return others.length === 0
    ? [canonical]
    : [...new Set([canonical, ...others.map((form) => withoutLeadingZeros(form))])];
}

// The longest of them, a machine-readable passport line, has 44 characters.
const longestNumber = 44;

/** Numbers of which there is one register in the world: ships, and vehicles by their maker. */
const worldwide: ReadonlySet<DocumentType> = new Set(["imo-number", "vehicle-id"]);

/**
 * Whether two documents are of one kind and could be told apart by their numbers: the same type
 * from the same country, both known, or of a register that is the world's.
 */
export function sameKind(a: IdentityDocument, b: IdentityDocument): boolean {
  if (a.type !== b.type || a.type === "other") return false;
  return worldwide.has(a.type) || (a.country !== null && a.country === b.country);
}

/** Whether nothing in type and country says that two documents are different ones. */
export function compatible(a: IdentityDocument, b: IdentityDocument): boolean {
  return sameCountry(a.country, b.country) && (sameType(a.type, b.type) || numberOfBoth(a, b));
}

function sameType(a: DocumentType, b: DocumentType): boolean {
  return a === b || a === "other" || b === "other";
}

/**
 * In many countries a person's tax number is the personal number (CL RUT, BR CPF, CO NIT without its
 * check digit), and lists file one number under either name.
 */
function numberOfBoth(a: IdentityDocument, b: IdentityDocument): boolean {
  const types = [a.type, b.type];
  return a.country !== null && a.country === b.country && types.every((type) => personalOrTax.has(type));
}

const personalOrTax: ReadonlySet<DocumentType> = new Set(["national-id", "tax-id"]);

function sameCountry(a: CountryCode | null, b: CountryCode | null): boolean {
  return a === null || b === null || a === b;
}
