import type { Resident, SandboxCompany, SandboxVehicle } from "../world.ts";
import { against, type Scenario } from "./scenario.ts";

const clean: Resident = {
  country: "MX",
  nationalId: "QUOM900101MJCRLR02",
  given: "Mariana Sofía",
  paternal: "Quiroga",
  maternal: "Olvera",
  gender: "female",
  birthDate: "1990-01-01",
  birthPlace: "Guadalajara",
  issueDate: "2018-02-05",
  issuePlace: "Guadalajara",
  death: null,
  marks: [
    against({
      topic: "affiliation",
      date: "2012-08-13",
      reference: "10000000001",
      authority: "Instituto Mexicano del Seguro Social",
      place: "Guadalajara",
      description: "Vigente en el régimen obligatorio",
    }),
  ],
};

const convicted: Resident = {
  country: "MX",
  nationalId: "BAME840210HBCRNR03",
  given: "Ernesto Iván",
  paternal: "Barraza",
  maternal: "Montoya",
  gender: "male",
  birthDate: "1984-02-10",
  birthPlace: "Tijuana",
  issueDate: "2019-03-12",
  issuePlace: "Tijuana",
  death: null,
  marks: [
    against({
      topic: "conviction",
      date: "2018-11-07",
      reference: "Causa penal 120/2018",
      authority: "Tribunal de Enjuiciamiento de Tijuana",
      place: "Tijuana",
      description: "Sentencia condenatoria por robo calificado",
    }),
    against({
      topic: "criminal-case",
      date: "2023-02-15",
      reference: "Carpeta judicial 88/2023",
      authority: "Juzgado Tercero de Control de Tijuana",
      place: "Tijuana",
      description: "Fraude genérico",
    }),
    against({
      topic: "civil-case",
      date: "2022-06-30",
      reference: "451/2022",
      authority: "Juzgado Décimo de lo Civil de Tijuana",
      place: "Tijuana",
      description: "Juicio ejecutivo mercantil",
    }),
  ],
};

const company: SandboxCompany = {
  country: "MX",
  taxId: "CAL100101AB7",
  name: "Comercializadora Alborfina S.A. de C.V.",
  status: "active",
  foundedOn: "2010-01-01",
  activity: "Comercio al por mayor de abarrotes",
  place: "Guadalajara",
  representative: clean,
  marks: [],
};

const fictitiousSupplier: SandboxCompany = {
  ...company,
  taxId: "SNU150601AB7",
  name: "Servicios Nubarela S.A. de C.V.",
  foundedOn: "2015-06-01",
  activity: "Otros servicios de apoyo a los negocios",
  marks: [
    against({
      topic: "fictitious-supplier",
      date: "2022-04-29",
      reference: "500-05-2022-10001",
      authority: "Servicio de Administración Tributaria",
      place: "Guadalajara",
      description: "Listado definitivo del artículo 69-B del Código Fiscal de la Federación",
    }),
  ],
};

const vehicle: SandboxVehicle = {
  country: "MX",
  plate: "AAA001A",
  vin: "3N1BBBBB0NA000005",
  make: "Nissan",
  model: "Versa",
  year: 2022,
  color: "Gris",
  owner: clean,
  marks: [],
};

/** What Mexican registries answer when everything works. */
export const mexicanSubjects: Scenario = {
  residents: [clean, convicted],
  companies: [company, fictitiousSupplier],
  vehicles: [vehicle],
  listed: [],
  faults: [],
  subjects: [
    {
      scenario: "clean",
      about: clean,
      gives: ["national_id"],
      expect: "Completes with a valid CURP and an affiliation to social security, and nothing against her.",
    },
    {
      scenario: "criminal-and-legal",
      about: convicted,
      gives: ["national_id"],
      expect: "Completes with a conviction, a criminal case and a civil case in which he is the defendant.",
    },
    {
      scenario: "company",
      about: company,
      gives: ["tax_id"],
      expect: "Completes with an active company and nothing against it.",
    },
    {
      scenario: "fictitious-supplier",
      about: fictitiousSupplier,
      gives: ["tax_id"],
      expect:
        "Completes with a company that the tax authority holds to have simulated operations (article 69-B).",
    },
    {
      scenario: "vehicle",
      about: vehicle,
      gives: ["license_plate", "vehicle_id"],
      expect: "Completes with a registered vehicle and nothing against it.",
    },
  ],
};
