import { abjadOf, consonantsOf, shapeOf, soundOf } from "./phonetics.ts";
import { isSyllablePair, readingOf, readingOfLong } from "./readings.ts";

/** What is known about one word of a name before it is compared. */
export interface Word {
  /** Lower-case ASCII; `?` for a letter that was lost. */
  readonly text: string;
  readonly sound: string;
  /** Neighbours read as one: they agree by letter or by sound only. */
  readonly joined: boolean;
  readonly consonants: string;
  readonly abjad: string;
  readonly shape: string;
  /** Groups of words that stand for one another, by number. */
  readonly groups: readonly number[];
  /** What the tables know it as, so that a letter more or less makes another name of it. */
  readonly given: boolean;
  readonly family: boolean;
  readonly known: boolean;
  /** One syllable of Chinese or Korean: there are some four hundred, a letter makes another. */
  readonly syllable: boolean;
  /** Two such syllables written as one word: another pair is another name too. */
  readonly syllablePair: boolean;
  /** The same for all romanisations of one name; empty where nothing tells that it is romanised. */
  readonly reading: string;
  readonly lost: boolean;
  readonly vowelless: boolean;
  /** One bit a letter and one for all else. */
  readonly letters: number;
  /** What agreeing on it is worth at most, in nats. */
  readonly nats: number;
  /** Only companies: what kind of word it is. */
  readonly role: WordRole;
}

export type WordRole = "name" | "neutral" | "sector" | "qualifier" | "number";

/** Whether the word is a given name or a surname of Latin America. */
export function isLatinAmericanWord({ given, family }: Word): boolean {
  return given || family;
}

/** Generic words of companies' names may stay without a partner in a name that agrees as a whole. */
export function isTelling({ role }: { readonly role: WordRole }): boolean {
  return role !== "neutral" && role !== "sector";
}

/** What is known about words: people's names and companies' names differ in it. */
export interface Lexicon {
  groups(text: string, sound: string): readonly number[];
  given(text: string): boolean;
  family(text: string): boolean;
  /** A name of elsewhere, which makes no name Latin American: a letter more or less makes another. */
  foreign(text: string): boolean;
  syllable(text: string): boolean;
  role(text: string): WordRole;
  nats(text: string): number;
}

/** Makes words of texts, each text once. */
export interface WordMaker {
  word(text: string): Word;
  /** Neighbours read as one. */
  joined(text: string): Word;
}

export function wordMaker(lexicon: Lexicon): WordMaker {
  const words = new Map<string, Word>();
  const joins = new Map<string, Word>();
  return {
    word: (text) => kept(words, text, () => makeWord(text, lexicon)),
    joined: (text) => kept(joins, text, () => joinWords(text)),
  };
}

/** Makes words anew each time and keeps none: for a place that keeps them itself. */
export function freshWordMaker(lexicon: Lexicon): WordMaker {
  return { word: (text) => makeWord(text, lexicon), joined: joinWords };
}

/**
 * Words of which only text and role are known: all that reading a name asks for, and a tenth of the
 * work of a whole word.
 */
export function bareWordMaker(lexicon: Lexicon): WordMaker {
  return {
    word: (text) => bareWord(text, false, lexicon.role(text)),
    joined: (text) => bareWord(text, true, "name"),
  };
}

function bareWord(text: string, joined: boolean, role: WordRole): Word {
  return {
    text,
    sound: "",
    joined,
    consonants: "",
    abjad: "",
    shape: "",
    groups: noGroups,
    given: false,
    family: false,
    known: false,
    syllable: false,
    syllablePair: false,
    reading: "",
    lost: false,
    vowelless: false,
    letters: 0,
    nats: 0,
    role,
  };
}

function kept(made: Map<string, Word>, text: string, make: () => Word): Word {
  const found = made.get(text);
  if (found) return found;
  const word = make();
  made.set(text, word);
  return word;
}

function makeWord(text: string, lexicon: Lexicon): Word {
  const sound = soundOf(text);
  const given = lexicon.given(text);
  const family = lexicon.family(text);
  const role = lexicon.role(text);
  const syllable = lexicon.syllable(text);
  const syllablePair = !syllable && !given && !family && role === "name" && isSyllablePair(text);
  return {
    text,
    sound,
    joined: false,
    consonants: consonantsOf(text),
    abjad: abjadOf(text),
    shape: shapeOf(text),
    groups: lexicon.groups(text, sound),
    given,
    family,
    known: given || family || role !== "name" || lexicon.foreign(text),
    syllable,
    syllablePair,
    reading: syllable ? readingOf(text) : given || family || role !== "name" ? "" : readingOfLong(text),
    lost: text.includes("?"),
    vowelless: !/[aeiou?]/.test(text),
    letters: letterBits(text),
    nats: lexicon.nats(text),
    role,
  };
}

function joinWords(text: string): Word {
  return {
    ...bareWord(text, true, "name"),
    sound: soundOf(text),
    syllablePair: isSyllablePair(text),
    reading: readingOfLong(text),
    lost: text.includes("?"),
    letters: letterBits(text),
  };
}

const noGroups: readonly number[] = [];

function letterBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i) - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return bits;
}

/** The numbers of the groups that a word belongs to, by its text or by its sound. */
export function groupLookup(groups: readonly (readonly string[])[]): Lexicon["groups"] {
  const byText = new Map<string, number[]>();
  const bySound = new Map<string, number[]>();
  groups.forEach((group, number) => {
    for (const word of group) {
      enter(byText, word, number);
      // Short sounds meet by chance: Sally and Tsai.
      const sound = soundOf(word);
      if (sound.length >= 4) enter(bySound, sound, number);
    }
  });
  return (text, sound) => {
    const some = byText.get(text);
    const others = bySound.get(sound);
    if (!some) return others ?? noGroups;
    return others ? [...new Set([...some, ...others])] : some;
  };
}

function enter(map: Map<string, number[]>, key: string, number: number) {
  const numbers = map.get(key);
  if (!numbers) map.set(key, [number]);
  else if (!numbers.includes(number)) numbers.push(number);
}
