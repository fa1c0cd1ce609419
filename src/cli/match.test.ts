import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { engine } from "../matching/engine.ts";
import { fullName, matchSubject } from "../matching/subject.ts";
import { emptyRecord } from "../model/record.ts";
import { displayWidth } from "./matching/display-text.ts";
import { cotejo } from "./matching/testing.ts";

const program = fileURLToPath(new URL("../../bin/cotejo.js", import.meta.url));

/** The columns of every row of the account that carries a weight. */
function rowsOf(out: string) {
  const row = /^ {2}(\S.*?) {2,}.*?([+−]?\d+\.\d\d) {2}(for|against)? +([+−]?\d+\.\d\d) {2}(.*)$/;
  const number = (text = "") => Number(text.replace("−", "-"));
  return out.split("\n").flatMap((line) => {
    const [, kind, weight, speaks, sum, why] = row.exec(line) ?? [];
    return kind === undefined ? [] : [{ kind, weight: number(weight), speaks, sum: number(sum), why }];
  });
}

describe("the account", () => {
  test("names every piece of evidence, and its weights add up to the score", async () => {
    const args = ["JUAN CARLOS PEREZ GOMEZ", "--against", "Juan Pérez"];
    const { out, code } = await cotejo("match", ...args, "--birth", "1970-03-04", "--against-birth", "1981");
    expect(code).toBe(0);
    const match = engine.compare(
      matchSubject("person", {
        names: [fullName("JUAN CARLOS PEREZ GOMEZ")],
        birth: { from: "1970-03-04", to: "1970-03-04", circa: false },
      }),
      {
        ...emptyRecord("1", "person", "international_background", "sanction"),
        names: [{ ...fullName("Juan Pérez"), strength: "primary" }],
        births: [{ from: "1981-01-01", to: "1981-12-31", circa: false }],
      },
    );
    const rows = rowsOf(out);
    expect(rows).toHaveLength(match.evidence.length);
    for (const [at, { weight }] of match.evidence.entries())
      expect(Math.abs((rows[at]?.weight ?? 99) - weight)).toBeLessThanOrEqual(0.0101);
    expect(rows.at(-1)?.sum).toBe(Number(match.score.toFixed(2)));
    expect(rows.find(({ kind }) => kind === "birth date")).toMatchObject({
      speaks: "against",
      why: "year differs",
    });
    expect(out).toMatch(/^ {2}NO MATCH {2}probability .*, below the threshold of 50 %$/m);
    expect(out).toMatch(/document, gender, country +neither side states one/);
  });

  test("says which side alone states what", async () => {
    const { out } = await cotejo(
      "match",
      "Ana Ruiz",
      "--against",
      "Ana Ruiz",
      "--against-birth",
      "1970",
      "--gender",
      "female",
    );
    expect(out).toMatch(/birth date +only the record states one: 1970\n/);
    expect(out).toMatch(/gender +only the subject states one: female\n/);
  });

  test.each([
    ["0", "MATCH"],
    ["1", "NO MATCH"],
  ])("a threshold of %s gives %s, and the exit code is 0", async (threshold, verdict) => {
    const { out, code } = await cotejo(
      "match",
      "Ana Ruiz",
      "--against",
      "Ana Ruiz",
      "--threshold",
      threshold,
    );
    expect(out).toContain(`\n  ${verdict}  probability `);
    expect(code).toBe(0);
  });

  test("stays in line and within 100 columns, whatever the script", async () => {
    const { out } = await cotejo(
      ...["match", "محمود احمدی نژاد", "--also", "김정은", "--against", "Mahmoud 金正恩".repeat(9)],
    );
    for (const line of out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(100);
    const heading = out.split("\n").find((line) => line.includes("compared  subject")) ?? "";
    const row = out.split("\n").find((line) => line.startsWith("  name  ")) ?? "";
    const upTo = (line: string, mark: RegExp) => displayWidth(line.slice(0, line.search(mark)));
    expect(upTo(row, /(?<=\d\.\d\d) {2}(?:for|against)/)).toBe(upTo(heading, /(?<=weight)/));
  });

  test("prints nothing from outside that steers a terminal", async () => {
    const { out } = await cotejo("match", "Ana \u001b[31mRuiz\u202e\u009b", "--against", "Ana\u0007 Ruiz");
    expect(out).toContain("Ana \\u{1b}[31mRuiz\\u{202e}\\u{9b}");
    expect(out.replace(/[\n\u2068\u2069]/g, "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

test("--json gives one object with the match", async () => {
  const { out, code } = await cotejo(
    "match",
    "Ana",
    "Ruiz",
    "--against",
    "Ana Ruiz",
    "--against",
    "Anita",
    "--json",
  );
  expect(code).toBe(0);
  const answer = JSON.parse(out);
  expect(answer).toMatchObject({ engine: engine.version, threshold: engine.defaultThreshold });
  expect(answer.subject.names).toEqual([fullName("Ana Ruiz")]);
  expect(answer.record.names.map((name: { strength: string }) => name.strength)).toEqual([
    "primary",
    "alias",
  ]);
  expect(answer.match).toEqual(engine.compare(answer.subject, answer.record));
  expect(answer.verdict).toBe(answer.match.probability >= 0.5 ? "match" : "no-match");
});

test("a number whose check digit does not fit is doubted, not repeated", async () => {
  const { err } = await cotejo(
    ...[
      "match",
      "--document",
      "national-id:BR:12345678900",
      "--against-document",
      "national-id:BR:12345678900",
    ],
  );
  expect(err).toBe(
    "warning: the check digit of the subject's national-id does not fit\nwarning: the check digit of the record's national-id does not fit\n",
  );
});

test.each([
  [["Ana Ruiz"], "Say what to compare with: --against <name>."],
  [["Ana Ruiz", "Eva Ruiz", "--against", "x"], "That is more than one name."],
  [["", "--against", "Ana Ruiz"], "Nothing can be compared: of the subject, no name is given"],
  [["Ana Ruiz", "--against", "·!·"], "Nothing can be compared: of the record, the name has no letter"],
  [
    ["--document", "passport::AB123456", "--against", "Ana"],
    "Nothing can be compared: what the subject states",
  ],
  [["Ana", "--against", "Ana", "--kind", "cat"], "--kind is one of person, company, vessel, vehicle."],
  [["Ana", "--against", "Ana", "--birth", "1970-02-30"], "--birth is a date such as"],
  [["Ana", "--against", "Ana", "--against-birth", "1972-1968"], "--against-birth is a date such as"],
  [["Ana", "--against", "Ana", "--document", "passport:123"], "--document is a type, a country and a number"],
  [["Ana", "--against", "Ana", "--document", "card:CO:123"], "The type of --document is one of"],
  [["Ana", "--against", "Ana", "--country", "Colombia"], "--country is a country's two letters"],
  [["Ana", "--against", "Ana", "--threshold", "50"], "--threshold is a probability from 0 to 1"],
  [["Ana", "--against", "Ana", "--threshhold", "1"], "Unknown option '--threshhold'."],
])("%j is refused with exit code 2", async (args, start) => {
  const { out, err, code } = await cotejo("match", ...args);
  expect(err.slice(0, start.length)).toBe(start);
  expect(err).toContain("\nUsage: cotejo match ");
  expect([code, out]).toEqual([2, ""]);
});

test("--help says what exit codes mean, in 100 columns", async () => {
  for (const command of ["match", "screen"]) {
    const { out, code } = await cotejo(command, "--help");
    expect(code).toBe(0);
    expect(out).toContain("Exit code: 0 when");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  }
});

test("colours are there when asked for, and only then", () => {
  const run = (env: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, [program, "match", "Ana Ruiz", "--against", "Ana Ruiz"], {
      env,
      encoding: "utf8",
    });
  expect(run({ FORCE_COLOR: "1" }).stdout).toContain("\u001b[32mfor\u001b[39m");
  expect(run({}).stdout).not.toContain("\u001b");
});
