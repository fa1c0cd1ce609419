import type { BirthYears } from "../birth-bound.ts";

// Beyond all numbers that a vocabulary gives to words; the first stands for a span too wide to tell.
const anyYear = 2 ** 31;
const widestSpan = 10;

/** The years that a record's people may have been born in, as if they were words of their names. */
export function birthWords(years: BirthYears | null): readonly number[] {
  if (years === null) return [];
  return isWide(years) ? [anyYear] : eachYear(years);
}

/**
 * The words of which every record that may have been born in these years has one. Null for a span too
 * wide to be asked for.
 */
export function askedBirthWords(years: BirthYears | null): readonly number[] | null {
  return years === null || isWide(years) ? null : [...eachYear(years), anyYear];
}

function isWide({ from, to }: BirthYears): boolean {
  return to - from >= widestSpan;
}

function eachYear({ from, to }: BirthYears): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => anyYear + from + i);
}
