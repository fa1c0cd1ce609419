import { portugueseGivenNames } from "./lexicon/given-names.ts";
import { portugueseSurnames } from "./lexicon/surnames.ts";
import type { NameWord, PersonName } from "./person-name.ts";

/** A reading of a name: which words are given names. Surnames keep their order. */
export interface Reading {
  /** Indexes of the given names and of the surnames, each in the order of the name. */
  readonly given: readonly number[];
  readonly family: readonly number[];
  /** How plausible the reading is: 0 for the best conceivable, lower for worse. */
  readonly plausibility: number;
}

/** Whether the name is built like the names of Latin America: half its words are known there. */
export function isLatinAmerican(name: PersonName): boolean {
  const full = name.words.map(({ word }) => word).filter((word) => word.text.length > 1);
  const known = full.filter((word) => word.given || word.family).length;
  return known > 0 && known * 2 >= full.length;
}

/** Whether the last surname is likely to be the family name, as in Brazil. */
export function isPortuguese(name: PersonName): boolean {
  if (name.portuguese) return true;
  const texts = name.words.map(({ word }) => word);
  const known = texts.filter(
    (word) => portugueseSurnames.has(word.text) || portugueseGivenNames.has(word.text),
  );
  const spanish = texts.filter(
    (word) => (word.family && !portugueseSurnames.has(word.text)) || /[^l]ez$|ll|ia$/.test(word.text),
  );
  return known.length >= 2 && spanish.length === 0;
}

/** The readings of a name worth trying, most plausible first. */
export function readingsOf(name: PersonName): readonly Reading[] {
  const { words } = name;
  const split = words.filter((word) => word.part === "given").length;
  if (split > 0 && split < words.length) return [readingAt(words, split, false, 0)];
  if (words.length === 1) return [{ given: [], family: [0], plausibility: 0 }];
  const readings: Reading[] = [];
  for (let given = 1; given < words.length; given++) {
    const shape = shapePlausibility(given, words.length - given);
    readings.push(
      readingAt(words, given, false, shape),
      readingAt(words, words.length - given, true, shape - 1),
    );
  }
  return readings
    .map((reading) => ({
      ...reading,
      plausibility: reading.plausibility + wordsPlausibility(words, reading),
    }))
    .sort((a, b) => b.plausibility - a.plausibility)
    .slice(0, 4);
}

function readingAt(
  words: readonly NameWord[],
  cut: number,
  surnamesFirst: boolean,
  plausibility: number,
): Reading {
  const indexes = words.map((_, i) => i);
  const [first, second] = [indexes.slice(0, cut), indexes.slice(cut)];
  return surnamesFirst
    ? { given: second, family: first, plausibility }
    : { given: first, family: second, plausibility };
}

function shapePlausibility(given: number, family: number): number {
  const tooManyGiven = Math.max(0, given - 2) * 1.5;
  const tooManyFamily = Math.max(0, family - 2) * 0.5;
  // With four words or more, one given name and three surnames, or the reverse, are unusual.
  const unbalanced = given + family === 4 && given !== 2 ? 0.75 : 0;
  return -(tooManyGiven + tooManyFamily + unbalanced);
}

function wordsPlausibility(words: readonly NameWord[], reading: Reading): number {
  const given = reading.given.reduce((total, i) => total + asGiven(words[i]), 0);
  const family = reading.family.reduce((total, i) => total + asFamily(words[i]), 0);
  return given + family;
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
