import type { Gender } from "../../model/subject.ts";
import type { Random } from "../random.ts";

/** How a number is made up from chance and its bearer, and how a right one is told from a wrong one. */
export interface NumberRule<Bearer> {
  make(random: Random, bearer: Bearer): string;
  /** Takes the number as it is usually written; other punctuation is stripped by the caller. */
  valid(number: string): boolean;
}

/** What a person's number may depend on. */
export interface PersonBearer {
  readonly given: string;
  readonly paternal: string;
  readonly maternal: string;
  readonly gender: Gender;
  readonly birthDate: string;
  /** Code of the place of birth, as the country's `City.code`. */
  readonly birthPlaceCode: string;
}

export interface CompanyBearer {
  readonly name: string;
  readonly foundedOn: string;
}

/** The numbers of one country. */
export interface CountryDocuments {
  readonly nationalId: NumberRule<PersonBearer>;
  readonly taxId: NumberRule<CompanyBearer>;
  readonly plate: NumberRule<null>;
}

/** Sum of each value times its weight, paired from the left. */
export function weightedSum(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
}

/** The digits of a text as numbers. */
export function digitsOf(text: string): readonly number[] {
  return [...text].map(Number);
}
