import type { CountryDocuments } from "./number-rule.ts";

const consonants = "BCDFGHJKLMNPQRSTVWXYZ";

/** True for nine digits: province 1 to 9, four of volume and four of entry. No check digit. */
export function validCedulaFisica(number: string): boolean {
  return /^[1-9](?!0000)\d{4}(?!0000)\d{4}$/.test(number);
}

/** True for ten digits that begin 3-101, a sociedad anónima, or 3-102, a limitada. */
export function validCedulaJuridica(number: string): boolean {
  return /^310[12]\d{6}$/.test(number);
}

/** Numbers of Costa Rica: cédula física and jurídica as bare digits, plates `BCD123`. */
export const costaRica: CountryDocuments = {
  nationalId: {
    make: (random, { birthPlaceCode }) =>
      `${birthPlaceCode}${String(random.whole(201, 1899)).padStart(4, "0")}${String(random.whole(1, 999)).padStart(4, "0")}`,
    valid: validCedulaFisica,
  },
  taxId: {
    make: (random) => `310${random.whole(1, 2)}${random.whole(100_000, 899_999)}`,
    valid: validCedulaJuridica,
  },
  plate: {
    make: (random) => random.letters(consonants, 3) + random.digits(3),
    valid: (plate) => /^[BCDFGHJKLMNPQRSTVWXYZ]{3}\d{3}$/.test(plate),
  },
};
