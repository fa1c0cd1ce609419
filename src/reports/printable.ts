import anyAscii from "any-ascii";

/**
 * Makes a text fit to print: PDF/A forbids text without a glyph, control characters and private
 * code points, and one of them anywhere would cost the whole report. Letters that the fonts lack
 * become Latin letters between brackets (`[mhmd ly]`). White space becomes one blank. Characters
 * that only steer the display vanish, direction overrides foremost: with them a name can be made to
 * read as another one.
 */
export function createPrintable(hasGlyph: (codePoint: number) => boolean): (text: string) => string {
  return (text) => {
    const clean = text
      .toWellFormed()
      .replace(/[\p{Cf}\p{Variation_Selector}]/gu, "")
      .replace(/\s+/g, " ")
      .replace(/\p{Cc}/gu, "")
      .normalize("NFC");
    return inLatin(clean, hasGlyph);
  };
}

/** The same value with `printable` applied to every string in it, keys left alone. */
export function printableThroughout<T>(value: T, printable: (text: string) => string): T {
  return JSON.parse(JSON.stringify(value), (_, item: unknown) =>
    typeof item === "string" ? printable(item) : item,
  );
}

function inLatin(text: string, hasGlyph: (codePoint: number) => boolean): string {
  let out = "";
  let run = "";
  for (const character of text) {
    const covered = hasGlyph(character.codePointAt(0) ?? 0);
    // Blanks within foreign words stay with them, so that a name of two words is one bracket.
    if (!covered || (run !== "" && character === " ")) run += character;
    else {
      out += bracketed(run) + character;
      run = "";
    }
  }
  return out + bracketed(run);
}

function bracketed(run: string): string {
  if (run === "") return "";
  const words = run.trimEnd();
  // The marks stand for consonants that Latin has not (Arabic ayn), and read as stray quotes.
  const latin = anyAscii(words).replace(/[`']/g, "").trim();
  return `${latin === "" ? "\ufffd" : `[${latin}]`}${run.slice(words.length)}`;
}
