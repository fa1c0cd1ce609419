import type { Resident, SandboxCompany, SandboxVehicle } from "../world.ts";
import { against, type Scenario } from "./scenario.ts";

const sanJose = { country: "CR", birthPlace: "San José", issuePlace: "San José", death: null } as const;

const clean: Resident = {
  ...sanJose,
  nationalId: "100010001",
  given: "Hannia Rebeca",
  paternal: "Monge",
  maternal: "Valverde",
  gender: "female",
  birthDate: "1987-06-18",
  issueDate: "2021-07-02",
  marks: [
    against({
      topic: "tax-registration",
      date: "2015-01-20",
      reference: "1000000001",
      authority: "Administración Tributaria de San José",
      place: "San José",
      description: "Inscrito en el régimen tradicional",
    }),
  ],
};

const convicted: Resident = {
  ...sanJose,
  nationalId: "100010002",
  given: "Efrén",
  paternal: "Bogantes",
  maternal: "Murillo",
  gender: "male",
  birthDate: "1975-01-31",
  issueDate: "2018-02-14",
  marks: [
    against({
      topic: "conviction",
      date: "2016-12-09",
      reference: "15-000321-0042-PE",
      authority: "Tribunal Penal de San José",
      place: "San José",
      description: "Sentencia condenatoria por robo agravado",
    }),
    against({
      topic: "criminal-case",
      date: "2023-03-28",
      reference: "23-000654-0175-PE",
      authority: "Juzgado Penal de San José",
      place: "San José",
      description: "Estafa",
    }),
    against({
      topic: "civil-case",
      date: "2021-07-06",
      reference: "21-000987-0180-CI",
      authority: "Juzgado Civil de San José",
      place: "San José",
      description: "Monitorio dinerario",
    }),
  ],
};

const taxDefaulter: Resident = {
  ...sanJose,
  nationalId: "100010003",
  given: "Zaida",
  paternal: "Picado",
  maternal: "Guadamuz",
  gender: "female",
  birthDate: "1969-11-11",
  issueDate: "2020-01-07",
  marks: [
    against({
      topic: "tax-default",
      date: "2024-10-01",
      reference: "MH-000123-2024",
      authority: "Administración Tributaria de San José",
      place: "San José",
      description: "Moroso en el pago de obligaciones tributarias",
    }),
  ],
};

const company: SandboxCompany = {
  country: "CR",
  taxId: "3101000001",
  name: "Comercial Alborfina Sociedad Anónima",
  status: "active",
  foundedOn: "2006-09-21",
  activity: "4690.0 Venta al por mayor no especializada",
  place: "San José",
  representative: clean,
  marks: [],
};

const vehicle: SandboxVehicle = {
  country: "CR",
  plate: "BBB001",
  vin: "8AJBBBBB8RA000007",
  make: "Toyota",
  model: "Hilux",
  year: 2024,
  color: "Blanco",
  owner: clean,
  marks: [],
};

/** What Costa Rican registries answer when everything works. */
export const costaRicanSubjects: Scenario = {
  residents: [clean, convicted, taxDefaulter],
  companies: [company],
  vehicles: [vehicle],
  listed: [],
  faults: [],
  subjects: [
    {
      scenario: "clean",
      about: clean,
      gives: ["national_id"],
      expect: "Completes with a valid identity and a tax registration, and nothing against her.",
    },
    {
      scenario: "criminal-and-legal",
      about: convicted,
      gives: ["national_id"],
      expect: "Completes with a conviction, a criminal case and a civil case in which he is the defendant.",
    },
    {
      scenario: "tax-default",
      about: taxDefaulter,
      gives: ["national_id"],
      expect: "Completes with taxes overdue at Hacienda.",
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
      gives: ["license_plate"],
      expect: "Completes with a registered vehicle and nothing against it.",
    },
  ],
};
