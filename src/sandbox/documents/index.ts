import type { CheckCountry } from "../../model/country.ts";
import { brazil } from "./brazil.ts";
import { chile } from "./chile.ts";
import { colombia } from "./colombia.ts";
import { costaRica } from "./costa-rica.ts";
import { mexico } from "./mexico.ts";
import type { CountryDocuments } from "./number-rule.ts";
import { peru } from "./peru.ts";

/** The numbers of every country a check can be made in. */
export const countryDocuments: Readonly<Record<CheckCountry, CountryDocuments>> = {
  BR: brazil,
  CL: chile,
  CO: colombia,
  CR: costaRica,
  MX: mexico,
  PE: peru,
};
