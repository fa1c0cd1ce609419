import type { CheckCountry } from "../../../model/country.ts";
import type { DataSet } from "../../../model/data-set.ts";
import type { SandboxWorld } from "../../world.ts";
import { type Database, databaseId, type Shows } from "./databases.ts";
import { entryOf, type Holder } from "./entries.ts";
import { type Form, nameIn, numberOf } from "./form.ts";
import { hexId } from "./hex-id.ts";
import { portuguese, spanish } from "./words.ts";

/** Everybody or everything that the database holds under the form's number, or its name. */
export function holders(database: Database, form: Form, world: SandboxWorld): readonly Holder[] {
  const country = form.country as CheckCountry;
  const number = numberOf(form);
  const name = nameIn(form);
  if (form.type === "vehicle") {
    const vehicle = world.vehicle(country, number);
    return vehicle ? [{ vehicle }] : [];
  }
  if (form.type === "company") {
    if (database.byName && name) return world.companiesNamed(country, name).map((company) => ({ company }));
    const company = world.company(country, number);
    return company ? [{ company }] : [];
  }
  if (database.byName && name) return world.residentsNamed(country, name).map((resident) => ({ resident }));
  const resident = world.resident(country, number);
  return resident ? [{ resident }] : [];
}

/** What a search gives: one element for each holder of something to show, or one that says there is none. */
export function detailsOf(
  database: Database,
  dataSet: DataSet,
  shows: Shows,
  form: Form,
  world: SandboxWorld,
  failed: boolean,
): readonly object[] {
  const blank = {
    categorization: [] as object[],
    data_set: dataSet,
    database_id: databaseId(database),
    database_name: database.name,
    depth: 0,
    document_type: documentType(database, form),
    found_company_name: "",
    found_date_of_birth: "",
    found_first_name: "",
    found_gender: "",
    found_last_name: "",
    found_rfc: "",
    id: hexId("DTL"),
    identity_result: "",
    identity_state: "",
    result: failed ? "error" : "not_found",
    route: database.byName ? (form.type === "company" ? "company_name" : "name") : "id",
    severity: "none",
    tables: null as object[] | null,
    update_date: new Date().toISOString(),
  };
  if (failed) return [blank];
  const found = holders(database, form, world).flatMap((holder) => {
    const shown = entryOf(holder, shows, form.country === "BR" ? portuguese : spanish);
    return shown === null
      ? []
      : [{ ...blank, ...namesOf(holder), ...shown, id: hexId("DTL"), result: "found" }];
  });
  return found.length > 0 ? found : [blank];
}

function documentType(database: Database, form: Form): string {
  if (form.type === "vehicle") return "license-plate";
  if (form.type === "company") return database.byName ? "company-name" : "tax-id";
  return database.byName ? "name" : "national-id";
}

function namesOf(holder: Holder) {
  if ("company" in holder) return { found_company_name: holder.company.name.toUpperCase() };
  const person = "vehicle" in holder ? holder.vehicle.owner : holder.resident;
  return {
    found_first_name: person.given.toUpperCase(),
    found_last_name: `${person.paternal} ${person.maternal}`.trim().toUpperCase(),
  };
}
