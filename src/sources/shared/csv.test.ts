import { describe, expect, it } from "vitest";
import { readCsv } from "./csv.ts";

const read = (text: string) => readCsv(Buffer.from(text));

describe("readCsv", () => {
  it("reads quotes, commas and line breaks within quotes, and drops the end mark", () => {
    expect(read('1,"A, ""B""",-0- \r\n2,"C\nD",x\r\n\x1a')).toEqual([
      ["1", 'A, "B"', "-0- "],
      ["2", "C\nD", "x"],
    ]);
  });

  it("does without the end mark when the last row is whole", () => {
    expect(read("1,a\r\n2,b\r\n")).toEqual([
      ["1", "a"],
      ["2", "b"],
    ]);
  });

  it("refuses a file that is cut off", () => {
    expect(() => read('1,"a"\r\n2,"b')).toThrow("cut off");
    expect(() => read("1,a\r\n2,b")).toThrow("cut off");
    expect(() => read('1,"a"\r\n2,"b\r\n')).toThrow("quote");
  });

  it("tells a whole file without rows from no file", () => {
    expect(read("\x1a")).toEqual([]);
    expect(() => read("")).toThrow("empty");
  });
});
