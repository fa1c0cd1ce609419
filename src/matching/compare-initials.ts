import type { DateRange } from "../model/dates.ts";
import type { ToldByDocument } from "../model/document-births.ts";
import type { Evidence } from "../model/match.ts";
import type { SourceRecord } from "../model/record.ts";
import type { Name } from "../model/subject.ts";
import type { MatchSubject } from "./subject.ts";
import { type ToldBySides, toldBySides } from "./told-facts.ts";
import { weights } from "./weights.ts";

/**
 * What the letters of a CURP or RFC say: against those of another document, or else against the
 * names of the other side. Only a subject's document can speak for a match by a record's names;
 * were it the other way round too, every name would have to be looked for as if it could gain by it.
 */
export function compareInitials(
  subject: MatchSubject,
  record: SourceRecord,
  told: ToldBySides = toldBySides(subject, record),
): readonly Evidence[] {
  const mine = lettered(told.subject);
  const theirs = lettered(told.record);
  if (mine && theirs) return lettersAgainstLetters(mine, theirs);
  if (mine) {
    const found = againstNames(mine, subject.names, record.names);
    return found ? [evidence(letters(mine), found.name, found)] : [];
  }
  if (theirs) {
    const found = againstNames(theirs, record.names, subject.names);
    return found && found.weight < 0 ? [evidence(found.name, letters(theirs), found)] : [];
  }
  return [];
}

interface Lettered {
  readonly by: string;
  readonly initials: string;
  readonly births: readonly DateRange[];
}

interface Found {
  readonly weight: number;
  readonly reason: string;
}

function lettered(told: readonly ToldByDocument[]): Lettered | null {
  for (const { by, initials, births } of told) if (initials !== null) return { by, initials, births };
  return null;
}

function letters({ by, initials }: Lettered): string {
  return `${by} ${initials}`;
}

function evidence(subject: string, record: string, { weight, reason }: Found): Evidence {
  return { kind: "document", subject, record, weight, reason };
}

/**
 * Silent where the letters are the same and the dates are not: thousands share their letters, and
 * the dates are compared as dates. An X is a letter withheld because the four would read as a bad word.
 */
function lettersAgainstLetters(mine: Lettered, theirs: Lettered): readonly Evidence[] {
  const same = [...mine.initials].every((letter, i) => {
    const other = theirs.initials[i];
    return letter === other || letter === "X" || other === "X";
  });
  const found = same
    ? { weight: weights.initialsAgree, reason: "same letters of the name" }
    : { weight: weights.initialsDiffer, reason: "other letters of the name" };
  const sameDay = mine.births.some(({ from }) => theirs.births.some((other) => other.from === from));
  return same && !sameDay ? [] : [evidence(letters(mine), letters(theirs), found)];
}

// Names that are read; a record of a list has seldom more than thirty.
const mostNames = 50;

/**
 * The letters against the names of the other side; the name that fits best counts. Silent where the
 * holder's own names do not bear the letters out: then the number was made of another name.
 */
function againstNames(
  told: Lettered,
  ownNames: readonly Name[],
  names: readonly Name[],
): (Found & { name: string }) | null {
  const own = bestFit(told, ownNames);
  if (own !== null && own.weight < 0) return null;
  return bestFit(told, names);
}

function bestFit(told: Lettered, names: readonly Name[]): (Found & { name: string }) | null {
  let best: (Found & { name: string }) | null = null;
  for (const name of names.slice(0, mostNames)) {
    const words = wordsOf(name.full);
    if (words.length < 2) continue;
    const found = againstWords(told, words);
    if (found && (best === null || found.weight > best.weight)) best = { ...found, name: name.full };
  }
  return best;
}

const longestName = 200;
const mostWords = 8;

/** Words of two letters or more in plain capitals; none of a name in another script. */
function wordsOf(full: string): readonly string[] {
  const plain = full.slice(0, longestName).normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
  if (/[^\P{L}A-Z]/u.test(plain)) return [];
  return plain.match(/[A-Z]{2,}/g)?.slice(0, mostWords) ?? [];
}

/**
 * Any word may be the paternal surname, any other the given name and any third the maternal surname:
 * names come in every order, José and María are passed over in front of another given name, and
 * particles may count or not. The maternal surname differs where another word follows the paternal
 * one in every reading.
 */
function againstWords({ by, initials }: Lettered, words: readonly string[]): Found | null {
  const [paternal = "", vowel = "", maternal = "", given = ""] = initials;
  if (initials.includes("&")) return null;
  // A sound that is merely alike counts for want of the letter itself.
  const exact = words.flatMap((word, i) => (word.startsWith(paternal) ? [i] : []));
  const surnames = exact.length > 0 ? exact : indexesOf(words, paternal);
  if (surnames.length === 0)
    return { weight: weights.paternalInitialDiffers, reason: `no surname as the ${by} has it` };
  const pairs = surnames.flatMap((p) =>
    indexesOf(words, given).flatMap((g) => (g === p ? [] : [[p, g] as const])),
  );
  if (pairs.length === 0)
    return { weight: weights.givenInitialDiffers, reason: `no given name as the ${by} has it` };
  if (maternal === "X") return null;
  const maternals = indexesOf(words, maternal);
  const complete = pairs.filter(([p, g]) => maternals.some((m) => m !== p && m !== g));
  if (complete.length === 0)
    return pairs.every(([p, g]) => isSurname(words, p + 1, g))
      ? { weight: weights.maternalInitialDiffers, reason: `no maternal surname as the ${by} has it` }
      : null;
  return complete.some(([p]) => vowel === "X" || innerVowel(words[p] ?? "", paternal) === vowel)
    ? { weight: weights.initialsFitName, reason: `surnames and given name begin as the ${by} has them` }
    : null;
}

// What may follow the paternal surname without being the maternal one: particles, and the given
// names that a CURP passes over.
const passedOver = new Set("DE DEL LA LAS LO LOS DA DAS DO DOS MC SAN VON VAN JOSE MARIA MA".split(" "));

function isSurname(words: readonly string[], at: number, given: number): boolean {
  const word = words[at];
  return word !== undefined && at !== given && !passedOver.has(word);
}

function indexesOf(words: readonly string[], letter: string): readonly number[] {
  return words.flatMap((word, i) => (beginsLike(word, letter) ? [i] : []));
}

/** Letters that Spanish writes for one sound; X stands for Ñ, for no name and for a letter withheld. */
const alike = ["BV", "CKQSZ", "GHJX", "IY", "NÑX"];

function beginsLike(word: string, letter: string): boolean {
  const first = word.charAt(0);
  if (letter === "X" || first === letter) return true;
  if (alike.some((letters) => letters.includes(first) && letters.includes(letter))) return true;
  // An H is silent: Ernández, Hernández.
  return (letter === "H" && "AEIOU".includes(first)) || (first === "H" && word.charAt(1) === letter);
}

/** The first vowel after the first letter; a silent H that the word lacks comes before its first letter. */
function innerVowel(word: string, first: string): string {
  const inner = first === "H" && !word.startsWith("H") ? word : word.slice(1);
  return /[AEIOU]/.exec(inner)?.[0] ?? "X";
}
