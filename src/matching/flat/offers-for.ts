import { fusedNats } from "../align.ts";
import type { CompanyName } from "../company-name.ts";
import type { PersonName } from "../person-name.ts";
import { initialNats } from "../relate.ts";
import type { NameKind } from "../sides.ts";
import type { Word } from "../words.ts";
import { Offers } from "./offers.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The words of a vocabulary that are related to those of a name, and what each is worth to it at most. */
export function offersFor(name: PersonName | CompanyName, kind: NameKind, vocabulary: Vocabulary): Offers {
  const words = name.words.map(({ word }) => word);
  const offers = new Offers(words, kind);
  words.forEach((word, i) => {
    if (kind === "person") addInitial(i, word, offers, vocabulary);
    if (offers.isInitial(i)) return;
    for (const { number, word: other, relation } of vocabulary.related(word))
      offers.add(i, number, worth(word, other, kind) * relation.quality);
  });
  for (const { word, from, to } of name.joined) {
    const together = sumOf(words, from, to);
    for (const { number, word: other, relation } of vocabulary.related(word)) {
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

function addInitial(i: number, word: Word, offers: Offers, vocabulary: Vocabulary): void {
  const number = vocabulary.numberOf(word.text.charAt(0), false);
  if (number >= 0) offers.add(i, number, offers.isInitial(i) ? word.nats : initialNats);
}

// A company's word may be worth more in a name of generic words only than by itself.
function worth(word: Word, other: Word, kind: NameKind): number {
  return kind === "company" || other.joined ? word.nats : Math.min(word.nats, other.nats);
}

function sumOf(words: readonly Word[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += words[i]?.nats ?? 0;
  return sum;
}
