import { describe, expect, it } from "vitest";
import { coverageOf, readFonts } from "./fonts.ts";
import { createPrintable, printableThroughout } from "./printable.ts";

const hasGlyph = coverageOf(readFonts());
const printable = createPrintable(hasGlyph);

describe("coverageOf", () => {
  it("knows the scripts of Noto Sans and no others", () => {
    for (const character of "Añçß ЖΩ–−·…\ufffd") expect(hasGlyph(character.codePointAt(0) ?? 0)).toBe(true);
    for (const character of "محשلום王✓😀\ue000") expect(hasGlyph(character.codePointAt(0) ?? 0)).toBe(false);
  });
});

describe("printable", () => {
  it("leaves what the fonts can print as it is", () => {
    const text = `Peña "O'Higgins" #panic("x") *b* $x$ <a> @b \\ // \`c\` Ивáн`;
    expect(printable(text)).toBe(text);
  });

  it("writes other scripts in Latin letters, one bracket for a name of two words", () => {
    expect(printable("王小明 y Ana")).toBe("[WangXiaoMing] y Ana");
    expect(printable("محمد علي (alias)")).toBe("[mhmd ly] (alias)");
  });

  it("takes out what only steers the display, so that no name reads as another", () => {
    expect(printable("A\u202eluap\u202c\u200b\u00ad\ufeff\ufe0f")).toBe("Aluap");
    expect(printable("a\u0000\u0001b\u007f")).toBe("ab");
  });

  it("makes one blank of any white space", () => {
    expect(printable("a\n\r\t \u00a0b")).toBe("a b");
  });

  it("marks what stands for nothing: half surrogates, private and unassigned code points", () => {
    expect(printable("a\ud800b\ue000c\uffff")).toBe("a\ufffdb\ufffdc\ufffd");
  });

  it("puts accents typed separately onto their letters", () => {
    expect(printable("Pen\u0303a")).toBe("Peña");
  });

  it("reaches every string of a value and no key", () => {
    expect(printableThroughout({ "k\n": ["a\nb", { n: 1, z: null }] }, printable)).toEqual({
      "k\n": ["a b", { n: 1, z: null }],
    });
  });
});
