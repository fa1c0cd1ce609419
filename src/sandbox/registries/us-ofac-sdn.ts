import type { ListedParty, SandboxRegistry } from "../world.ts";

type ListedDocument = ListedParty["documents"][number];

/** The Treasury's SDN list as `SDN.XML`. */
export const usOfacSdn: SandboxRegistry = {
  sourceId: "us-ofac-sdn",
  files: { main: "/SDN.XML" },
  routes(app, world) {
    const xml = sdnXml(world.listedOn("us-ofac-sdn"));
    app.get("/SDN.XML", (_request, reply) => reply.type("text/xml; charset=utf-8").send(xml));
  },
};

const kinds = { person: "Individual", company: "Entity", vessel: "Vessel" } as const;

function sdnXml(parties: readonly ListedParty[]): string {
  const [year, month, day] = publishedOn(parties).split("-");
  return `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
  <publshInformation>
    <Publish_Date>${month}/${day}/${year}</Publish_Date>
    <Record_Count>${parties.length}</Record_Count>
  </publshInformation>
${parties.map(entry).join("\n")}
</sdnList>
`;
}

/** The day of the newest entry: the same population makes the same file. */
export function publishedOn(parties: readonly ListedParty[]): string {
  return (
    parties
      .map((party) => party.listedOn)
      .toSorted()
      .at(-1) ?? "2001-01-01"
  );
}

function entry(party: ListedParty): string {
  const numberOf = numbers(party.uid);
  const ids = [
    ...party.documents.map((document) => ({
      type: ofacLabel(document),
      number: document.type === "imo-number" ? `IMO ${document.number}` : document.number,
      country: ofacCountry(document.country),
    })),
    ...(party.gender
      ? [{ type: "Gender", number: party.gender === "male" ? "Male" : "Female", country: null }]
      : []),
  ];
  return element("sdnEntry", [
    text("uid", party.uid),
    ...nameParts(party.given, party.family),
    text("sdnType", kinds[party.kind]),
    text("remarks", party.remarks),
    list(
      "programList",
      party.programs.map((program) => text("program", program)),
    ),
    list(
      "idList",
      ids.map((id) =>
        element("id", [
          text("uid", numberOf()),
          text("idType", id.type),
          text("idNumber", id.number),
          text("idCountry", id.country),
        ]),
      ),
    ),
    list(
      "akaList",
      party.aliases.map((alias) =>
        element("aka", [
          text("uid", numberOf()),
          text("type", "a.k.a."),
          text("category", alias.weak ? "weak" : "strong"),
          ...nameParts(alias.given, alias.family),
        ]),
      ),
    ),
    mainItem("nationalityList", "nationality", "country", ofacCountry(party.nationality), numberOf),
    mainItem("dateOfBirthList", "dateOfBirthItem", "dateOfBirth", ofacDate(party.birthDate), numberOf),
    mainItem("placeOfBirthList", "placeOfBirthItem", "placeOfBirth", party.birthPlace, numberOf),
  ]);
}

function nameParts(given: string | null, family: string): string[] {
  return [text("firstName", given), text("lastName", family)];
}

function mainItem(
  listName: string,
  item: string,
  field: string,
  value: string | null,
  numberOf: () => string,
) {
  if (value === null) return "";
  const parts = [text("uid", numberOf()), text(field, value), text("mainEntry", "true")];
  return list(listName, [element(item, parts)]);
}

/** Numbers for the parts of an entry, unique within the list as the real ones are. */
function numbers(uid: string): () => string {
  let part = 0;
  return () => `${uid}${String(++part).padStart(2, "0")}`;
}

/** What OFAC calls a document. */
export function ofacLabel({ type, country }: ListedDocument): string {
  switch (type) {
    case "national-id":
      if (country === "MX") return "C.U.R.P.";
      if (country === "PE" || country === "AR") return "D.N.I.";
      if (country === "BR") return "Tax ID No.";
      return ["CO", "CR", "EC", "VE"].includes(country) ? "Cedula No." : "National ID No.";
    case "tax-id":
      return { CO: "NIT #", MX: "R.F.C.", PE: "RUC #" }[country] ?? "Tax ID No.";
    case "foreign-id":
      return "National Foreign ID Number";
    case "passport":
      return "Passport";
    case "driver-license":
      return "Driver's License No.";
    case "imo-number":
      return "Vessel Registration Identification";
    default:
      return "Identification Number";
  }
}

const ofacNames: Readonly<Record<string, string>> = {
  BA: "Bosnia and Herzegovina",
  CD: "Congo, Democratic Republic of the",
  HK: "Hong Kong",
  KP: "Korea, North",
  KR: "Korea, South",
  MM: "Burma",
  PS: "Palestinian",
  TR: "Turkey",
};

/** A country as OFAC writes it; what is no code stays as it is. */
export function ofacCountry(code: string | null): string | null {
  if (code === null || !/^[A-Z]{2}$/.test(code)) return code;
  return ofacNames[code] ?? new Intl.DisplayNames("en", { type: "region" }).of(code) ?? code;
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** `1988-09-22` as `22 Sep 1988`. */
export function ofacDate(date: string | null): string | null {
  const [year, month, day] = date?.split("-") ?? [];
  return year && month && day ? `${day} ${months[Number(month) - 1]} ${year}` : null;
}

function list(name: string, items: readonly string[]): string {
  return items.length > 0 ? element(name, items) : "";
}

function element(name: string, parts: readonly string[]): string {
  return `<${name}>${parts.join("")}</${name}>`;
}

function text(name: string, value: string | null): string {
  return value === null ? "" : `<${name}>${escapeXml(value)}</${name}>`;
}

export function escapeXml(value: string): string {
  return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
