import type { CountryCode } from "./country.ts";
import type { IdentityDocument } from "./subject.ts";

/**
 * A document number in the form that numbers are compared in: upper case letters and digits only,
 * without leading zeros, and for a Colombian NIT without its check digit.
 *
 * Registries print the same number as `17.000.000-4`, `17000000-4` and `170000004`; a NIT comes
 * with its check digit (`900000000-1`, `9000000001`) and without (`900000000`).
 */
export function canonicalNumber(document: IdentityDocument): string {
  const compact = document.number
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/^0+(?=.)/, "");
  if (document.type === "tax-id" && document.country === "CO")
    return withoutNitCheckDigit(document.number, compact);
  return compact;
}

/** Whether two documents are the same one: same number, and no conflict of type or country. */
export function sameDocument(a: IdentityDocument, b: IdentityDocument): boolean {
  return compatible(a, b) && canonicalNumber(a) === canonicalNumber(b);
}

/**
 * Whether two documents are of one kind and could be told apart by their numbers: the same type
 * from the same country, both known.
 */
export function sameKind(a: IdentityDocument, b: IdentityDocument): boolean {
  return a.type === b.type && a.type !== "other" && a.country !== null && a.country === b.country;
}

function compatible(a: IdentityDocument, b: IdentityDocument): boolean {
  const type = a.type === b.type || a.type === "other" || b.type === "other";
  return type && sameCountry(a.country, b.country);
}

function sameCountry(a: CountryCode | null, b: CountryCode | null): boolean {
  return a === null || b === null || a === b;
}

/**
 * Check digit of a Colombian NIT or RUT: weights 3, 7, 13 … from the right, modulo 11
 * (DIAN, Orden Administrativa 4 of 1989).
 */
export function nitCheckDigit(digits: string): string {
  const weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];
  const sum = [...digits].reverse().reduce((total, digit, i) => total + Number(digit) * (weights[i] ?? 0), 0);
  const rest = sum % 11;
  return String(rest < 2 ? rest : 11 - rest);
}

function withoutNitCheckDigit(written: string, compact: string): string {
  const dashed = /^(.*\d)\s*-\s*(\d)$/.exec(written.trim());
  if (dashed?.[1]) return dashed[1].replace(/\D/g, "").replace(/^0+(?=.)/, "");
  // Ten digits that end in their own check digit are a nine-digit NIT with the digit attached.
  const attached = /^(\d{9})(\d)$/.exec(compact);
  if (attached?.[1] && nitCheckDigit(attached[1]) === attached[2]) return attached[1];
  return compact;
}
