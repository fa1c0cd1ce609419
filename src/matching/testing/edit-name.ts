import type { Random } from "./random.ts";

const respellings: readonly (readonly [RegExp, string])[] = [
  [/b/, "v"],
  [/v/, "b"],
  [/z/, "s"],
  [/s/, "z"],
  [/ll/, "y"],
  [/y/, "i"],
  [/c(?=[aou])/, "k"],
  [/ph/, "f"],
  [/ñ/, "ni"],
  [/h/, ""],
  [/ou/, "u"],
  [/o/, "0"],
];

const wordEdits: readonly ((word: string, random: Random) => string)[] = [
  (word) => word.charAt(0),
  (word) => `${word.charAt(0)}.`,
  () => "",
  (word, random) => without(word, random.below(word.length)),
  (word, random) => inserted(word, random.below(word.length + 1), random.pick([..."aeiorlnst"])),
  (word, random) => inserted(without(word, 1), 1, random.pick([..."aeiorlnst"])),
  (word, random) => exchanged(word, random.below(Math.max(1, word.length - 1))),
  (word, random) => without(without(word, random.below(word.length)), random.below(word.length)),
  (word, random) => exchanged(without(word, random.below(word.length)), random.below(word.length)),
  (word, _random) => inserted(without(word, 2), 2, "?"),
  (word, random) => word.toLowerCase().replace(...random.pick(respellings)),
  (word) => word.replace(/[aeiou]/gi, ""),
  (word, random) => inserted(word, random.below(word.length + 1), " "),
  (word) => `de ${word}`,
];

const nameEdits: readonly ((words: readonly string[], random: Random) => readonly string[])[] = [
  (words) => words.toReversed(),
  (words, random) => [...words.slice(1), ...words.slice(0, 1)].slice(random.below(2)),
  (words, random) => [words.slice(0, 1 + random.below(words.length)).join(""), ...words.slice(2)],
  (words, random) => [...words, random.pick(words)],
  (words) => [`${words.at(-1)},`, ...words.slice(0, -1)],
  (words) => words.slice(0, -1),
  (words) => [words.join("")],
];

/** A name as somebody else could have written it: none to three changes of words or of their order. */
export function editName(name: string, random: Random): string {
  let words = name.split(" ").filter(Boolean);
  for (let changes = random.below(4); changes > 0 && words.length > 0; changes--) {
    if (random.chance(0.3)) words = [...random.pick(nameEdits)(words, random)];
    else {
      const at = random.below(words.length);
      words = words.map((word, i) => (i === at ? random.pick(wordEdits)(word, random) : word));
    }
    words = words.join(" ").split(" ").filter(Boolean);
  }
  return words.join(" ");
}

function without(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}

function inserted(word: string, at: number, letter: string): string {
  return word.slice(0, at) + letter + word.slice(at);
}

function exchanged(word: string, at: number): string {
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}
