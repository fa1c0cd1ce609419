import type { Resident, SandboxCompany, SandboxVehicle } from "../world.ts";
import { against, type Scenario } from "./scenario.ts";

const lima = { country: "PE", birthPlace: "Lima", issuePlace: "Lima", death: null } as const;

const clean: Resident = {
  ...lima,
  nationalId: "10000001",
  given: "Nélida Consuelo",
  paternal: "Arrunátegui",
  maternal: "Zegarra",
  gender: "female",
  birthDate: "1973-04-12",
  issueDate: "2019-05-27",
  marks: [
    against({
      topic: "tax-registration",
      date: "2010-03-15",
      reference: "10000001",
      authority: "Superintendencia Nacional de Aduanas y de Administración Tributaria",
      place: "Lima",
      description: "Persona natural con negocio, activo y habido",
    }),
  ],
};

const convicted: Resident = {
  ...lima,
  nationalId: "10000002",
  given: "Teófilo",
  paternal: "Llontop",
  maternal: "Bardales",
  gender: "male",
  birthDate: "1970-09-08",
  issueDate: "2017-10-19",
  marks: [
    against({
      topic: "conviction",
      date: "2019-08-23",
      reference: "01234-2018-0-1801-JR-PE-04",
      authority: "Juzgado Penal Unipersonal de Lima",
      place: "Lima",
      description: "Sentencia condenatoria por receptación",
    }),
    against({
      topic: "criminal-case",
      date: "2023-11-14",
      reference: "04321-2023-0-1801-JR-PE-11",
      authority: "Juzgado de Investigación Preparatoria de Lima",
      place: "Lima",
      description: "Estafa",
    }),
    against({
      topic: "civil-case",
      date: "2021-02-02",
      reference: "07777-2021-0-1801-JR-CI-15",
      authority: "Juzgado Especializado en lo Civil de Lima",
      place: "Lima",
      description: "Obligación de dar suma de dinero",
    }),
  ],
};

const alimonyDebtor: Resident = {
  ...lima,
  nationalId: "10000004",
  given: "Abelardo",
  paternal: "Carhuaricra",
  maternal: "Oblitas",
  gender: "male",
  birthDate: "1974-12-17",
  issueDate: "2018-04-03",
  marks: [
    against({
      topic: "debt",
      date: "2024-06-11",
      reference: "00555-2022-0-1801-JR-FC-07",
      authority: "Registro de Deudores Alimentarios Morosos, Corte Superior de Lima",
      place: "Lima",
      description: "Deudor alimentario moroso",
    }),
  ],
};

const company: SandboxCompany = {
  country: "PE",
  taxId: "20100000017",
  name: "Comercial Alborfina S.A.C.",
  status: "active",
  foundedOn: "2003-05-19",
  activity: "4690 Venta al por mayor no especializada",
  place: "Lima",
  representative: clean,
  marks: [],
};

const vehicle: SandboxVehicle = {
  country: "PE",
  plate: "A1A001",
  vin: "9BDBBBBBXPA000006",
  make: "Fiat",
  model: "Argo",
  year: 2023,
  color: "Azul",
  owner: clean,
  marks: [],
};

/** What Peruvian registries answer when everything works. */
export const peruvianSubjects: Scenario = {
  residents: [clean, convicted, alimonyDebtor],
  companies: [company],
  vehicles: [vehicle],
  listed: [],
  faults: [],
  subjects: [
    {
      scenario: "clean",
      about: clean,
      gives: ["national_id", "date_of_birth"],
      expect: "Completes with a valid identity and a tax registration, and nothing against her.",
    },
    {
      scenario: "criminal-and-legal",
      about: convicted,
      gives: ["national_id", "date_of_birth"],
      expect: "Completes with a conviction, a criminal case and a civil case in which he is the defendant.",
    },
    {
      scenario: "alimony-debtor",
      about: alimonyDebtor,
      gives: ["national_id", "date_of_birth"],
      expect: "Completes with an entry in the register of those who owe alimony.",
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
      gives: ["license_plate", "national_id", "date_of_birth"],
      expect: "Completes with a registered vehicle and nothing against it.",
    },
  ],
};
