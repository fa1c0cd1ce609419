import anyAscii from "any-ascii";

/** What is read of a name; longer input is cut, so that the work for any input is bounded. */
const longestText = 400;

// Bytes 0x80 to 0x9F of Windows-1252, in order: what UTF-8 continuation bytes turn into when UTF-8
// is read as that code page (`LÃ³pez`, `RAÃšL`).
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const misread = new RegExp(`([ÂÃâã])([\\u0080-\\u00bf${windows1252}])`, "g");

const htmlEntities: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
  tilde: "~",
};

const plain = /^[\w ,.'()/-]*$/;

/**
 * The text as it was meant: encoding damage undone where that is certain, Unicode in one form,
 * control and invisible characters gone. A letter that was lost for good stays as `?`.
 */
export function repairText(raw: string): string {
  const cut = raw.slice(0, longestText);
  // Most names on most lists are plain already: four in five of OFAC's.
  if (plain.test(cut)) return cut.includes("  ") ? cut.replace(/ {2,}/g, " ").trim() : cut.trim();
  const text = cut
    .toWellFormed()
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&#(\d{2,6});/g, (_, code: string) => fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/gi, (whole, name: string) => htmlEntity(name) ?? whole)
    .replace(misread, (whole, lead: string, byte: string) => unmisread(lead, byte) ?? whole);
  return (
    text
      .normalize("NFKC")
      // CP437 and CP850 have Ñ and ñ where Latin-1 has ¥ and ¤.
      .replace(/(?<=\p{L})¥|¥(?=\p{L})/gu, "Ñ")
      .replace(/(?<=\p{L})¤|¤(?=\p{L})/gu, "ñ")
      .replace(/(?<=\p{L})[\uFFFD#?]+|[\uFFFD#?]+(?=\p{Ll}|\p{Lu}{2})/gu, (lost) => "?".repeat(lost.length))
      .replace(/[\p{Cf}\p{Co}]/gu, "")
      .replace(/[\p{Cc}\s]+/gu, " ")
      .slice(0, longestText)
      .trim()
  );
}

const ascii = /^[\x20-\x7e]*$/;

/** Lower-case ASCII: accents off, other scripts transliterated, Han and Hangul syllable by syllable. */
export function toAscii(text: string): string {
  if (ascii.test(text)) return text.replace(/['`]/g, "").toLowerCase();
  const spaced = spelled(text).replace(/[\p{Script=Han}\p{Script=Hangul}]/gu, " $&");
  return anyAscii(spaced).replace(/['`’]/g, "").toLowerCase();
}

// What a letter-by-letter transliteration gets wrong about names: Greek digraphs, Thai vowels that
// are written before the consonant they follow, the ends of Korean syllables, Hebrew letters that are vowels or stand for two sounds.
const spellings: readonly (readonly [script: RegExp, (text: string) => string])[] = [
  [
    /[\u0370-\u03ff]/,
    (text) =>
      text
        .replace(/[οΟ][υύΥΎ]/g, "ou")
        .replace(/([αεΑΕ])[υύ]/g, "$1v")
        .replace(/(?<!\p{L})[μΜ][πΠ]/gu, "b")
        .replace(/(?<!\p{L})[νΝ][τΤ]/gu, "d")
        .replace(/(?<!\p{L})[γΓ][κΚ]/gu, "g"),
  ],
  [/[\u0e00-\u0e7f]/, (text) => text.replace(/([\u0e40-\u0e44])([\u0e01-\u0e2e])/g, "$2$1")],
  [
    /[\uac00-\ud7a3]/,
    (text) => text.replace(/[\uac00-\ud7a3]/g, (syllable) => ` ${spokenSyllable(syllable)}`),
  ],
  [/[\u0590-\u05ff]/, (text) => text.replace(/[בוכך]/g, (letter) => hebrew[letter] ?? letter)],
];

/** A consonant that ends a Korean syllable is voiceless, and every romanisation of names says so. */
function spokenSyllable(syllable: string): string {
  return anyAscii(syllable)
    .replace(/(?<!n)g$/, "k")
    .replace(/d$/, "t")
    .replace(/b$/, "p");
}

const hebrew: Readonly<Record<string, string>> = { ב: "b", ו: "w", כ: "k", ך: "k" };

function spelled(text: string): string {
  return spellings.reduce((out, [script, spell]) => (script.test(out) ? spell(out) : out), text);
}

function fromCodePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

function htmlEntity(name: string): string | undefined {
  const letter = /^([a-z])(acute|grave|circ|tilde|uml|cedil|ring)$/i.exec(name);
  return letter?.[1] ?? htmlEntities[name.toLowerCase()];
}

function unmisread(lead: string, byte: string): string | undefined {
  const code = byte.charCodeAt(0);
  const low = code <= 0xbf ? code : 0x80 + windows1252.indexOf(byte);
  if (low < 0x80 || low > 0xbf) return undefined;
  // A lower-case lead comes from text that was put into lower case after it was misread.
  const high = lead === "Â" || lead === "â" ? 0xc2 : 0xc3;
  return String.fromCharCode(((high & 0x1f) << 6) | (low & 0x3f));
}
