import { editDistance } from "./edit-distance.ts";
import { fitsWithoutVowels } from "./phonetics.ts";
import { isTellingPair } from "./readings.ts";
import { isLatinAmericanWord, type Word } from "./words.ts";

/** How two words of a name agree. Words that do not agree have no relation. */
export interface Relation {
  /** From 0 to 1: the part of the words' nats that agreeing this way is worth. */
  readonly quality: number;
  readonly reason: string;
}

/** Tells how two words agree, or null when they do not. */
export type Relate = (a: Word, b: Word) => Relation | null;

/** An initial that fits is worth this much, and what it stands for no more. */
export const initialNats = 0.2;

const same: Relation = { quality: 1, reason: "same word" };
const initial: Relation = { quality: 0, reason: "initial fits" };
const soundsSame: Relation = { quality: 0.95, reason: "sounds the same" };
const equivalent: Relation = { quality: 0.85, reason: "known form of the same name" };
const lostLetter: Relation = { quality: 0.85, reason: "same but for lost letters" };
const looksSame: Relation = { quality: 0.85, reason: "looks the same" };
const transliterated: Relation = { quality: 0.75, reason: "same consonants" };
const consonantsOnly: Relation = { quality: 0.65, reason: "same consonants, vowels not written" };
const romanised: Relation = { quality: 0.8, reason: "same name, romanised otherwise" };
const oneSlip: Relation = { quality: 0.75, reason: "one letter differs" };
const twoSlips: Relation = { quality: 0.6, reason: "two letters differ" };

/**
 * How two words of people's names agree, or null when they do not. Two names that the tables know
 * as different are never one name misspelt (Mariana, Marina), nor are the two genders of a name.
 */
export function relateNames(a: Word, b: Word): Relation | null {
  if (a.text === b.text) return same;
  if (a.text.length === 1 || b.text.length === 1)
    return a.text.charAt(0) === b.text.charAt(0) ? initial : null;
  // A slip that makes another syllable makes another name: Kim Sok Jin, Kim Sok Jon. Latin American
  // names have their own spellings, and are no romanisations of anything.
  if (a.syllable && b.syllable && !isLatinAmericanWord(a) && !isLatinAmericanWord(b))
    return relateSyllables(a, b);
  if (a.sound === b.sound) return genders(a.text, b.text) ? null : soundsSame;
  if (sameReading(a, b)) return romanised;
  if (a.joined || b.joined) return null;
  if (share(a.groups, b.groups)) return equivalent;
  if (a.lost || b.lost) return fits(a.text, b.text) ? lostLetter : null;
  if (a.known && b.known) return null;
  if (a.syllable && b.syllable) return null;
  if (a.syllablePair && b.syllablePair && isTellingPair(a.text) && isTellingPair(b.text)) return null;
  if (a.shape === b.shape && a.text.length >= 4 && b.text.length >= 4) return looksSame;
  if (a.vowelless !== b.vowelless && a.abjad === b.abjad && isTellingAbjad(a, b))
    return fitsWithoutVowels(a.vowelless ? a.text : b.text, a.vowelless ? b.text : a.text)
      ? consonantsOnly
      : null;
  // Without vowels every letter counts: hsn is Hassan, hsyn Hussein.
  if (a.vowelless && b.vowelless && Math.max(a.text.length, b.text.length) <= longestBare) return null;
  // Of two names whose forms the tables know it is the vowels that tell them apart: Hassan, Husain.
  const bothFormsKnown = a.groups.length > 0 && b.groups.length > 0;
  if (
    !bothFormsKnown &&
    a.consonants === b.consonants &&
    a.consonants.length >= 3 &&
    vowelsApart(a.text, b.text)
  )
    return genders(a.text, b.text) ? null : transliterated;
  const slip = slips(a, b, slipsAllowed(Math.max(a.text.length, b.text.length)));
  return slip && genders(a.text, b.text) ? null : slip;
}

// A slip in fewer consonants leaves too little of a name.
const longestBare = 5;

function relateSyllables(a: Word, b: Word): Relation | null {
  if (share(a.groups, b.groups)) return equivalent;
  return a.reading === b.reading ? romanised : null;
}

function sameReading(a: Word, b: Word): boolean {
  if (a.reading === "" || a.reading !== b.reading || a.syllable || b.syllable) return false;
  if (a.syllablePair !== b.syllablePair) return false;
  return !a.syllablePair || isTellingPair(a.text) || isTellingPair(b.text);
}

/** How two words of companies' names agree, or null when they do not. */
export function relateCompanyWords(a: Word, b: Word): Relation | null {
  if (a.text === b.text) return same;
  if (a.joined || b.joined)
    return a.sound === b.sound && a.text.length > 2 && b.text.length > 2 && !/\d/.test(a.text + b.text)
      ? soundsSame
      : null;
  // A digit more or less is another number, alone or glued to a word.
  if (/\d/.test(a.text) || /\d/.test(b.text)) return null;
  if (a.text.length <= 2 || b.text.length <= 2) return share(a.groups, b.groups) ? equivalent : null;
  if (share(a.groups, b.groups)) return equivalent;
  if (a.sound === b.sound) return soundsSame;
  if (a.lost || b.lost) return fits(a.text, b.text) ? lostLetter : null;
  if (a.known && b.known) return null;
  const longest = Math.max(a.text.length, b.text.length);
  // ABC and NABC are two; so few letters have to be as many on both sides.
  if (longest === 4 && a.text.length !== b.text.length) return null;
  return slips(a, b, longest < 4 ? 0 : longest < 10 ? 1 : 2);
}

/**
 * Keys such that two words that `relateNames` or `relateCompanyWords` relates have one in common,
 * whatever the relation: but for slips (see `slipsAllowed`), for words with lost letters, which any
 * word may fit, and for initials. The index finds related words by them.
 */
export function relationKeys(word: Word): readonly string[] {
  const keys = [`t${word.text}`, `s${word.sound}`];
  if (word.reading !== "") keys.push(`r${word.reading}`);
  if (word.joined) return keys;
  for (const group of word.groups) keys.push(`g${group}`);
  if (word.shape !== "" && word.text.length >= 4) keys.push(`o${word.shape}`);
  if (word.consonants.length >= 3) keys.push(`c${word.consonants}`);
  if (hasAbjadKey(word)) keys.push(`a${word.abjad}`);
  return keys;
}

// Two consonants are few: they tell only of a short word.
const shortWord = 5;

function hasAbjadKey({ abjad, text }: Word): boolean {
  return abjad.length >= 3 || (abjad.length === 2 && text.length <= shortWord);
}

function isTellingAbjad(a: Word, b: Word): boolean {
  return hasAbjadKey(a) && hasAbjadKey(b);
}

/**
 * How many slips a word of that many letters may hold and still be taken for the same word: of two
 * words the longer decides. Never more than two, and never more than one above a word one letter
 * shorter: the index relies on both.
 */
export function slipsAllowed(length: number): number {
  if (length <= 3) return 0;
  return length <= 7 ? 1 : 2;
}

function slips(a: Word, b: Word, allowed: number): Relation | null {
  if (allowed === 0 || Math.abs(a.text.length - b.text.length) > allowed) return null;
  if (bitCount(a.letters ^ b.letters) > 2 * allowed) return null;
  // The first letter is seldom the one that slips, and seldom together with another.
  const sameStart = a.text.charCodeAt(0) === b.text.charCodeAt(0);
  if (!sameStart && a.text.length < 4) return null;
  const limit = sameStart ? allowed : 1;
  const distance = editDistance(a.text, b.text, limit);
  if (distance > limit) return null;
  return distance === 1 ? oneSlip : twoSlips;
}

/** Mario and María, Gabriel and Gabriela, Ivanov and Ivanova: one name, two people. */
export function genders(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3) return false;
  if (short.length === long.length) {
    const ends = short.slice(-1) + long.slice(-1);
    return (
      short.slice(0, -1) === long.slice(0, -1) &&
      (ends === "oa" || ends === "ao" || ends === "ea" || ends === "ae")
    );
  }
  return long.length === short.length + 1 && long === `${short}a` && /[lrnsdvz]$/.test(short);
}

// More gaps than this are no name any more, and would make the pattern below slow.
const mostGaps = 4;

function fits(a: string, b: string): boolean {
  const [damaged, whole] = a.includes("?") ? [a, b] : [b, a];
  const kept = damaged.replace(/\?/g, "").length;
  const gaps = damaged.match(/\?+/g)?.length ?? 0;
  if (kept < 2 || gaps > mostGaps) return false;
  // A letter of two bytes may have left two marks, one, or none.
  const pattern = damaged.replace(/\?+/g, (lost) => `[a-z?]{0,${lost.length + 1}}`);
  return new RegExp(`^${pattern}$`).test(whole);
}

function vowelsApart(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const limit = Math.floor(longest * 0.4);
  return editDistance(a, b, limit) <= limit;
}

function share(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && a.some((group) => b.includes(group));
}

/** How many bits of a 32-bit integer are set. */
export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
