import { mostOfNames, mostOfSuffix } from "../bound.ts";
import { mostOfCompanyNames } from "../company-bound.ts";
import type { CompanyName } from "../company-name.ts";
import type { Tally } from "../matching.ts";
import { isLatinAmerican } from "../name-parts.ts";
import type { PersonName } from "../person-name.ts";
import type { Relate } from "../relate.ts";
import type { NameKind, ReadName } from "../sides.ts";
import type { Word, WordMaker } from "../words.ts";
import { type AskedWords, askedWords, type MostOf } from "./asked-words.ts";
import { NameBounds } from "./name-bounds.ts";
import type { Offers } from "./offers.ts";
import { offersFor } from "./offers-for.ts";
import { PairTable } from "./pair-table.ts";
import { isTold, nameFrom } from "./person-marks.ts";
import type { Sections } from "./sections.ts";
import { Vocabulary } from "./vocabulary.ts";

// Looking up a pair of words takes about a fifth of the time that bounding a name does.
const visitsALookUp = 0.2;

// So few names are sooner looked at than words are sorted by what they stand beside.
const fewNames = 20;

/** What names have to come to. */
export interface Wanted {
  readonly least: number;
  /** Years of birth as words: see `askedBirthWords`. */
  readonly births: readonly number[];
  /** Not more than `least`. */
  readonly leastOfBorn: number;
}

/**
 * All names of one kind in a segment. `candidates` finds those that could reach a score, and never
 * leaves one out: a name is passed over only when even its most favourable reading stays below.
 */
export class Shelf {
  readonly vocabulary: Vocabulary;
  readonly names: number;
  private readonly kind: NameKind;
  private readonly mostOf: MostOf;
  private readonly owners: Uint32Array;
  private readonly places: Uint32Array;
  private readonly wordStarts: Uint32Array;
  private readonly words: Uint32Array;
  private readonly wordMarks: Uint8Array;
  private readonly nameMarks: Uint8Array;
  private readonly postingStarts: Uint32Array;
  private readonly postings: Uint32Array;
  private readonly pairs: PairTable;
  private readonly bounds: NameBounds;
  private readonly seen: Uint32Array;
  private round = 0;

  constructor(sections: Sections, prefix: string, kind: NameKind, relate: Relate) {
    this.kind = kind;
    this.mostOf = kind === "person" ? mostOfNames : mostOfCompanyNames;
    this.vocabulary = new Vocabulary(sections, `${prefix}Vocabulary`, relate);
    this.owners = sections[`${prefix}Owners`] as Uint32Array;
    this.places = sections[`${prefix}Places`] as Uint32Array;
    this.wordStarts = sections[`${prefix}WordStarts`] as Uint32Array;
    this.words = sections[`${prefix}Words`] as Uint32Array;
    this.wordMarks = sections[`${prefix}WordMarks`] as Uint8Array;
    this.nameMarks = sections[`${prefix}NameMarks`] as Uint8Array;
    this.postingStarts = sections[`${prefix}PostingStarts`] as Uint32Array;
    this.postings = sections[`${prefix}Postings`] as Uint32Array;
    this.pairs = new PairTable(sections, `${prefix}Pairs`);
    this.bounds = new NameBounds(this.vocabulary, this.wordStarts, this.words, this.nameMarks);
    this.names = this.owners.length;
    this.seen = new Uint32Array(this.names);
  }

  use(maker: WordMaker): void {
    this.vocabulary.use(maker);
  }

  /** Which of its record's names this is a reading of, and which reading: both from 0. */
  placeOf(name: number): { readonly place: number; readonly reading: number } {
    const place = this.places[name] ?? 0;
    let first = name;
    while (first > 0 && this.owners[first - 1] === this.owners[name] && this.places[first - 1] === place)
      first--;
    return { place, reading: name - first };
  }

  /** A person's name as it is compared, but for how it is written; null where that bears on it. */
  toldName(name: number): ReadName | null {
    const mark = this.nameMarks[name];
    if (mark === undefined || !isTold(mark)) return null;
    const from = this.wordStarts[2 * name] ?? 0;
    const end = this.wordStarts[2 * name + 2] ?? 0;
    const words: Word[] = [];
    for (let at = from; at < end; at++) words.push(this.vocabulary.wordAt(this.words[at] ?? 0));
    const singles = (this.wordStarts[2 * name + 1] ?? 0) - from;
    return nameFrom(words, this.wordMarks.subarray(from, end), singles, mark);
  }

  ownerOf(name: number): number {
    return this.owners[name] ?? 0;
  }

  /**
   * Calls `found` for every name whose evidence against `name` could sum up to `least` or more, and
   * with what it could come to; of records born in `births` for every name that could come to
   * `leastOfBorn`. The names to look at are told by `askedWords`.
   */
  candidates(
    name: PersonName | CompanyName,
    { least, births, leastOfBorn }: Wanted,
    found: (name: number, most: number) => void,
    tally: Tally,
  ): void {
    const offers = offersFor(name, this.kind, this.vocabulary);
    this.round++;
    const suffix = "suffix" in name ? mostOfSuffix(name.suffix) : 0;
    const unstructured = "suffix" in name && !isLatinAmerican(name);
    const visit = (candidate: number) => {
      if (this.seen[candidate] === this.round) return;
      this.seen[candidate] = this.round;
      tally.names++;
      tally.bytes += this.bytesOf(candidate);
      const most =
        this.kind === "person"
          ? this.bounds.ofPerson(candidate, offers, unstructured) + suffix
          : this.bounds.ofCompany(candidate, offers);
      if (most >= leastOfBorn) found(candidate, most);
    };
    const costs = this.costsOf(offers);
    const asked = askedWords(offers, least - suffix, this.mostOf, costs);
    const askedOfBorn =
      leastOfBorn < least ? askedWords(offers, leastOfBorn - suffix, this.mostOf, costs) : asked;
    if (asked === "every name" || askedOfBorn === "every name") for (let i = 0; i < this.names; i++) visit(i);
    else {
      this.eachAsked(asked, offers, least - suffix, costs, visit);
      if (askedOfBorn !== asked) this.eachBorn(askedOfBorn, births, offers, visit);
    }
  }

  private eachAsked(
    { alone, together }: AskedWords,
    offers: Offers,
    least: number,
    costs: readonly number[],
    visit: (name: number) => void,
  ): void {
    const words = new Set(offers.fused);
    const askAlone = (i: number) => {
      for (const word of offers.relativesOf(i).keys()) words.add(word);
    };
    for (const i of alone) askAlone(i);
    /** Words worth looking up beside each of so many others: those in few names are asked for alone. */
    const frequent = (i: number, others: number): readonly (readonly [number, number])[] =>
      [...offers.relativesOf(i)].filter(([word]) => {
        if (words.has(word)) return false;
        if (this.costOf(word) > others * visitsALookUp) return true;
        words.add(word);
        return false;
      });
    for (const [i, j] of together) {
      const cheaper = (costs[i] ?? 0) < (costs[j] ?? 0) ? i : j;
      if ((costs[cheaper] ?? 0) <= fewNames) {
        askAlone(cheaper);
        continue;
      }
      const some = frequent(i, offers.relativesOf(j).size);
      const others = frequent(j, some.length);
      const lookUps = some.length * others.length * visitsALookUp;
      if (lookUps > this.costOfAll(some) || lookUps > this.costOfAll(others)) {
        askAlone(cheaper);
        continue;
      }
      const rest = this.mostOfOthers(i, j, offers);
      for (const [word, nats] of some)
        for (const [other, natsOfOther] of others)
          if (this.mostOf(rest + nats + natsOfOther, true, offers.size) >= least)
            this.pairs.eachName(word, other, visit);
    }
    for (const word of words) this.eachName(word, visit);
  }

  /** Names of records born in those years that have a word which is asked for, alone or beside another. */
  private eachBorn(
    { alone, together }: AskedWords,
    births: readonly number[],
    offers: Offers,
    visit: (name: number) => void,
  ): void {
    const words = new Set(offers.fused);
    for (const i of new Set([...alone, ...together.map(([i]) => i)]))
      for (const word of offers.relativesOf(i).keys()) words.add(word);
    for (const word of words)
      if (this.costOf(word) <= births.length) this.eachName(word, visit);
      else for (const year of births) this.pairs.eachName(word, year, visit);
  }

  /** In how many names the relatives of each word stand. */
  private costsOf(offers: Offers): readonly number[] {
    return Array.from({ length: offers.size }, (_, i) => this.costOfAll(offers.relativesOf(i)));
  }

  /** What all words but two are worth at most. */
  private mostOfOthers(i: number, j: number, offers: Offers): number {
    let nats = offers.worthOfInitials;
    for (let k = 0; k < offers.size; k++) if (k !== i && k !== j) nats += offers.mostOf(k);
    return nats;
  }

  /** Its place among the postings, where its words are, who owns it, and its words. */
  private bytesOf(name: number): number {
    return 20 + 4 * ((this.wordStarts[2 * name + 2] ?? 0) - (this.wordStarts[2 * name] ?? 0));
  }

  private costOf(word: number): number {
    return (this.postingStarts[word + 1] ?? 0) - (this.postingStarts[word] ?? 0);
  }

  private costOfAll(words: Iterable<readonly [word: number, nats: number]>): number {
    let cost = 0;
    for (const [word] of words) cost += this.costOf(word);
    return cost;
  }

  private eachName(word: number, visit: (name: number) => void): void {
    const end = this.postingStarts[word + 1] ?? 0;
    for (let at = this.postingStarts[word] ?? 0; at < end; at++) visit(this.postings[at] ?? 0);
  }
}
