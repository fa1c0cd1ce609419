import { bitCount, initialNats, type Relation, slipsAllowed } from "./relate.ts";
import type { Word } from "./words.ts";

/** A name as the index needs it: its words, and neighbours read as one. */
export interface IndexedName {
  readonly words: readonly { readonly word: Word }[];
  readonly joined: readonly { readonly word: Word; readonly from: number; readonly to: number }[];
}

/** What the names of an index can agree with a given name at most, name by name. */
export interface Bounds {
  /** Upper bound of the nats of all agreeing words together. */
  readonly nats: Float64Array;
  /** 1 where every telling word of the given name could find its partner. */
  readonly whole: Uint8Array;
}

export interface NameIndex {
  bounds(name: IndexedName): Bounds;
}

type Relate = (a: Word, b: Word) => Relation | null;

/**
 * Indexes names by their distinct words, so that a name is compared with those and not with every
 * name. What it says is never less than what comparing the names in full can give.
 */
export function indexNames(names: readonly IndexedName[], relate: Relate): NameIndex {
  const alone = new Shelf(
    names.map((name) => name.words.map(({ word }) => word)),
    relate,
  );
  const joined = new Shelf(
    names.map((name) => name.joined.map(({ word }) => word)),
    relate,
  );
  const withInitial = Uint8Array.from(names, (name) => (hasInitial(name) ? 1 : 0));

  return {
    bounds(name) {
      const offers: Offer[][] = name.words.map(() => []);
      name.words.forEach(({ word }, i) => {
        alone.related(word, (other, quality, names) => {
          offers[i]?.push({ names, nats: Math.min(word.nats, other.nats) * quality });
        });
        // What neighbours read as one are worth is what the neighbours are worth: no less than this.
        joined.related(word, (_, quality, names) => {
          offers[i]?.push({ names, nats: word.nats * quality });
        });
      });
      for (const { word, from, to } of name.joined)
        alone.related(word, (_, __, names) => {
          for (let i = from; i < to; i++) offers[i]?.push({ names, nats: name.words[i]?.word.nats ?? 0 });
        });
      return sumOf(name, offers, withInitial);
    },
  };
}

/** What one word of a name gains at most from the names in which a related word stands. */
interface Offer {
  readonly names: readonly number[];
  readonly nats: number;
}

/** Adds up, name by name, the best offer for each word. */
function sumOf(name: IndexedName, offers: readonly (readonly Offer[])[], withInitial: Uint8Array): Bounds {
  const nats = new Float64Array(withInitial.length);
  const whole = new Uint8Array(withInitial.length);
  const best = new Float64Array(withInitial.length).fill(none);
  offers.forEach((offersOfWord, i) => {
    const telling = isTelling(name.words[i]?.word);
    const touched: number[] = [];
    for (const offer of offersOfWord)
      for (const at of offer.names) {
        const before = best[at] ?? none;
        if (before === none) touched.push(at);
        if (offer.nats > before) best[at] = offer.nats;
      }
    for (const at of touched) {
      nats[at] = (nats[at] ?? 0) + (best[at] ?? 0);
      if (telling) whole[at] = (whole[at] ?? 0) + 1;
      best[at] = none;
    }
  });
  const count = name.words.filter(({ word }) => isTelling(word)).length;
  const initials = hasInitial(name);
  for (let at = 0; at < nats.length; at++) {
    const fitting = initials || withInitial[at] === 1;
    if (fitting) nats[at] = (nats[at] ?? 0) + name.words.length * initialNats;
    whole[at] = fitting || whole[at] === count ? 1 : 0;
  }
  return { nats, whole };
}

// Less than any offer: a pair worth nothing still is a pair.
const none = -1;

/** Numbers by key. One number a key and a link to the next: a list a key cost more than all else here. */
class Chains<Key> {
  private readonly heads = new Map<Key, number>();
  private readonly next: Int32Array;

  constructor(count: number) {
    this.next = new Int32Array(count).fill(-1);
  }

  add(key: Key, number: number): void {
    this.next[number] = this.heads.get(key) ?? -1;
    this.heads.set(key, number);
  }

  collect(key: Key, found: Set<number>): void {
    for (let number = this.heads.get(key) ?? -1; number >= 0; number = this.next[number] ?? -1)
      found.add(number);
  }
}

/**
 * Distinct words by length, each with the names it stands in. Two words that are related in any way
 * but by a slip have a key in common; those that a slip relates differ little in length and in the
 * letters they are made of. So no related pair is missed.
 */
class Shelf {
  private readonly words: readonly Word[];
  private readonly postings: readonly (readonly number[])[];
  private readonly bySound: Chains<string>;
  private readonly byShape: Chains<string>;
  private readonly byConsonants: Chains<string>;
  private readonly byGroup = new Map<number, number[]>();
  /** Words with lost letters, or without vowels: few, and tried with every name. */
  private readonly damaged: number[] = [];
  /** Where the words of each length start. */
  private readonly starts: Int32Array;
  private readonly letters: Int32Array;
  private readonly firsts: Uint8Array;
  private readonly relate: Relate;

  constructor(names: readonly (readonly Word[])[], relate: Relate) {
    this.relate = relate;
    const postings = new Map<Word, number[]>();
    names.forEach((words, name) => {
      for (const word of words) {
        const list = postings.get(word);
        if (!list) postings.set(word, [name]);
        else if (list.at(-1) !== name) list.push(name);
      }
    });
    this.words = [...postings.keys()].sort((a, b) => a.text.length - b.text.length);
    this.postings = this.words.map((word) => postings.get(word) ?? []);
    this.letters = Int32Array.from(this.words, (word) => word.letters);
    this.firsts = Uint8Array.from(this.words, (word) => word.text.charCodeAt(0));
    this.bySound = new Chains(this.words.length);
    this.byShape = new Chains(this.words.length);
    this.byConsonants = new Chains(this.words.length);
    const longest = this.words.at(-1)?.text.length ?? 0;
    this.starts = new Int32Array(longest + 2).fill(this.words.length);
    this.words.forEach((word, number) => {
      this.enter(word, number);
    });
  }

  private enter(word: Word, number: number): void {
    for (let length = word.text.length; length >= 0 && (this.starts[length] ?? 0) > number; length--)
      this.starts[length] = number;
    if (word.lost || word.vowelless) this.damaged.push(number);
    if (word.sound !== "") this.bySound.add(word.sound, number);
    if (word.shape !== "") this.byShape.add(word.shape, number);
    if (word.consonants !== "") this.byConsonants.add(word.consonants, number);
    for (const group of word.groups) {
      const numbers = this.byGroup.get(group);
      if (numbers) numbers.push(number);
      else this.byGroup.set(group, [number]);
    }
  }

  /** Calls `found` for every word that is related to this one. */
  related(word: Word, found: (other: Word, quality: number, names: readonly number[]) => void): void {
    for (const number of this.candidates(word)) {
      const other = this.words[number];
      const relation = other && this.relate(word, other);
      if (relation) found(other, relation.quality, this.postings[number] ?? []);
    }
  }

  private candidates(word: Word): Iterable<number> {
    // A lost letter can be any, and so can the vowels: nothing to go by.
    if (word.lost || word.vowelless) return this.words.keys();
    const found = new Set<number>(this.damaged);
    this.bySound.collect(word.sound, found);
    this.byShape.collect(word.shape, found);
    this.byConsonants.collect(word.consonants, found);
    for (const group of word.groups) for (const number of this.byGroup.get(group) ?? []) found.add(number);
    this.collectSlips(word, found);
    return found;
  }

  private collectSlips(word: Word, found: Set<number>): void {
    const length = word.text.length;
    const first = word.text.charCodeAt(0);
    const widest = slipsAllowed(length + 3);
    for (let other = Math.max(0, length - widest); other <= length + widest; other++) {
      const allowed = slipsAllowed(Math.max(length, other));
      const apart = Math.abs(other - length);
      if (apart > allowed || other >= this.starts.length) continue;
      const end = this.starts[other + 1] ?? this.words.length;
      // A letter exchanged changes two bits, a letter more or less one.
      const bits = 2 * allowed - apart;
      const bitsOfOne = Math.max(0, 2 - apart);
      for (let number = this.starts[other] ?? end; number < end; number++) {
        const differing = bitCount((this.letters[number] ?? 0) ^ word.letters);
        if (differing > bits) continue;
        // With another first letter only one slip is forgiven.
        if (this.firsts[number] === first || (apart <= 1 && differing <= bitsOfOne)) found.add(number);
      }
    }
  }
}

/** Generic words of companies' names may stay without a partner in a name that agrees as a whole. */
function isTelling(word: Word | undefined): boolean {
  return word !== undefined && word.role !== "neutral" && word.role !== "sector";
}

function hasInitial(name: IndexedName): boolean {
  return name.words.some(({ word }) => word.text.length === 1);
}
