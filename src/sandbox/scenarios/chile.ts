import type { Resident, SandboxCompany, SandboxVehicle } from "../world.ts";
import { against, type Scenario } from "./scenario.ts";

const santiago = { country: "CL", birthPlace: "Santiago", issuePlace: "Santiago", death: null } as const;

const clean: Resident = {
  ...santiago,
  nationalId: "10000001-6",
  given: "Rosario Elisa",
  paternal: "Undurraga",
  maternal: "Barrientos",
  gender: "female",
  birthDate: "1963-10-04",
  issueDate: "2020-11-09",
  marks: [],
};

const convicted: Resident = {
  ...santiago,
  nationalId: "10000002-4",
  given: "Leopoldo",
  paternal: "Catrileo",
  maternal: "Oyarzún",
  gender: "male",
  birthDate: "1964-03-29",
  issueDate: "2019-08-12",
  marks: [
    against({
      topic: "conviction",
      date: "2017-10-20",
      reference: "RIT 312-2017",
      authority: "Tribunal de Juicio Oral en lo Penal de Santiago",
      place: "Santiago",
      description: "Condena por robo con intimidación",
    }),
    against({
      topic: "criminal-case",
      date: "2023-05-16",
      reference: "RIT 4501-2023",
      authority: "Juzgado de Garantía de Santiago",
      place: "Santiago",
      description: "Receptación",
    }),
    against({
      topic: "civil-case",
      date: "2022-01-25",
      reference: "C-1234-2022",
      authority: "2º Juzgado Civil de Santiago",
      place: "Santiago",
      description: "Cobro de pagaré",
    }),
  ],
};

const company: SandboxCompany = {
  country: "CL",
  taxId: "76000001-9",
  name: "Comercial Alborfina SpA",
  status: "active",
  foundedOn: "2011-04-07",
  activity: "469000 Venta al por mayor no especializada",
  place: "Santiago",
  representative: clean,
  marks: [],
};

const vehicle: SandboxVehicle = {
  country: "CL",
  plate: "BBBB01",
  vin: "9GABBBBB7LA000003",
  make: "Chevrolet",
  model: "Sail",
  year: 2020,
  color: "Plateado",
  owner: clean,
  marks: [],
};

/** What Chilean registries answer when everything works. */
export const chileanSubjects: Scenario = {
  residents: [clean, convicted],
  companies: [company],
  vehicles: [vehicle],
  listed: [],
  faults: [],
  subjects: [
    {
      scenario: "clean",
      about: clean,
      gives: ["national_id", "date_of_birth"],
      expect: "Completes with a valid identity and nothing against her.",
    },
    {
      scenario: "criminal-and-legal",
      about: convicted,
      gives: ["national_id", "date_of_birth"],
      expect: "Completes with a conviction, a criminal case and a civil case in which he is the defendant.",
    },
    {
      scenario: "company",
      about: company,
      gives: ["tax_id"],
      expect: "Completes with an active company and nothing against it.",
    },
    {
      scenario: "vehicle",
      about: vehicle,
      gives: ["license_plate", "national_id"],
      expect: "Completes with a registered vehicle and nothing against it.",
    },
  ],
};
