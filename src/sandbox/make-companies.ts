import type { CountryBook } from "./countries/country-book.ts";
import { countryDocuments } from "./documents/index.ts";
import { makeDate } from "./make-dates.ts";
import { makeFaultMarks } from "./make-marks.ts";
import type { Random } from "./random.ts";
import { untaken } from "./untaken.ts";
import type { Resident, SandboxCompany } from "./world.ts";

// Brands are put together from these, so that no real company is meant.
const brandHeads = "Vel Tor Lum Quin Bra Nor Cal Mir Dan Fer Gal Zul Pra Ost Riv".split(" ");
const brandTails = "tamar bela vanto dara montia lenza quira soldo farte nubia vidria cresta".split(" ");

/** That many companies, represented by the residents, none with a number or name of `existing`. */
export function makeCompanies(
  random: Random,
  book: CountryBook,
  count: number,
  residents: readonly Resident[],
  existing: readonly SandboxCompany[],
): readonly SandboxCompany[] {
  const names = new Set(existing.map((company) => company.name));
  const numbers = new Set(existing.map((company) => company.taxId));
  const { taxId: rule } = countryDocuments[book.country];
  return Array.from({ length: count }, () => {
    const trade = random.pick(book.trades);
    const name = untaken(
      names,
      (made) => made,
      () =>
        `${trade.word} ${random.pick(brandHeads)}${random.pick(brandTails)} ${random.pick(book.legalForms)}`,
    );
    const foundedOn = makeDate(random, 1985, 2023);
    return {
      country: book.country,
      taxId: untaken(
        numbers,
        (number) => number,
        () => rule.make(random, { name, foundedOn }),
      ),
      name,
      status: random.chance(0.1) ? "cancelled" : "active",
      foundedOn,
      activity: trade.activity,
      place: random.pick(book.cities).name,
      representative: random.pick(residents.filter((resident) => resident.death === null)),
      marks: makeFaultMarks(random, book, "company", 0.2),
    };
  });
}
