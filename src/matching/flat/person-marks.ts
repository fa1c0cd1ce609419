import type { JoinedWords, NameWord, PersonName } from "../person-name.ts";
import type { ReadName } from "../sides.ts";
import type { Word } from "../words.ts";

// What of a person's name is neither word nor order, in one byte a word and one a name: enough to
// compare the name without reading it anew.

const isAfterParticle = 4;
const isMarital = 8;
const isFathers = 16;
const parts = [null, "given", "family"] as const;

const isWeak = 1;
const isPortuguese = 2;
/** Set where how it is written bears on the comparison: in other scripts than Latin. */
const isOtherScript = 4;
const suffixShift = 3;
const suffixBits = 15;
/** Set where the name is built like those of Latin America: what may contradict it depends on that. */
const isLatinAmerican = 128;

/** Marks of one word. */
export function markOfWord({ part, afterParticle, marital, fathers }: NameWord): number {
  return (
    parts.indexOf(part) |
    (afterParticle ? isAfterParticle : 0) |
    (marital ? isMarital : 0) |
    (fathers ? isFathers : 0)
  );
}

/** Marks of neighbours read as one: where they begin, and how many they are. */
export function markOfJoined({ from, to }: JoinedWords): number {
  return (from << 3) | (to - from);
}

/** Marks of a whole name. */
export function markOfName({ words, suffix, portuguese }: PersonName, weak: boolean): number {
  return (
    (weak ? isWeak : 0) |
    (portuguese ? isPortuguese : 0) |
    (words.some(({ written }) => otherScript.test(written)) ? isOtherScript : 0) |
    ((suffix === null ? 0 : suffix.group + 1) << suffixShift)
  );
}

// Latin letters with all their accents end at U+024F.
const otherScript = /[^\0-\u024f]/;

/** The marks of a name, and that it is built like those of Latin America. */
export function asLatinAmerican(nameMark: number): number {
  return nameMark | isLatinAmerican;
}

/** Whether the name is built like those of Latin America. */
export function isMarkedLatinAmerican(nameMark: number): boolean {
  return (nameMark & isLatinAmerican) !== 0;
}

/** Whether the marks tell all of a name that bears on comparing it. */
export function isTold(nameMark: number): boolean {
  return (nameMark & isOtherScript) === 0;
}

/**
 * The name as it is compared, but for how its words are written: their text stands for that. `words`
 * holds the single words first, then those read as one; `marks` the mark of each.
 */
export function nameFrom(
  words: readonly Word[],
  marks: Uint8Array,
  singles: number,
  nameMark: number,
): ReadName {
  const singleWords: NameWord[] = [];
  const joined: JoinedWords[] = [];
  words.forEach((word, i) => {
    const mark = marks[i] ?? 0;
    if (i >= singles) {
      const from = mark >> 3;
      joined.push({ word, from, to: from + (mark & 7) });
      return;
    }
    singleWords.push({
      word,
      written: word.text,
      part: parts[mark & 3] ?? null,
      afterParticle: (mark & isAfterParticle) !== 0,
      marital: (mark & isMarital) !== 0,
      fathers: (mark & isFathers) !== 0,
    });
  });
  const suffix = (nameMark >> suffixShift) & suffixBits;
  return {
    kind: "person",
    name: {
      words: singleWords,
      joined,
      suffix: suffix === 0 ? null : { group: suffix - 1, written: "" },
      portuguese: (nameMark & isPortuguese) !== 0,
    },
    weak: (nameMark & isWeak) !== 0,
  };
}
