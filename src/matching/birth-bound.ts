import type { DateRange } from "../model/dates.ts";
import type { ToldByDocument } from "../model/document-births.ts";
import type { MatchSubject } from "./subject.ts";
import { toldBirths, toldBy } from "./told-facts.ts";
import { weights } from "./weights.ts";

/** The years that someone may have been born in, by what is stated and by what documents tell. */
export interface BirthYears {
  readonly from: number;
  readonly to: number;
  /** Whether any is stated: what documents tell may not count. */
  readonly stated: boolean;
}

/** The years of all dates that may count for one side; null where there is none. */
export function birthYearsOf(
  stated: readonly DateRange[],
  told: readonly ToldByDocument[],
): BirthYears | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const range of [...stated, ...toldBirths(told).map(({ fact }) => fact)]) {
    from = Math.min(from, Number(range.from.slice(0, 4)));
    to = Math.max(to, Number(range.to.slice(0, 4)));
  }
  return from <= to ? { from, to, stated: stated.length > 0 } : null;
}

/** The years that a subject may have been born in. */
export function birthYearsOfSubject({ birth, documents }: MatchSubject): BirthYears | null {
  return birthYearsOf(birth === null ? [] : [birth], toldBy(documents));
}

/** Never less than what `compareBirth` finds between two sides born in such years. */
export function mostBirthNats(subject: BirthYears | null, record: BirthYears | null): number {
  if (subject === null || record === null) return 0;
  const apart = Math.max(subject.from - record.to, record.from - subject.to, 0);
  const most = mostOfYearsApart(apart);
  return subject.stated && record.stated ? most : Math.max(0, most);
}

/** What births of different years say at most: one of them may be only approximately known. */
export const mostOfOtherYears = weights.birthCircaAgrees;

function mostOfYearsApart(apart: number): number {
  if (apart === 0) return weights.birthDayAgrees;
  if (apart <= 2) return mostOfOtherYears;
  return Math.max(weights.birthCircaDiffers, weights.birthYearSlip, weights.birthYearDiffers);
}

const yearBits = 14;
const yearMask = 2 ** yearBits - 1;
const statedBit = 2 ** (2 * yearBits);

/** The years as one number of 32 bits, to be kept in an array. */
export function packBirthYears(years: BirthYears | null): number {
  return years === null ? 0 : (years.stated ? statedBit : 0) | (years.from << yearBits) | years.to;
}

export function unpackBirthYears(packed: number): BirthYears | null {
  if (packed === 0) return null;
  return {
    from: (packed >> yearBits) & yearMask,
    to: packed & yearMask,
    stated: (packed & statedBit) !== 0,
  };
}
