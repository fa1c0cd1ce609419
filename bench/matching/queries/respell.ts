import { type Random, shuffled } from "../random.ts";

/** How one sound is written two ways in Spanish or English. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/b(?=[aeiou])/, "v"],
  [/v(?=[aeiou])/, "b"],
  [/z(?=[aou])/, "s"],
  [/(?<=[aeiou])s(?=[aou])/, "z"],
  [/ll(?=[aeou])/, "y"],
  [/(?<=[^aeiou])y$/, "i"],
  [/i$/, "y"],
  [/c(?=[aou])/, "k"],
  [/k(?=[aou])/, "c"],
  [/c(?=[ei])/, "s"],
  [/ph/, "f"],
  [/f(?=[aeiou])/, "ph"],
  [/^h(?=[aeou])/, ""],
  [/qu(?=[ei])/, "k"],
  [/g(?=[ei])/, "j"],
  [/j(?=[ei])/, "g"],
  [/th/, "t"],
  [/ss/, "s"],
  [/mm/, "m"],
  [/nn/, "n"],
];

/** A name as somebody would write it who only heard it: one or two words respelt; null when nothing fits. */
export function respelt(random: Random, name: string): string | null {
  const words = name.toLowerCase().split(" ");
  const order = shuffled(
    random,
    [...words.keys()].filter((at) => (words[at]?.length ?? 0) >= 5),
  );
  let changed = 0;
  for (const at of order) {
    const word = words[at] ?? "";
    const fitting = spellings.filter(([sound]) => sound.test(word));
    const chosen = shuffled(random, fitting)[0];
    if (!chosen) continue;
    words[at] = word.replace(chosen[0], chosen[1]);
    if (++changed === 2) break;
  }
  return changed === 0 ? null : words.join(" ");
}
