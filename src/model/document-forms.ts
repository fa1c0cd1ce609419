import type { CountryCode } from "./country.ts";
import { numberValidity } from "./document-validity.ts";
import { dashedNit, nitCheckDigit, withoutFittingDigit } from "./nit.ts";
import type { DocumentType, IdentityDocument } from "./subject.ts";

type Forms = (compact: string, document: IdentityDocument) => readonly string[];

const numbered: ReadonlySet<DocumentType> = new Set(["national-id", "tax-id", "other"]);

/**
 * Further numbers a document goes by: the personal number inside a tax number (Peru, Argentina,
 * Ecuador), the number without an attached check digit, the root that the branches of a company
 * share. `compact` is the number without punctuation, leading zeros kept.
 */
export function otherForms(document: IdentityDocument, compact: string): readonly string[] {
  if (document.type === "imo-number") return compact.startsWith("IMO") ? [compact.slice(3)] : [];
  if (!numbered.has(document.type)) return [];
  const forms = document.country === null ? nitForms : formsByCountry[document.country];
  return forms ? forms(compact, document) : [];
}

/** What stands before the check digit of a NIT, where the number can be nothing else. */
const nitForms: Forms = (compact, { type, number }) => {
  if (type === "national-id") return [];
  // Companies are numbered from 800 million.
  const dashed = dashedNit(number);
  if (dashed)
    return /^[89]\d{8}$/.test(dashed.base) && nitCheckDigit(dashed.base) === dashed.digit
      ? [dashed.base]
      : [];
  if (/^[89]\d{9}$/.test(compact)) return [withoutFittingDigit(compact) ?? []].flat();
  // A person's NIT is the cédula with a check digit: eight digits below 80 million, or ten from 1,000
  // million, and the digit. Nine digits from 800 million are a company's, whatever their last is.
  if (type === "tax-id" && /^[1-7]\d{8}$|^1\d{10}$/.test(compact))
    return [withoutFittingDigit(compact) ?? []].flat();
  return [];
};

const formsByCountry: Readonly<Record<CountryCode, Forms>> = {
  // CUIT and CUIL of a person: 20, 23, 24 or 27, the DNI, a check digit.
  AR: (compact) => inside(compact, /^2[0347](\d{8})\d$/, "AR"),
  // The department that issued the cédula is written behind it or not.
  BO: (compact) => captured(compact, /^(\d{5,8})(?:LP|CB|SC|OR|PT|PO|TJ|CH|BE|BN|PD|PA)$/),
  // All branches of a company share the first eight places of the CNPJ.
  BR: (compact, { type }) => {
    const root = /^([0-9A-Z]{8})(?:[0-9A-Z]{4}\d\d)?$/.exec(compact)?.[1];
    return root && type === "tax-id" ? [`CNPJ${root}`] : [];
  },
  // Fifteen digits until 1999: two of the year, no check digit.
  CN: (compact) => (/^\d{17}[\dX]$/.test(compact) ? [compact.slice(0, 6) + compact.slice(8, 17)] : []),
  // The number without its check digit, which stands apart from one that ends in its own.
  CL: (compact) => {
    const validity = numberValidity("CL", compact);
    if (validity === "valid") return [`RUT${compact.slice(0, -1)}`];
    return /^\d{7,8}$/.test(compact) ? [`RUT${compact}`] : [];
  },
  CO: nitForms,
  // Province, volume and entry, the last two filled up with zeros to four places or not.
  CR: (_, { number }) => {
    const [, province, volume, entry] = /^0?([1-9])-(\d{3,4})-(\d{3,4})$/.exec(number) ?? [];
    return province && volume && entry ? [province + volume.padStart(4, "0") + entry.padStart(4, "0")] : [];
  },
  // RUC of a person: the cédula and the number of the establishment.
  EC: (compact) => inside(compact.length === 12 ? `0${compact}` : compact, /^(\d\d[0-5]\d{7})\d{3}$/, "EC"),
  // The DNI with and without its letter.
  ES: (compact) => inside(compact, /^(\d{8})[A-Z]$/, "ES"),
  // RTN of a person: the identity number and a check digit.
  HN: (compact) => captured(compact, /^([01]\d{12})\d$/),
  // RUC of a person: 10, the DNI, a check digit; and a DNI printed with its own.
  PE: (compact, { number }) =>
    /^\d{8}\s*-\s*[\dA-K]$/i.test(number) ? [compact.slice(0, 8)] : inside(compact, /^10(\d{8})\d$/, "PE"),
  // The cédula and a check digit.
  PY: (compact, { type, number }) =>
    type === "tax-id" && /\d-\d$/.test(number) ? [compact.slice(0, -1)] : [],
  // RIF of a person: V or E, the cédula, a check digit; and the cédula without the letter.
  VE: (compact, { type }) =>
    type === "national-id" ? captured(compact, /^[VE](\d{5,8})$/) : inside(compact, /^[VE](\d{8})\d$/, "VE"),
};

function captured(compact: string, pattern: RegExp): readonly string[] {
  const number = pattern.exec(compact)?.[1];
  return number === undefined ? [] : [number];
}

/** The number inside another, provided that the check digits of the whole fit. */
function inside(compact: string, pattern: RegExp, country: CountryCode): readonly string[] {
  const numbers = captured(compact, pattern);
  return numbers.length > 0 && numberValidity(country, compact) === "valid" ? numbers : [];
}

// What a personal number of the country looks like among the forms of a document.
const personalShapes: Readonly<Record<CountryCode, RegExp>> = {
  AR: /^\d{7,8}$/,
  BR: /^\d{8,11}$/,
  CO: /^\d{6,8}$|^1\d{9}$/,
  EC: /^\d{8,10}$/,
  PE: /^\d{6,8}$/,
  VE: /^\d{5,8}$/,
};

/**
 * The personal number that a cédula, DNI or CPF is and that a person's tax number is made of, from
 * the forms of the document; null for another kind, for a company's and for other countries.
 */
export function personalNumber({ type, country }: IdentityDocument, forms: readonly string[]): string | null {
  if (country === null || (type !== "national-id" && type !== "tax-id")) return null;
  const number = forms.at(-1);
  return number !== undefined && personalShapes[country]?.test(number) ? number : null;
}
