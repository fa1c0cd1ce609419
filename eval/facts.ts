import type { CountryCode } from "../src/model/country.ts";
import { type DateRange, dateRange, isIsoDate } from "../src/model/dates.ts";
import { documentTypes, type Gender, type IdentityDocument } from "../src/model/subject.ts";

/**
 * `1970`, `1970-03`, `1970-03-04`, `~1970` for circa, `1968..1971` for a span; null for nothing.
 * Throws an `Error` for anything else, as the other readers of this file do.
 */
export function birthIn(text: string): DateRange | null {
  if (text === "") return null;
  const circa = text.startsWith("~");
  const ends = (circa ? text.slice(1) : text).split("..").map(dateIn);
  const [from, to = from] = ends;
  if (!from || !to || ends.length > 2 || from.from > to.to) throw new Error(`"${text}" is no date or span`);
  return { from: from.from, to: to.to, circa };
}

function dateIn(text: string): DateRange | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return null;
  // A month that does not exist (`1970-13`) has no first day either.
  if (!isIsoDate(`${year}-${month ?? "01"}-${day ?? "01"}`)) return null;
  return dateRange(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined);
}

/** `male`, `female` or nothing. */
export function genderIn(text: string): Gender | null {
  if (text === "" || text === "male" || text === "female") return text || null;
  throw new Error(`"${text}" is neither male nor female`);
}

/** `CO;VE` */
export function countriesIn(text: string): readonly CountryCode[] {
  return partsOf(text).map(countryIn);
}

/** `national-id:BR:***.123.456-**;passport::AB123456`: type, country or nothing, number. */
export function documentsIn(text: string): readonly IdentityDocument[] {
  return partsOf(text).map((part) => {
    const [, typeName, country = "", number = ""] = /^([^:]*):([^:]*):(.*)$/.exec(part) ?? [];
    const type = documentTypes.find((known) => known === typeName);
    if (!type) throw new Error(`"${part}" is not type:COUNTRY:number with a known type of document`);
    if (number.trim() === "") throw new Error(`"${part}" has no number`);
    return { type, number: number.trim(), country: country === "" ? null : countryIn(country) };
  });
}

function countryIn(text: string): CountryCode {
  if (/^[A-Z]{2}$/.test(text)) return text;
  throw new Error(`"${text}" is no country code of two capital letters`);
}

function partsOf(text: string): readonly string[] {
  return text
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
}
