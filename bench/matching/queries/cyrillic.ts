/** Latin letters and the Cyrillic ones that Russian writes for them; longer runs stand first. */
const letters: readonly (readonly [string, string])[] = [
  ["shch", "щ"],
  ["sch", "ш"],
  ["sh", "ш"],
  ["ch", "ч"],
  ["zh", "ж"],
  ["kh", "х"],
  ["ts", "ц"],
  ["ph", "ф"],
  ["th", "т"],
  ["ck", "к"],
  ["jj", "дж"],
  ["qu", "кв"],
  ["ya", "я"],
  ["yu", "ю"],
  ["yo", "ё"],
  ["x", "кс"],
  ["j", "дж"],
  ...[..."abcdefghiklmnopqrstuvwyz"].map(
    (latin, at) => [latin, "абкдефгхиклмнопкрстуввйз".charAt(at)] as const,
  ),
];

/** Letters that stand for another sound in the names of some countries. */
const soundsOf: readonly (readonly [countries: string, letters: readonly (readonly [string, string])[]])[] = [
  [
    "AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PY SV UY VE",
    [
      ["ll", "ль"],
      ["qu", "к"],
      ["ce", "се"],
      ["ci", "си"],
      ["ch", "ч"],
      ["j", "х"],
      ["h", ""],
      ["z", "с"],
    ],
  ],
  [
    "BR PT",
    [
      ["ch", "ш"],
      ["lh", "ль"],
      ["nh", "нь"],
      ["j", "ж"],
      ["h", ""],
      ["x", "ш"],
    ],
  ],
  [
    "CN HK SG TW",
    [
      ["zh", "чж"],
      ["ch", "ч"],
      ["ng", "н"],
      ["j", "цз"],
      ["q", "ц"],
      ["x", "с"],
      ["z", "цз"],
      ["c", "ц"],
    ],
  ],
];

/** A Latin name in Cyrillic letters, by the sounds of its countries: `Juan Pérez` of CO is `Хуан Перес`. */
export function inCyrillic(name: string, countries: readonly string[]): string {
  const own = soundsOf.find(([list]) => countries.some((country) => list.split(" ").includes(country)));
  const table = [...(own?.[1] ?? []), ...letters];
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  let written = "";
  for (let at = 0; at < plain.length; ) {
    const found = table.find(([latin]) => plain.startsWith(latin, at));
    written += found?.[1] ?? plain.charAt(at);
    at += found?.[0].length ?? 1;
  }
  return written
    .replace(/(?<=[бвгджзклмнпрстфхцчшщ])й/gu, "и")
    .replace(/(?<=[аеоу])и(?!\p{L})/gu, "й")
    .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
