import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * The fonts a report is set in, and no others: those of the machine are shut out, so that a report
 * looks the same wherever it is made. A further script is a further package in this list.
 */
const fontFiles = [
  "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  "@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
];

export function readFonts(): readonly Buffer[] {
  const require = createRequire(import.meta.url);
  return fontFiles.map((file) => readFileSync(require.resolve(file)));
}

/** A span of code points, both ends included. */
type Span = readonly [first: number, last: number];

/** Tells which code points every one of the fonts has a glyph for. */
export function coverageOf(fonts: readonly Buffer[]): (codePoint: number) => boolean {
  const fontsWithGlyph = new Uint8Array(0x110000);
  for (const font of fonts)
    for (const [first, last] of glyphSpans(font))
      for (let codePoint = first; codePoint <= last; codePoint++)
        fontsWithGlyph[codePoint] = (fontsWithGlyph[codePoint] ?? 0) + 1;
  return (codePoint) => fontsWithGlyph[codePoint] === fonts.length;
}

/** Reads the `cmap` table, format 12: https://learn.microsoft.com/typography/opentype/spec/cmap */
function glyphSpans(font: Buffer): readonly Span[] {
  const table = tableOffset(font, "cmap");
  for (let i = 0; i < font.readUInt16BE(table + 2); i++) {
    const subtable = table + font.readUInt32BE(table + 4 + 8 * i + 4);
    if (font.readUInt16BE(subtable) !== 12) continue;
    const groups = font.readUInt32BE(subtable + 12);
    return Array.from({ length: groups }, (_, group): Span => {
      const at = subtable + 16 + 12 * group;
      return [font.readUInt32BE(at), font.readUInt32BE(at + 4)];
    });
  }
  throw new Error("font has no cmap table of format 12");
}

function tableOffset(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    if (font.toString("latin1", entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`font has no ${tag} table`);
}
