import type { ListedParty, SandboxRegistry } from "../world.ts";
import { escapeXml, publishedOn } from "./us-ofac-sdn.ts";

/** The United Nations' consolidated list. */
export const unSecurityCouncil: SandboxRegistry = {
  sourceId: "un-security-council",
  files: { main: "/resources/xml/en/consolidated.xml" },
  routes(app, world) {
    const xml = consolidatedXml(world.listedOn("un-security-council"));
    app.get("/resources/xml/en/consolidated.xml", (_request, reply) => reply.type("text/xml").send(xml));
  },
};

function consolidatedXml(parties: readonly ListedParty[]): string {
  const individuals = parties.filter((party) => party.kind === "person");
  const entities = parties.filter((party) => party.kind !== "person");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="https://www.un.org/sc/resources/sc-sanctions.xsd" dateGenerated="${publishedOn(parties)}T00:00:00.000Z">
  <INDIVIDUALS>
${individuals.map(individual).join("\n")}
  </INDIVIDUALS>
  <ENTITIES>
${entities.map(entity).join("\n")}
  </ENTITIES>
</CONSOLIDATED_LIST>
`;
}

function individual(party: ListedParty, i: number): string {
  const [first, ...others] = [...(party.given?.split(" ") ?? []), ...party.family.split(" ")];
  const fields = ["SECOND_NAME", "THIRD_NAME"];
  return element("INDIVIDUAL", [
    ...heading(6_900_000 + i),
    text("FIRST_NAME", first ?? ""),
    ...fields.flatMap((name, n) => (others[n] ? [text(name, others[n])] : [])),
    ...(others.length > 2 ? [text("FOURTH_NAME", others.slice(2).join(" "))] : []),
    ...listing(party),
    ...(party.gender ? [text("GENDER", party.gender === "male" ? "Male" : "Female")] : []),
    text("COMMENTS1", party.remarks ?? ""),
    ...(party.nationality ? [element("NATIONALITY", [text("VALUE", unCountry(party.nationality))])] : []),
    ...updates(party),
    ...aliases(party, "INDIVIDUAL_ALIAS"),
    element("INDIVIDUAL_ADDRESS", [text("COUNTRY", "")]),
    element(
      "INDIVIDUAL_DATE_OF_BIRTH",
      party.birthDate
        ? [text("TYPE_OF_DATE", "EXACT"), text("DATE", party.birthDate)]
        : [text("TYPE_OF_DATE", "")],
    ),
    element("INDIVIDUAL_PLACE_OF_BIRTH", [
      text(party.birthPlace ? "CITY" : "COUNTRY", party.birthPlace ?? ""),
    ]),
    ...documents(party),
    ...sortKeys,
  ]);
}

function entity(party: ListedParty, i: number): string {
  return element("ENTITY", [
    ...heading(6_950_000 + i),
    text("FIRST_NAME", party.family),
    ...listing(party),
    text("COMMENTS1", party.remarks ?? ""),
    ...updates(party),
    ...aliases(party, "ENTITY_ALIAS"),
    element("ENTITY_ADDRESS", [text("COUNTRY", party.nationality ? unCountry(party.nationality) : "")]),
    ...sortKeys,
  ]);
}

const sortKeys = ["<SORT_KEY/>", "<SORT_KEY_LAST_MOD/>"];

function heading(dataId: number): string[] {
  return [text("DATAID", String(dataId)), text("VERSIONNUM", "1")];
}

function listing(party: ListedParty): string[] {
  return [
    text("UN_LIST_TYPE", party.programs[0] ?? ""),
    text("REFERENCE_NUMBER", party.uid),
    text("LISTED_ON", party.listedOn),
  ];
}

function updates(party: ListedParty): string[] {
  return [
    element("LIST_TYPE", [text("VALUE", "UN List")]),
    element("LAST_DAY_UPDATED", [text("VALUE", party.listedOn)]),
  ];
}

/** The real list has an empty alias where there is none. */
function aliases(party: ListedParty, name: "INDIVIDUAL_ALIAS" | "ENTITY_ALIAS"): string[] {
  const good = name === "ENTITY_ALIAS" ? "a.k.a." : "Good";
  if (party.aliases.length === 0) return [element(name, [text("QUALITY", ""), text("ALIAS_NAME", "")])];
  return party.aliases.map((alias) =>
    element(name, [
      text("QUALITY", alias.weak ? "Low" : good),
      text("ALIAS_NAME", [alias.given, alias.family].filter(Boolean).join(" ")),
    ]),
  );
}

function documents(party: ListedParty): string[] {
  if (party.documents.length === 0) return ["<INDIVIDUAL_DOCUMENT/>"];
  return party.documents.map((document) =>
    element("INDIVIDUAL_DOCUMENT", [
      text("TYPE_OF_DOCUMENT", document.type === "passport" ? "Passport" : "National Identification Number"),
      text("NUMBER", document.number),
      text("COUNTRY_OF_ISSUE", unCountry(document.country)),
    ]),
  );
}

const unNames: Readonly<Record<string, string>> = {
  BO: "Bolivia (Plurinational State of)",
  IR: "Iran (Islamic Republic of)",
  KP: "Democratic People's Republic of Korea",
  RU: "Russian Federation",
  SY: "Syrian Arab Republic",
  TZ: "United Republic of Tanzania",
  VE: "Venezuela (Bolivarian Republic of)",
};

function unCountry(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return unNames[code] ?? new Intl.DisplayNames("en", { type: "region" }).of(code) ?? code;
}

function element(name: string, parts: readonly string[]): string {
  return `<${name}>${parts.join("")}</${name}>`;
}

function text(name: string, value: string): string {
  return value === "" ? `<${name}/>` : `<${name}>${escapeXml(value)}</${name}>`;
}
