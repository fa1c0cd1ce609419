import type { ListedParty, Resident } from "../world.ts";
import { listedPerson, type Scenario } from "./scenario.ts";

const byDocument: Resident = {
  country: "CO",
  nationalId: "10000002",
  given: "Ramiro Ernesto",
  paternal: "Villaquirán",
  maternal: "Potes",
  gender: "male",
  birthDate: "1967-05-21",
  birthPlace: "Cali",
  issueDate: "1985-07-09",
  issuePlace: "Cali",
  death: null,
  marks: [],
};

const homonym: Resident = {
  ...byDocument,
  nationalId: "10000003",
  birthDate: "1991-10-02",
  birthPlace: "Pasto",
  issueDate: "2009-11-17",
  issuePlace: "Pasto",
};

const wanted: Resident = {
  ...byDocument,
  nationalId: "10000009",
  given: "Fulgencio",
  paternal: "Tarazona",
  maternal: "Urueña",
  birthDate: "1973-09-13",
  birthPlace: "Bucaramanga",
  issueDate: "1991-11-04",
  issuePlace: "Bucaramanga",
};

const byName: Resident = {
  country: "PE",
  nationalId: "10000003",
  given: "Zenobio Amaru",
  paternal: "Huarcacallpa",
  maternal: "Ñaupaylla",
  gender: "male",
  birthDate: "1971-08-09",
  birthPlace: "Cusco",
  issueDate: "2018-06-25",
  issuePlace: "Cusco",
  death: null,
  marks: [],
};

const listedByDocument = listedPerson({
  sourceId: "us-ofac-sdn",
  uid: "990001",
  given: byDocument.given,
  family: `${byDocument.paternal} ${byDocument.maternal}`,
  gender: "male",
  aliases: [{ given: "Ramiro", family: byDocument.paternal, weak: false }],
  documents: [{ type: "national-id", number: byDocument.nationalId, country: "CO" }],
  birthDate: byDocument.birthDate,
  birthPlace: "Cali, Valle del Cauca",
  nationality: "CO",
  listedOn: "2014-02-19",
});

const listedByName = listedPerson({
  sourceId: "un-security-council",
  uid: "SBi.901",
  given: byName.given,
  family: `${byName.paternal} ${byName.maternal}`,
  gender: "male",
  birthDate: byName.birthDate,
  birthPlace: "Cusco",
  nationality: "PE",
  listedOn: "2016-11-08",
});

const notice = listedPerson({
  sourceId: "interpol-red-notices",
  uid: "2025/99001",
  given: wanted.given,
  family: `${wanted.paternal} ${wanted.maternal}`,
  gender: "male",
  birthDate: wanted.birthDate,
  birthPlace: "Bucaramanga",
  nationality: "CO",
  listedOn: "2025-03-11",
  remarks: "Homicide",
});

const listedAbroad = listedPerson({
  sourceId: "un-security-council",
  uid: "SBi.902",
  given: "Ottokar Balthasar",
  family: "Wrzeszniewicz-Quendl",
  gender: "male",
  birthDate: "1959-04-23",
  birthPlace: "Salzburg",
  nationality: "AT",
  listedOn: "2011-09-30",
});

const listedCompany: ListedParty = {
  ...listedPerson({
    sourceId: "us-ofac-sdn",
    uid: "990002",
    given: null,
    family: "Kuzmaltrex Petrodyne Overseas Ltd",
    gender: null,
    nationality: "AE",
    listedOn: "2020-06-17",
  }),
  kind: "company",
};

/** People and companies on the synthetic lists, and one whom a list does not mean. */
export const sanctionedSubjects: Scenario = {
  residents: [byDocument, homonym, wanted, byName],
  companies: [],
  vehicles: [],
  listed: [listedByDocument, listedByName, notice, listedAbroad, listedCompany],
  faults: [],
  subjects: [
    {
      scenario: "sanctioned-by-document",
      about: byDocument,
      gives: ["national_id", "date_of_birth", "issue_date"],
      expect: "Completes with a sanction: his cédula is on the synthetic OFAC SDN list.",
    },
    {
      scenario: "homonym-of-sanctioned",
      about: homonym,
      gives: ["national_id", "date_of_birth", "issue_date", "first_name", "last_name"],
      expect:
        "Completes without a sanction: he has the name of a person on the synthetic OFAC SDN list, and another cédula and birth date.",
    },
    {
      scenario: "sanctioned-by-name",
      about: byName,
      gives: ["national_id", "date_of_birth", "first_name", "last_name"],
      expect:
        "Completes with a sanction: his full name and birth date are on the synthetic Security Council list, which has no document of his.",
    },
    {
      scenario: "wanted",
      about: wanted,
      gives: ["national_id", "date_of_birth", "issue_date"],
      expect: "Completes with a synthetic Interpol red notice in his name and with his birth date.",
    },
    {
      scenario: "international-only",
      country: "ALL",
      type: "person",
      inputs: { first_name: "Marisol Beatriz", last_name: "Fontanarrosa Ibáñez" },
      expect: "Completes with nothing found on the international lists, the only ones asked.",
    },
    {
      scenario: "international-sanctioned",
      country: "ALL",
      type: "person",
      inputs: {
        first_name: "Ottokar Balthasar",
        last_name: "Wrzeszniewicz-Quendl",
        date_of_birth: "1959-04-23",
      },
      expect:
        "Completes with a sanction: the name and birth date are on the synthetic Security Council list.",
    },
    {
      scenario: "international-sanctioned-company",
      country: "ALL",
      type: "company",
      inputs: { company_name: "Kuzmaltrex Petrodyne Overseas Ltd" },
      expect: "Completes with a sanction: the company's name is on the synthetic OFAC SDN list.",
    },
  ],
};
