import type { CountryCode } from "../../model/country.ts";

// ISO 3166-1 alpha-2, the 249 assigned codes, and XK, which lists use for Kosovo.
const codes =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW " +
  "BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI " +
  "FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN " +
  "IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME " +
  "MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF " +
  "PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV " +
  "SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK " +
  "YE YT ZA ZM ZW";

/** As the lists write them, where that is neither the English short name nor a reordering of it. */
const otherNames: Readonly<Record<CountryCode, readonly string[]>> = {
  BN: ["Brunei Darussalam"],
  BO: ["Bolivia (Plurinational State of)"],
  CD: ["Democratic Republic of the Congo", "DR Congo", "Zaire"],
  CG: ["Congo", "Republic of the Congo"],
  CI: ["Cote d Ivoire", "Ivory Coast"],
  CN: ["People's Republic of China"],
  CV: ["Cabo Verde"],
  CZ: ["Czech Republic"],
  FM: ["Micronesia (Federated States of)"],
  GB: ["Great Britain", "U.K.", "UK", "United Kingdom of Great Britain and Northern Ireland"],
  HK: ["Hong Kong", "China, Hong Kong Special Administrative Region"],
  IR: ["Iran (Islamic Republic of)", "Islamic Republic of Iran"],
  KG: ["Kyrgyz Republic"],
  KP: ["Democratic People's Republic of Korea", "DPRK"],
  KR: ["Republic of Korea"],
  LA: ["Lao People's Democratic Republic"],
  LY: ["Libyan Arab Jamahiriya"],
  MD: ["Republic of Moldova"],
  MK: ["Macedonia", "Republic of North Macedonia", "The former Yugoslav Republic of Macedonia"],
  MM: ["Burma", "Myanmar"],
  MO: ["Macau", "Macao"],
  PS: [
    "Palestine",
    "Palestinian",
    "Palestinian Authority",
    "State of Palestine",
    "West Bank",
    "Region: Gaza",
  ],
  RU: ["Russian Federation"],
  ST: ["Sao Tome and Principe"],
  SY: ["Syrian Arab Republic"],
  SZ: ["Swaziland"],
  TL: ["East Timor"],
  TR: ["Turkey", "Türkiye"],
  TW: ["Taiwan, Province of China"],
  TZ: ["United Republic of Tanzania"],
  US: ["U.S.", "U.S.A.", "USA", "United States of America"],
  VA: ["Vatican", "Holy See"],
  VE: ["Venezuela (Bolivarian Republic of)"],
  VN: ["Viet Nam"],
  VG: ["Virgin Islands, British"],
  VI: ["Virgin Islands, U.S."],
};

const codeByName = namesToCodes();

/**
 * The country of a name as OFAC and the UN write it in English (`Korea, North`, `Iran (Islamic
 * Republic of)`, `Palestinian`), or null for anything else: a city, a region, a dissolved state.
 */
export function countryCode(name: string | null | undefined): CountryCode | null {
  return (name && codeByName.get(wordsOf(name))) || null;
}

/** The countries of those names, each once, in order. */
export function countryCodes(names: readonly string[]): readonly CountryCode[] {
  return [...new Set(names.map(countryCode).filter((code) => code !== null))];
}

function namesToCodes(): ReadonlyMap<string, CountryCode> {
  const english = new Intl.DisplayNames("en", { type: "region" });
  const table = new Map<string, CountryCode>();
  for (const code of codes.split(" ")) table.set(wordsOf(english.of(code) ?? code), code);
  for (const [code, names] of Object.entries(otherNames))
    for (const name of names) table.set(wordsOf(name), code);
  return table;
}

/** The words of a name in alphabetical order, so that `Korea, North` and `North Korea` are one. */
function wordsOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/(?<=\p{L})[.'’](?=\p{L}|\s|$)/gu, "")
    .replace(/[^\p{L}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => (word === "st" ? "saint" : word))
    .filter((word) => word !== "the" && word !== "of" && word !== "and")
    .sort()
    .join(" ");
}
