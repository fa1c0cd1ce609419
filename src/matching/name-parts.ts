import { portugueseGivenNames } from "./lexicon/given-names.ts";
import { portugueseSurnames } from "./lexicon/surnames.ts";
import type { NameWord, PersonName } from "./person-name.ts";
import { isLatinAmericanWord, type Word } from "./words.ts";

/** A reading of a name: which words are given names. Surnames keep their order. */
export interface Reading {
  /** Indexes of the given names and of the surnames, each in the order of the name. */
  readonly given: readonly number[];
  readonly family: readonly number[];
  /** How plausible the reading is: 0 for the best conceivable, lower for worse. */
  readonly plausibility: number;
  /** The source says given names of what is read as surnames, and the reverse. */
  readonly exchanged: boolean;
}

/** Whether the name is built like the names of Latin America: half its words are known there. */
export function isLatinAmerican(name: PersonName): boolean {
  const full = name.words.map(({ word }) => word).filter((word) => word.text.length > 1);
  return isLatinAmericanBuild(full.filter(isLatinAmericanWord).length, full.length);
}

/** Whether a name of so many words of more than one letter is, when so many of them are known there. */
export function isLatinAmericanBuild(known: number, words: number): boolean {
  return known > 0 && known * 2 >= words;
}

/** Whether the last surname is likely to be the family name, as in Brazil. */
export function isPortuguese(name: PersonName): boolean {
  if (name.portuguese) return true;
  const texts = name.words.map(({ word }) => word);
  const known = texts.filter(
    (word) => portugueseSurnames.has(word.text) || portugueseGivenNames.has(word.text),
  );
  const isSpanish = (word: Word) =>
    (word.family && !portugueseSurnames.has(word.text)) || /[^l]ez$|ll|ia$/.test(word.text);
  return known.length >= 2 && !texts.some(isSpanish);
}

/** The readings of a name worth trying, most plausible first. */
export function readingsOf(name: PersonName): readonly Reading[] {
  const { words } = name;
  if (words.length === 1) return [{ given: [], family: [0], plausibility: 0, exchanged: false }];
  const split = words.filter((word) => word.part === "given").length;
  if (split > 0 && split < words.length) return readingsOfSplit(words, split);
  return unsplitReadings(words).slice(0, mostReadings);
}

const mostReadings = 4;

function unsplitReadings(words: readonly NameWord[]): readonly Reading[] {
  const cuts: Cut[] = [];
  for (let given = 1; given < words.length; given++) {
    const shape = shapePlausibility(given, words.length - given);
    for (const surnamesFirst of [false, true]) {
      const at = surnamesFirst ? words.length - given : given;
      const plausibility = wordsPlausibility(words, at, surnamesFirst) + shape - (surnamesFirst ? 1 : 0);
      cuts.push({ at, surnamesFirst, plausibility });
    }
  }
  return cuts
    .sort((a, b) => b.plausibility - a.plausibility)
    .slice(0, mostReadings)
    .map(({ at, surnamesFirst, plausibility }) => readingAt(words.length, at, surnamesFirst, plausibility));
}

/** Where a name is parted into given names and surnames, and which come first. */
interface Cut {
  readonly at: number;
  readonly surnamesFirst: boolean;
  readonly plausibility: number;
}

// Fields are often filled in the other way round: `Rodríguez Gómez` as given names of `Gilberto
// José`. Twice this is less than `crossedParts`, or a name of unknown words would never be turned.
const exchangedFields = 1;

// Fields parted at the wrong word are rarer, and each reading of them could explain away that a
// family name is the other's maternal surname: twice this outweighs `nameContradicted`, so that only
// words known to stand in the wrong field (`José` among surnames) move the border.
const movedBorder = 3;

/**
 * The readings of a name that came in two parts. What the source says is believed until it
 * contradicts; another reading is as plausible as its words speak for it against what was said.
 */
function readingsOfSplit(words: readonly NameWord[], split: number): readonly Reading[] {
  const stated = readingAt(words.length, split, false, 0);
  const exchanged = readingAt(words.length, split, true, 0);
  const asStated = wordsPlausibility(words, split, false);
  const asExchanged = wordsPlausibility(words, split, true);
  // Fields that were plainly exchanged make no other reading likely.
  const asBest = Math.max(asStated, asExchanged - exchangedFields);
  const shape = shapePlausibility(split, words.length - split);
  const others = unsplitReadings(words)
    .filter((reading) => borderOf(reading) !== split)
    .slice(0, mostReadings - 2);
  return [
    stated,
    {
      ...exchanged,
      exchanged: true,
      plausibility: Math.min(0, asExchanged - asStated - exchangedFields),
    },
    ...others.map((reading) => ({
      ...reading,
      plausibility: Math.min(0, reading.plausibility - asBest - shape - movedBorder),
    })),
  ];
}

/** Index of the first word of the second part, whichever part that is. */
function borderOf({ given, family }: Reading): number {
  return given[0] === 0 ? given.length : family.length;
}

function readingAt(length: number, cut: number, surnamesFirst: boolean, plausibility: number): Reading {
  const [first, second] = partsAt(length, cut);
  return surnamesFirst
    ? { given: second, family: first, plausibility, exchanged: false }
    : { given: first, family: second, plausibility, exchanged: false };
}

type Parts = readonly [readonly number[], readonly number[]];
const partsMade = new Map<number, Parts>();

/** The indexes before a place and from there on: made once, as names have few words. */
function partsAt(length: number, cut: number): Parts {
  const key = length * 256 + cut;
  const known = partsMade.get(key);
  if (known) return known;
  const parts = [range(0, cut), range(cut, length)] as const;
  partsMade.set(key, parts);
  return parts;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function shapePlausibility(given: number, family: number): number {
  const tooManyGiven = Math.max(0, given - 2) * 1.5;
  const tooManyFamily = Math.max(0, family - 2) * 0.5;
  // With four words or more, one given name and three surnames, or the reverse, are unusual.
  const unbalanced = given + family === 4 && given !== 2 ? 0.75 : 0;
  return -(tooManyGiven + tooManyFamily + unbalanced);
}

function wordsPlausibility(words: readonly NameWord[], cut: number, surnamesFirst: boolean): number {
  let total = 0;
  for (let i = 0; i < words.length; i++)
    total += i < cut === surnamesFirst ? asFamily(words[i]) : asGiven(words[i]);
  return total;
}

function asGiven(word: NameWord | undefined): number {
  if (!word || word.word.text.length === 1) return 0;
  if (word.word.given) return word.word.family ? -0.4 : 0;
  if (word.word.family) return word.afterParticle ? -4 : -3;
  return word.afterParticle ? -1.5 : -0.8;
}

function asFamily(word: NameWord | undefined): number {
  if (!word || word.word.text.length === 1) return -0.1;
  if (word.word.family) return word.word.given ? -0.4 : 0;
  if (word.word.given) return word.afterParticle ? -1 : -3;
  return -0.3;
}
