import { expect, test } from "vitest";
import { repairText, toAscii } from "./text.ts";

test("UTF-8 that was read as Latin-1 or Windows-1252 is read again as UTF-8", () => {
  const misread = (text: string) => Buffer.from(text, "utf8").toString("latin1");
  for (const name of ["Íñigo Muñoz", "Zoë Ávila", "JOSÉ PEÑA", "Raúl Güell"])
    expect(repairText(misread(name))).toBe(name);
  expect(repairText("PEÃ‘A RAÃšL")).toBe("PEÑA RAÚL");
});

test("escapes, entities and old code pages become the letters they stood for", () => {
  expect(repairText("NU\\u00d1EZ")).toBe("NUÑEZ");
  expect(repairText("Nu&ntilde;ez &amp; Ib&#225;&ntilde;ez")).toBe("Nunez & Ibánez");
  expect(repairText("CASTA¥EDA Casta¤eda")).toBe("CASTAÑEDA Castañeda");
});

test("letters that are lost for good stay as question marks", () => {
  expect(repairText("MU#OZ PE?A Rodr\uFFFDguez")).toBe("MU?OZ PE?A Rodr?guez");
});

test("invisible characters, lone surrogates and runs of blanks do no harm", () => {
  expect(repairText("Ana\u200d \u202e\u0000  Ruiz\u00a0Paz")).toBe("Ana Ruiz Paz");
  expect(repairText("Ana \ud800 Ruiz")).not.toContain("\ud800");
  expect(repairText("x".repeat(10_000)).length).toBe(400);
});

test("other scripts become Latin letters, syllable by syllable where they have no blanks", () => {
  expect(toAscii("Íñigo D’Ávila")).toBe("inigo davila");
  expect(toAscii("Лев Толстой")).toBe("lev tolstoy");
  expect(toAscii("東山").trim().split(" ")).toHaveLength(2);
});
