import type { Gender } from "../../model/subject.ts";
import { makeImoNumber } from "../documents/imo.ts";
import { countryDocuments } from "../documents/index.ts";
import { makeDate } from "../make-dates.ts";
import type { Random } from "../random.ts";
import { untaken } from "../untaken.ts";
import type { ListedParty } from "../world.ts";
import { type Culture, type Home, latinAmerican, otherCultures, tradeNames } from "./cultures.ts";

/** A list to be filled: how many of each kind it holds, and how it numbers its entries. */
export interface ListShape {
  readonly sourceId: string;
  readonly persons: number;
  readonly companies: number;
  readonly vessels: number;
  /** The list's number of its n-th entry, from 0. */
  uid(n: number): string;
}

/**
 * Invented entries for a list. `names` and `numbers` are those already in use anywhere in the
 * sandbox: nobody is listed twice, and no listed number is a resident's.
 */
export function makeListed(
  random: Random,
  shape: ListShape,
  names: Set<string>,
  numbers: Set<string>,
): readonly ListedParty[] {
  const makers = [
    ...Array.from({ length: shape.persons }, () => makePerson),
    ...Array.from({ length: shape.companies }, () => makeCompany),
    ...Array.from({ length: shape.vessels }, () => makeVessel),
  ];
  return makers.map((make, n) => ({
    sourceId: shape.sourceId,
    uid: shape.uid(n),
    ...make(random, names, numbers),
    programs: ["SANDBOX"],
    listedOn: makeDate(random, 2005, 2025),
  }));
}

type Made = Omit<ListedParty, "sourceId" | "uid" | "programs" | "listedOn">;

function makePerson(random: Random, names: Set<string>, numbers: Set<string>): Made {
  const { culture, gender, ...name } = untaken(
    names,
    ({ given, family }) => `${given} ${family}`,
    () => makeName(random),
  );
  const home = random.pick(culture.homes);
  const birthDate = random.chance(0.85) ? makeDate(random, 1945, 1995) : null;
  return {
    kind: "person",
    ...name,
    aliases: makeAliases(random, culture, { ...name, gender }),
    documents: random.chance(0.5) ? makeDocuments(random, { ...name, gender, birthDate }, home, numbers) : [],
    birthDate,
    birthPlace: random.chance(0.7) ? home.place : null,
    nationality: random.chance(0.9) ? home.country : null,
    gender,
    remarks: null,
  };
}

const pickCulture = (random: Random) => (random.chance(0.35) ? latinAmerican : random.pick(otherCultures));

function makeName(random: Random) {
  const culture = pickCulture(random);
  const gender: Gender = random.chance(0.2) ? "female" : "male";
  const givenCount = culture.familyCount === 2 && random.chance(0.5) ? 2 : 1;
  return {
    culture,
    gender,
    given: random.sample(culture[gender], givenCount).join(" "),
    family: random.sample(culture.families, culture.familyCount).join(" "),
  };
}

/** A shorter form of the name, a nickname, or neither. */
function makeAliases(
  random: Random,
  culture: Culture,
  name: { readonly given: string; readonly family: string; readonly gender: Gender },
): ListedParty["aliases"] {
  const aliases: { given: string | null; family: string; weak: boolean }[] = [];
  const [firstGiven = name.given] = name.given.split(" ");
  const [firstFamily = name.family] = name.family.split(" ");
  const shorter = { given: firstGiven, family: firstFamily, weak: false };
  if ((firstGiven !== name.given || firstFamily !== name.family) && random.chance(0.6)) aliases.push(shorter);
  if (culture.nickname && random.chance(0.25)) {
    const nickname = `${culture.nickname[name.gender]} ${random.pick(tradeNames)}`;
    aliases.push({ given: null, family: nickname, weak: true });
  }
  return aliases;
}

/** A cédula or a CURP where the country has one (a CURP tells the birth date), else a passport. */
function makeDocuments(
  random: Random,
  person: { given: string; family: string; gender: Gender; birthDate: string | null },
  { country, stateCode = "NE" }: Home,
  numbers: Set<string>,
): ListedParty["documents"] {
  const { birthDate } = person;
  const number = (make: () => string) => untaken(numbers, (made) => made, make);
  if (birthDate === null || (country !== "CO" && country !== "MX")) {
    const passport = () => random.letters("ABCDEFGHJKLMNPRSTUVWXYZ", 1) + random.digits(8);
    return [{ type: "passport", number: number(passport), country }];
  }
  const [paternal = "", maternal = ""] = person.family.split(" ");
  const bearer = { ...person, paternal, maternal, birthDate, birthPlaceCode: stateCode };
  const { nationalId: rule } = countryDocuments[country];
  return [{ type: "national-id", number: number(() => rule.make(random, bearer)), country }];
}

function makeCompany(random: Random, names: Set<string>, numbers: Set<string>): Made {
  const endings = ["Trading FZE", "Holding Ltd", "Shipping LLC", "Import Export Co.", "Mining SARL"];
  const family = untaken(
    names,
    (name) => name,
    () => `${random.sample(tradeNames, 2).join(" ")} ${random.pick(endings)}`,
  );
  const home = random.pick(pickCulture(random).homes);
  const nit = () => countryDocuments.CO.taxId.make(random, { name: family, foundedOn: "2010-01-01" });
  return {
    kind: "company",
    given: null,
    family,
    aliases: [],
    documents:
      home.country === "CO"
        ? [{ type: "tax-id", number: untaken(numbers, (made) => made, nit), country: "CO" }]
        : [],
    birthDate: null,
    birthPlace: null,
    nationality: home.country,
    gender: null,
    remarks: null,
  };
}

function makeVessel(random: Random, names: Set<string>, numbers: Set<string>): Made {
  const family = untaken(
    names,
    (name) => name,
    () => `${random.pick(tradeNames).toUpperCase()} ${random.pick(["STAR", "PIONEER", "GLORY", "WAVE"])}`,
  );
  const imo = untaken(
    numbers,
    (made) => made,
    () => makeImoNumber(random),
  );
  const flag = random.pick(["PA", "KM", "IR", "KP"]);
  return {
    kind: "vessel",
    given: null,
    family,
    aliases: [],
    documents: [{ type: "imo-number", number: imo, country: flag }],
    birthDate: null,
    birthPlace: null,
    nationality: flag,
    gender: null,
    remarks: null,
  };
}
