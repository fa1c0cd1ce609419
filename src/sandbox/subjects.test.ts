import { describe, expect, it } from "vitest";
import { type CheckCountry, checkCountries } from "../model/country.ts";
import { isIsoDate } from "../model/dates.ts";
import type { Topic } from "../model/record.ts";
import { countryDocuments } from "./documents/index.ts";
import { fullName, nameWords } from "./full-name.ts";
import { makeWorld } from "./make-world.ts";
import { buildPopulation } from "./population.ts";
import { sandboxSubjects } from "./subjects.ts";
import type { Resident, SandboxSubject } from "./world.ts";

const population = buildPopulation(42);
const world = makeWorld(population);
const subjects = sandboxSubjects(population);

function subject(scenario: string, country = "CO"): SandboxSubject {
  const found = subjects.find((each) => each.scenario === scenario && each.country === country);
  if (!found) throw new Error(`no ${scenario} in ${country}`);
  return found;
}

const input = (of: SandboxSubject, field: string) => of.inputs[field] ?? "";

function resident(of: SandboxSubject): Resident {
  const found = world.resident(of.country as CheckCountry, input(of, "national_id"));
  if (!found) throw new Error(`nobody is the ${of.scenario} of ${of.country}`);
  return found;
}

const company = (of: SandboxSubject) => world.company(of.country as CheckCountry, input(of, "tax_id"));
const vehicle = (of: SandboxSubject) => world.vehicle(of.country as CheckCountry, input(of, "license_plate"));
const topicsOf = (marks: readonly { topic: Topic }[] = []) => marks.map((mark) => mark.topic);
const listedNames = (sourceId: string) =>
  world.listedOn(sourceId).map((party) => nameWords(`${party.given ?? ""} ${party.family}`).join(" "));
const wordsOf = (person: Resident) => nameWords(fullName(person)).join(" ");

const harmless: readonly Topic[] = ["driving-license", "tax-registration", "affiliation"];

describe("the table of subjects", () => {
  it("names each scenario once a country", () => {
    const keys = subjects.map((each) => `${each.country} ${each.scenario}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("has inputs that can be posted: texts, and dates that exist", () => {
    for (const { inputs } of subjects)
      for (const [field, value] of Object.entries(inputs)) {
        expect(value, field).not.toBe("");
        if (field.endsWith("_date") || field === "date_of_birth") expect(isIsoDate(value)).toBe(true);
      }
  });

  it("is the same for every seed", () => {
    expect(sandboxSubjects(buildPopulation(43))).toEqual(subjects);
  });

  it("refuses a population that lacks its subjects", () => {
    expect(() => sandboxSubjects({ ...population, residents: [] })).toThrow(RangeError);
  });

  it.each(checkCountries)("has the four of %s, with numbers that are valid", (country) => {
    const { nationalId, taxId, plate } = countryDocuments[country];
    for (const scenario of ["clean", "criminal-and-legal"]) {
      expect(subject(scenario, country).type).toBe("person");
      expect(nationalId.valid(input(subject(scenario, country), "national_id"))).toBe(true);
    }
    expect(taxId.valid(input(subject("company", country), "tax_id"))).toBe(true);
    expect(plate.valid(input(subject("vehicle", country), "license_plate"))).toBe(true);
  });

  it("has the examples of both APIs among the clean people", () => {
    expect(input(subject("clean"), "national_id")).toBe("10000000");
    // The example of the other API sends 01/01/1995 as the date of issue.
    expect(subject("clean-second").inputs).toEqual({ national_id: "1001001010", issue_date: "1995-01-01" });
  });
});

describe.each(checkCountries)("the subjects of %s", (country) => {
  it("clean: alive, with ordinary registrations at most", () => {
    const person = resident(subject("clean", country));
    expect(person.death).toBeNull();
    expect(topicsOf(person.marks).filter((topic) => !harmless.includes(topic))).toEqual([]);
  });

  it("criminal-and-legal: convicted, accused and sued", () => {
    const { marks } = resident(subject("criminal-and-legal", country));
    expect(topicsOf(marks)).toEqual(expect.arrayContaining(["conviction", "criminal-case", "civil-case"]));
    expect(marks.every((mark) => mark.side === "defendant")).toBe(true);
  });

  it("company: active, with nothing against it", () => {
    expect(company(subject("company", country))).toMatchObject({ status: "active", marks: [] });
  });

  it("vehicle: with nothing against it, asked for as the country wants", () => {
    const declared = subject("vehicle", country);
    expect(vehicle(declared)?.marks).toEqual([]);
    // Section 4 of the contract: a national id in Chile, Colombia and Peru, a birth date too in Peru.
    if (["CL", "CO", "PE"].includes(country)) {
      expect(input(declared, "national_id")).toBe(vehicle(declared)?.owner.nationalId);
      expect(world.resident(country, input(declared, "national_id"))).toBe(vehicle(declared)?.owner);
    }
    if (country === "PE") expect(input(declared, "date_of_birth")).toBe(vehicle(declared)?.owner.birthDate);
  });

  it("inputs say what the registries know", () => {
    const people = subjects.filter((each) => each.country === country && each.type === "person");
    for (const each of people.filter(({ scenario }) => scenario !== "unknown-number")) {
      const person = resident(each);
      const { date_of_birth = person.birthDate, issue_date = person.issueDate } = each.inputs;
      expect([date_of_birth, issue_date]).toEqual([person.birthDate, person.issueDate]);
    }
  });
});

describe("the subjects on lists", () => {
  const sanctioned = resident(subject("sanctioned-by-document"));

  it("sanctioned-by-document: the cédula is on the SDN list", () => {
    const holders = world
      .listedOn("us-ofac-sdn")
      .filter((party) => party.documents.some((document) => document.number === sanctioned.nationalId));
    expect(holders).toHaveLength(1);
    expect(holders[0]).toMatchObject({ birthDate: sanctioned.birthDate, nationality: "CO" });
  });

  it("homonym-of-sanctioned: the same name, another cédula and birth date", () => {
    const homonym = resident(subject("homonym-of-sanctioned"));
    expect(listedNames("us-ofac-sdn")).toContain(wordsOf(homonym));
    expect(homonym.nationalId).not.toBe(sanctioned.nationalId);
    expect(homonym.birthDate).not.toBe(sanctioned.birthDate);
  });

  it.each([
    ["sanctioned-by-name", "PE", "un-security-council"],
    ["wanted", "CO", "interpol-red-notices"],
  ])("%s: the name and birth date are listed, without a document", (scenario, country, sourceId) => {
    const person = resident(subject(scenario, country));
    const parties = world
      .listedOn(sourceId)
      .filter((party) => nameWords(`${party.given} ${party.family}`).join(" ") === wordsOf(person));
    expect(parties).toHaveLength(1);
    expect(parties[0]).toMatchObject({ birthDate: person.birthDate, documents: [] });
  });

  it("of country ALL: one on a list by name, a company too, and one on none", () => {
    const nameOf = ({ inputs }: SandboxSubject) =>
      nameWords(inputs.company_name ?? `${inputs.first_name} ${inputs.last_name}`).join(" ");
    expect(listedNames("un-security-council")).toContain(nameOf(subject("international-sanctioned", "ALL")));
    expect(listedNames("us-ofac-sdn")).toContain(nameOf(subject("international-sanctioned-company", "ALL")));
    const clean = nameWords(nameOf(subject("international-only", "ALL")));
    const listedWords = new Set(
      population.listed.flatMap((party) => nameWords(`${party.given} ${party.family}`)),
    );
    expect(clean.filter((word) => listedWords.has(word))).toEqual([]);
  });

  it("nobody else is on a list", () => {
    const onPurpose = ["sanctioned-by-document", "homonym-of-sanctioned", "sanctioned-by-name", "wanted"];
    const listed = new Set(
      population.listed.map((party) => nameWords(`${party.given ?? ""} ${party.family}`).join(" ")),
    );
    const people = subjects.filter((each) => each.type === "person" && each.country !== "ALL");
    const named = people
      .filter((each) => each.scenario !== "unknown-number" && listed.has(wordsOf(resident(each))))
      .map((each) => each.scenario);
    expect(named.toSorted()).toEqual(onPurpose.toSorted());
  });
});

describe("the other subjects", () => {
  const personTopics: readonly [string, string, Topic][] = [
    ["public-official", "CO", "public-office"],
    ["sexual-offence", "CO", "sexual-offence"],
    ["debarred", "BR", "debarment"],
    ["tax-default", "CR", "tax-default"],
    ["alimony-debtor", "PE", "debt"],
  ];
  it.each(personTopics)("%s of %s: %s", (scenario, country, topic) => {
    expect(topicsOf(resident(subject(scenario, country)).marks)).toEqual([topic]);
  });

  it("deceased: dead", () => {
    expect(resident(subject("deceased")).death).not.toBeNull();
  });

  it("plaintiff: only ever the one who sues", () => {
    const { marks } = resident(subject("plaintiff"));
    expect(marks.map((mark) => mark.side)).toEqual(["plaintiff"]);
  });

  it("fictitious-supplier: in both countries that declare one", () => {
    for (const country of ["CO", "MX"])
      expect(topicsOf(company(subject("fictitious-supplier", country))?.marks)).toEqual([
        "fictitious-supplier",
      ]);
  });

  it("closed-company: cancelled", () => {
    expect(company(subject("closed-company", "BR"))?.status).toBe("cancelled");
  });

  it("stolen-vehicle: reported stolen", () => {
    expect(topicsOf(vehicle(subject("stolen-vehicle"))?.marks)).toEqual(["vehicle-stolen"]);
  });

  it("fined-driver: two fines in the name of the owner who is asked for", () => {
    const driver = resident(subject("fined-driver"));
    expect(vehicle(subject("fined-driver"))?.owner).toBe(driver);
    expect(topicsOf(driver.marks)).toEqual(["driving-license", "traffic-fine", "traffic-fine"]);
  });

  it("missing-birth-date: without it, and the other Brazilians with it and a region", () => {
    expect(Object.keys(subject("missing-birth-date", "BR").inputs)).toEqual(["national_id", "region"]);
    const others = subjects.filter(
      ({ country, type, scenario }) =>
        country === "BR" && type === "person" && scenario !== "missing-birth-date",
    );
    for (const { inputs } of others)
      expect(inputs).toMatchObject({ region: "ALL", date_of_birth: expect.any(String) });
  });

  it("unknown-number: valid, and nobody's", () => {
    const number = input(subject("unknown-number"), "national_id");
    expect(countryDocuments.CO.nationalId.valid(number)).toBe(true);
    for (const country of checkCountries) expect(world.resident(country, number)).toBeUndefined();
    expect(
      population.listed.flatMap((party) => party.documents.map((document) => document.number)),
    ).not.toContain(number);
  });

  it.each([
    ["source-fails", 1],
    ["slow-source", 1],
    ["source-recovers", 1],
    ["many-sources-fail", 15],
  ])("%s: nothing on file, and %i sources at fault", (scenario, count) => {
    const person = resident(subject(scenario));
    expect(person.marks).toEqual([]);
    expect(population.faults.filter((fault) => fault.number === person.nationalId)).toHaveLength(count);
  });

  it("faults are of those four alone", () => {
    const numbers = ["source-fails", "slow-source", "source-recovers", "many-sources-fail"].map((scenario) =>
      input(subject(scenario), "national_id"),
    );
    expect(new Set(population.faults.map((fault) => fault.number))).toEqual(new Set(numbers));
  });
});
