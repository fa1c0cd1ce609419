import { lookupKeys } from "../../matching/compare-facts.ts";
import type { MatchingEngine } from "../../matching/matching.ts";
import { newWords, subjectNames } from "../../matching/sides.ts";
import { fullName, type MatchKind, type MatchSubject } from "../../matching/subject.ts";
import type { CountryCode } from "../../model/country.ts";
import { type DateRange, dateRange, daysInMonth } from "../../model/dates.ts";
import { documentTypes, type Gender, type IdentityDocument } from "../../model/subject.ts";
import { UsageError } from "../command.ts";

/** What `parseArgs` is told of the options that describe the subject. */
export const subjectOptions = {
  also: { type: "string", multiple: true },
  kind: { type: "string" },
  birth: { type: "string" },
  document: { type: "string", multiple: true },
  gender: { type: "string" },
  country: { type: "string", multiple: true },
} as const;

export interface SubjectValues {
  readonly also?: readonly string[] | undefined;
  readonly kind?: string | undefined;
  readonly birth?: string | undefined;
  readonly document?: readonly string[] | undefined;
  readonly gender?: string | undefined;
  readonly country?: readonly string[] | undefined;
}

export const subjectHelp = `The subject:
  <name>                      in one piece, quoted or not: "JUAN PEREZ GOMEZ", "Pérez Gómez, Juan"
  --also NAME                 another name of the subject; repeatable
  --kind KIND                 person (when left out), company, vessel or vehicle
  --birth DATE                1970-03-04, 1970-03, 1970 or 1968-1972; ~1970 for one that is not sure
  --document TYPE:CC:NUMBER   national-id:CO:1020304050, passport::AB123456; repeatable
  --gender GENDER             male or female
  --country CC                nationality or residence, two letters; repeatable`;

const kinds: readonly MatchKind[] = ["person", "company", "vessel", "vehicle"];

/** The subject that a command line describes. Values are never repeated in an error: they are personal. */
export function subjectFrom(positionals: readonly string[], values: SubjectValues): MatchSubject {
  const kind = oneOf("--kind", values.kind ?? "person", kinds);
  return {
    kind,
    names: [...nameFrom(positionals), ...(values.also ?? [])]
      .filter((name) => name.trim() !== "")
      .map(fullName),
    documents: readDocuments("--document", values.document),
    birth: values.birth === undefined ? null : readBirth("--birth", values.birth),
    gender: readGender("--gender", values.gender),
    countries: readCountries("--country", values.country),
  };
}

/** Unquoted words are one name; two quoted ones could be meant either way. */
function nameFrom(positionals: readonly string[]): readonly string[] {
  if (positionals.length > 1 && positionals.some((one) => /\s/.test(one.trim())))
    throw new UsageError("That is more than one name. Quote the whole name, and give others with --also.");
  return positionals.length === 0 ? [] : [positionals.join(" ")];
}

/** Why a side cannot be compared with anything by name or document; null when it can. */
export function whyIncomparable(side: "subject" | "record", stated: MatchSubject): string | null {
  if (subjectNames(stated, newWords()).length > 0) return null;
  if (stated.documents.some((document) => lookupKeys(document).length > 0)) return null;
  const { kind, names, documents } = stated;
  const name =
    kind === "vehicle"
      ? "a vehicle is not compared by name"
      : names.length === 0
        ? "no name is given"
        : "the name has no letter or digit that can be read";
  const document =
    documents.length === 0 ? "no document either" : "no number of a document that could identify anybody";
  return `Nothing can be compared: of the ${side}, ${name}, and ${document}.`;
}

export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} is one of ${allowed.join(", ")}.`);
  return found;
}

/** A day, a month, a year or a span of years. */
export function readBirth(option: string, text: string): DateRange {
  const wrong = () =>
    new UsageError(`${option} is a date such as 1970-03-04, 1970-03, 1970, ~1970 or 1968-1972.`);
  const span = /^(~?)(\d{4})[-–](\d{4})$/.exec(text);
  if (span) {
    const [from, to] = [Number(span[2]), Number(span[3])];
    if (from > to) throw wrong();
    return { from: dateRange(from).from, to: dateRange(to).to, circa: span[1] !== "" };
  }
  const date = /^(~?)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!date) throw wrong();
  const [year, month, day] = date.slice(2).map((part) => (part === undefined ? undefined : Number(part)));
  const exists =
    year !== undefined &&
    year > 0 &&
    (month === undefined || (month >= 1 && month <= 12)) &&
    (day === undefined || (day >= 1 && day <= daysInMonth(year, month ?? 1)));
  if (!exists) throw wrong();
  return dateRange(year, month, day, date[1] !== "");
}

export function readDocuments(option: string, values: readonly string[] = []): readonly IdentityDocument[] {
  return values.map((value) => {
    const [, type, country, number] = /^([a-z-]+):([A-Za-z]{2})?:(.+)$/.exec(value) ?? [];
    if (!type || !number?.trim())
      throw new UsageError(
        `${option} is a type, a country and a number: national-id:CO:1020304050, or passport::AB123456 of an unknown country.`,
      );
    return {
      type: oneOf(`The type of ${option}`, type, documentTypes),
      country: country?.toUpperCase() ?? null,
      number: number.trim(),
    };
  });
}

export function readGender(option: string, value: string | undefined): Gender | null {
  return value === undefined ? null : oneOf<Gender>(option, value, ["male", "female"]);
}

export function readCountries(option: string, values: readonly string[] = []): readonly CountryCode[] {
  return values.map((value) => {
    if (!/^[A-Za-z]{2}$/.test(value)) throw new UsageError(`${option} is a country's two letters: CO.`);
    return value.toUpperCase();
  });
}

export function readThreshold(text: string | undefined, engine: MatchingEngine): number {
  if (text === undefined) return engine.defaultThreshold;
  const threshold = Number(text);
  if (text.trim() === "" || !(threshold >= 0 && threshold <= 1))
    throw new UsageError("--threshold is a probability from 0 to 1, such as 0.5.");
  return threshold;
}
