import { describeDateRange } from "../../../model/dates.ts";
import { nameOf } from "../../../model/name.ts";
import { emptyRecord, type FactTable, type RecordName, type SourceRecord } from "../../../model/record.ts";
import { countryCodes } from "../country-names.ts";
import { facts, strengthLabels, tables } from "../fact-tables.ts";
import { documentOf } from "./identity-kinds.ts";
import type { OfacName, OfacParty } from "./party.ts";

/** A party of an OFAC list as a record. */
export function recordOf(party: OfacParty): SourceRecord {
  const documents = party.ids.map((id) => documentOf(id, party.kind)).filter((document) => document !== null);
  return {
    ...emptyRecord(party.uid, party.kind, "international_background", "sanction"),
    names: party.names.map((name) => recordName(name, party)).filter((name) => name !== null),
    documents,
    births: party.births,
    gender: party.gender,
    countries: countryCodes([...party.nationalities, ...party.citizenships]),
    places: [...party.birthPlaces, ...party.addresses],
    programs: party.programs,
    listedOn: party.listedOn,
    url: `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${encodeURIComponent(party.uid)}`,
    tables: tablesOf(party),
  };
}

function recordName(name: OfacName, party: OfacParty): RecordName | null {
  const split = party.kind === "person" && name.given !== null;
  const built = nameOf(split ? { given: name.given, family: name.family } : { full: name.family });
  return built && { ...built, strength: name.strength };
}

function tablesOf(party: OfacParty): readonly FactTable[] {
  const names = party.names.map(({ given, family, strength }) =>
    facts(strengthLabels[strength], [[given, family].filter(Boolean).join(" ")]),
  );
  return tables({
    Entry: [
      facts("Number", [party.uid]),
      facts("Programme", party.programs),
      facts("Title", [party.title]),
      facts("Gender", [party.gender]),
      facts("Date of birth", party.births.map(describeDateRange)),
      facts("Place of birth", party.birthPlaces),
      facts("Nationality", party.nationalities),
      facts("Citizenship", party.citizenships),
      party.vessel,
    ],
    Names: names,
    "Documents and numbers": party.ids.map((id) => [
      ...facts("Kind", [id.label]),
      ...facts("Number", [id.number]),
      ...facts("Country", [id.country]),
    ]),
    Addresses: party.addresses.map((address) => facts("Address", [address])),
    Remarks: party.remarks.map((remark) => facts("Remark", [remark])),
  });
}
