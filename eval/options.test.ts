import { expect, test } from "vitest";
import { optionsOf } from "./options.ts";

test("without arguments: everything, at the engine's threshold", () => {
  expect(optionsOf([])).toMatchObject({
    files: [],
    pairs: true,
    screening: true,
    threshold: null,
    misses: 0,
    every: 1,
    json: false,
    write: false,
    sharedDir: expect.stringMatching(/[/\\]shared$/),
  });
});

test("files are evaluated without the screening evals", () => {
  expect(optionsOf(["a.csv", "--json", "b.csv", "--threshold", "0.7", "--misses", "5"])).toMatchObject({
    files: ["a.csv", "b.csv"],
    pairs: true,
    screening: false,
    threshold: 0.7,
    misses: 5,
    json: true,
  });
});

test("a part of it", () => {
  expect(optionsOf(["--only", "pairs"])).toMatchObject({ pairs: true, screening: false });
  expect(optionsOf(["--only", "screening", "--every", "20"])).toMatchObject({
    pairs: false,
    screening: true,
    every: 20,
  });
});

test("help", () => {
  expect(optionsOf(["--help"])).toBe("help");
});

test.each([
  [["--threshold", "1"], "--threshold must be"],
  [["--threshold", ""], "--threshold must be"],
  [["--threshold", "high"], "--threshold must be"],
  [["--misses", "-1"], "argument is ambiguous"],
  [["--misses", "many"], "--misses must be a whole number from 0"],
  [["--every", "0"], "--every must be a whole number from 1"],
  [["--only", "speed"], "--only must be pairs or screening"],
  [["--only", "screening", "a.csv"], "takes no pair files"],
  [["--write", "a.csv"], "--write keeps whole runs"],
  [["--write", "--every", "2"], "--write keeps whole runs"],
  [["--quick"], "Unknown option"],
])("%j is an error", (args, message) => {
  expect(() => optionsOf(args)).toThrow(message);
});
