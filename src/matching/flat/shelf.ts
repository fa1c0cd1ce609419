import { fusedNats } from "../align.ts";
import { mostOfDifferingNames, mostOfNames, mostOfSuffix } from "../bound.ts";
import { distinctiveBits, mostOfCompanyNames, mostOfContradictedNames, roleBits } from "../company-bound.ts";
import type { CompanyName } from "../company-name.ts";
import type { Tally } from "../matching.ts";
import { isLatinAmerican } from "../name-parts.ts";
import type { PersonName } from "../person-name.ts";
import { initialNats, type Relate } from "../relate.ts";
import type { NameKind, ReadName } from "../sides.ts";
import { isTelling, type Word, type WordMaker } from "../words.ts";
import { type AskedWords, askedWords, type MostOf } from "./asked-words.ts";
import { Offers } from "./offers.ts";
import { PairTable } from "./pair-table.ts";
import { isMarkedLatinAmerican, isTold, nameFrom } from "./person-marks.ts";
import type { Sections } from "./sections.ts";
import { Vocabulary } from "./vocabulary.ts";

// Looking up a pair of words takes about a fifth of the time that bounding a name does.
const visitsALookUp = 0.2;

// So few names are sooner looked at than words are sorted by what they stand beside.
const fewNames = 20;

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
   * with what it could come to.
   * The names to look at are those in which a relative stands of one of so many words that the
   * others together stay below `least`; and, as a name that agrees as a whole is worth more, those
   * with a relative of one word that all of these must have.
   */
  candidates(
    name: PersonName | CompanyName,
    least: number,
    found: (name: number, most: number) => void,
    tally: Tally,
  ): void {
    const offers = this.offersFor(name);
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
          ? this.boundOfPerson(candidate, offers, unstructured) + suffix
          : this.boundOfCompany(candidate, offers);
      if (most >= least) found(candidate, most);
    };
    const costs = this.costsOf(offers);
    const asked = askedWords(offers, least - suffix, this.mostOf, costs);
    if (asked === "every name") for (let i = 0; i < this.names; i++) visit(i);
    else this.eachAsked(asked, offers, least - suffix, costs, visit);
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
      const rest = this.mostOfOthers(i, j, offers);
      for (const [word, nats] of some)
        for (const [other, natsOfOther] of others)
          if (this.mostOf(rest + nats + natsOfOther, true, offers.size) >= least)
            this.pairs.eachName(word, other, visit);
    }
    for (const word of words) this.eachName(word, visit);
  }

  /** In how many names the relatives of each word stand. */
  private costsOf(offers: Offers): readonly number[] {
    return Array.from({ length: offers.size }, (_, i) => {
      let cost = 0;
      for (const word of offers.relativesOf(i).keys()) cost += this.costOf(word);
      return cost;
    });
  }

  /** What all words but two are worth at most. */
  private mostOfOthers(i: number, j: number, offers: Offers): number {
    let nats = offers.worthOfInitials;
    for (let k = 0; k < offers.size; k++) if (k !== i && k !== j) nats += offers.mostOf(k);
    return nats;
  }

  private offersFor(name: PersonName | CompanyName): Offers {
    const words = name.words.map(({ word }) => word);
    const offers = new Offers(words, this.kind);
    words.forEach((word, i) => {
      if (this.kind === "person") this.addInitial(i, word, offers);
      if (offers.isInitial(i)) return;
      for (const { number, word: other, relation } of this.vocabulary.related(word))
        offers.add(i, number, this.worth(word, other) * relation.quality);
    });
    for (const { word, from, to } of name.joined) {
      const together = sumOf(words, from, to);
      for (const { number, word: other, relation } of this.vocabulary.related(word)) {
        if (other.joined) continue;
        const worth = Math.min(together, Math.max(other.nats, fusedNats)) * relation.quality;
        // Shared out among the words that were joined, so that all of them together are worth that.
        for (let i = from; i < to; i++)
          offers.add(i, number, together === 0 ? 0 : (worth * (words[i]?.nats ?? 0)) / together, worth);
      }
    }
    offers.seal();
    return offers;
  }

  private addInitial(i: number, word: Word, offers: Offers): void {
    const number = this.vocabulary.numberOf(word.text.charAt(0), false);
    if (number >= 0) offers.add(i, number, offers.isInitial(i) ? word.nats : initialNats);
  }

  // A company's word may be worth more in a name of generic words only than by itself.
  private worth(word: Word, other: Word): number {
    return this.kind === "company" || other.joined ? word.nats : Math.min(word.nats, other.nats);
  }

  /** What a person's name comes to at most. */
  private boundOfPerson(name: number, offers: Offers, unstructured: boolean): number {
    offers.begin();
    const end = this.wordStarts[2 * name + 2] ?? 0;
    const joinedFrom = this.wordStarts[2 * name + 1] ?? 0;
    let left = 0;
    let lastLeft = 0;
    for (let at = this.wordStarts[2 * name] ?? 0; at < joinedFrom; at++) {
      const number = this.words[at] ?? 0;
      if (offers.take(number)) continue;
      left++;
      lastLeft = number;
    }
    let joined = false;
    for (let at = joinedFrom; at < end; at++) if (offers.take(this.words[at] ?? 0)) joined = true;
    const nats = offers.sum();
    // Each initial asked for may be a partner to one more word, joined words to several.
    const whole = (joined || left <= offers.initials) && offers.allTaken();
    const most = this.mostOf(nats, whole, offers.partners);
    if (!unstructured || joined || left <= offers.initials) return most;
    const mark = this.nameMarks[name];
    if (mark === undefined || isMarkedLatinAmerican(mark)) return most;
    const asked = offers.leftOver();
    if (asked === 0) return most;
    const cut =
      asked === 1 &&
      (offers.initials > 0 ||
        (left === 1 && this.vocabulary.isCutOf(lastLeft, offers.firstLeftOver()?.text ?? "")));
    return Math.min(most, mostOfDifferingNames(nats, cut));
  }

  /** What a company's name comes to at most. */
  private boundOfCompany(name: number, offers: Offers): number {
    offers.begin();
    const end = this.wordStarts[2 * name + 2] ?? 0;
    const joinedFrom = this.wordStarts[2 * name + 1] ?? 0;
    let uncovered = 0;
    let left = 0;
    let roles = 0;
    for (let at = this.wordStarts[2 * name] ?? 0; at < joinedFrom; at++) {
      const number = this.words[at] ?? 0;
      const role = this.vocabulary.roleOf(number);
      roles |= roleBits(role);
      if (offers.take(number)) continue;
      if (isTelling({ role })) uncovered++;
      left |= roleBits(role);
    }
    let joined = false;
    for (let at = joinedFrom; at < end; at++) if (offers.take(this.words[at] ?? 0)) joined = true;
    const nats = offers.sum();
    const most = this.mostOf(nats, (joined || uncovered === 0) && offers.allTaken(), offers.partners);
    // In a name of generic words only, all of them are distinctive.
    const surelyLeft = joined || (roles & distinctiveBits) === 0 ? 0 : left;
    const asked = offers.rolesLeft();
    return (asked | surelyLeft) === 0
      ? most
      : Math.min(most, mostOfContradictedNames(nats, asked, surelyLeft));
  }

  /** Its place among the postings, where its words are, who owns it, and its words. */
  private bytesOf(name: number): number {
    return 20 + 4 * ((this.wordStarts[2 * name + 2] ?? 0) - (this.wordStarts[2 * name] ?? 0));
  }

  private costOf(word: number): number {
    return (this.postingStarts[word + 1] ?? 0) - (this.postingStarts[word] ?? 0);
  }

  private eachName(word: number, visit: (name: number) => void): void {
    const end = this.postingStarts[word + 1] ?? 0;
    for (let at = this.postingStarts[word] ?? 0; at < end; at++) visit(this.postings[at] ?? 0);
  }
}

function sumOf(words: readonly Word[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += words[i]?.nats ?? 0;
  return sum;
}
