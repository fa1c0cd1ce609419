import { type DateRange, describeDateRange } from "../model/dates.ts";
import type { ToldByDocument } from "../model/document-births.ts";
import type { Evidence } from "../model/match.ts";
import type { SourceRecord } from "../model/record.ts";
import type { MatchSubject } from "./subject.ts";
import { type Told, type ToldBySides, toldBirths, toldBySides } from "./told-facts.ts";
import { weights } from "./weights.ts";

/**
 * The birth dates of both sides: the two that fit best count. Where a side states none, or one that
 * its own documents belie, it counts what those tell.
 */
export function compareBirth(
  subject: MatchSubject,
  record: SourceRecord,
  told: ToldBySides = toldBySides(subject, record),
): readonly Evidence[] {
  const mine = birthsOf(subject.birth === null ? [] : [subject.birth], told.subject);
  if (mine.length === 0) return [];
  const theirs = birthsOf(record.births, told.record);
  let best: Evidence | null = null;
  for (const { fact: a, by: mineBy } of mine)
    for (const { fact: b, by: theirsBy } of theirs) {
      const { weight, reason } = relateBirths(a, b);
      if (best !== null && weight <= best.weight) continue;
      best = {
        kind: "birth-date",
        subject: describeDateRange(a),
        record: describeDateRange(b),
        weight,
        reason: reason + toldOf([mineBy, theirsBy]),
      };
    }
  return best === null ? [] : [best];
}

/** What one side states; what its documents tell too where it states nothing, or where they belie it. */
function birthsOf(
  ranges: readonly DateRange[],
  documents: readonly ToldByDocument[],
): readonly Told<DateRange>[] {
  const stated = ranges.map((fact) => ({ fact, by: null }));
  const told = toldBirths(documents);
  const borneOut = told.some(({ fact }) => ranges.some((range) => relateBirths(range, fact).weight > 0));
  return borneOut ? stated : [...stated, ...told];
}

function toldOf(by: readonly (string | null)[]): string {
  const documents = by.filter((one) => one !== null);
  return documents.length === 0
    ? ""
    : `, birth date told by the ${[...new Set(documents)].join(" and the ")}`;
}

interface Relation {
  readonly weight: number;
  readonly reason: string;
}

/** What two dates of birth say for or against their being one person's; the same either way round. */
export function relateBirths(a: DateRange, b: DateRange): Relation {
  const circa = a.circa || b.circa;
  const apart = yearsApart(a, b);
  if (circa) {
    if (apart <= 2) return { weight: weights.birthCircaAgrees, reason: "about the same year" };
    if (apart <= 5)
      return { weight: weights.birthCircaDiffers, reason: "year differs from one approximately known" };
    return { weight: weights.birthYearDiffers, reason: "year differs" };
  }
  if (a.from <= b.to && b.from <= a.to) return sharedSpan(a, b);
  if (apart === 0 && (isNewYearsDay(a) || isNewYearsDay(b)))
    return { weight: weights.birthNewYearsDay, reason: "same year, 1 January may stand for no known day" };
  if (a.from === a.to && b.from === b.to) return differentDays(a, b, apart);
  return differentYears(apart);
}

/** Who knows the year alone is often entered with its first day. */
function isNewYearsDay({ from, to }: DateRange): boolean {
  return from === to && from.endsWith("-01-01");
}

/** The coarser of the two dates says how much it is worth that they overlap. */
function sharedSpan(a: DateRange, b: DateRange): Relation {
  const [from = "", , , to = ""] = [a.from, a.to, b.from, b.to].sort();
  if (from === to) return { weight: weights.birthDayAgrees, reason: "same day" };
  if (from.slice(0, 7) === to.slice(0, 7)) return { weight: weights.birthMonthAgrees, reason: "same month" };
  if (from.slice(0, 4) === to.slice(0, 4)) return { weight: weights.birthYearAgrees, reason: "same year" };
  return { weight: weights.birthCircaAgrees, reason: "within the years given" };
}

function differentDays(a: DateRange, b: DateRange, apart: number): Relation {
  const dayOfA = a.from.slice(5);
  const dayOfB = b.from.slice(5);
  if (apart === 0) {
    if (dayOfA === `${dayOfB.slice(3)}-${dayOfB.slice(0, 2)}`)
      return { weight: weights.birthDayExchanged, reason: "day and month exchanged" };
    if (oneSlip(dayOfA, dayOfB))
      return { weight: weights.birthDaySlip, reason: "one digit of the day differs" };
  }
  // Years of homonyms differ by ten as often as by any number, but then the day agrees once in 365.
  if (apart > 1 && dayOfA === dayOfB && yearSlip(a.from, b.from, apart))
    return { weight: weights.birthYearSlip, reason: "same day, year differs as by a slip" };
  if (apart === 1 && dayOfA !== dayOfB && !isNewYearsDay(a) && !isNewYearsDay(b))
    return { weight: weights.birthNextYearDayDiffers, reason: "year differs by one, and the day" };
  return differentYears(apart);
}

function differentYears(apart: number): Relation {
  if (apart === 0) return { weight: weights.birthDayDiffers, reason: "day differs" };
  if (apart === 1) return { weight: weights.birthNextYear, reason: "year differs by one" };
  return { weight: weights.birthYearDiffers, reason: "year differs" };
}

function yearSlip(a: string, b: string, apart: number): boolean {
  const exchanged = a.slice(0, 2) === b.slice(0, 2) && a[2] === b[3] && a[3] === b[2];
  return apart === 10 || exchanged;
}

/** Whether one digit differs, or two neighbours are exchanged; both of the same length. */
function oneSlip(a: string, b: string): boolean {
  const differing = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first = 0, second] = differing;
  if (second === undefined) return true;
  return differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

function yearsApart(a: DateRange, b: DateRange): number {
  return Math.max(yearOf(a.from) - yearOf(b.to), yearOf(b.from) - yearOf(a.to), 0);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
