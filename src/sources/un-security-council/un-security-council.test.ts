import { describe, expect, it } from "vitest";
import { unSecurityCouncil } from "./index.ts";

const list = (individuals: string, entities = "") => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<CONSOLIDATED_LIST dateGenerated="2026-01-28T00:00:11.197Z"><INDIVIDUALS>${individuals}</INDIVIDUALS><ENTITIES>${entities}</ENTITIES></CONSOLIDATED_LIST>`;

const read = (text: string | Uint8Array) =>
  unSecurityCouncil.read([
    { name: "main", url: "https://lists.example.test/consolidated.xml", bytes: Buffer.from(text) },
  ]);

const individual = (inner: string) => `<INDIVIDUAL><DATAID>1</DATAID><VERSIONNUM>1</VERSIONNUM>
  <FIRST_NAME>DRAVAN</FIRST_NAME><SECOND_NAME>MIRUTAL</SECOND_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>
  <REFERENCE_NUMBER>CDi.900</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON>${inner}<SORT_KEY/></INDIVIDUAL>`;

const one = async (inner: string) => {
  const record = (await read(list(individual(inner)))).records[0];
  if (!record) throw new Error("nothing was read");
  return record;
};

describe("the consolidated list", () => {
  it("gives individuals and entities, and its own date", async () => {
    const { records, publishedOn, unreadable } = await read(
      list(
        individual(`<NATIONALITY><VALUE>Democratic Republic of the Congo</VALUE><VALUE>na</VALUE></NATIONALITY>
          <INDIVIDUAL_ADDRESS><CITY>Kinshasa</CITY><COUNTRY>Democratic Republic of the Congo</COUNTRY><NOTE>x</NOTE></INDIVIDUAL_ADDRESS>
          <INDIVIDUAL_PLACE_OF_BIRTH><COUNTRY/></INDIVIDUAL_PLACE_OF_BIRTH>`),
        `<ENTITY><DATAID>2</DATAID><FIRST_NAME>COMPAGNIE INVENTEE (CI) ; INVENTED COMPANY</FIRST_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE>
          <REFERENCE_NUMBER>CDe.900</REFERENCE_NUMBER><LISTED_ON>2010-06-09</LISTED_ON>
          <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>OLD COMPANY</ALIAS_NAME></ENTITY_ALIAS></ENTITY>`,
      ),
    );
    expect(publishedOn).toBe("2026-01-28");
    expect(unreadable).toEqual([]);
    expect(records[0]).toMatchObject({
      id: "CDi.900",
      kind: "person",
      topic: "sanction",
      listedOn: "2012-12-31",
      programs: ["DRC"],
      countries: ["CD"],
      places: ["Kinshasa, Democratic Republic of the Congo"],
      names: [{ full: "DRAVAN MIRUTAL", given: null, family: null, strength: "primary" }],
    });
    expect(records[1]).toMatchObject({ id: "CDe.900", kind: "company" });
    expect(records[1]?.names.map((name) => [name.full, name.strength])).toEqual([
      ["COMPAGNIE INVENTEE (CI)", "primary"],
      ["INVENTED COMPANY", "primary"],
      ["OLD COMPANY", "former"],
    ]);
  });

  it.each([
    ["Good", "DRAVAN M.", [["DRAVAN M.", "alias"]]],
    ["Low", "The Invented", [["The Invented", "weak-alias"]]],
    ["Good", "Miratul, Dravan", [["Dravan Miratul", "alias"]]],
    ["Good", "Dravan Mirutal, Jr", [["Dravan Mirutal, Jr", "alias"]]],
    [
      "Low",
      "Azor Milan; Azar Milan b) A. Milan",
      [
        ["Azor Milan", "weak-alias"],
        ["Azar Milan", "weak-alias"],
        ["A. Milan", "weak-alias"],
      ],
    ],
    [
      "Good",
      "Dravan (дравaн)",
      [
        ["Dravan", "alias"],
        ["дравaн", "alias"],
      ],
    ],
    [
      "Good",
      "Abu Dravan (original script: Абу Драван)",
      [
        ["Abu Dravan", "alias"],
        ["Абу Драван", "alias"],
      ],
    ],
    ["Good", "Dravan Otem (birth name)", [["Dravan Otem", "alias"]]],
    ["Good", "Dravan Otem (previously listed as)", [["Dravan Otem", "former"]]],
    ["", "", []],
  ])("reads the %s alias %j", async (quality, alias, names) => {
    const record = await one(
      `<INDIVIDUAL_ALIAS><QUALITY>${quality}</QUALITY><ALIAS_NAME>${alias}</ALIAS_NAME></INDIVIDUAL_ALIAS>`,
    );
    expect(record.names.slice(1).map((name) => [name.full, name.strength])).toEqual(names);
  });

  it.each([
    ["<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1971-02-03</DATE>", "1971-02-03", "1971-02-03", false],
    ["<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1971</YEAR>", "1971-01-01", "1971-12-31", false],
    ["<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1971</YEAR>", "1971-01-01", "1971-12-31", true],
    [
      "<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1968</FROM_YEAR><TO_YEAR>1973</TO_YEAR>",
      "1968-01-01",
      "1973-12-31",
      false,
    ],
    [
      "<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1968</FROM_YEAR><TO_YEAR>1973</TO_YEAR><NOTE>Approximately</NOTE>",
      "1968-01-01",
      "1973-12-31",
      true,
    ],
    [
      "<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1958</YEAR><NOTE>Sep.</NOTE>",
      "1958-09-01",
      "1958-09-30",
      false,
    ],
    ["<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Nov. 1973</NOTE>", "1973-11-01", "1973-11-30", false],
  ])("reads the date of birth %s", async (inner, from, to, circa) => {
    const { births } = await one(`<INDIVIDUAL_DATE_OF_BIRTH>${inner}</INDIVIDUAL_DATE_OF_BIRTH>`);
    expect(births).toEqual([{ from, to, circa }]);
  });

  it("takes a date of birth from an alias, and none from an empty element", async () => {
    const { births } = await one(
      `<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>X Y</ALIAS_NAME><DATE_OF_BIRTH>1979-12-31</DATE_OF_BIRTH></INDIVIDUAL_ALIAS>
       <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE/></INDIVIDUAL_DATE_OF_BIRTH>`,
    );
    expect(births).toEqual([{ from: "1979-12-31", to: "1979-12-31", circa: false }]);
  });

  it.each([
    [
      "Passport",
      "",
      "A1000",
      "Iran (Islamic Republic of)",
      "",
      { type: "passport", number: "A1000", country: "IR" },
    ],
    [
      "Passport",
      "",
      "Diplomatic Passport: Z1000",
      "",
      "",
      { type: "passport", number: "Z1000", country: null },
    ],
    ["Passport", "", "R1000, South Sudan", "", "", { type: "passport", number: "R1000", country: "SS" }],
    ["Passport", "", "Libya 400000", "", "", { type: "passport", number: "400000", country: "LY" }],
    [
      "Passport",
      "",
      "381000 (Expired 25 Jan. 2016)",
      "",
      "",
      { type: "passport", number: "381000", country: null },
    ],
    [
      "National Identification Number",
      "",
      "Social Security Number 000-00-0001 (US)",
      "",
      "",
      { type: "national-id", number: "000-00-0001", country: "US" },
    ],
    [
      "National Identification Number",
      "Italian Fiscal Code:",
      "AAAAAA70A01Z999X",
      "Italy",
      "",
      { type: "tax-id", number: "AAAAAA70A01Z999X", country: "IT" },
    ],
    [
      "National Identification Number",
      "Ration card no.",
      "77",
      "Iraq",
      "",
      { type: "other", number: "77", country: "IQ" },
    ],
    [
      "Passport",
      "",
      "",
      "",
      "Libyan passport number 300000, issued under name X",
      { type: "passport", number: "300000", country: null },
    ],
  ])("reads a %s (%s) %s", async (type, type2, number, country, note, document) => {
    const record = await one(
      `<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>${type}</TYPE_OF_DOCUMENT><TYPE_OF_DOCUMENT2>${type2}</TYPE_OF_DOCUMENT2>
        <NUMBER>${number}</NUMBER><COUNTRY_OF_ISSUE>${country}</COUNTRY_OF_ISSUE><NOTE>${note}</NOTE></INDIVIDUAL_DOCUMENT>`,
    );
    expect(record.documents).toEqual([document]);
  });

  it("compares no number of unknown kind and issuer, and no empty document", async () => {
    const record = await one(
      `<INDIVIDUAL_DOCUMENT/><INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT2>Student ID</TYPE_OF_DOCUMENT2><NUMBER>12</NUMBER></INDIVIDUAL_DOCUMENT>`,
    );
    expect(record.documents).toEqual([]);
  });

  it("finds the gender in its element or in the comments", async () => {
    expect((await one("<GENDER>Female</GENDER>")).gender).toBe("female");
    expect((await one("<COMMENTS1>Gender: male. Photo available.</COMMENTS1>")).gender).toBe("male");
    expect((await one("<COMMENTS1>Female relatives are unknown.</COMMENTS1>")).gender).toBeNull();
  });

  it("counts entries that cannot be read and keeps the rest", async () => {
    const { records, unreadable } = await read(
      list(
        `${individual("")}<INDIVIDUAL><DATAID>77</DATAID><REFERENCE_NUMBER>CDi.901</REFERENCE_NUMBER></INDIVIDUAL>`,
      ),
    );
    expect(records).toHaveLength(1);
    expect(unreadable).toEqual([{ at: "INDIVIDUAL 77", why: "it has no name" }]);
  });

  it("refuses a file that is cut off", async () => {
    await expect(read(list(individual("")).slice(0, -30))).rejects.toThrow("cut off");
  });

  it("refuses Windows-1252 bytes under a UTF-8 declaration, saying where", async () => {
    const text = list(individual("<COMMENTS1>Forces Armées</COMMENTS1>"));
    // All characters before the é are ASCII: its position is its offset.
    await expect(read(Buffer.from(text, "latin1"))).rejects.toThrow(`offset ${text.indexOf("é")}`);
  });
});
