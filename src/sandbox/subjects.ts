import type { Scope } from "../model/country.ts";
import type { SubjectKind } from "../model/subject.ts";
import { scenarios } from "./scenarios/index.ts";
import type { DeclaredSubject, InputField } from "./scenarios/scenario.ts";
import type { Population, Resident, SandboxCompany, SandboxSubject, SandboxVehicle } from "./world.ts";

/**
 * The named test subjects, with inputs that can be posted as they are once country, type and the
 * subject's consent are added. Throws `RangeError` when the population lacks one of them.
 */
export function sandboxSubjects(population: Population): readonly SandboxSubject[] {
  const known = new Set<unknown>([...population.residents, ...population.companies, ...population.vehicles]);
  return scenarios.flatMap((scenario) => scenario.subjects).map((declared) => subjectOf(declared, known));
}

function subjectOf(declared: DeclaredSubject, known: ReadonlySet<unknown>): SandboxSubject {
  const { scenario, expect } = declared;
  if ("inputs" in declared) {
    const { country, type, inputs } = declared;
    return { scenario, country, type, inputs, expect };
  }
  const { about, gives, also } = declared;
  if (!known.has(about)) throw new RangeError(`the population lacks the subject of ${scenario}`);
  const fields = fieldsOf(about);
  const inputs = Object.fromEntries(gives.map((field) => [field, given(fields, field, scenario)]));
  const country: Scope = about.country;
  return { scenario, country, type: kindOf(about), inputs: { ...inputs, ...also }, expect };
}

type Fields = Partial<Record<InputField, string>>;

function given(fields: Fields, field: InputField, scenario: string): string {
  const value = fields[field];
  if (value === undefined) throw new RangeError(`the subject of ${scenario} has no ${field}`);
  return value;
}

function kindOf(about: Resident | SandboxCompany | SandboxVehicle): SubjectKind {
  if ("plate" in about) return "vehicle";
  return "taxId" in about ? "company" : "person";
}

function fieldsOf(about: Resident | SandboxCompany | SandboxVehicle): Fields {
  if ("plate" in about)
    return { ...personFields(about.owner), license_plate: about.plate, vehicle_id: about.vin };
  if ("taxId" in about) return { tax_id: about.taxId, company_name: about.name };
  return personFields(about);
}

function personFields(resident: Resident): Fields {
  return {
    national_id: resident.nationalId,
    date_of_birth: resident.birthDate,
    issue_date: resident.issueDate,
    first_name: resident.given,
    last_name: `${resident.paternal} ${resident.maternal}`,
    gender: resident.gender,
  };
}
