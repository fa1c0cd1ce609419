import type { Resident, SandboxCompany, SandboxVehicle } from "../world.ts";
import { against, type Scenario } from "./scenario.ts";

const bogota = {
  country: "CO",
  birthPlace: "Bogotá",
  issuePlace: "Bogotá",
  death: null,
} as const;

const license = against({
  topic: "driving-license",
  date: "2019-05-20",
  reference: "1000000001",
  authority: "Secretaría de Movilidad de Bogotá",
  place: "Bogotá",
  description: "Licencia de conducción B1",
});

const taxpayer = against({
  topic: "tax-registration",
  date: "2016-02-01",
  reference: "14000000001",
  authority: "Dirección Seccional de Impuestos de Bogotá",
  place: "Bogotá",
  description: "Registro activo",
});

const clean: Resident = {
  ...bogota,
  nationalId: "10000000",
  given: "Marcela Inés",
  paternal: "Arboleda",
  maternal: "Quiroz",
  gender: "female",
  birthDate: "1980-03-14",
  issueDate: "1998-04-02",
  marks: [license, taxpayer],
};

const cleanSecond: Resident = {
  ...bogota,
  nationalId: "1001001010",
  given: "Tomás Aurelio",
  paternal: "Villalba",
  maternal: "Echeverri",
  gender: "male",
  birthDate: "1976-06-15",
  issueDate: "1995-01-01",
  marks: [],
};

const convicted: Resident = {
  ...bogota,
  nationalId: "10000001",
  given: "Darío Alfonso",
  paternal: "Montealegre",
  maternal: "Barreneche",
  gender: "male",
  birthDate: "1979-11-03",
  issueDate: "1997-12-10",
  marks: [
    against({
      topic: "conviction",
      date: "2018-07-25",
      reference: "11001310401220150012300",
      authority: "Juzgado 12 Penal del Circuito de Bogotá",
      place: "Bogotá",
      description: "Condena por concierto para delinquir, con inhabilidad para ejercer funciones públicas",
    }),
    against({
      topic: "criminal-case",
      date: "2021-03-09",
      reference: "11001310400720210004500",
      authority: "Juzgado 03 de Ejecución de Penas y Medidas de Seguridad de Bogotá",
      place: "Bogotá",
      description: "Hurto calificado y agravado",
    }),
    against({
      topic: "civil-case",
      date: "2022-09-01",
      reference: "11001310302120220031700",
      authority: "Juzgado 21 Civil del Circuito de Bogotá",
      place: "Bogotá",
      description: "Ejecutivo singular",
    }),
    against({
      topic: "disciplinary",
      date: "2019-02-11",
      reference: "SIRI 201000001",
      authority: "Procuraduría Segunda Distrital de Bogotá",
      place: "Bogotá",
      description: "Destitución e inhabilidad general",
    }),
  ],
};

const plaintiff: Resident = {
  ...bogota,
  nationalId: "10000012",
  given: "Rosalba",
  paternal: "Tocarruncho",
  maternal: "Sanabria",
  gender: "female",
  birthDate: "1968-01-22",
  issueDate: "1986-03-05",
  marks: [
    {
      topic: "civil-case",
      date: "2020-10-06",
      reference: "11001310301520200022100",
      authority: "Juzgado 15 Civil del Circuito de Bogotá",
      place: "Bogotá",
      description: "Declarativo verbal",
      side: "plaintiff",
    },
  ],
};

const deceased: Resident = {
  ...bogota,
  nationalId: "10000004",
  given: "Custodio",
  paternal: "Peñaranda",
  maternal: "Chaparro",
  gender: "male",
  birthDate: "1941-08-30",
  issueDate: "1962-09-12",
  death: "2019-05-17",
  marks: [],
};

const official: Resident = {
  ...bogota,
  nationalId: "10000010",
  given: "Lucrecia",
  paternal: "Holguín",
  maternal: "Bustamante",
  gender: "female",
  birthDate: "1972-12-01",
  issueDate: "1991-01-15",
  marks: [
    against({
      topic: "public-office",
      date: "2024-01-02",
      reference: "Decreto 4 de 2024",
      authority: "Departamento Administrativo de la Función Pública",
      place: "Bogotá",
      description: "Secretaria de despacho",
    }),
  ],
};

const finedDriver: Resident = {
  ...bogota,
  nationalId: "10000011",
  given: "Yeferson",
  paternal: "Bocanegra",
  maternal: "Tique",
  gender: "male",
  birthDate: "1985-04-09",
  issueDate: "2003-05-06",
  marks: [
    license,
    against({
      topic: "traffic-fine",
      date: "2024-08-19",
      reference: "11001000000000000001",
      authority: "Secretaría de Movilidad de Bogotá",
      place: "Bogotá",
      description: "C29 Conducir a velocidad superior a la máxima permitida",
    }),
    against({
      topic: "traffic-fine",
      date: "2025-01-27",
      reference: "11001000000000000002",
      authority: "Secretaría de Movilidad de Bogotá",
      place: "Bogotá",
      description: "D04 No detenerse ante luz roja",
    }),
  ],
};

const disqualified: Resident = {
  ...bogota,
  nationalId: "10000015",
  given: "Anselmo",
  paternal: "Guacaneme",
  maternal: "Lozada",
  gender: "male",
  birthDate: "1977-07-07",
  issueDate: "1995-08-01",
  marks: [
    against({
      topic: "sexual-offence",
      date: "2020-11-30",
      reference: "11001310400720190008800",
      authority: "Juzgado 07 Penal del Circuito de Bogotá",
      place: "Bogotá",
      description: "Inhabilidad por delitos sexuales contra menores (Ley 1918 de 2018)",
    }),
  ],
};

const owner: Resident = {
  ...bogota,
  nationalId: "10000013",
  given: "Octavio",
  paternal: "Piedrahíta",
  maternal: "Noguera",
  gender: "male",
  birthDate: "1983-02-18",
  issueDate: "2001-03-20",
  marks: [license],
};

const company: SandboxCompany = {
  country: "CO",
  taxId: "900000001-2",
  name: "Comercializadora Alborfina S.A.S.",
  status: "active",
  foundedOn: "2009-06-01",
  activity: "4690 Comercio al por mayor no especializado",
  place: "Bogotá",
  representative: owner,
  marks: [],
};

const fictitiousSupplier: SandboxCompany = {
  ...company,
  taxId: "900000002-1",
  name: "Suministros Nubarela S.A.S.",
  foundedOn: "2014-02-10",
  marks: [
    against({
      topic: "fictitious-supplier",
      date: "2021-06-18",
      reference: "3100 de 2021",
      authority: "Dirección Seccional de Impuestos de Bogotá",
      place: "Bogotá",
      description: "Declarado proveedor ficticio (artículo 88 del Estatuto Tributario)",
    }),
  ],
};

const vehicle: SandboxVehicle = {
  country: "CO",
  plate: "AAA001",
  vin: "9FBBBBBB2LA000001",
  make: "Renault",
  model: "Logan",
  year: 2020,
  color: "Gris",
  owner,
  marks: [],
};

const finedVehicle: SandboxVehicle = {
  ...vehicle,
  plate: "AAA003",
  vin: "9FBDDDDD2JA000008",
  model: "Sandero",
  year: 2018,
  color: "Azul",
  owner: finedDriver,
};

const stolenVehicle: SandboxVehicle = {
  ...vehicle,
  plate: "AAA002",
  vin: "9FBCCCCC8MA000004",
  model: "Duster",
  year: 2021,
  color: "Rojo",
  marks: [
    against({
      topic: "vehicle-stolen",
      date: "2025-02-03",
      reference: "11001310401120250000900",
      authority: "Policía Nacional, Seccional de Investigación Criminal de Bogotá",
      place: "Bogotá",
      description: "Vehículo con reporte de hurto vigente",
    }),
  ],
};

const personFields = ["national_id", "date_of_birth", "issue_date"] as const;

/** What Colombian registries answer when everything works. */
export const colombianSubjects: Scenario = {
  residents: [clean, cleanSecond, convicted, plaintiff, deceased, official, finedDriver, disqualified, owner],
  companies: [company, fictitiousSupplier],
  vehicles: [vehicle, finedVehicle, stolenVehicle],
  listed: [],
  faults: [],
  subjects: [
    {
      scenario: "clean",
      about: clean,
      gives: personFields,
      expect: "Completes with a living identity and a tax registration, and nothing against her.",
    },
    {
      scenario: "clean-second",
      about: cleanSecond,
      gives: ["national_id", "issue_date"],
      expect: "Completes with a living identity and nothing against him.",
    },
    {
      scenario: "criminal-and-legal",
      about: convicted,
      gives: personFields,
      expect:
        "Completes with a conviction and a criminal case, a civil case in which he is the defendant, and a disciplinary sanction.",
    },
    {
      scenario: "plaintiff",
      about: plaintiff,
      gives: personFields,
      expect: "Completes with a civil case in which she is the plaintiff, not the defendant.",
    },
    {
      scenario: "deceased",
      about: deceased,
      gives: personFields,
      expect: "Completes with the cédula cancelled by death.",
    },
    {
      scenario: "public-official",
      about: official,
      gives: personFields,
      expect: "Completes with a finding as a politically exposed person.",
    },
    {
      scenario: "sexual-offence",
      about: disqualified,
      gives: personFields,
      expect:
        "Completes with a disqualification for sexual offences, which the registry tells only when the issue date is sent.",
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
      expect: "Completes with an active company that the tax authority has declared a fictitious supplier.",
    },
    {
      scenario: "vehicle",
      about: vehicle,
      gives: ["license_plate", "national_id"],
      expect: "Completes with a registered vehicle and nothing against it or its owner.",
    },
    {
      scenario: "fined-driver",
      about: finedVehicle,
      gives: ["license_plate", "national_id"],
      expect: "Completes with a registered vehicle and its owner's two unpaid traffic fines.",
    },
    {
      scenario: "stolen-vehicle",
      about: stolenVehicle,
      gives: ["license_plate", "national_id"],
      expect: "Completes with a vehicle that is reported stolen.",
    },
  ],
};
