import { isIsoDate } from "../../model/dates.ts";
import type { Random } from "../random.ts";
import { type CountryDocuments, type PersonBearer, weightedSum } from "./number-rule.ts";

const curpAlphabet = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
const rfcAlphabet = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";
const plateLetters = "ABCDEFGHJKLMNPRSTUVWXYZ";

/** Words of a name that are passed over (Instructivo normativo de la CURP). */
const particles = new Set("DA DAS DE DEL DER DI DIE DD EL LA LAS LE LES LOS MAC MC VAN VON Y".split(" "));
/** Given names passed over when another follows. */
const passedOver = new Set("MARIA MA JOSE J".split(" "));
/** Initials that would read as an offensive word get X in second place (same rule, annex 2). */
const offensive = new Set(
  (
    "BACA BAKA BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COGI COJA COJE COJI COJO COLA CULO FALO FETO " +
    "GETA GUEI GUEY JETA JOTO KACA KACO KAGA KAGO KAKA KAKO KOGE KOGI KOJA KOJE KOJI KOJO KOLA KULO LILO " +
    "LOCA LOCO LOKA LOKO MAME MAMO MEAR MEAS MEON MIAR MION MOCO MOKO MULA MULO NACA NACO PEDA PEDO PENE " +
    "PIPI PITO POPO PUTA PUTO QULO RATA ROBA ROBE ROBO RUIN SENO TETA VACA VAGA VAGO VAKA VUEI VUEY WUEI WUEY"
  ).split(" "),
);

/** Capital letters without accents; Ñ becomes X, as the rule has it. */
function plain(text: string): readonly string[] {
  const letters = text.toUpperCase().replace(/Ñ/g, "X").normalize("NFD").replace(/\p{M}/gu, "");
  const words = letters.split(/[^A-Z]+/).filter(Boolean);
  const kept = words.filter((word) => !particles.has(word));
  return kept.length > 0 ? kept : words;
}

function decisiveGiven(given: string): string {
  const words = plain(given);
  const decisive = words.length > 1 && passedOver.has(words[0] ?? "") ? words[1] : words[0];
  return decisive ?? "X";
}

const inner = (word: string, wanted: RegExp) =>
  [...word.slice(1)].find((letter) => wanted.test(letter)) ?? "X";
const vowel = /[AEIOU]/;
const consonant = /[B-DF-HJ-NP-TV-Z]/;

function initials(person: PersonBearer): string {
  const paternal = plain(person.paternal)[0] ?? "X";
  const maternal = plain(person.maternal)[0] ?? "X";
  const letters = `${paternal[0]}${inner(paternal, vowel)}${maternal[0]}${decisiveGiven(person.given)[0]}`;
  return offensive.has(letters) ? `${letters[0]}X${letters.slice(2)}` : letters;
}

const sixDigitDate = (iso: string) => iso.slice(2).replaceAll("-", "");

/** The last place of a CURP: each of the other 17 times 18 to 2, modulo 10. */
function curpCheckDigit(curp: string): string {
  const values = [...curp.slice(0, 17)].map((character) => curpAlphabet.indexOf(character));
  const sum = weightedSum(
    values,
    values.map((_, i) => 18 - i),
  );
  return String((10 - (sum % 10)) % 10);
}

/** The CURP of a person; `distinguisher` is the 17th place, a digit below the year 2000 and a letter from it. */
export function curpOf(person: PersonBearer, distinguisher: string): string {
  const paternal = plain(person.paternal)[0] ?? "X";
  const maternal = plain(person.maternal)[0] ?? "X";
  const inners = [paternal, maternal, decisiveGiven(person.given)].map((word) => inner(word, consonant));
  const sex = person.gender === "male" ? "H" : "M";
  const draft = `${initials(person)}${sixDigitDate(person.birthDate)}${sex}${person.birthPlaceCode}${inners.join("")}${distinguisher}`;
  return draft + curpCheckDigit(draft);
}

const states =
  "AS BC BS CC CL CM CS CH DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS TL VZ YN ZS NE".split(
    " ",
  );

/** True for 18 characters with a real birth date, a known state and the right check digit. */
export function validCurp(number: string): boolean {
  const parts =
    /^[A-Z][AEIOUX][A-Z]{2}(\d{2})(\d{2})(\d{2})[HMX]([A-Z]{2})[B-DF-HJ-NP-TV-Z]{3}([0-9A-Z])\d$/.exec(
      number,
    );
  if (!parts) return false;
  const [, year, month, day, state = "", distinguisher = ""] = parts;
  const century = /\d/.test(distinguisher) ? "19" : "20";
  return (
    isIsoDate(`${century}${year}-${month}-${day}`) &&
    states.includes(state) &&
    curpCheckDigit(number) === number[17]
  );
}

/** The last place of an RFC, from the others; a company's twelve are read with a blank in front. */
function rfcCheckDigit(rfc: string): string {
  const values = [...rfc.slice(0, -1).padStart(12, " ")].map((character) => rfcAlphabet.indexOf(character));
  const sum = weightedSum(
    values,
    values.map((_, i) => 13 - i),
  );
  const check = 11 - (sum % 11);
  return check === 11 ? "0" : check === 10 ? "A" : String(check);
}

const withRfcCheck = (draft: string) => draft + rfcCheckDigit(`${draft}?`);

/** The two places that the SAT assigns to tell apart those of the same name and date. */
const homoclave = (random: Random) =>
  random.letters("123456789ABCDEFGHIJKLMNPQRSTUV", 1) +
  random.letters("123456789ABCDEFGHIJKLMNPQRSTUVWXYZ", 1);

/** Of three words or more their initials; of fewer, more letters of the last. The legal form does not count. */
function companyInitials(name: string): string {
  const words = plain(name.replace(/\s+S\..*$/, ""));
  const [first = "X", second] = words;
  if (words.length >= 3)
    return words
      .map((word) => word[0])
      .join("")
      .slice(0, 3);
  return (second ? `${first[0]}${second.slice(0, 2)}` : first.slice(0, 3)).padEnd(3, "X");
}

/** The thirteen-place RFC of a person. */
export function makeRfcOfPerson(random: Random, person: PersonBearer): string {
  return withRfcCheck(`${initials(person)}${sixDigitDate(person.birthDate)}${homoclave(random)}`);
}

/** True for twelve (company) or thirteen places (person) with a real date and the right check digit. */
export function validRfc(number: string): boolean {
  const parts = /^[A-Z&Ñ]{3,4}(\d{2})(\d{2})(\d{2})[1-9A-V][1-9A-Z][0-9A]$/.exec(number);
  if (!parts) return false;
  const [, year, month, day] = parts;
  // The century is not written: 29 February decides, and 2000 and 1900 differ.
  const real = ["19", "20"].some((century) => isIsoDate(`${century}${year}-${month}-${day}`));
  return real && rfcCheckDigit(number) === number.at(-1);
}

/** Numbers of Mexico: CURP, a company's RFC, private car plates `ABC123D` (NOM-001-SCT-2-2016). */
export const mexico: CountryDocuments = {
  nationalId: {
    make: (random, person) =>
      curpOf(person, person.birthDate < "2000" ? random.digits(1) : random.letters("ABCDE", 1)),
    valid: validCurp,
  },
  taxId: {
    make: (random, { name, foundedOn }) =>
      withRfcCheck(`${companyInitials(name)}${sixDigitDate(foundedOn)}${homoclave(random)}`),
    valid: validRfc,
  },
  plate: {
    make: (random) => random.letters(plateLetters, 3) + random.digits(3) + random.letters(plateLetters, 1),
    valid: (plate) => /^[A-HJ-NPR-Z]{3}\d{3}[A-HJ-NPR-Z]$/.test(plate),
  },
};
