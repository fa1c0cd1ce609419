import { rules, vintage } from "./compare-company-names.ts";
import { emptyWords } from "./lexicon/company-words.ts";
import { weights } from "./weights.ts";
import type { WordRole } from "./words.ts";

/** As `mostOfNames`, for names of companies. */
export function mostOfCompanyNames(nats: number, whole: boolean): number {
  const agreeing = Math.min(nats, weights.agreementCap) + (whole ? weights.wholeName : 0);
  return whole && nats >= weights.leastOfSameName ? Math.max(agreeing, weights.sameName) : agreeing;
}

const bits: Readonly<Record<WordRole, number>> = { name: 1, number: 2, sector: 4, qualifier: 8, neutral: 0 };

/** What a word counts as when it has no partner: some say so little that nobody misses them. */
export function roleLeftOver({ text, role }: { readonly text: string; readonly role: WordRole }): WordRole {
  return emptyWords.has(text) ? "neutral" : role;
}

/** Roles as one number, to be put together with `|`. Words whose absence says nothing add nothing. */
export function roleBits(role: WordRole): number {
  return bits[role];
}

/** The roles that make a name more than generic. */
export const distinctiveBits = bits.name | bits.number;

/**
 * What such names sum up to at most when words of these roles surely have no partner: `subject` and
 * `record` are the `roleBits` of each side.
 */
export function mostOfContradictedNames(nats: number, subject: number, record: number): number {
  const against = leastAgainst[subject * 16 + record] ?? 0;
  return Math.min(nats, weights.agreementCap) + against;
}

const leastAgainst: readonly number[] = Array.from({ length: 256 }, (_, sides) =>
  Math.max(weights.nameFloor, against(sides >> 4, sides & 15)),
);

function against(subject: number, record: number): number {
  let sum = 0;
  for (const role of ["name", "number", "sector", "qualifier"] as const) {
    const [mine, theirs] = [(subject & bits[role]) !== 0, (record & bits[role]) !== 0];
    if (mine || theirs) sum += leastOf(role, mine && theirs);
  }
  return sum;
}

function leastOf(role: "name" | "number" | "sector" | "qualifier", both: boolean): number {
  const { one } = rules[role];
  const weight = both ? rules[role].both : one;
  // Whether two numbers are those of funds of one series is not known here.
  return role === "number" ? Math.max(weight, vintage.one) : weight;
}
