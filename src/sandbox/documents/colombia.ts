import { nitCheckDigit } from "../../model/documents.ts";
import type { CountryDocuments } from "./number-rule.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** First birth year whose holders came of age with a ten-digit number (NUIP) on their cédula. */
const firstNuipBirthYear = 1986;

/** True for 6 to 10 digits that do not begin with zero: a cédula has no check digit. */
export function validCedula(number: string): boolean {
  return /^[1-9]\d{5,9}$/.test(number);
}

/** True for nine digits, a hyphen and the right check digit. */
export function validNit(number: string): boolean {
  const parts = /^(\d{9})-(\d)$/.exec(number);
  return parts?.[1] !== undefined && nitCheckDigit(parts[1]) === parts[2];
}

/** Numbers of Colombia: cédula, NIT as `900123456-8`, private car plates `ABC123`. */
export const colombia: CountryDocuments = {
  nationalId: {
    make: (random, { birthDate }) =>
      Number(birthDate.slice(0, 4)) >= firstNuipBirthYear
        ? `10${random.digits(8)}`
        : String(random.whole(11_000_000, 98_999_999)),
    valid: validCedula,
  },
  taxId: {
    make: (random) => {
      const base = String(random.whole(900_100_000, 901_999_999));
      return `${base}-${nitCheckDigit(base)}`;
    },
    valid: validNit,
  },
  plate: {
    make: (random) => random.letters(letters, 3) + random.digits(3),
    valid: (plate) => /^[A-Z]{3}\d{3}$/.test(plate),
  },
};
