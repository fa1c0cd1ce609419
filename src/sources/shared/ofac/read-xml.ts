import { type DateRange, type IsoDate, isIsoDate } from "../../../model/dates.ts";
import type { Fact, NameStrength, RecordKind, SourceRecord } from "../../../model/record.ts";
import type { Gender } from "../../../model/subject.ts";
import { ListRefused, type ReadList, type UnreadableRow } from "../../source.ts";
import { englishDate, englishDay } from "../english-dates.ts";
import { childOf, childrenOf, childText, itemsOf, readXml, type XmlElement } from "../xml.ts";
import { isIdentity } from "./identity-kinds.ts";
import { nameInOneField, type OfacId, type OfacName, type OfacParty, strengthOf } from "./party.ts";
import { recordOf } from "./party-record.ts";
import { earlier, genderOf } from "./remarks.ts";

/**
 * Reads OFAC's XML (`SDN.XML`, `CONSOLIDATED.XML`).
 *
 * @throws ListRefused when the XML is not whole or holds fewer entries than its header announces.
 */
export async function readOfacXml(bytes: Uint8Array): Promise<ReadList> {
  const records: SourceRecord[] = [];
  const unreadable: UnreadableRow[] = [];
  let entries = 0;
  const root = await readXml(bytes, {
    root: "sdnList",
    entries: ["sdnEntry"],
    onEntry(entry) {
      entries++;
      const party = partyOf(entry);
      if ("why" in party)
        unreadable.push({ at: `sdnEntry ${childText(entry, "uid") ?? `number ${entries}`}`, ...party });
      else records.push(recordOf(party));
    },
  });
  // The element is misspelt in the files of the Treasury, and spelt right in some copies.
  const header = childOf(root, "publshInformation") ?? childOf(root, "publishInformation");
  const announced = Number(childText(header, "Record_Count") ?? entries);
  if (entries < announced)
    throw new ListRefused(`the header announces ${announced} entries and ${entries} are there`);
  return { records, unreadable, publishedOn: publicationDay(childText(header, "Publish_Date")) };
}

/** OFAC's own date of publication: `03/28/2025`. */
function publicationDay(text: string | null): IsoDate | null {
  const parts = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text ?? "");
  const day = parts ? `${parts[3]}-${parts[1]}-${parts[2]}` : "";
  return isIsoDate(day) ? day : null;
}

const kinds: Readonly<Record<string, RecordKind>> = {
  individual: "person",
  entity: "company",
  vessel: "vessel",
  aircraft: "aircraft",
};

function partyOf(entry: XmlElement): OfacParty | { readonly why: string } {
  const uid = childText(entry, "uid");
  const kind = kinds[childText(entry, "sdnType")?.toLowerCase() ?? ""] ?? "unknown";
  const primary = nameIn(entry, kind, "primary");
  if (uid === null) return { why: "it has no uid" };
  if (primary === null) return { why: "it has no lastName" };
  const akas = itemsOf(entry, "akaList", "aka").map((aka) =>
    nameIn(aka, kind, strengthOf(childText(aka, "type"), childText(aka, "category") === "weak")),
  );
  const remarks = childText(entry, "remarks");
  const numbers = numbersIn(entry);
  return {
    uid,
    kind,
    names: [primary, ...akas.filter((name) => name !== null)],
    programs: textsOf(childrenOf(childOf(entry, "programList"), "program")),
    title: childText(entry, "title"),
    gender: numbers.gender,
    births: birthsIn(entry),
    birthPlaces: textsOf(itemsOf(entry, "placeOfBirthList", "placeOfBirthItem"), "placeOfBirth"),
    nationalities: [
      ...textsOf(itemsOf(entry, "nationalityList", "nationality"), "country"),
      ...numbers.registeredIn,
    ],
    citizenships: textsOf(itemsOf(entry, "citizenshipList", "citizenship"), "country"),
    ids: numbers.ids,
    addresses: itemsOf(entry, "addressList", "address")
      .map(addressOf)
      .filter((address) => address !== ""),
    listedOn: numbers.listedOn,
    vessel: vesselFacts(childOf(entry, "vesselInfo")),
    remarks: [...numbers.remarks, ...(remarks ? [remarks] : [])],
  };
}

/** Weak aliases of persons come as one field even here: `<lastName>LOPEZ, Maria</lastName>`. */
function nameIn(element: XmlElement, kind: RecordKind, strength: NameStrength): OfacName | null {
  const given = childText(element, "firstName");
  const family = childText(element, "lastName");
  if (given && family) return { given, family, strength };
  const only = family ?? given;
  return only ? nameInOneField(only, kind, strength) : null;
}

function birthsIn(entry: XmlElement): readonly DateRange[] {
  return textsOf(itemsOf(entry, "dateOfBirthList", "dateOfBirthItem"), "dateOfBirth")
    .map(englishDate)
    .filter((date) => date !== null);
}

/** `idList` holds identity numbers and also whatever else OFAC files under a label. */
function numbersIn(entry: XmlElement) {
  const found = {
    ids: [] as OfacId[],
    gender: null as Gender | null,
    registeredIn: [] as string[],
    listedOn: null as IsoDate | null,
    remarks: [] as string[],
  };
  for (const item of itemsOf(entry, "idList", "id")) {
    const label = childText(item, "idType") ?? "";
    const number = childText(item, "idNumber");
    const country = childText(item, "idCountry");
    if (label === "Gender") found.gender = genderOf(number);
    else if (label === "Nationality of Registration" && (number ?? country))
      found.registeredIn.push(number ?? country ?? "");
    else if (number && (isIdentity(label) || (country && /\d/.test(number))))
      found.ids.push({ label, number, country });
    else found.remarks.push([label, number, country && `(${country})`].filter(Boolean).join(" "));
    if (label.startsWith("Listing Date")) found.listedOn = earlier(found.listedOn, englishDay(number ?? ""));
  }
  return found;
}

function addressOf(address: XmlElement): string {
  const lines = ["address1", "address2", "address3", "city", "stateOrProvince", "postalCode", "country"];
  return lines
    .map((line) => childText(address, line))
    .filter(Boolean)
    .join(", ");
}

const vesselLabels: Readonly<Record<string, string>> = {
  callSign: "Call sign",
  vesselType: "Vessel type",
  vesselFlag: "Flag",
  vesselOwner: "Owner",
  tonnage: "Tonnage",
  grossRegisteredTonnage: "Gross registered tonnage",
};

function vesselFacts(vessel: XmlElement | undefined): readonly Fact[] {
  return Object.entries(vesselLabels).flatMap(([name, label]) => {
    const value = childText(vessel, name);
    return value ? [{ label, value }] : [];
  });
}

/** Texts of the elements, or of the child of that name within each; empty ones left out. */
function textsOf(elements: readonly XmlElement[], child?: string): readonly string[] {
  return elements
    .map((element) => (child ? childText(element, child) : element.text.trim() || null))
    .filter((text) => text !== null);
}
