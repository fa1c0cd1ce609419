import {
  commonestGivenNames,
  commonGivenNames,
  givenNames,
  portugueseGivenNames,
} from "./lexicon/given-names.ts";
import { commonestSurnames, commonSurnames, portugueseSurnames, surnames } from "./lexicon/surnames.ts";
import { commonWorldNames } from "./lexicon/world-names.ts";

// Words of a name are not drawn one by one, lists are full of namesakes, and the shares below are
// rough: of a word's surprise, four tenths count. Of the factors from 0.2 to 1, 0.4 gave the least
// log-loss on 1,176 labelled Latin American pairs (0.147; 0.239 at 1).
const trust = 0.4;

/** The least share that is told apart: of a name borne by one in ten thousand, or nobody. */
const leastShare = 1 / 10_000;

/**
 * Shares of people who bear a name of each table. Rough on purpose: what counts is that two people
 * called Juan Pérez are no news and two called Melquiades Huachaca are.
 */
const shares: readonly (readonly [ReadonlySet<string>, number])[] = [
  [commonestGivenNames, 1 / 50],
  [commonestSurnames, 1 / 50],
  [commonWorldNames, 1 / 150],
  [commonGivenNames, 1 / 200],
  [commonSurnames, 1 / 200],
  [givenNames, 1 / 1000],
  [surnames, 1 / 1000],
  [portugueseGivenNames, 1 / 1000],
  [portugueseSurnames, 1 / 1000],
];

/** How common a person's name word is, from the tables and its length: from 0 to 1. */
export function nameShare(word: string): number {
  for (const [names, share] of shares) if (names.has(word)) return share;
  if (isSyllable(word)) return 1 / 60;
  // Short words meet by chance: there are only 676 of two letters.
  if (word.length <= 2) return 1 / 100;
  if (word.length === 3) return 1 / 400;
  if (word.length === 4) return 1 / 2000;
  return leastShare;
}

const pinyin =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?a[on]?g?|ai|uai?|uang?|i?[eu]|i?ong?|ei|ou|en|eng|in|ing|ua?n|ui|uo|o|er)$/;
const korean = /^(?:ch|kk|tt|pp|[bcdghjkmnprst])?h?[yw]?(?:ae|eo|eu|oe|ui|oo|ee|[aeiou])(?:ng|[nklmpht])?$/;

/**
 * Whether a word reads like one syllable of Chinese or Korean. There are some four hundred in each
 * once tones are gone, and very unevenly used.
 */
export function isSyllable(word: string): boolean {
  return word.length >= 2 && word.length <= 6 && (pinyin.test(word) || korean.test(word));
}

/** Nats that agreeing on a word of that share is worth. */
export function natsOf(share: number): number {
  return -Math.log(Math.max(share, leastShare)) * trust;
}

/** How many records each word stands in; words that were never counted are left to the tables. */
export interface WordCounts {
  readonly records: number;
  readonly counts: { get(text: string): number | undefined };
}

export const noCounts: WordCounts = { records: 0, counts: new Map() };

// A list of three records says nothing about how common a name is, one of 18,000 does: its shares
// are diluted as if this many more people without the name had been seen.
const unseenPeople = 10_000;

/** The share of a word among the records counted, diluted. */
export function countedShare(word: string, counted: WordCounts): number {
  return (counted.counts.get(word) ?? 0) / (counted.records + unseenPeople);
}
