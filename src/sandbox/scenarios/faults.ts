import type { Fault, Resident } from "../world.ts";
import type { Scenario } from "./scenario.ts";

const base = {
  country: "CO",
  birthPlace: "Medellín",
  issuePlace: "Medellín",
  death: null,
  marks: [],
} as const;

const sourceFails: Resident = {
  ...base,
  nationalId: "10000005",
  given: "Nohora Elvira",
  paternal: "Cuartas",
  maternal: "Betancur",
  gender: "female",
  birthDate: "1974-10-10",
  issueDate: "1992-12-03",
};

const manySourcesFail: Resident = {
  ...base,
  nationalId: "10000006",
  given: "Hipólito",
  paternal: "Yarce",
  maternal: "Monsalve",
  gender: "male",
  birthDate: "1966-06-06",
  issueDate: "1984-08-14",
};

const slowSource: Resident = {
  ...base,
  nationalId: "10000007",
  given: "Amparo Lucía",
  paternal: "Tabares",
  maternal: "Olarte",
  gender: "female",
  birthDate: "1981-12-24",
  issueDate: "2000-01-18",
};

const sourceRecovers: Resident = {
  ...base,
  nationalId: "10000008",
  given: "Efraín",
  paternal: "Henao",
  maternal: "Agudelo",
  gender: "male",
  birthDate: "1970-02-27",
  issueDate: "1988-04-11",
};

/** 15 of the about two dozen sources of a person in Colombia: the identity sources still answer. */
const failing = [
  "co-procuraduria-siri",
  "co-rues",
  "co-secop-contracts",
  "co-policia-nacional",
  "co-procuraduria-certificado",
  "co-contraloria",
  "co-contaduria-bdme",
  "co-rama-jepms",
  "co-inpec",
  "co-rnmc",
  "co-dian-rut",
  "co-dian-fictitious-suppliers",
  "co-simit",
  "co-runt-conductor",
  "co-sirna",
];

const manyFaults = failing.map(
  (sourceId): Fault => ({ sourceId, number: manySourcesFail.nationalId, how: { kind: "fails" } }),
);

const personFields = ["national_id", "date_of_birth", "issue_date"] as const;

/** People whose registries misbehave. None of them has anything on file. */
export const faultySubjects: Scenario = {
  residents: [sourceFails, manySourcesFail, slowSource, sourceRecovers],
  companies: [],
  vehicles: [],
  listed: [],
  faults: [
    { sourceId: "co-policia-nacional", number: sourceFails.nationalId, how: { kind: "fails" } },
    ...manyFaults,
    { sourceId: "co-procuraduria-siri", number: slowSource.nationalId, how: { kind: "slow", delayMs: 6000 } },
    {
      sourceId: "co-registraduria-vigencia",
      number: sourceRecovers.nationalId,
      how: { kind: "recovers", times: 2 },
    },
  ],
  subjects: [
    {
      scenario: "source-fails",
      about: sourceFails,
      gives: personFields,
      expect:
        "Completes with the Policía Nacional (co-policia-nacional) named as a source that did not answer, and so not as clear.",
    },
    {
      scenario: "many-sources-fail",
      about: manySourcesFail,
      gives: personFields,
      expect: "Ends in error: more than three tenths of the sources do not answer.",
    },
    {
      scenario: "slow-source",
      about: slowSource,
      gives: personFields,
      expect:
        "Is delayed on the way, because the Procuraduría (co-procuraduria-siri) takes six seconds, then completes with nothing found.",
    },
    {
      scenario: "source-recovers",
      about: sourceRecovers,
      gives: personFields,
      expect:
        "Completes with every source answered: the Registraduría (co-registraduria-vigencia) fails twice, then answers.",
    },
    {
      scenario: "unknown-number",
      country: "CO",
      type: "person",
      inputs: { national_id: "10000099" },
      expect: "Completes with no registry knowing the number: nobody has it.",
    },
  ],
};
