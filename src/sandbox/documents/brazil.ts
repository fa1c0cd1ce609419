import { type CountryDocuments, weightedSum } from "./number-rule.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Modulo 11 of the Receita Federal: a rest below 2 gives 0. */
function checkDigit(values: readonly number[], highestWeight: number): number {
  const weights = values.map((_, i) => {
    const fromRight = values.length - 1 - i;
    return 2 + (fromRight % (highestWeight - 1));
  });
  const rest = weightedSum(values, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
}

function withCheckDigits(base: string, highestWeight: number): string {
  // Since July 2026 the first twelve places of a CNPJ may be letters, which count as their ASCII
  // code less 48 (Instrução Normativa RFB 2.229 of 2024); digits count as themselves either way.
  const values = [...base].map((character) => character.charCodeAt(0) - 48);
  const first = checkDigit(values, highestWeight);
  const second = checkDigit([...values, first], highestWeight);
  return `${base}${first}${second}`;
}

/** The nine digits with their two check digits. */
function cpfOf(nineDigits: string): string {
  return withCheckDigits(nineDigits, 11);
}

/** The twelve characters (root and branch) with their two check digits. */
export function cnpjOf(twelveCharacters: string): string {
  return withCheckDigits(twelveCharacters, 9);
}

/** True for eleven digits with the right check digits that are not all the same. */
export function validCpf(number: string): boolean {
  return /^(\d)(?!\1{10})\d{10}$/.test(number) && cpfOf(number.slice(0, 9)) === number;
}

/** True for fourteen characters with the right check digits. */
export function validCnpj(number: string): boolean {
  return /^(?!0{14})[0-9A-Z]{12}\d{2}$/.test(number) && cnpjOf(number.slice(0, 12)) === number;
}

/** Numbers of Brazil: CPF and CNPJ as bare digits, Mercosul plates `ABC1D23`. */
export const brazil: CountryDocuments = {
  nationalId: { make: (random) => cpfOf(String(random.whole(1, 9)) + random.digits(8)), valid: validCpf },
  taxId: { make: (random) => cnpjOf(`${random.whole(10, 59)}${random.digits(6)}0001`), valid: validCnpj },
  plate: {
    make: (random) =>
      random.letters(letters, 3) + random.digits(1) + random.letters("ABCDEFGHIJ", 1) + random.digits(2),
    valid: (plate) => /^[A-Z]{3}\d[A-Z]\d{2}$/.test(plate),
  },
};
