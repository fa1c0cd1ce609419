import type { Evidence } from "../model/match.ts";
import type { Pair } from "./align.ts";
import { contradiction } from "./contradictions.ts";
import { hanForm } from "./lexicon/han-variants.ts";
import type { PersonName } from "./person-name.ts";
import { weights } from "./weights.ts";

/** Chinese and Korean characters on both sides: what sounds the same is another name if it is written otherwise. */
export function asWritten(pairs: readonly Pair[], subject: PersonName, record: PersonName): readonly Pair[] {
  return pairs.map((pair) =>
    isWrittenOtherwise(pair, subject, record) ? { ...pair, nats: pair.nats * homophone } : pair,
  );
}

// There are some four hundred syllables and some thousand characters for names: that two characters
// sound the same is little, and a clerk who hears a name may still pick the wrong one.
const homophone = 0.3;

function isWrittenOtherwise(pair: Pair, subject: PersonName, record: PersonName): boolean {
  if (pair.a[1] - pair.a[0] > 1 || pair.b[1] - pair.b[0] > 1) return false;
  const a = subject.words[pair.a[0]]?.written ?? "";
  const b = record.words[pair.b[0]]?.written ?? "";
  if (a === b || !isCharacter(a) || !isCharacter(b)) return false;
  return hanForm(a) !== hanForm(b);
}

function isCharacter(written: string): boolean {
  return written.charCodeAt(0) > 0x2e7f && /^[\p{Script=Han}\p{Script=Hangul}]$/u.test(written);
}

/** What it says against a match that characters which sound the same are not the same. */
export function otherCharacters(subject: PersonName, record: PersonName, pairs: readonly Pair[]): Evidence[] {
  return pairs
    .filter((pair) => isWrittenOtherwise(pair, subject, record))
    .map((pair) =>
      contradiction(
        subject,
        record,
        { subject: [pair.a[0]], record: [pair.b[0]] },
        weights.otherCharacter,
        "another character that sounds the same",
      ),
    );
}
