import type { CheckCountry } from "../../model/country.ts";
import type { Topic } from "../../model/record.ts";
import type { Gender } from "../../model/subject.ts";
import type { Random } from "../random.ts";

export interface City {
  readonly name: string;
  /** What the country's numbers are made with: DANE, court or state code, province digit. */
  readonly code: string;
}

/** What an entry on one topic looks like in a country. */
export interface EntryForm {
  /** Who keeps it; `{place}` stands for the city. */
  readonly authority: string;
  readonly descriptions: readonly string[];
  /** Case, resolution or ticket number. */
  reference(random: Random, year: number, place: City): string;
}

/** What a country's people, companies and official papers are made up from. */
export interface CountryBook {
  readonly country: CheckCountry;
  readonly cities: readonly City[];
  readonly male: readonly string[];
  readonly female: readonly string[];
  readonly surnames: readonly string[];
  /** What companies do: the word a name begins with, and the registered activity. */
  readonly trades: readonly { readonly word: string; readonly activity: string }[];
  readonly legalForms: readonly string[];
  readonly colors: readonly string[];
  readonly entries: Readonly<Partial<Record<Topic, EntryForm>>>;
  /** Topics that weigh against whoever has them. */
  readonly faults: Readonly<Record<"person" | "company" | "vehicle", readonly Topic[]>>;
  /** Ordinary registrations, with the share of people, or of one gender, who have them. */
  readonly registrations: readonly {
    readonly topic: Topic;
    readonly share: number;
    readonly gender?: Gender;
  }[];
}

/** The items of a list written with commas. */
export function list(text: string): readonly string[] {
  return text.split(",").map((item) => item.trim());
}
