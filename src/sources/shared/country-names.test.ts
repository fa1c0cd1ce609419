import { describe, expect, it } from "vitest";
import { countryCode, countryCodes } from "./country-names.ts";

describe("countryCode", () => {
  it.each([
    ["Colombia", "CO"],
    ["Korea, North", "KP"],
    ["Korea, South", "KR"],
    ["Democratic People's Republic of Korea", "KP"],
    ["Republic of Korea", "KR"],
    ["Congo, Democratic Republic of the", "CD"],
    ["Democratic Republic of the Congo", "CD"],
    ["Congo, Republic of the", "CG"],
    ["Congo", "CG"],
    ["Iran", "IR"],
    ["Iran (Islamic Republic of)", "IR"],
    ["Burma", "MM"],
    ["Cote d'Ivoire", "CI"],
    ["Cote d Ivoire", "CI"],
    ["Côte d’Ivoire", "CI"],
    ["Turkey", "TR"],
    ["Türkiye", "TR"],
    ["Bahamas, The", "BS"],
    ["The Gambia", "GM"],
    ["Virgin Islands, British", "VG"],
    ["Man, Isle of", "IM"],
    ["North Macedonia, The Republic of", "MK"],
    ["Saint Vincent and the Grenadines", "VC"],
    ["Saint Kitts and Nevis", "KN"],
    ["Bosnia and Herzegovina", "BA"],
    ["Trinidad and Tobago", "TT"],
    ["Dominican Republic", "DO"],
    ["Dominica", "DM"],
    ["Guinea", "GN"],
    ["Guinea-Bissau", "GW"],
    ["Equatorial Guinea", "GQ"],
    ["Palestinian", "PS"],
    ["Venezuela (Bolivarian Republic of)", "VE"],
    ["United States", "US"],
    ["U.K.", "GB"],
    ["Kosovo", "XK"],
    ["Samoa", "WS"],
    ["Niger", "NE"],
    ["Sudan", "SD"],
    ["South Sudan", "SS"],
  ])("%s is %s", (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  it("knows no country for regions, dissolved states and nothing", () => {
    for (const name of ["Stuttgart", "former Soviet Union", "na", "Region: Crimea", "", null, undefined])
      expect(countryCode(name)).toBeNull();
  });

  it("gives every one of the 250 codes back for its English name", () => {
    const english = new Intl.DisplayNames("en", { type: "region" });
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
    const known = letters
      .flatMap((a) => letters.map((b) => a + b))
      .filter((code) => countryCode(english.of(code)) === code);
    expect(known).toHaveLength(250);
  });
});

describe("countryCodes", () => {
  it("keeps the order and drops repeats and what is no country", () => {
    expect(countryCodes(["Peru", "na", "Colombia", "Peru"])).toEqual(["PE", "CO"]);
  });
});
