import { type CountryDocuments, digitsOf } from "./number-rule.ts";

/** Four letters without vowels, nor those taken for others (M, N, Ñ, Q), then two digits: since 2007. */
const plateLetters = "BCDFGHJKLPRSTVWXYZ";

/** The number with its check digit, modulo 11 with weights 2 to 7 from the right: `17000000-4`. */
export function rutOf(base: number): string {
  const sum = digitsOf(String(base))
    .toReversed()
    .reduce((total, digit, i) => total + digit * (2 + (i % 6)), 0);
  const check = 11 - (sum % 11);
  return `${base}-${check === 11 ? "0" : check === 10 ? "K" : check}`;
}

/** True for seven or eight digits, a hyphen and the right check digit. */
export function validRut(number: string): boolean {
  const parts = /^([1-9]\d{6,7})-[\dK]$/.exec(number);
  return parts?.[1] !== undefined && rutOf(Number(parts[1])) === number;
}

/** Numbers of Chile: one RUT for persons and companies (these from 50 million up), plates `BCDF12`. */
export const chile: CountryDocuments = {
  nationalId: {
    // Numbers grow with the year of birth: about 5 million in 1945, 22 million in 2006.
    make: (random, { birthDate }) => {
      const base = 5_000_000 + (Number(birthDate.slice(0, 4)) - 1945) * 280_000;
      return rutOf(base + random.whole(0, 279_999));
    },
    valid: validRut,
  },
  taxId: { make: (random) => rutOf(random.whole(76_000_000, 77_999_999)), valid: validRut },
  plate: {
    make: (random) => random.letters(plateLetters, 4) + random.digits(2),
    valid: (plate) => /^[BCDFGHJKLPRSTVWXYZ]{4}\d{2}$/.test(plate),
  },
};
