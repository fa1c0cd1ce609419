import { describe, expect, it } from "vitest";
import { checkCountries } from "../model/country.ts";
import { isIsoDate } from "../model/dates.ts";
import { countryBooks } from "./countries/index.ts";
import { countryDocuments } from "./documents/index.ts";
import { validVin } from "./documents/vin.ts";
import { fullName, nameWords } from "./full-name.ts";
import { buildPopulation, defaultSeed } from "./population.ts";
import { scenarios } from "./scenarios/index.ts";

const population = buildPopulation();
const declaredPeople = new Set(scenarios.flatMap((scenario) => scenario.residents));
const declaredListed = new Set(scenarios.flatMap((scenario) => scenario.listed));
const made = population.residents.filter((resident) => !declaredPeople.has(resident));

describe("a population", () => {
  it("is the same, byte for byte, for the same seed", () => {
    expect(JSON.stringify(buildPopulation(defaultSeed))).toBe(JSON.stringify(population));
  });

  it("is another for another seed, but for what is declared", () => {
    const other = buildPopulation(defaultSeed + 1);
    const names = new Set(made.map((resident) => `${resident.nationalId} ${fullName(resident)}`));
    const same = other.residents.filter((resident) =>
      names.has(`${resident.nationalId} ${fullName(resident)}`),
    );
    expect(same).toEqual([]);
    for (const resident of declaredPeople) expect(other.residents).toContain(resident);
  });

  it.each([1, 2, 3, defaultSeed])("of seed %i has no number twice and none that is not valid", (seed) => {
    const { residents, companies, vehicles } = buildPopulation(seed);
    for (const country of checkCountries) {
      const { nationalId, taxId, plate } = countryDocuments[country];
      const here = <T extends { country: string }>(items: readonly T[]) =>
        items.filter((item) => item.country === country);
      const numbers = [
        [nationalId, here(residents).map((resident) => resident.nationalId)],
        [taxId, here(companies).map((company) => company.taxId)],
        [plate, here(vehicles).map((vehicle) => vehicle.plate)],
      ] as const;
      for (const [rule, all] of numbers) {
        expect(all.filter((number) => !rule.valid(number))).toEqual([]);
        expect(new Set(all).size).toBe(all.length);
      }
    }
    expect(vehicles.filter((vehicle) => !validVin(vehicle.vin))).toEqual([]);
  });

  it("has dates that exist and follow one another", () => {
    for (const { birthDate, issueDate, death, marks } of population.residents) {
      for (const date of [birthDate, issueDate, ...marks.map((mark) => mark.date)]) {
        expect(isIsoDate(date), date).toBe(true);
        expect(date < "2026-01-01", date).toBe(true);
      }
      expect(Number(issueDate.slice(0, 4)) - Number(birthDate.slice(0, 4))).toBeGreaterThanOrEqual(18);
      if (death !== null) expect(death > issueDate || death > birthDate).toBe(true);
    }
  });
});

describe.each(checkCountries)("the people of %s", (country) => {
  const people = made.filter((resident) => resident.country === country);

  it("are 120, with 20 companies and 20 vehicles beside what is declared", () => {
    const count = (items: readonly { country: string }[]) =>
      items.filter((item) => item.country === country).length;
    const declared = (what: "companies" | "vehicles") =>
      count(scenarios.flatMap((scenario): readonly { country: string }[] => scenario[what]));
    expect(people).toHaveLength(120);
    expect(count(population.companies) - declared("companies")).toBe(20);
    expect(count(population.vehicles) - declared("vehicles")).toBe(20);
  });

  it("have faults in about 15 of 100", () => {
    const faults = countryBooks[country].faults.person;
    const faulty = people.filter((person) => person.marks.some((mark) => faults.includes(mark.topic)));
    // Three standard deviations of 120 draws at 0.15 are 11.7 either side of 18.
    expect(Math.abs(faulty.length - 18)).toBeLessThan(12);
  });

  it("have marks that fit the form of their topic", () => {
    const { entries, cities } = countryBooks[country];
    for (const mark of people.flatMap((person) => person.marks)) {
      const form = entries[mark.topic];
      expect(form?.descriptions).toContain(mark.description);
      expect(mark.authority).not.toContain("{");
      expect(cities.map((city) => city.name)).toContain(mark.place);
      expect(mark.reference).not.toBe("");
    }
  });
});

describe("case numbers", () => {
  it("of Brazil have check digits that leave 1 modulo 97 (ISO 7064)", () => {
    const numbers = population.residents
      .filter((resident) => resident.country === "BR")
      .flatMap((resident) => resident.marks)
      .map((mark) => /^(\d{7})-(\d{2})\.(\d{4})\.(\d)\.(\d{2})\.(\d{4})$/.exec(mark.reference))
      .filter((parts) => parts !== null);
    expect(numbers.length).toBeGreaterThan(10);
    for (const [whole, serial, check, year, branch, court, origin] of numbers)
      expect(BigInt(`${serial}${year}${branch}${court}${origin}${check}`) % 97n, whole).toBe(1n);
  });

  it("of Colombia have 23 digits and begin with the city", () => {
    const { cities, faults } = countryBooks.CO;
    const courtTopics = ["civil-case", "labour-case", "family-case", "criminal-case", "conviction"];
    expect(faults.person).toEqual(expect.arrayContaining(courtTopics));
    const marks = population.residents
      .filter((resident) => resident.country === "CO")
      .flatMap((resident) => resident.marks)
      .filter((mark) => courtTopics.includes(mark.topic));
    for (const mark of marks) {
      expect(mark.reference).toMatch(/^\d{23}$/);
      const city = cities.find(({ name }) => name === mark.place);
      expect(mark.reference.slice(0, 5)).toBe(city?.code);
    }
  });
});

describe("the CURP of a resident", () => {
  it("tells the birth date and the gender", () => {
    for (const { nationalId, birthDate, gender } of made.filter((resident) => resident.country === "MX")) {
      expect(nationalId.slice(4, 10)).toBe(birthDate.slice(2).replaceAll("-", ""));
      expect(nationalId[10]).toBe(gender === "male" ? "H" : "M");
    }
  });
});

describe("the synthetic lists", () => {
  it.each(["us-ofac-sdn", "us-ofac-non-sdn", "un-security-council", "interpol-red-notices"])(
    "%s has 60 entries of the programme SANDBOX, each with its own number",
    (sourceId) => {
      const listed = population.listed.filter((party) => party.sourceId === sourceId);
      expect(listed.filter((party) => !declaredListed.has(party))).toHaveLength(60);
      expect(listed.every((party) => party.programs.join() === "SANDBOX")).toBe(true);
      expect(new Set(listed.map((party) => party.uid)).size).toBe(listed.length);
    },
  );

  it("have Colombian and Mexican numbers that are valid", () => {
    const documents = population.listed.flatMap((party) => party.documents);
    for (const country of ["CO", "MX"] as const) {
      const ids = documents.filter(
        (document) => document.type === "national-id" && document.country === country,
      );
      expect(ids.length).toBeGreaterThan(1);
      expect(ids.filter((id) => !countryDocuments[country].nationalId.valid(id.number))).toEqual([]);
    }
  });

  it.each([1, 2, 3, defaultSeed])("of seed %i share no surname with a resident but on purpose", (seed) => {
    const { residents, listed } = buildPopulation(seed);
    const surnames = new Set(
      residents.flatMap(({ paternal, maternal }) => nameWords(`${paternal} ${maternal}`)),
    );
    const shared = listed
      .filter((party) => nameWords(party.family).some((word) => surnames.has(word)))
      .map((party) => party.uid);
    // Sanctioned by document, sanctioned by name, wanted: the scenarios' own.
    expect(shared.toSorted()).toEqual(["2025/99001", "990001", "SBi.901"]);
  });

  it.each([1, 2, 3, defaultSeed])("of seed %i share no number with anybody but on purpose", (seed) => {
    const { residents, companies, listed } = buildPopulation(seed);
    const known = new Set([
      ...residents.map((resident) => resident.nationalId),
      ...companies.map((company) => company.taxId),
    ]);
    const shared = listed
      .flatMap((party) => party.documents)
      .filter((document) => known.has(document.number));
    expect(shared.map((document) => document.number)).toEqual(["10000002"]);
  });
});
