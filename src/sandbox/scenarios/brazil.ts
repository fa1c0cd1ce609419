import type { Resident, SandboxCompany, SandboxVehicle } from "../world.ts";
import { against, type Scenario } from "./scenario.ts";

const saoPaulo = {
  country: "BR",
  birthPlace: "São Paulo, SP",
  issuePlace: "São Paulo, SP",
  death: null,
} as const;

const clean: Resident = {
  ...saoPaulo,
  nationalId: "10000000108",
  given: "Heloísa Cristina",
  paternal: "Sampaio",
  maternal: "Valadares",
  gender: "female",
  birthDate: "1986-02-11",
  issueDate: "2017-03-08",
  marks: [],
};

const convicted: Resident = {
  ...saoPaulo,
  nationalId: "10000000280",
  given: "Everaldo",
  paternal: "Pimentel",
  maternal: "Brandão",
  gender: "male",
  birthDate: "1978-09-27",
  issueDate: "2018-01-16",
  marks: [
    against({
      topic: "conviction",
      date: "2019-04-05",
      reference: "0001234-37.2018.8.26.0050",
      authority: "Vara de Execuções Penais de São Paulo",
      place: "São Paulo, SP",
      description: "Execução da pena: roubo majorado",
    }),
    against({
      topic: "criminal-case",
      date: "2022-08-22",
      reference: "0004321-59.2022.8.26.0050",
      authority: "2ª Vara Criminal de São Paulo",
      place: "São Paulo, SP",
      description: "Estelionato",
    }),
    against({
      topic: "civil-case",
      date: "2021-05-13",
      reference: "0007777-95.2021.8.26.0100",
      authority: "5ª Vara Cível de São Paulo",
      place: "São Paulo, SP",
      description: "Execução de título extrajudicial",
    }),
  ],
};

const missingBirthDate: Resident = {
  ...saoPaulo,
  nationalId: "10000000361",
  given: "Jussara",
  paternal: "Taveira",
  maternal: "Quintanilha",
  gender: "female",
  birthDate: "1990-07-19",
  issueDate: "2019-10-30",
  marks: [],
};

const debarred: Resident = {
  ...saoPaulo,
  nationalId: "10000000442",
  given: "Valdemar",
  paternal: "Guerreiro",
  maternal: "Bittencourt",
  gender: "male",
  birthDate: "1964-05-02",
  issueDate: "2016-06-21",
  marks: [
    against({
      topic: "debarment",
      date: "2023-03-15",
      reference: "TC 012.345/2021-6",
      authority: "Tribunal de Contas da União",
      place: "São Paulo, SP",
      description: "Inabilitado para o exercício de cargo em comissão ou função de confiança",
    }),
  ],
};

const company: SandboxCompany = {
  country: "BR",
  taxId: "10000001000190",
  name: "Comércio Alborfina Ltda",
  status: "active",
  foundedOn: "2008-11-12",
  activity: "4711-3/02 Comércio varejista de mercadorias em geral",
  place: "São Paulo, SP",
  representative: clean,
  marks: [],
};

const closedCompany: SandboxCompany = {
  ...company,
  taxId: "10000002000134",
  name: "Serviços Nubarela Ltda",
  status: "cancelled",
  activity: "8211-3/00 Serviços combinados de escritório",
};

const vehicle: SandboxVehicle = {
  country: "BR",
  plate: "AAA0A01",
  vin: "9BWBBBBB0LA000002",
  make: "Volkswagen",
  model: "Gol",
  year: 2020,
  color: "Branca",
  owner: clean,
  marks: [],
};

const personFields = ["national_id", "date_of_birth"] as const;
const nationwide = { region: "ALL" };

/** What Brazilian registries answer when everything works. */
export const brazilianSubjects: Scenario = {
  residents: [clean, convicted, missingBirthDate, debarred],
  companies: [company, closedCompany],
  vehicles: [vehicle],
  listed: [],
  faults: [],
  subjects: [
    {
      scenario: "clean",
      about: clean,
      gives: personFields,
      also: nationwide,
      expect: "Completes with a regular CPF and nothing against her.",
    },
    {
      scenario: "criminal-and-legal",
      about: convicted,
      gives: personFields,
      also: nationwide,
      expect: "Completes with a conviction, a criminal case and a civil case in which he is the defendant.",
    },
    {
      scenario: "missing-birth-date",
      about: missingBirthDate,
      gives: ["national_id"],
      also: nationwide,
      expect:
        "Completes with the sources that need a birth date skipped, saying so, and with nothing found by the others.",
    },
    {
      scenario: "debarred",
      about: debarred,
      gives: personFields,
      also: nationwide,
      expect: "Completes with a debarment from public office by the Tribunal de Contas da União.",
    },
    {
      scenario: "company",
      about: company,
      gives: ["tax_id"],
      expect: "Completes with an active company and nothing against it.",
    },
    {
      scenario: "closed-company",
      about: closedCompany,
      gives: ["tax_id"],
      expect: "Completes with a company that has been closed.",
    },
    {
      scenario: "vehicle",
      about: vehicle,
      gives: ["license_plate"],
      expect: "Completes with a registered vehicle and nothing against it.",
    },
  ],
};
