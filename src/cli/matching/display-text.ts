/**
 * The text with nothing in it that steers a terminal: control and format characters (escape
 * sequences, direction overrides, zero-width characters), line breaks and lone surrogates are
 * written out as `\u{202e}`.
 */
export function visible(text: string): string {
  return text.replace(steering, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

const steering = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** As JSON in one line, what steers a terminal escaped the way JSON escapes. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value).replace(steering, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** How many columns of a terminal the text takes: two for Chinese, Japanese and Korean, none for marks. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width;
}

// What Unicode Annex 11 calls wide and fullwidth, by properties that JavaScript knows. The halfwidth
// forms of kana and hangul share the scripts of the wide ones, and their sound marks take a column.
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u;
const halfwidth = /[\uff61-\uffdc\uffe8-\uffee]/;
const markOrFormat = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

function graphemeWidth(grapheme: string): number {
  if (markOrFormat.test(grapheme)) return 0;
  if (halfwidth.test(grapheme)) return grapheme.length;
  return wide.test(grapheme) ? 2 : 1;
}

/** The text in lines of at most `width` columns: parted at blanks, and within a word only where it must be. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const word of text.split(" ").flatMap((one) => pieces(one, width))) {
    const needed = displayWidth(word);
    if (line !== "" && taken + 1 + needed > width) {
      lines.push(line);
      line = word;
      taken = needed;
    } else {
      taken += needed + (line === "" ? 0 : 1);
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  let taken = 0;
  for (const { segment } of graphemes.segment(word)) {
    const needed = graphemeWidth(segment);
    if (part !== "" && taken + needed > width) {
      parts.push(part);
      part = "";
      taken = 0;
    }
    part += segment;
    taken += needed;
  }
  return [...parts, part];
}

/** The text with letters written from right to left kept from rearranging what stands beside it. */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u;

// A name of the lists has at most a few hundred characters, and no more of one is compared.
const longestShown = 400;

/** A value that came from outside as it may stand on a page: visible, and not endless. */
export function shown(text: string): string {
  const characters = [...text.slice(0, 2 * longestShown)];
  const cut = characters.length > longestShown || text.length > 2 * longestShown;
  const start = visible(characters.slice(0, longestShown).join("").replace(/\s+/g, " ").trim());
  return cut ? `${start} … (${count(text.length)} characters)` : start;
}

/** `19,181`. */
export function count(number: number): string {
  return number.toLocaleString("en-US");
}
