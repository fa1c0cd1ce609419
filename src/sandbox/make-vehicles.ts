import type { CountryBook } from "./countries/country-book.ts";
import { countryDocuments } from "./documents/index.ts";
import { makeVin } from "./documents/vin.ts";
import { makeFaultMarks, makeMark } from "./make-marks.ts";
import type { Random } from "./random.ts";
import { untaken } from "./untaken.ts";
import type { Resident, SandboxVehicle } from "./world.ts";

/** Makes, their first three places of a VIN (from South American and Mexican plants) and models. */
const makes = [
  { name: "Renault", maker: "9FB", models: ["Logan", "Sandero", "Duster"] },
  { name: "Chevrolet", maker: "9GA", models: ["Spark", "Sail", "Tracker"] },
  { name: "Volkswagen", maker: "9BW", models: ["Gol", "Polo", "Saveiro"] },
  { name: "Fiat", maker: "9BD", models: ["Argo", "Strada", "Mobi"] },
  { name: "Nissan", maker: "3N1", models: ["Versa", "March", "Sentra"] },
  { name: "Toyota", maker: "8AJ", models: ["Hilux", "SW4"] },
] as const;

/** That many vehicles, owned by the residents, none with a plate of `existing`. */
export function makeVehicles(
  random: Random,
  book: CountryBook,
  count: number,
  residents: readonly Resident[],
  existing: readonly SandboxVehicle[],
): readonly SandboxVehicle[] {
  const plates = new Set(existing.map((vehicle) => vehicle.plate));
  return Array.from({ length: count }, () => {
    const make = random.pick(makes);
    const year = random.whole(2008, 2025);
    const permit = book.entries.permit ? [makeMark(random, book, "permit")] : [];
    return {
      country: book.country,
      plate: untaken(
        plates,
        (plate) => plate,
        () => countryDocuments[book.country].plate.make(random, null),
      ),
      vin: makeVin(random, make.maker, year),
      make: make.name,
      model: random.pick<string>(make.models),
      year,
      color: random.pick(book.colors),
      owner: random.pick(residents.filter((resident) => resident.death === null)),
      marks: [...permit, ...makeFaultMarks(random, book, "vehicle", 0.25)],
    };
  });
}
