import { describe, expect, it } from "vitest";
import { textOf } from "./text.ts";

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

describe("textOf", () => {
  it("reads UTF-8 and drops a byte order mark", () => {
    expect(textOf(bytes([0xef, 0xbb, 0xbf], "Peñón"))).toBe("Peñón");
  });

  it("names the first byte that is not UTF-8", () => {
    // "Pe" is 2 bytes and "é" 2 more; the Windows-1252 ñ (0xF1) stands at offset 4.
    expect(() => textOf(bytes("Peé", [0xf1], "a"))).toThrow("offset 4");
    expect(() => textOf(bytes("abc", [0xc3]))).toThrow("offset 3");
  });

  it("tells a replacement character in the file from a bad byte", () => {
    expect(textOf(bytes("a\uFFFDb"))).toBe("a\uFFFDb");
    // 1 + 3 + 1 bytes stand before the bad one.
    expect(() => textOf(bytes("a\uFFFDb", [0xe9], "x"))).toThrow("offset 5");
  });

  it("counts a byte order mark in the offset", () => {
    expect(() => textOf(bytes([0xef, 0xbb, 0xbf], "a", [0xe9], "x"))).toThrow("offset 4");
  });

  it("refuses empty files", () => {
    expect(() => textOf(bytes())).toThrow("empty");
    expect(() => textOf(bytes(" \r\n"))).toThrow("empty");
  });
});
