import { checkCountries } from "../model/country.ts";
import { countryBooks } from "./countries/index.ts";
import { type ListShape, makeListed } from "./lists/make-listed.ts";
import { makeCompanies } from "./make-companies.ts";
import { makeResidents } from "./make-residents.ts";
import { makeVehicles } from "./make-vehicles.ts";
import { seededRandom } from "./random.ts";
import { scenarios } from "./scenarios/index.ts";
import type { Population } from "./world.ts";

/** The seed of a sandbox that was not given one. */
export const defaultSeed = 20260101;

const madePerCountry = { residents: 120, companies: 20, vehicles: 20 } as const;

const listShapes: readonly ListShape[] = [
  { sourceId: "us-ofac-sdn", persons: 40, companies: 14, vessels: 6, uid: (n) => `${900_001 + n}` },
  { sourceId: "us-ofac-non-sdn", persons: 45, companies: 15, vessels: 0, uid: (n) => `${950_001 + n}` },
  {
    sourceId: "un-security-council",
    persons: 45,
    companies: 15,
    vessels: 0,
    uid: (n) => `SB${n < 45 ? "i" : "e"}.${String(n + 1).padStart(3, "0")}`,
  },
  {
    sourceId: "interpol-red-notices",
    persons: 60,
    companies: 0,
    vessels: 0,
    uid: (n) => `2025/${90_001 + n}`,
  },
];

/**
 * The synthetic population: what the scenarios declare, the same for every seed, and around it
 * people, companies, vehicles and listed parties made up from chance, the same for the same seed.
 */
export function buildPopulation(seed = defaultSeed): Population {
  const declared = {
    residents: scenarios.flatMap((scenario) => scenario.residents),
    companies: scenarios.flatMap((scenario) => scenario.companies),
    vehicles: scenarios.flatMap((scenario) => scenario.vehicles),
    listed: scenarios.flatMap((scenario) => scenario.listed),
  };
  const made = checkCountries.map((country) => {
    const book = countryBooks[country];
    const random = (what: string) => seededRandom(seed, `${country}/${what}`);
    const here = <T extends { readonly country: string }>(items: readonly T[]) =>
      items.filter((item) => item.country === country);
    const residents = makeResidents(
      random("residents"),
      book,
      madePerCountry.residents,
      here(declared.residents),
    );
    return {
      residents,
      companies: makeCompanies(
        random("companies"),
        book,
        madePerCountry.companies,
        residents,
        here(declared.companies),
      ),
      vehicles: makeVehicles(
        random("vehicles"),
        book,
        madePerCountry.vehicles,
        residents,
        here(declared.vehicles),
      ),
    };
  });
  const residents = [...declared.residents, ...made.flatMap((country) => country.residents)];
  const companies = [...declared.companies, ...made.flatMap((country) => country.companies)];
  const names = new Set(declared.listed.map((party) => `${party.given} ${party.family}`));
  const numbers = new Set([
    ...residents.map((resident) => resident.nationalId),
    ...companies.map((company) => company.taxId),
  ]);
  return {
    seed,
    residents,
    companies,
    vehicles: [...declared.vehicles, ...made.flatMap((country) => country.vehicles)],
    listed: [
      ...declared.listed,
      ...listShapes.flatMap((shape) => makeListed(seededRandom(seed, shape.sourceId), shape, names, numbers)),
    ],
    faults: scenarios.flatMap((scenario) => scenario.faults),
  };
}
