import { type BirthCode, birthCodes, birthCodesAnywhere } from "./birth-codes.ts";
import type { CountryCode } from "./country.ts";
import { type DateRange, dateRange, isIsoDate } from "./dates.ts";
import { compactNumber } from "./document-number.ts";
import { numberValidity } from "./document-validity.ts";
import { isGenericMexicanNumber } from "./mexican-documents.ts";
import type { DocumentType, Gender, IdentityDocument } from "./subject.ts";

/** What a document number tells of its holder besides who it is. */
export interface ToldByDocument {
  /** As a reader calls the number: `CURP`. */
  readonly by: string;
  /** Days of birth the number allows: two where it does not write the century. */
  readonly births: readonly DateRange[];
  readonly gender: Gender | null;
  /**
   * Of a CURP or a person's RFC: the first letter and the first inner vowel of the paternal surname,
   * the first letters of the maternal surname and of the given name; X where there is none.
   */
  readonly initials: string | null;
}

const personal: ReadonlySet<DocumentType> = new Set(["national-id", "tax-id", "other"]);

// The longest that tells anything has 18 places; with blanks and dashes it is still well below this.
const longestNumber = 40;

/** What the number tells; null where its kind tells nothing, no such day exists or its check digit is wrong. */
export function toldByDocument(document: IdentityDocument): ToldByDocument | null {
  const { type, country, number } = document;
  if (!personal.has(type) || number.length > longestNumber) return null;
  if (country === null) return firstTold(birthCodesAnywhere, compactNumber(document));
  const codes = birthCodes[country];
  return codes
    ? firstTold(
        codes.map((code) => [country, code]),
        compactNumber(document),
      )
    : null;
}

function firstTold(
  codes: readonly (readonly [CountryCode, BirthCode])[],
  number: string,
): ToldByDocument | null {
  for (const [issuer, code] of codes) {
    const told = readCode(issuer, code, number);
    if (told) return told;
  }
  return null;
}

function readCode(issuer: CountryCode, code: BirthCode, number: string): ToldByDocument | null {
  const groups = code.shape.exec(number);
  if (!groups || isGenericMexicanNumber(number)) return null;
  const { years, month, day, gender, initials = null } = code.read(groups.slice(1));
  const births = years.filter((year) => exists(year, month, day)).map((year) => dateRange(year, month, day));
  if (births.length === 0) return null;
  if (!code.uncheckable && numberValidity(issuer, number) === "invalid") return null;
  return { by: code.by, births, gender, initials };
}

function exists(year: number, month: number, day: number): boolean {
  const two = (n: number) => String(n).padStart(2, "0");
  return isIsoDate(`${year}-${two(month)}-${two(day)}`);
}
