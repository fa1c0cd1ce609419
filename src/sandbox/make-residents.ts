import type { Gender } from "../model/subject.ts";
import type { CountryBook } from "./countries/country-book.ts";
import { countryDocuments } from "./documents/index.ts";
import { fullName } from "./full-name.ts";
import { makeDate } from "./make-dates.ts";
import { makeFaultMarks, makeMark } from "./make-marks.ts";
import type { Random } from "./random.ts";
import { untaken } from "./untaken.ts";
import type { Mark, Resident } from "./world.ts";

const faultyShare = 0.15;

/**
 * That many residents, none with a number or a full name of `existing` or of one another.
 * Everyone is of age in 2025, the last year of any date.
 */
export function makeResidents(
  random: Random,
  book: CountryBook,
  count: number,
  existing: readonly Resident[],
): readonly Resident[] {
  const names = new Set(existing.map(fullName));
  const numbers = new Set(existing.map((resident) => resident.nationalId));
  return Array.from({ length: count }, () => makeResident(random, book, names, numbers));
}

function makeResident(random: Random, book: CountryBook, names: Set<string>, numbers: Set<string>): Resident {
  const gender = random.chance(0.5) ? "female" : "male";
  const named = untaken(names, fullName, () => makeName(random, book, gender));
  const birthDate = makeDate(random, 1945, 2005);
  const birthPlace = random.pick(book.cities);
  const bearer = { ...named, gender, birthDate, birthPlaceCode: birthPlace.code } as const;
  const { nationalId: rule } = countryDocuments[book.country];
  return {
    country: book.country,
    nationalId: untaken(
      numbers,
      (number) => number,
      () => rule.make(random, bearer),
    ),
    ...named,
    gender,
    birthDate,
    birthPlace: birthPlace.name,
    issueDate: makeIssueDate(random, book, Number(birthDate.slice(0, 4))),
    issuePlace: random.pick(book.cities).name,
    death: birthDate < "1965" && random.chance(0.08) ? makeDate(random, 2012, 2025) : null,
    marks: makePersonMarks(random, book, gender),
  };
}

function makeName(random: Random, book: CountryBook, gender: Gender) {
  const given = random.sample(book[gender], random.chance(0.55) ? 2 : 1).join(" ");
  const [paternal = "", maternal = ""] = random.sample(book.surnames, 2);
  return { given, paternal, maternal };
}

/** A cédula of Colombia keeps its first date of issue for life; elsewhere the card is renewed. */
function makeIssueDate(random: Random, book: CountryBook, birthYear: number): string {
  const ofAge = birthYear + 19;
  return book.country === "CO"
    ? makeDate(random, ofAge, ofAge)
    : makeDate(random, Math.max(ofAge, 2016), 2025);
}

function makePersonMarks(random: Random, book: CountryBook, bearer: Gender): readonly Mark[] {
  const open = book.registrations.filter(({ gender = bearer }) => gender === bearer);
  const registered = open.filter(({ share }) => random.chance(share));
  return [
    ...registered.map(({ topic }) => makeMark(random, book, topic)),
    ...makeFaultMarks(random, book, "person", faultyShare),
  ];
}
