import { type DateRange, dateRange, describeDateRange, isIsoDate } from "../../model/dates.ts";
import { emptyRecord, type RecordKind, type SourceRecord } from "../../model/record.ts";
import type { Gender } from "../../model/subject.ts";
import { countryCodes } from "../shared/country-names.ts";
import { englishDate } from "../shared/english-dates.ts";
import { facts, strengthLabels, tables } from "../shared/fact-tables.ts";
import { tidy } from "../shared/text.ts";
import { childrenOf, childText, readXml, type XmlElement } from "../shared/xml.ts";
import { type ListFile, ListRefused, type ReadList, type UnreadableRow } from "../source.ts";
import { readDocument } from "./documents.ts";
import { namesOf } from "./names.ts";

const kinds: Readonly<Record<string, RecordKind>> = { INDIVIDUAL: "person", ENTITY: "company" };

const home = "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list";

/**
 * Reads the Consolidated List's XML.
 *
 * @throws ListRefused when the file is missing, not UTF-8, cut off or another document.
 */
export async function readConsolidatedXml(files: readonly ListFile[]): Promise<ReadList> {
  const main = files.find((file) => file.name === "main");
  if (!main) throw new ListRefused("the main file is missing");
  const records: SourceRecord[] = [];
  const unreadable: UnreadableRow[] = [];
  const root = await readXml(main.bytes, {
    root: "CONSOLIDATED_LIST",
    entries: Object.keys(kinds),
    onEntry(entry) {
      const read = recordOf(entry, kinds[entry.name] ?? "unknown");
      if ("why" in read)
        unreadable.push({ at: `${entry.name} ${childText(entry, "DATAID") ?? "without DATAID"}`, ...read });
      else records.push(read);
    },
  });
  const generated = root.attributes.dateGenerated?.slice(0, 10) ?? "";
  return { records, unreadable, publishedOn: isIsoDate(generated) ? generated : null };
}

function recordOf(entry: XmlElement, kind: RecordKind): SourceRecord | { readonly why: string } {
  // The permanent reference number (`CDi.001`) outlives amendments.
  const id = childText(entry, "REFERENCE_NUMBER") ?? childText(entry, "DATAID");
  const names = namesOf(entry);
  if (id === null) return { why: "it has no reference number" };
  if (names[0]?.strength !== "primary") return { why: "it has no name" };
  const numbers = childrenOf(entry, "INDIVIDUAL_DOCUMENT")
    .map(readDocument)
    .filter((found) => found !== null);
  const nationalities = valuesOf(entry, "NATIONALITY");
  const births = birthsOf(entry);
  const birthPlaces = [
    ...childrenOf(entry, "INDIVIDUAL_PLACE_OF_BIRTH").map((place) => placeOf(place)),
    ...childrenOf(entry, "INDIVIDUAL_ALIAS").map((alias) => placeOf(alias, "_OF_BIRTH")),
  ].filter((place) => place !== "");
  const addresses = [...childrenOf(entry, "INDIVIDUAL_ADDRESS"), ...childrenOf(entry, "ENTITY_ADDRESS")]
    .map((address) => placeOf(address))
    .filter((place) => place !== "");
  const program = childText(entry, "UN_LIST_TYPE");
  const listedOn = childText(entry, "LISTED_ON");
  const comments = childText(entry, "COMMENTS1");
  const gender = genderOf(entry, comments);

  return {
    ...emptyRecord(id, kind, "international_background", "sanction"),
    names,
    documents: numbers.map((number) => number.document).filter((document) => document !== null),
    births,
    gender,
    countries: countryCodes(nationalities),
    places: [...birthPlaces, ...addresses],
    programs: program ? [program] : [],
    listedOn: listedOn && isIsoDate(listedOn.slice(0, 10)) ? listedOn.slice(0, 10) : null,
    url: home,
    tables: tables({
      Entry: [
        facts("Reference", [id]),
        facts("Regime", [program]),
        facts("Listed on", [listedOn]),
        facts("Last updated", [valuesOf(entry, "LAST_DAY_UPDATED").toSorted().at(-1) ?? null]),
        facts("Title", valuesOf(entry, "TITLE")),
        facts("Designation", valuesOf(entry, "DESIGNATION")),
        facts("Gender", [gender]),
        facts("Date of birth", births.map(describeDateRange)),
        facts("Place of birth", birthPlaces),
        facts("Nationality", nationalities),
      ],
      Names: names.map((name) => facts(strengthLabels[name.strength], [name.full])),
      Documents: numbers.map((number) => number.facts),
      Addresses: addresses.map((address) => facts("Address", [address])),
      Comments: [facts("Comment", [comments])],
    }),
  };
}

/** Only some entries have a GENDER; of many others the comments say `Gender: male`. */
function genderOf(entry: XmlElement, comments: string | null): Gender | null {
  const word = childText(entry, "GENDER") ?? /\bGender:?\s*(male|female)\b/i.exec(comments ?? "")?.[1];
  if (/^male$/i.test(word ?? "")) return "male";
  return /^female$/i.test(word ?? "") ? "female" : null;
}

function birthsOf(entry: XmlElement): readonly DateRange[] {
  const own = childrenOf(entry, "INDIVIDUAL_DATE_OF_BIRTH").map(birthOf);
  // Dates that an alias was used with.
  const ofAliases = childrenOf(entry, "INDIVIDUAL_ALIAS").map((alias) =>
    englishDate(childText(alias, "DATE_OF_BIRTH") ?? ""),
  );
  const known = [...own, ...ofAliases].filter((birth) => birth !== null);
  return known.filter((birth, i) => known.findIndex((other) => sameRange(birth, other)) === i);
}

/** TYPE_OF_DATE is EXACT (a DATE, or only a YEAR), APPROXIMATELY or BETWEEN; a NOTE may say the month. */
function birthOf(birth: XmlElement): DateRange | null {
  const circa = childText(birth, "TYPE_OF_DATE") === "APPROXIMATELY";
  const note = childText(birth, "NOTE") ?? "";
  const year = yearIn(birth, "YEAR");
  const [from, to] = [yearIn(birth, "FROM_YEAR"), yearIn(birth, "TO_YEAR")];
  const date = englishDate(childText(birth, "DATE")?.slice(0, 10) ?? "");
  if (date) return { ...date, circa };
  if (from && to && from <= to)
    return { from: dateRange(from).from, to: dateRange(to).to, circa: /approx/i.test(note) };
  const noted = englishDate(year ? `${note} ${year}` : note);
  if (noted) return { ...noted, circa };
  return year ? dateRange(year, undefined, undefined, circa) : null;
}

function yearIn(birth: XmlElement, name: string): number | null {
  const text = childText(birth, name);
  return text && /^\d{4}$/.test(text) ? Number(text) : null;
}

function sameRange(a: DateRange, b: DateRange): boolean {
  return a.from === b.from && a.to === b.to && a.circa === b.circa;
}

function placeOf(place: XmlElement, suffix = ""): string {
  const parts = ["STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY"];
  return parts
    .map((part) => childText(place, part + suffix))
    .filter(Boolean)
    .join(", ");
}

/** `<NATIONALITY><VALUE>…</VALUE><VALUE>…</VALUE></NATIONALITY>` */
function valuesOf(entry: XmlElement, name: string): readonly string[] {
  return childrenOf(entry, name)
    .flatMap((list) => childrenOf(list, "VALUE"))
    .map((value) => tidy(value.text))
    .filter((value) => value !== null);
}
