import type { CheckType, Plan, PlannedDataSet } from "../model/check.ts";
import { checkCountries, type Scope } from "../model/country.ts";
import type { DataSet } from "../model/data-set.ts";
import type { SubjectKind } from "../model/subject.ts";

// Weights of the built-in types, in the order that results are shown in: clients of the Truora API
// read criminal and legal by their position. Person weights of BR, CO, MX, PE and CL, company weights
// of BR, CO and MX and the vehicle's are the published ones. BR is published with 0.2 for
// professional_background and then adds up to 1.1; 0.1 balances it. Nothing is published for CR, for
// companies elsewhere, and for ALL: CR follows CL, companies follow BR, and ALL looks only at
// international lists.
type Weights = readonly (readonly [DataSet, number])[];

const core = (identity: number, criminal: number, legal: number, international: number): Weights => [
  ["personal_identity", identity],
  ["criminal_record", criminal],
  ["legal_background", legal],
  ["international_background", international],
];

const person: Readonly<Record<Scope, Weights>> = {
  BR: [
    ...core(0.1, 0.5, 0.1, 0.2),
    ["professional_background", 0.1],
    ["alert_in_media", 0],
    ["taxes_and_finances", 0],
  ],
  CL: [...core(0.2, 0.6, 0.1, 0.1), ["alert_in_media", 0], ["taxes_and_finances", 0]],
  CO: [
    ...core(0.2, 0.6, 0.1, 0.1),
    ["professional_background", 0],
    ["affiliations_and_insurances", 0],
    ["alert_in_media", 0],
    ["taxes_and_finances", 0],
  ],
  CR: [...core(0.2, 0.6, 0.1, 0.1), ["alert_in_media", 0], ["taxes_and_finances", 0]],
  MX: [
    ...core(0.2, 0.5, 0.1, 0.1),
    ["alert_in_media", 0],
    ["affiliations_and_insurances", 0],
    ["taxes_and_finances", 0.1],
  ],
  PE: [
    ...core(0.2, 0.6, 0.1, 0.1),
    ["professional_background", 0],
    ["affiliations_and_insurances", 0],
    ["alert_in_media", 0],
  ],
  ALL: [
    ["international_background", 1],
    ["alert_in_media", 0],
  ],
};

const companyElsewhere: Weights = [
  ["business_background", 0.7],
  ["international_background", 0.3],
  ["alert_in_media", 0],
];

const company: Readonly<Record<Scope, Weights>> = {
  BR: companyElsewhere,
  CL: companyElsewhere,
  CO: [
    ["business_background", 0.3],
    ["criminal_record", 0.4],
    ["legal_background", 0.1],
    ["international_background", 0.1],
    ["alert_in_media", 0],
    ["taxes_and_finances", 0.1],
    ["traffic_fines", 0],
  ],
  CR: companyElsewhere,
  MX: [
    ["taxes_and_finances", 0.1],
    ["business_background", 0.2],
    ["criminal_record", 0.3],
    ["legal_background", 0.3],
    ["international_background", 0.1],
    ["alert_in_media", 0],
  ],
  PE: companyElsewhere,
  ALL: person.ALL,
};

const vehicle: Weights = [
  ["vehicle_information", 0.1],
  ["personal_identity", 0.2],
  ["traffic_fines", 0.1],
  ["driving_licenses", 0.1],
  ["criminal_record", 0.4],
  ["international_background", 0.1],
];

const vehicleEnding: Readonly<Partial<Record<Scope, DataSet>>> = {
  BR: "vehicle_permits",
  CL: "taxes_and_finances",
  CO: "vehicle_permits",
  PE: "vehicle_permits",
};

/** Names of the types that every tenant has. */
export const builtInTypes: readonly SubjectKind[] = ["person", "company", "vehicle"];

/** The plan of a built-in type, or null for a type or a combination that does not exist. */
export function builtInPlan(type: CheckType, country: Scope): Plan | null {
  switch (type) {
    case "person":
      return planOf("person", country, person[country]);
    case "company":
      return planOf("company", country, company[country]);
    case "vehicle": {
      if (country === "ALL") return null;
      const ending = vehicleEnding[country];
      return planOf("vehicle", country, ending ? [...vehicle, [ending, 0]] : vehicle);
    }
    default:
      return null;
  }
}

/** Every built-in plan, by type and then by country. */
export function builtInPlans(): readonly Plan[] {
  const scopes: readonly Scope[] = [...checkCountries, "ALL"];
  return builtInTypes.flatMap((type) => scopes.flatMap((scope) => builtInPlan(type, scope) ?? []));
}

function planOf(kind: SubjectKind, country: Scope, weights: Weights): Plan {
  return { type: kind, country, kind, dataSets: weights.map(([dataSet, weight]) => ({ dataSet, weight })) };
}

/** What a custom plan of these data sets is about: a vehicle, a company, else a person. */
export function subjectKindOf(planned: readonly PlannedDataSet[]): SubjectKind {
  const about = (dataSet: DataSet) => planned.some((one) => one.dataSet === dataSet);
  if (about("vehicle_information") || about("vehicle_permits")) return "vehicle";
  return about("business_background") ? "company" : "person";
}

/** Whether weights are each from 0 to 1 and add up to 1, decimal fractions allowed their rounding. */
export function weightsAddUp(planned: readonly PlannedDataSet[]): boolean {
  const inRange = planned.every(({ weight }) => weight >= 0 && weight <= 1);
  const sum = planned.reduce((total, { weight }) => total + weight, 0);
  return planned.length > 0 && inRange && Math.abs(sum - 1) < 1e-9;
}
