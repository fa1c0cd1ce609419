import type { Topic } from "../../../model/record.ts";
import { fullName } from "../../full-name.ts";
import type { Mark, Resident, SandboxCompany, SandboxVehicle } from "../../world.ts";
import type { Shows } from "./databases.ts";
import type { Words } from "./words.ts";

/** Somebody or something that a database holds. */
export type Holder = { resident: Resident } | { company: SandboxCompany } | { vehicle: SandboxVehicle };

/** What the provider calls the matters that courts hear, by an identifier of its own. */
const categories: Partial<Record<Topic, readonly [id: string, name: string]>> = {
  "criminal-case": ["CR0901", "Other criminal acts: Proceedings under way"],
  conviction: ["CR0501", "Acts against property: Theft and fraud"],
  "sexual-offence": ["CR0301", "Injurious acts of a sexual nature"],
  wanted: ["CR0902", "Other criminal acts: Warrants"],
  "civil-case": ["LR0401", "Civil obligations: Contracts and debts"],
  "plaintiff-case": ["LR0401", "Civil obligations: Contracts and debts"],
  "labour-case": ["LR0601", "Labor: Claims under an employment contract"],
  "family-case": ["LR0101", "Family: Alimony and custody"],
};

/** What a database shows of a holder, or null when it has nothing on file. */
export function entryOf(holder: Holder, shows: Shows, words: Words) {
  if (shows === "identity") return "resident" in holder ? identity(holder.resident, words) : null;
  if (shows === "company") return "company" in holder ? companyEntry(holder.company, words) : null;
  if (shows === "vehicle") return "vehicle" in holder ? vehicleEntry(holder.vehicle, words) : null;
  const { marks } =
    "resident" in holder ? holder.resident : "company" in holder ? holder.company : holder.vehicle;
  const shown = marks.filter((mark) => shows.includes(mark.topic));
  if (shown.length === 0) return null;
  return {
    tables: [
      table(
        words.cases,
        shown.map((mark) => markRow(mark, words)),
      ),
    ],
    categorization: shown.flatMap(categorization),
  };
}

function identity(resident: Resident, words: Words) {
  const cancelled = resident.marks.some((mark) => mark.topic === "document-cancelled");
  const row = {
    [words.name]: fullName(resident).toUpperCase(),
    [words.number]: resident.nationalId,
    [words.born]: resident.birthDate,
    [words.birthPlace]: resident.birthPlace,
    [words.state]: resident.death ? words.dead : cancelled ? words.cancelled : words.valid,
    ...(resident.death ? { [words.died]: resident.death } : {}),
  };
  return {
    found_gender: resident.gender,
    found_date_of_birth: `${resident.birthDate}T00:00:00Z`,
    identity_result: "found",
    identity_state: resident.death ? "dead" : "",
    tables: [table(words.general, [row])],
  };
}

function companyEntry(company: SandboxCompany, words: Words) {
  const inactive =
    company.status === "cancelled" || company.marks.some((mark) => mark.topic === "company-inactive");
  const row = {
    [words.name]: company.name.toUpperCase(),
    [words.taxId]: company.taxId,
    [words.state]: inactive ? words.closed : words.active,
    [words.founded]: company.foundedOn,
    [words.activity]: company.activity,
    [words.place]: company.place,
    [words.representative]: fullName(company.representative).toUpperCase(),
  };
  return { tables: [table(words.general, [row])] };
}

function vehicleEntry(vehicle: SandboxVehicle, words: Words) {
  const stolen = vehicle.marks.some((mark) => mark.topic === "vehicle-stolen");
  const row = {
    [words.plate]: vehicle.plate,
    [words.vin]: vehicle.vin,
    [words.make]: vehicle.make,
    [words.model]: vehicle.model,
    [words.year]: String(vehicle.year),
    [words.color]: vehicle.color,
    [words.owner]: fullName(vehicle.owner).toUpperCase(),
    [words.theft]: stolen ? words.stolen : words.noTheft,
  };
  return { tables: [table(words.general, [row])] };
}

function markRow(mark: Mark, words: Words) {
  const inCourt = categories[mark.topic] !== undefined;
  const condemned = mark.topic === "conviction" || mark.topic === "sexual-offence";
  return {
    [words.reference]: mark.reference,
    [words.authority]: mark.authority,
    [words.where]: mark.place,
    [words.date]: mark.date,
    [words.about]: mark.description,
    ...(inCourt ? { [words.role]: isPlaintiff(mark) ? words.plaintiff : words.defendant } : {}),
    ...(inCourt
      ? {
          [words.progress]: condemned
            ? words.convicted
            : mark.topic === "wanted"
              ? words.wanted
              : words.pending,
        }
      : {}),
    ...(mark.topic === "tax-default" ? { [words.owing]: words.yes } : {}),
  };
}

function categorization(mark: Mark) {
  const category = categories[mark.topic];
  if (category === undefined) return [];
  return [
    {
      keyword: mark.description.toUpperCase(),
      category_id: category[0],
      category: category[1],
      participation: isPlaintiff(mark) ? "Plaintiff" : "Defendant",
      filing_year: mark.date.slice(0, 4),
      filing_place: mark.place,
    },
  ];
}

function isPlaintiff(mark: Mark): boolean {
  return mark.side === "plaintiff" || mark.topic === "plaintiff-case";
}

function table(title: string, rows: readonly Readonly<Record<string, string>>[]) {
  return {
    title,
    rows: rows.map((row) => ({ cells: Object.entries(row).map(([label, value]) => ({ label, value })) })),
  };
}
