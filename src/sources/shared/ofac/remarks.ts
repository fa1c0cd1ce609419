import type { DateRange, IsoDate } from "../../../model/dates.ts";
import type { RecordKind } from "../../../model/record.ts";
import type { Gender } from "../../../model/subject.ts";
import { countryCode } from "../country-names.ts";
import { englishDate, englishDay } from "../english-dates.ts";
import { tidy } from "../text.ts";
import { identityLabels } from "./identity-kinds.ts";
import { nameInOneField, type OfacId, type OfacName, strengthOf } from "./party.ts";

/** What the prose of a flat file's remarks says. */
export interface OfacRemarks {
  readonly births: readonly DateRange[];
  readonly birthPlaces: readonly string[];
  readonly nationalities: readonly string[];
  readonly citizenships: readonly string[];
  readonly gender: Gender | null;
  readonly ids: readonly OfacId[];
  readonly names: readonly OfacName[];
  readonly listedOn: IsoDate | null;
  /** What is none of the above, as written. */
  readonly rest: readonly string[];
}

const identity = new RegExp(
  `^(${identityLabels.map((label) => label.replace(/[^\w\s]/g, "\\$&")).join("|")})(?=[\\s:#])[\\s:#]*(.+)$`,
  "i",
);
const nickname = /^([afn]\.k\.a\.) '(.*)'$/i;

/**
 * Reads remarks: statements that end in a semicolon, the last one in a full stop, `alt.` in front
 * of a repeated kind. Names in quotes are what OFAC calls weak aliases: in the XML the same names
 * carry the category `weak`. What is not understood stays in `rest`, word for word.
 */
export function readRemarks(remarks: string, kind: RecordKind): OfacRemarks {
  const found = {
    births: [] as DateRange[],
    birthPlaces: [] as string[],
    nationalities: [] as string[],
    citizenships: [] as string[],
    gender: null as Gender | null,
    ids: [] as OfacId[],
    names: [] as OfacName[],
    listedOn: null as IsoDate | null,
    rest: [] as string[],
  };
  for (const statement of statementsOf(remarks)) {
    const said = statement.replace(/^alt\. /i, "");
    const [, word = "", value = ""] =
      /^(DOB|POB|nationality(?: of Registration)?|citizen|Gender):? (.+)$/i.exec(said) ?? [];
    const birth = word === "DOB" ? englishDate(value) : null;
    const gender = /^gender$/i.test(word) ? genderOf(value) : null;
    const name = nickname.exec(said);
    const id = identityIn(said);
    const listed = /^Listing Date .*?(\d{2} [A-Z][a-z]{2} \d{4})$/.exec(said)?.[1];
    if (listed) found.listedOn = earlier(found.listedOn, englishDay(listed));
    if (birth) found.births.push(birth);
    else if (word === "POB") found.birthPlaces.push(value);
    else if (/^nationality/i.test(word)) found.nationalities.push(value);
    else if (/^citizen$/i.test(word)) found.citizenships.push(value);
    else if (gender) found.gender = gender;
    else if (name?.[1] && name[2]) found.names.push(nameInOneField(name[2], kind, strengthOf(name[1], true)));
    else if (id) found.ids.push(id);
    else found.rest.push(statement);
  }
  return found;
}

export function genderOf(word: string | null): Gender | null {
  if (word === null) return null;
  if (/^male$/i.test(word)) return "male";
  return /^female$/i.test(word) ? "female" : null;
}

/** The earlier of two days, either of which may be unknown. */
export function earlier(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function statementsOf(remarks: string): readonly string[] {
  return remarks
    .trim()
    .replace(/\.$/, "")
    .split(/;(?:\s+|$)/)
    .map(tidy)
    .filter((statement) => statement !== null);
}

/**
 * `Passport K754050 (Peru) issued 26 May 1999 expires 25 May 2004`. The last parenthesis that is a
 * country is the issuer: `HRA 736012 (Stuttgart) (Germany)`.
 */
function identityIn(statement: string): OfacId | null {
  const [, label = "", rest = ""] = identity.exec(statement) ?? [];
  const undated = rest.replace(/,?\s+(?:issued|expires|expired)\b.*$/i, "");
  const country = [...undated.matchAll(/\(([^()]+)\)/g)].map((found) => found[1] ?? "").findLast(countryCode);
  const number = undated.replace(/\s*\([^()]*\)/g, "").trim();
  return /\d/.test(number) ? { label, number, country: country ?? null } : null;
}
