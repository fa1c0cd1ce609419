import { roleLeftOver } from "../company-bound.ts";
import { editDistance } from "../edit-distance.ts";
import { type Relate, type Relation, relationKeys, slipsAllowed } from "../relate.ts";
import { isLatinAmericanWord, type Word, type WordMaker, type WordRole } from "../words.ts";
import { GrowableBytes, GrowableUint32 } from "./growable.ts";
import { hashText } from "./hash.ts";
import { buildKeyTable, KeyTable } from "./key-table.ts";
import type { Sections } from "./sections.ts";
import { eachSlipKey } from "./slip-keys.ts";

const lost = "?".charCodeAt(0);

const isJoined = 1;
const isDamaged = 2;
// A name or surname of Latin America.
const isLatinAmerican = 4;
// From here on the bits hold the role of the word, as its place in `roles`.
const roleShift = 3;
const roles: readonly WordRole[] = ["name", "neutral", "sector", "qualifier", "number"];

/** Gathers the distinct words of names, neighbours read as one apart from single words. */
export class VocabularyBuilder {
  private readonly single = new Map<string, number>();
  private readonly joined = new Map<string, number>();
  private readonly texts = new GrowableBytes();
  private readonly starts = new GrowableUint32();
  private readonly flags = new GrowableUint32();
  private readonly counts = new GrowableUint32();

  constructor() {
    this.starts.push(0);
  }

  get size(): number {
    return this.flags.length;
  }

  /** The number of a word, new or known. */
  number(text: string, joined: boolean): number {
    const known = joined ? this.joined : this.single;
    const found = known.get(text);
    if (found !== undefined) return found;
    const number = this.size;
    known.set(text, number);
    this.texts.pushText(text);
    this.starts.push(this.texts.length);
    this.flags.push((joined ? isJoined : 0) | (text.includes("?") ? isDamaged : 0));
    this.counts.push(0);
    return number;
  }

  /** One more record has a name with this word. */
  count(number: number): void {
    this.counts.count(number);
  }

  /** Whether it is a word of one letter. */
  isLetter(number: number): boolean {
    return this.starts.at(number + 1) - this.starts.at(number) === 1;
  }

  /** Whether it is a name of Latin America: known once `sections` were made. */
  isLatinAmerican(number: number): boolean {
    return (this.flags.at(number) & isLatinAmerican) !== 0;
  }

  /** `maker` makes the words as they will be compared: their keys depend on it. */
  sections(prefix: string, maker: WordMaker): Sections {
    const flags = this.flags.view();
    const keys = buildKeyTable(`${prefix}Keys`, (visit) => {
      const visitRelations = (word: Word, number: number) => {
        for (const key of relationKeys(word)) visit(hashText(key), number);
      };
      for (const [text, number] of this.single) {
        const word = maker.word(text);
        visitRelations(word, number);
        eachSlipKey(text, (hash) => visit(hash, number));
        flags[number] =
          (flags[number] ?? 0) |
          (isLatinAmericanWord(word) ? isLatinAmerican : 0) |
          (roles.indexOf(roleLeftOver(word)) << roleShift);
      }
      for (const [text, number] of this.joined) visitRelations(maker.joined(text), number);
    });
    return {
      ...keys,
      [`${prefix}Texts`]: this.texts.view(),
      [`${prefix}TextStarts`]: this.starts.view(),
      [`${prefix}Flags`]: Uint8Array.from(flags),
      [`${prefix}Counts`]: this.counts.view(),
    };
  }
}

/** A word of the vocabulary that is related to a word asked for. */
export interface Related {
  readonly number: number;
  readonly word: Word;
  readonly relation: Relation;
}

// A word takes about 500 bytes once it is made: this many are 50 MB. The largest vocabulary of a
// real list, OFAC's, has a fifth of it.
const mostWordsKept = 100_000;

/** The distinct words of a segment, in flat arrays; made into `Word`s when they are first asked for. */
export class Vocabulary {
  readonly size: number;
  private readonly relate: Relate;
  private readonly texts: Buffer;
  private readonly textStarts: Uint32Array;
  private readonly flags: Uint8Array;
  private readonly counts: Uint32Array;
  private readonly keys: KeyTable;
  private readonly damaged: readonly number[];
  private readonly made = new Map<number, Word>();
  private readonly relatives = new Map<string, readonly Related[]>();
  private maker: WordMaker | null = null;

  constructor(sections: Sections, prefix: string, relate: Relate) {
    this.relate = relate;
    const texts = sections[`${prefix}Texts`] as Uint8Array;
    this.texts = Buffer.from(texts.buffer, texts.byteOffset, texts.length);
    this.textStarts = sections[`${prefix}TextStarts`] as Uint32Array;
    this.flags = sections[`${prefix}Flags`] as Uint8Array;
    this.counts = sections[`${prefix}Counts`] as Uint32Array;
    this.keys = new KeyTable(sections, `${prefix}Keys`);
    this.size = this.flags.length;
    const damaged: number[] = [];
    this.flags.forEach((flags, number) => {
      if (flags & isDamaged) damaged.push(number);
    });
    this.damaged = damaged;
  }

  /** The words have to be made by the maker whose words are asked for. */
  use(maker: WordMaker): void {
    this.maker = maker;
  }

  /** Makes words as they stand here where they do, so that each is made once. */
  get words(): WordMaker {
    const made = (text: string, joined: boolean) => {
      const number = this.numberOf(text, joined);
      if (number >= 0) return this.wordAt(number);
      return joined ? this.makerInUse().joined(text) : this.makerInUse().word(text);
    };
    return { word: (text) => made(text, false), joined: (text) => made(text, true) };
  }

  /** How many records have a name with that single word, in this segment. */
  countOf(text: string): number {
    const number = this.numberOf(text, false);
    return number < 0 ? 0 : (this.counts[number] ?? 0);
  }

  /** The number of a word, or -1 where no name of the segment has it. */
  numberOf(text: string, joined: boolean): number {
    return this.keys.find(
      hashText(`t${text}`),
      (number) =>
        this.isJoined(number) === joined &&
        this.lengthOf(number) === text.length &&
        this.isCutOf(number, text),
    );
  }

  /** Every word that is related to this one, but for initials. */
  related(word: Word): readonly Related[] {
    const known = word.joined ? undefined : this.relatives.get(word.text);
    if (known) return known;
    const found: Related[] = [];
    let listed = false;
    for (const number of this.candidates(word)) {
      const other = this.wordAt(number);
      const relation = this.relate(word, other);
      if (!relation) continue;
      found.push({ number, word: other, relation });
      listed ||= !other.joined && other.text === word.text;
    }
    // Only words that stand on a list are remembered: nothing of a subject stays behind.
    if (listed && !word.joined) {
      if (this.relatives.size >= mostWordsKept / 10) this.relatives.clear();
      this.relatives.set(word.text, found);
    }
    return found;
  }

  wordAt(number: number): Word {
    const known = this.made.get(number);
    if (known) return known;
    const text = this.textOf(number);
    const maker = this.makerInUse();
    const word = this.isJoined(number) ? maker.joined(text) : maker.word(text);
    if (this.made.size >= mostWordsKept) this.made.clear();
    this.made.set(number, word);
    return word;
  }

  isJoined(number: number): boolean {
    return ((this.flags[number] ?? 0) & isJoined) !== 0;
  }

  /** Whether the one begins with the other. */
  isCutOf(number: number, text: string): boolean {
    const start = this.textStarts[number] ?? 0;
    const length = Math.min(this.lengthOf(number), text.length);
    for (let i = 0; i < length; i++) if (this.texts[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** Its role where it has no partner. */
  roleOf(number: number): WordRole {
    return roles[(this.flags[number] ?? 0) >> roleShift] ?? "name";
  }

  private makerInUse(): WordMaker {
    if (!this.maker) throw new Error("the vocabulary has no maker of words yet");
    return this.maker;
  }

  private lengthOf(number: number): number {
    return (this.textStarts[number + 1] ?? 0) - (this.textStarts[number] ?? 0);
  }

  private textOf(number: number): string {
    return this.texts.toString("latin1", this.textStarts[number], this.textStarts[number + 1]);
  }

  /**
   * Words within the slips allowed. Told by their letters alone: to make whole words of all that share
   * a slip key took most of the time of a query in a vocabulary of a million.
   */
  private collectSlips(text: string, found: Set<number>): void {
    const alike = new Set<number>();
    eachSlipKey(text, (hash) => this.keys.collect(hash, alike));
    for (const number of alike) {
      if (found.has(number)) continue;
      const length = this.lengthOf(number);
      const allowed = slipsAllowed(Math.max(length, text.length));
      if (Math.abs(length - text.length) > allowed) continue;
      if (editDistance(text, this.textOf(number), allowed) <= allowed) found.add(number);
    }
  }

  /** A lost letter can be any: of its ends, those that are not lost are all there is to go by. */
  private collectFitting(text: string, found: Set<number>): void {
    const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
    for (let number = 0; number < this.size; number++) {
      const end = this.textStarts[number + 1] ?? 0;
      if (first !== lost && this.texts[this.textStarts[number] ?? 0] !== first) continue;
      if (last === lost || this.texts[end - 1] === last) found.add(number);
    }
  }

  private candidates(word: Word): Iterable<number> {
    const found = new Set<number>();
    for (const key of relationKeys(word)) this.keys.collect(hashText(key), found);
    if (word.joined) return found;
    if (word.lost) this.collectFitting(word.text, found);
    else {
      for (const number of this.damaged) found.add(number);
      this.collectSlips(word.text, found);
    }
    return found;
  }
}
