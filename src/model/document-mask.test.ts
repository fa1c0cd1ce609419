import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { maskFits, masksFit, maskWindow, readMask, windowsOf } from "./document-mask.ts";

const places = (number: string) => readMask(number)?.places ?? null;

describe("readMask", () => {
  it.each([
    ["***.123.456-**", "???123456??"],
    ["XXX.123.456-XX", "???123456??"],
    ["***123456**", "???123456??"],
    ["442.***.***-02", "442??????02"],
    ["••••1234", "????1234"],
    ["....1234", "????1234"],
    ["***4567**", "???4567??"],
  ])("%s", (number, expected) => {
    expect(places(number)).toBe(expected);
  });

  it.each([
    "137.870.711-72",
    "XX123456",
    "XAXX010101000",
    "No #12345",
    "12345*",
    "*******",
    "",
    "*".repeat(10_000),
  ])("%s is whole or nothing", (number) => {
    expect(readMask(number)).toBeNull();
  });
});

const mask = (number: string) => {
  const read = readMask(number);
  if (read === null) throw new Error(`${number} is no mask`);
  return read;
};

describe("maskFits", () => {
  it.each([
    ["***.123.456-**", "99912345600", true],
    ["***.123.456-**", "99912345700", false],
    ["***.123.456-**", "123456", null],
    ["****1234", "5671234", true],
    ["****1234", "99998885671234", true],
    ["****1234", "5671235", false],
    ["****1234", "234", null],
  ])("%s on %s", (masked, number, fits) => {
    expect(maskFits(mask(masked), number)).toBe(fits);
  });
});

test("two masks are compared where both show something", () => {
  expect(masksFit(mask("***.123.456-**"), mask("***123456**"))).toEqual({ fits: true, shown: 6 });
  expect(masksFit(mask("***.123.456-**"), mask("***.123.457-**"))).toEqual({ fits: false, shown: 6 });
  expect(masksFit(mask("***.123.456-**"), mask("442.***.***-02"))).toBeNull();
  expect(masksFit(mask("***.123.456-**"), mask("****1234"))).toBeNull();
});

test("a mask that fits a number and shows four neighbours is found by one of the number's windows", () => {
  const digits = fc.stringMatching(/^\d{6,18}$/);
  fc.assert(
    fc.property(digits, fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }), (number, hidden) => {
      const masked = readMask([...number].map((digit, i) => (hidden[i] ? "*" : digit)).join(""));
      const window = masked && maskWindow(masked);
      if (!masked || window === null) return;
      expect(maskFits(masked, number)).toBe(true);
      expect(windowsOf(number)).toContain(window);
    }),
    { numRuns: 500 },
  );
});
