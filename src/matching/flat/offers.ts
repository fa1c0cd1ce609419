import { roleBits, roleLeftOver } from "../company-bound.ts";
import { initialNats } from "../relate.ts";
import type { NameKind } from "../sides.ts";
import { isTelling, type Word, type WordRole } from "../words.ts";
import { WordOffers } from "./word-offers.ts";

// Less than any offer: a pair worth nothing still is a pair.
const none = -1;

/** Related words of a name's words: what each would be worth to which of them. A small hash table. */
export class Offers {
  /** Words of one letter: they may fit any word. */
  readonly initials: number;
  private readonly words: readonly Word[];
  /** What each word is worth without a partner that is known: an initial fits many words. */
  private readonly floor: readonly number[];
  /** What each word counts as when it has no partner. */
  private readonly roles: readonly WordRole[];
  private readonly mostOfNames: (nats: number, whole: boolean) => number;
  /** For each word asked for, what stands in a name and how much it is worth. */
  private readonly byWord: Map<number, number>[];
  private readonly byNumber = new WordOffers();
  private readonly best: Float64Array;
  private taken = 0;

  constructor(words: readonly Word[], kind: NameKind, mostOf: (nats: number, whole: boolean) => number) {
    this.words = words;
    this.mostOfNames = mostOf;
    this.roles = words.map((word) => (kind === "person" ? word.role : roleLeftOver(word)));
    this.floor = words.map((word) => (kind === "person" && word.text.length === 1 ? initialNats : none));
    this.byWord = words.map(() => new Map());
    this.best = new Float64Array(words.length);
    this.initials = this.floor.filter((nats) => nats !== none).length;
  }

  /**
   * The word `number` of the vocabulary is worth `nats` to the word at `i`, and `together` to all the
   * words that it may stand for at once.
   */
  add(i: number, number: number, nats: number, together = nats): void {
    const offers = this.byWord[i];
    this.byNumber.add(number, i, nats, together);
    if (offers && (offers.get(number) ?? none) < nats) offers.set(number, nats);
  }

  /** What a name could be worth at most. */
  most(): number {
    return this.words.reduce((sum, _, i) => sum + this.mostOf(i), 0);
  }

  /**
   * The words of the vocabulary, of which every name that could reach `least` has one. `costOf`
   * tells in how many names a word stands. From here on nothing is added.
   */
  wordsToAsk(least: number, costOf: (number: number) => number): ReadonlySet<number> | "every name" {
    this.byNumber.seal();
    const costs = this.byWord.map((offers) => {
      let cost = 0;
      for (const number of offers.keys()) cost += costOf(number);
      return cost;
    });
    const dearestFirst = this.words.map((_, i) => i).sort((a, b) => (costs[b] ?? 0) - (costs[a] ?? 0));
    // As many of the dearest words as together stay below `least` need not be asked for.
    let unasked = this.initials * initialNats;
    if (this.mostOfNames(unasked, false) >= least) return "every name";
    const asked = new Set<number>();
    const askFor = (i: number) => {
      for (const number of this.byWord[i]?.keys() ?? []) asked.add(number);
    };
    for (const i of dearestFirst) {
      const further = unasked + this.mostOf(i) - Math.max(0, this.floor[i] ?? none);
      if (this.mostOfNames(further, false) < least) unasked = further;
      else askFor(i);
    }
    // A name that agrees as a whole has a relative of every telling word: of the cheapest one too.
    const telling = dearestFirst.filter((i) => this.isTelling(i) && !this.isInitial(i));
    const cheapest = telling.at(-1);
    if (cheapest === undefined) return "every name";
    askFor(cheapest);
    return asked;
  }

  /** From here on `take` is about another name. */
  begin(): void {
    for (let i = 0; i < this.best.length; i++) this.best[i] = this.floor[i] ?? none;
    this.taken = this.initials * initialNats;
  }

  /** The name has this word: whether any word asked for has a use for it. */
  take(number: number): boolean {
    const entry = this.byNumber.get(number);
    if (!entry) return false;
    this.taken += entry.worth;
    const { offers } = entry;
    for (let at = 0; at < offers.length; at += 2) {
      const i = offers[at] ?? 0;
      const nats = offers[at + 1] ?? 0;
      if (nats > (this.best[i] ?? 0)) this.best[i] = nats;
    }
    return true;
  }

  /**
   * What the words taken are worth together at most: to those asked for, and by themselves, as each
   * word of either side has one partner (`Mohamed Mohamed` against one Mohamed).
   */
  sum(): number {
    let sum = 0;
    for (const nats of this.best) if (nats > 0) sum += nats;
    return Math.min(sum, this.taken);
  }

  /** Whether every telling word asked for has found a partner, or could have among initials. */
  allTaken(): boolean {
    for (let i = 0; i < this.best.length; i++) if (this.best[i] === none && this.isTelling(i)) return false;
    return true;
  }

  /** How many of the words asked for have surely no partner. */
  leftOver(): number {
    let left = 0;
    for (let i = 0; i < this.best.length; i++) if (this.best[i] === none) left++;
    return left;
  }

  /** The first word asked for that has surely no partner. */
  firstLeftOver(): Word | undefined {
    for (let i = 0; i < this.best.length; i++) if (this.best[i] === none) return this.words[i];
    return undefined;
  }

  /** `roleBits` of the words asked for that have found no partner. */
  rolesLeft(): number {
    let left = 0;
    for (let i = 0; i < this.best.length; i++)
      if (this.best[i] === none) left |= roleBits(this.roles[i] ?? "name");
    return left;
  }

  private isTelling(i: number): boolean {
    const role = this.roles[i];
    return role !== undefined && isTelling({ role });
  }

  private mostOf(i: number): number {
    let most = Math.max(0, this.floor[i] ?? none);
    for (const nats of this.byWord[i]?.values() ?? []) if (nats > most) most = nats;
    return most;
  }

  /** Whether the word at `i` is one letter that may stand for any word that begins with it. */
  isInitial(i: number): boolean {
    return this.floor[i] !== none;
  }
}
