import type { CheckCountry } from "../../model/country.ts";
import { brazil } from "./brazil.ts";
import { chile } from "./chile.ts";
import { colombia } from "./colombia.ts";
import { costaRica } from "./costa-rica.ts";
import type { CountryBook } from "./country-book.ts";
import { mexico } from "./mexico.ts";
import { peru } from "./peru.ts";

/** What each country's people, companies and papers are made up from. */
export const countryBooks: Readonly<Record<CheckCountry, CountryBook>> = {
  BR: brazil,
  CL: chile,
  CO: colombia,
  CR: costaRica,
  MX: mexico,
  PE: peru,
};
