import { describe, expect, test } from "vitest";
import { type Relation, relateCompanyWords, relateNames } from "../relate.ts";
import { freshWords, type NameKind } from "../sides.ts";
import { type Random, randomFrom } from "../testing/random.ts";
import type { Word } from "../words.ts";
import { Vocabulary, VocabularyBuilder } from "./vocabulary.ts";

const words: Readonly<Record<NameKind, string>> = {
  person: `erna ema clio dio bern bem jose maria mariana mario jhon john pepe francisco pancho ma hdez hernandez ernandez cienfuegos sienfuegos
    clarnet bernardino corneille olivia valdivia nuvia mohammed muhamad mhmd bshr bashar sfyn sufyan hsn hassan hsyn
    husain li lee ri jeong jung chong gim kim qin chin zhou chou sok seok jin maximiliano constantinopla
    petrovich petrovna ivanov ivanova delacruz cruz torres torre wilmer vilmer guaman huaman mu?oz munoz munioz
    nu?ez p?rez perez abdurrahman rahman j m 3 2000 x`,
  company: `inversiones inv banco guayuriba guayurivas gu?yuriba 3 tres 2000 norte gyr seguros comercializadora
    internacional intl trading zafirotex zafiro cia compania hermanos hnos corporation corp distribuidora dist
    petroleos petroleum petromar fund vii abc nabc abd x y guayuriba2 esperanza`,
};

const edits: readonly ((word: string, random: Random) => string)[] = [
  (word, random) => cut(word, random.below(word.length), 1, ""),
  (word, random) => cut(word, random.below(word.length + 1), 0, random.pick([..."aeiorlnstgh"])),
  (word, random) => cut(word, random.below(word.length), 1, random.pick([..."aeiorlnstgh"])),
  (word, random) => cut(word, random.below(word.length), 1, random.pick(["?", "??"])),
  (word, random) => {
    const at = random.below(word.length);
    return cut(word, at, 2, [...word.slice(at, at + 2)].reverse().join(""));
  },
  (word) => word.replace(/[aeiou]/g, ""),
  (word, random) => word.replace(/[aeiou]/g, () => random.pick([..."aeiou"])),
  (word, random) => word.replace(...random.pick(confused)),
  (word, random) => word.replace(...random.pick(alike)),
];
const confused: readonly (readonly [RegExp, string])[] = [
  [/rn/, "m"],
  [/m/, "rn"],
  [/cl/, "d"],
  [/d/, "cl"],
  [/li/, "h"],
  [/o/, "0"],
  [/l/, "1"],
  [/v/, "u"],
  [/e/, "c"],
];
const alike: readonly (readonly [RegExp, string])[] = [
  [/b/, "v"],
  [/c/, "k"],
  [/s/, "z"],
  [/h/, ""],
  [/ni/, "n"],
  [/i/, "y"],
  [/g/, "w"],
];

function cut(word: string, at: number, length: number, instead: string): string {
  return word.slice(0, at) + instead + word.slice(at + length);
}

function edited(word: string, random: Random): string {
  let text = word;
  for (let times = random.below(4); times > 0 && text !== ""; times--)
    text = random.pick(edits)(text, random);
  return text;
}

const relate = { person: relateNames, company: relateCompanyWords } as const;

describe.each(["person", "company"] as const)("the words of names of a %s", (kind) => {
  const random = randomFrom(11);
  const pool = words[kind].split(/\s+/).filter(Boolean);
  const texts = [
    ...new Set([...pool, ...Array.from({ length: 600 }, () => edited(random.pick(pool), random))]),
  ].filter((text) => /[a-z0-9]/.test(text));
  const joins = [...new Set(Array.from({ length: 150 }, () => random.pick(texts) + random.pick(texts)))];
  const none = { records: 0, counts: new Map<string, number>() };
  const maker = freshWords({ person: none, company: none })[kind];
  const builder = new VocabularyBuilder();
  for (const text of texts) builder.number(text, false);
  for (const text of [...joins, ...texts.slice(0, 100)]) builder.number(text, true);
  const vocabulary = new Vocabulary(builder.sections("some", maker), "some", relate[kind]);
  vocabulary.use(maker);

  test("are found again by their text", () => {
    for (const text of texts) {
      const number = vocabulary.numberOf(text, false);
      expect(vocabulary.isJoined(number)).toBe(false);
      expect(vocabulary.wordAt(number).text).toBe(text);
    }
    for (const text of joins) expect(vocabulary.isJoined(vocabulary.numberOf(text, true))).toBe(true);
    expect(vocabulary.numberOf("nobody", false)).toBe(-1);
  });

  test("are found by every word that is related to them, and by no other", () => {
    let pairs = 0;
    for (const word of [...texts.map(maker.word), ...joins.map(maker.joined)]) {
      if (word.text.length === 1) continue;
      const found = new Map(vocabulary.related(word).map((one) => [one.number, one.relation]));
      for (let number = 0; number < vocabulary.size; number++) {
        const relation = relationBetween(word, vocabulary.wordAt(number), kind);
        if (relation === "not looked for") continue;
        if (relation) pairs++;
        expect(found.get(number) ?? null, `${word.text} ${vocabulary.wordAt(number).text}`).toEqual(relation);
      }
    }
    expect(pairs).toBeGreaterThan(800);
  });
});

/** Initials are looked for in another way, and two joins are never compared. */
function relationBetween(a: Word, b: Word, kind: NameKind): Relation | null | "not looked for" {
  if ((a.joined && b.joined) || (kind === "person" && b.text.length === 1)) return "not looked for";
  return relate[kind](a, b);
}
