import { mostOfDifferingNames, mostOfNames } from "../bound.ts";
import { distinctiveBits, mostOfCompanyNames, mostOfContradictedNames, roleBits } from "../company-bound.ts";
import { isTelling } from "../words.ts";
import type { Offers } from "./offers.ts";
import { isMarkedLatinAmerican } from "./person-marks.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What names of a shelf could come to against one that is asked for, by their words alone. */
export class NameBounds {
  private readonly vocabulary: Vocabulary;
  private readonly wordStarts: Uint32Array;
  private readonly words: Uint32Array;
  private readonly nameMarks: Uint8Array;

  constructor(vocabulary: Vocabulary, wordStarts: Uint32Array, words: Uint32Array, nameMarks: Uint8Array) {
    this.vocabulary = vocabulary;
    this.wordStarts = wordStarts;
    this.words = words;
    this.nameMarks = nameMarks;
  }

  /**
   * What a person's name comes to at most, suffixes apart; `unstructured` is whether the name asked
   * for is of no known build.
   */
  ofPerson(name: number, offers: Offers, unstructured: boolean): number {
    offers.begin();
    const joinedFrom = this.wordStarts[2 * name + 1] ?? 0;
    let left = 0;
    let lastLeft = 0;
    for (let at = this.wordStarts[2 * name] ?? 0; at < joinedFrom; at++) {
      const number = this.words[at] ?? 0;
      if (offers.take(number)) continue;
      left++;
      lastLeft = number;
    }
    const joined = this.takeJoined(name, offers);
    const nats = offers.sum();
    // Each initial asked for may be a partner to one more word, joined words to several.
    const whole = (joined || left <= offers.initials) && offers.allTaken();
    const most = mostOfNames(nats, whole, offers.partners);
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
  ofCompany(name: number, offers: Offers): number {
    offers.begin();
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
    const joined = this.takeJoined(name, offers);
    const nats = offers.sum();
    const most = mostOfCompanyNames(nats, (joined || uncovered === 0) && offers.allTaken());
    // In a name of generic words only, all of them are distinctive.
    const surelyLeft = joined || (roles & distinctiveBits) === 0 ? 0 : left;
    const asked = offers.rolesLeft();
    return (asked | surelyLeft) === 0
      ? most
      : Math.min(most, mostOfContradictedNames(nats, asked, surelyLeft));
  }

  /** Takes neighbours read as one: whether any was of use. */
  private takeJoined(name: number, offers: Offers): boolean {
    const end = this.wordStarts[2 * name + 2] ?? 0;
    let taken = false;
    for (let at = this.wordStarts[2 * name + 1] ?? 0; at < end; at++)
      if (offers.take(this.words[at] ?? 0)) taken = true;
    return taken;
  }
}
