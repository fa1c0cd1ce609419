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
  /** Words that may stand for several of those asked for at once. */
  readonly fused = new Set<number>();
  /** For each word asked for, what stands in a name and how much it is worth. */
  private readonly byWord: Map<number, number>[];
  private readonly byNumber = new WordOffers();
  private readonly mosts: Float64Array;
  private readonly best: Float64Array;
  private taken = 0;
  /** How many words of the name are related to one that is asked for. */
  partners = 0;

  constructor(words: readonly Word[], kind: NameKind) {
    this.words = words;
    this.roles = words.map((word) => (kind === "person" ? word.role : roleLeftOver(word)));
    this.floor = words.map((word) => (kind === "person" && word.text.length === 1 ? initialNats : none));
    this.byWord = words.map(() => new Map());
    this.mosts = new Float64Array(words.length);
    this.best = new Float64Array(words.length);
    this.initials = this.floor.filter((nats) => nats !== none).length;
  }

  /**
   * The word `number` of the vocabulary is worth `nats` to the word at `i`, and, where it may stand
   * for several words at once, `together` to all of them.
   */
  add(i: number, number: number, nats: number, together?: number): void {
    const offers = this.byWord[i];
    this.byNumber.add(number, i, nats, together ?? nats);
    if (together !== undefined) this.fused.add(number);
    if (offers && (offers.get(number) ?? none) < nats) offers.set(number, nats);
  }

  /** How many words are asked for. */
  get size(): number {
    return this.words.length;
  }

  /** Words of the vocabulary that are worth something to the word at `i`, and how much. */
  relativesOf(i: number): ReadonlyMap<number, number> {
    return this.byWord[i] ?? nothing;
  }

  /** What the best of them is worth; for an initial, more than it is worth to any word anyhow. */
  mostOf(i: number): number {
    return this.mosts[i] ?? 0;
  }

  /** What initials are worth in any name. */
  get worthOfInitials(): number {
    return this.initials * initialNats;
  }

  /** Whether a name cannot agree as a whole without a partner for it. */
  isTelling(i: number): boolean {
    const role = this.roles[i];
    return role !== undefined && isTelling({ role });
  }

  /** Whether the word at `i` is one letter that may stand for any word that begins with it. */
  isInitial(i: number): boolean {
    return this.floor[i] !== none;
  }

  /** From here on nothing is added, and what was can be asked. */
  seal(): void {
    this.byNumber.seal();
    this.byWord.forEach((offers, i) => {
      let most = Math.max(0, this.floor[i] ?? none);
      for (const nats of offers.values()) if (nats > most) most = nats;
      this.mosts[i] = most - Math.max(0, this.floor[i] ?? none);
    });
  }

  /** From here on `take` is about another name. */
  begin(): void {
    for (let i = 0; i < this.best.length; i++) this.best[i] = this.floor[i] ?? none;
    this.taken = this.worthOfInitials;
    this.partners = 0;
  }

  /** The name has this word: whether any word asked for has a use for it. */
  take(number: number): boolean {
    const entry = this.byNumber.get(number);
    if (!entry) return false;
    this.taken += entry.worth;
    this.partners++;
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
}

const nothing: ReadonlyMap<number, number> = new Map();
