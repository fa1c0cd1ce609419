import type { CountryCode } from "../../model/country.ts";
import type { Fact } from "../../model/record.ts";
import type { DocumentType, IdentityDocument } from "../../model/subject.ts";
import { countryCode } from "../shared/country-names.ts";
import { facts } from "../shared/fact-tables.ts";
import { childText, type XmlElement } from "../shared/xml.ts";

/** A number as the list shows it, and the document it is if it can be compared. */
export interface UnNumber {
  readonly document: IdentityDocument | null;
  readonly facts: readonly Fact[];
}

// First match decides. A ration card filed as a National Identification Number is not one.
const typesByWord: readonly (readonly [RegExp, DocumentType])[] = [
  [/passport|pasaporte|passeport/i, "passport"],
  [/birth certificate/i, "birth-certificate"],
  [/driver/i, "driver-license"],
  [/fiscal code|tax/i, "tax-id"],
  [/ration|voter|student|military|refugee|service|FARDC|certificate|travel|other/i, "other"],
  [/national|identi|social security|SSN|tazkira|civil/i, "national-id"],
];

/**
 * Reads an INDIVIDUAL_DOCUMENT. Half of them have no NUMBER; of those, some say it in the second
 * type or in the note: `Libyan passport number 300000, issued under name …`. Null when nothing is
 * said. A number of unknown kind and unknown issuer is shown and not compared.
 */
export function readDocument(element: XmlElement): UnNumber | null {
  const kind = childText(element, "TYPE_OF_DOCUMENT2") ?? childText(element, "TYPE_OF_DOCUMENT");
  const note = childText(element, "NOTE");
  const stated = childText(element, "NUMBER");
  const issuer = childText(element, "COUNTRY_OF_ISSUE") ?? childText(element, "ISSUING_COUNTRY");
  if (stated === null && note === null && !/\d/.test(kind ?? "")) return null;
  const number = stated === null ? numberInProse(`${kind ?? ""}; ${note ?? ""}`) : bareNumber(stated);
  const country = countryCode(issuer) ?? countryInNumber(stated ?? note ?? "");
  const type = typeOf(`${kind ?? ""} ${stated ?? note ?? ""}`);
  const comparable = number !== null && (type !== "other" || country !== null);
  return {
    document: comparable ? { type, number, country } : null,
    facts: [
      ...facts("Kind", [kind]),
      ...facts("Number", [stated ?? number]),
      ...facts("Country", [issuer]),
      ...facts("Issued on", [childText(element, "DATE_OF_ISSUE")]),
      ...facts("Note", [note]),
    ],
  };
}

function typeOf(words: string): DocumentType {
  return typesByWord.find(([word]) => word.test(words))?.[1] ?? "other";
}

/** `Diplomatic Passport: Z300`, `381100000 (Expired 25 Jan. 2016)`, `R00000000, South Sudan`, `Libya 400000`. */
function bareNumber(stated: string): string | null {
  const bare = stated
    .replace(/\([^()]*\)/g, " ")
    .replace(/^.*\b(?:number|no|passport|document|card)\b\.?:?\s*/i, "")
    .replace(/,\s.*$/, "")
    .replace(/^(\p{L}+(?: \p{L}+)*) (?=\S*\d)/u, (words, name: string) => (countryCode(name) ? "" : words))
    .trim();
  return /\d/.test(bare) ? bare : null;
}

function numberInProse(prose: string): string | null {
  return /\b(?:number|no\.|card|code:|SSN)\s*([A-Z]{0,3}[- ]{0,2}\d[\dA-Z-]{3,})/.exec(prose)?.[1] ?? null;
}

/** `381100000 (US)`, `R00000000, South Sudan`, `Libya 400000`. */
function countryInNumber(stated: string): CountryCode | null {
  const places = [/\(([^()]+)\)\s*$/, /,\s+([^,\d]+)$/, /^(\p{L}[\p{L} ]*) \S*\d/u];
  return places.map((place) => countryCode(place.exec(stated)?.[1])).find((code) => code !== null) ?? null;
}
