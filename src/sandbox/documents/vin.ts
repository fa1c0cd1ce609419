import type { Random } from "../random.ts";
import { weightedSum } from "./number-rule.ts";

const characters = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
const values: Readonly<Record<string, number>> = Object.fromEntries([
  ...[..."ABCDEFGH"].map((letter, i) => [letter, i + 1]),
  ...[..."JKLMN"].map((letter, i) => [letter, i + 1]),
  ["P", 7],
  ["R", 9],
  ...[..."STUVWXYZ"].map((letter, i) => [letter, i + 2]),
  ...[..."0123456789"].map((digit) => [digit, Number(digit)]),
]);
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Letters and digits of the tenth place, from 1980 on, every 30 years anew; I, O, Q, U, Z and 0 are not used. */
const yearCodes = "ABCDEFGHJKLMNPRSTVWXY123456789";

/** The ninth place, by the other sixteen (49 CFR 565.15): modulo 11, ten is written X. */
export function vinCheckDigit(vin: string): string {
  const rest =
    weightedSum(
      [...vin].map((character) => values[character] ?? 0),
      weights,
    ) % 11;
  return rest === 10 ? "X" : String(rest);
}

/** A VIN for a maker (its three-letter world manufacturer identifier) and a model year. */
export function makeVin(random: Random, maker: string, year: number): string {
  const yearCode = yearCodes[(year - 1980) % yearCodes.length] ?? "A";
  const draft = `${maker}${random.letters(characters, 5)}0${yearCode}${random.letters("ABCDEFGHJK", 1)}${random.digits(6)}`;
  return draft.slice(0, 8) + vinCheckDigit(draft) + draft.slice(9);
}

/** True for seventeen characters without I, O and Q and with the right check digit. */
export function validVin(vin: string): boolean {
  return /^[A-HJ-NPR-Z0-9]{17}$/.test(vin) && vinCheckDigit(vin) === vin[8];
}
