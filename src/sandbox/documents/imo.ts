import type { Random } from "../random.ts";
import { digitsOf, weightedSum } from "./number-rule.ts";

/** The six digits with their check digit: weights 7 to 2, last digit of the sum. */
function imoOf(sixDigits: string): string {
  return sixDigits + (weightedSum(digitsOf(sixDigits), [7, 6, 5, 4, 3, 2]) % 10);
}

/** A ship's IMO number, without the letters in front. */
export function makeImoNumber(random: Random): string {
  return imoOf(String(random.whole(700_000, 999_999)));
}

/** True for seven digits with the right check digit. */
export function validImoNumber(number: string): boolean {
  return /^[1-9]\d{6}$/.test(number) && imoOf(number.slice(0, 6)) === number;
}
