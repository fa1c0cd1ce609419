import { type CountryDocuments, digitsOf, weightedSum } from "./number-rule.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The ten digits with their check digit: weights 5 4 3 2 7 6 5 4 3 2, modulo 11. */
function rucOf(tenDigits: string): string {
  const rest = weightedSum(digitsOf(tenDigits), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return tenDigits + ((11 - rest) % 10);
}

/** The RUC of a natural person: 10, the DNI and a check digit. */
export function rucOfPerson(dni: string): string {
  return rucOf(`10${dni}`);
}

/** True for eight digits that are not all zero: the check character of a DNI is not part of it. */
export function validDni(number: string): boolean {
  return /^(?!0{8})\d{8}$/.test(number);
}

/** True for eleven digits that begin 10 (a person) or 20 (a company) with the right check digit. */
export function validRuc(number: string): boolean {
  return /^[12]0\d{9}$/.test(number) && rucOf(number.slice(0, 10)) === number;
}

/** Numbers of Peru: DNI, RUC, and plates of three characters and three digits, `B2K123`. */
export const peru: CountryDocuments = {
  nationalId: {
    // Below about 10 million for those born before 1975, then growing to 77 million.
    make: (random, { birthDate }) => {
      const year = Number(birthDate.slice(0, 4));
      const number =
        year < 1975
          ? random.whole(6_000_000, 10_899_999)
          : 40_000_000 + (year - 1975) * 1_150_000 + random.whole(0, 1_149_999);
      return String(number).padStart(8, "0");
    },
    valid: validDni,
  },
  taxId: { make: (random) => rucOf(`20${random.whole(50_000_000, 61_999_999)}`), valid: validRuc },
  plate: {
    make: (random) =>
      random.letters("ABCDFMPTVXYZ", 1) +
      random.letters(`${letters}0123456789`, 1) +
      random.letters(letters, 1) +
      random.digits(3),
    valid: (plate) => /^[A-Z][A-Z0-9][A-Z]\d{3}$/.test(plate),
  },
};
