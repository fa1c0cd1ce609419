import { type BirthYears, packBirthYears, unpackBirthYears } from "../birth-bound.ts";
import { isLatinAmericanBuild } from "../name-parts.ts";
import type { ReadName } from "../sides.ts";
import type { WordMaker } from "../words.ts";
import { birthWords } from "./birth-words.ts";
import { GrowableUint32 } from "./growable.ts";
import { buildPairTable } from "./pair-table.ts";
import { asLatinAmerican, markOfJoined, markOfName, markOfWord } from "./person-marks.ts";
import type { Sections } from "./sections.ts";
import { VocabularyBuilder } from "./vocabulary.ts";

/**
 * Gathers all names of one kind, record after record. Of each name the numbers of its words are
 * kept, single words first, then neighbours read as one; and of each word the names it stands in.
 */
export class ShelfBuilder {
  readonly vocabulary = new VocabularyBuilder();
  /** Records that have a name here. */
  records = 0;
  private readonly owners = new GrowableUint32();
  /** Which of its record's names each is a reading of. */
  private readonly places = new GrowableUint32();
  /** Where the words of each name begin, and where its joined words do. */
  private readonly wordStarts = new GrowableUint32();
  private readonly words = new GrowableUint32();
  /** When each may have been born: `packBirthYears`. */
  private readonly births = new GrowableUint32();
  /** Which words of its name each stands for. */
  private readonly spans = new GrowableUint32();
  private readonly wordMarks = new GrowableUint32();
  private readonly nameMarks = new GrowableUint32();

  /** The names of the next record, in all their readings; none where it has none of this kind. */
  add(record: number, names: readonly (readonly ReadName[])[], births: BirthYears | null): void {
    if (names.length === 0) return;
    this.records++;
    const counted = new Set<number>();
    for (const [place, readings] of names.entries())
      for (const read of readings) {
        const { name } = read;
        if (read.kind === "person") this.mark(read);
        this.owners.push(record);
        this.births.push(packBirthYears(births));
        this.places.push(place);
        this.wordStarts.push(this.words.length);
        for (const [i, { word }] of name.words.entries()) {
          const number = this.vocabulary.number(word.text, false);
          this.words.push(number);
          this.spans.push(spanOf(i, i + 1));
          if (!counted.has(number)) this.vocabulary.count(number);
          counted.add(number);
        }
        this.wordStarts.push(this.words.length);
        for (const { word, from, to } of name.joined) {
          this.words.push(this.vocabulary.number(word.text, true));
          this.spans.push(spanOf(from, to));
        }
      }
  }

  private mark({ name, weak }: ReadName & { kind: "person" }): void {
    for (const word of name.words) this.wordMarks.push(markOfWord(word));
    for (const word of name.joined) this.wordMarks.push(markOfJoined(word));
    this.nameMarks.push(markOfName(name, weak));
  }

  sections(prefix: string, maker: WordMaker): Sections {
    this.wordStarts.push(this.words.length);
    const vocabulary = this.vocabulary.sections(`${prefix}Vocabulary`, maker);
    return {
      ...vocabulary,
      ...this.postings(prefix),
      ...buildPairTable(`${prefix}Pairs`, (visit) => this.everyPair(visit)),
      [`${prefix}Owners`]: this.owners.view(),
      [`${prefix}Places`]: this.places.view(),
      [`${prefix}WordStarts`]: this.wordStarts.view(),
      [`${prefix}Words`]: this.words.view(),
      [`${prefix}WordMarks`]: Uint8Array.from(this.wordMarks.view()),
      [`${prefix}NameMarks`]: Uint8Array.from(this.nameMarks.view(), (mark, name) =>
        this.isLatinAmerican(name) ? asLatinAmerican(mark) : mark,
      ),
    };
  }

  private isLatinAmerican(name: number): boolean {
    let [known, words] = [0, 0];
    for (let at = this.wordStarts.at(2 * name); at < this.wordStarts.at(2 * name + 1); at++) {
      const word = this.words.at(at);
      if (this.vocabulary.isLetter(word)) continue;
      words++;
      if (this.vocabulary.isLatinAmerican(word)) known++;
    }
    return isLatinAmericanBuild(known, words);
  }

  /** For every word the names it stands in, each once and in ascending order. */
  private postings(prefix: string): Sections {
    const starts = new Uint32Array(this.vocabulary.size + 1);
    this.everyWord((word) => {
      starts[word + 1] = (starts[word + 1] ?? 0) + 1;
    });
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    const next = starts.slice();
    const postings = new Uint32Array(starts.at(-1) ?? 0);
    this.everyWord((word, name) => {
      const at = next[word] ?? 0;
      next[word] = at + 1;
      postings[at] = name;
    });
    return { [`${prefix}PostingStarts`]: starts, [`${prefix}Postings`]: postings };
  }

  private everyWord(visit: (word: number, name: number) => void): void {
    for (let name = 0; name < this.owners.length; name++) {
      const from = this.wordStarts.at(2 * name);
      const end = this.endOf(name);
      for (let at = from; at < end; at++) {
        const word = this.words.at(at);
        if (!this.stoodBefore(word, from, at)) visit(word, name);
      }
    }
  }

  /**
   * Every two words of a name, neighbours read as one included, that do not overlap; and each word with
   * each year of birth.
   */
  private everyPair(visit: (name: number, word: number, other: number) => void): void {
    for (let name = 0; name < this.owners.length; name++) {
      const end = this.endOf(name);
      const years = birthWords(unpackBirthYears(this.births.at(name)));
      for (let at = this.wordStarts.at(2 * name); at < end; at++) {
        for (let other = at + 1; other < end; other++)
          if (!overlap(this.spans.at(at), this.spans.at(other)))
            visit(name, this.words.at(at), this.words.at(other));
        for (const year of years) visit(name, this.words.at(at), year);
      }
    }
  }

  private endOf(name: number): number {
    return name + 1 < this.owners.length ? this.wordStarts.at(2 * name + 2) : this.words.length;
  }

  private stoodBefore(word: number, from: number, at: number): boolean {
    for (let i = from; i < at; i++) if (this.words.at(i) === word) return true;
    return false;
  }
}

/** Words from one place up to another of their name, as one number. */
function spanOf(from: number, to: number): number {
  return (from << 8) | to;
}

function overlap(one: number, other: number): boolean {
  return one >> 8 < (other & 255) && other >> 8 < (one & 255);
}
