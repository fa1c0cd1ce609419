import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { engine } from "../matching/engine.ts";
import { usOfacSdn } from "../sources/us-ofac-sdn/index.ts";
import { cotejo } from "./matching/testing.ts";

const scratch = mkdtempSync(join(tmpdir(), "cotejo-screen-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(scratch, "lists-"));
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly more?: string;
}

const born = (year: number) =>
  `<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>${year}</YEAR></INDIVIDUAL_DATE_OF_BIRTH>`;
const of = (country: string) => `<NATIONALITY><VALUE>${country}</VALUE></NATIONALITY>`;

/** The UN list in its own layout, of invented people. */
function unList(entries: readonly Entry[]): string {
  const individuals = entries.map(
    ({ id, name, more = "" }) =>
      `<INDIVIDUAL><DATAID>${id}</DATAID><FIRST_NAME>${name}</FIRST_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>${id}</REFERENCE_NUMBER>${more}</INDIVIDUAL>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="2026-01-28T00:00:11.197Z"><INDIVIDUALS>${individuals.join("")}</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`;
}

const people: readonly Entry[] = [
  { id: "CDi.901", name: "DRAVAN MIRUTAL", more: born(1958) + of("Colombia") },
  { id: "CDi.902", name: "OSTELA QUEMBARI", more: of("Colombia") },
  { id: "CDi.903", name: "DRAVAN ZOLUNDE" },
];

const screen = (...args: readonly string[]) =>
  cotejo("screen", ...args, "--lists", folder, "--minimum-records", "2");

const records = (out: string) => [...out.matchAll(/un-security-council (CDi\.\d+)/g)].map((hit) => hit[1]);

describe("a folder with a good list", () => {
  beforeEach(() => put("un-security-council.xml", unList(people)));

  test("gives the record with its evidence, and what was searched", async () => {
    const { out, err, code } = await screen("Dravan Mirutal", "--birth", "1958-07-01");
    expect([code, err]).toEqual([0, ""]);
    expect(records(out)).toEqual(["CDi.901"]);
    expect(out).toMatch(
      /^ {2}1\. {2}\d\d\.\d % {2}DRAVAN MIRUTAL\n +un-security-council CDi\.901, person, sanction$/m,
    );
    expect(out).toMatch(/^ {2}name +Mirutal +MIRUTAL +\+\d\.\d\d {2}for +\S+ {2}same word$/m);
    expect(out).toMatch(/^ {2}birth date +1958-07-01 +1958 +\+\d\.\d\d {2}for +\S+ {2}same year$/m);
    expect(out).toMatch(/country +only the record states one: CO$/m);
    expect(out).toContain("  One record reaches the threshold of 50 %.\n");
    expect(out).toMatch(
      /searched +un-security-council {2}of 2026-01-28 {2}3 {2}records\n +in .* ms; reading the lists took/,
    );
  });

  test("says so when no record reaches the threshold, and shows what came nearest when asked", async () => {
    const clear = await screen("Beluna Tarvosi");
    expect(clear.code).toBe(0);
    expect(clear.out).toContain("  No record reaches the threshold of 50 %.\n");
    expect(records(clear.out)).toEqual([]);

    const near = await screen("Dravan Mirutal", "--near", "5", "--threshold", "1");
    expect(near.out).toContain("  No record reaches the threshold of 100 %.\n");
    expect(records(near.out.slice(near.out.indexOf("The nearest below")))[0]).toBe("CDi.901");
    expect(records(near.out)).toHaveLength(3);
  });

  test("--limit is never silent", async () => {
    const { out } = await screen("Dravan Mirutal", "--threshold", "0", "--limit", "1");
    expect(records(out)).toEqual(["CDi.901"]);
    expect(out).toContain("3 records reach the threshold of 0 %. The best one is shown; --limit shows more.");
  });

  test.each([
    [
      ["--country-of-record", "co"],
      ["CDi.901", "CDi.902"],
    ],
    [["--topic", "wanted"], []],
    [
      ["--topic", "sanction"],
      ["CDi.901", "CDi.902", "CDi.903"],
    ],
    [["--kind", "company"], []],
  ])("%j narrows what is searched", async (args, ids) => {
    const { out } = await screen("Dravan Mirutal", "--threshold", "0", ...args);
    expect(records(out).sort()).toEqual(ids);
  });

  test("--json gives one object, with what it rests on", async () => {
    const { out, code } = await screen("Dravan Mirutal", "--near", "1", "--json");
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      engine: engine.version,
      threshold: engine.defaultThreshold,
      verdict: "hits",
      hitCount: 1,
      notSearched: [],
      lists: [{ sourceId: "un-security-council", publishedOn: "2026-01-28", recordCount: 3 }],
      hits: [{ sourceId: "un-security-council", record: { id: "CDi.901" } }],
    });
    expect(answer.lists[0].digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(answer.near).toHaveLength(1);
    const [{ match }] = answer.hits;
    const sum = match.evidence.reduce((total: number, one: { weight: number }) => total + one.weight, 0);
    expect(match.score).toBeCloseTo(sum, 9);
    expect(JSON.parse((await screen("Beluna Tarvosi", "--json")).out).verdict).toBe("clear");
  });

  test("a file that belongs to no list is named, a hidden one is not", async () => {
    put("no\u001btes.txt", "");
    put(".DS_Store", "");
    const { err, code } = await screen("Dravan Mirutal");
    expect(err).toBe("warning: no\\u{1b}tes.txt belongs to no list and was not read\n");
    expect(code).toBe(0);
  });

  test("rows that cannot be read are told", async () => {
    const many = Array.from({ length: 150 }, (_, i) => ({ id: `CDi.${1000 + i}`, name: `DRAVAN M${i}` }));
    put("un-security-council.xml", unList([...many, { id: "CDi.999", name: "" }]));
    const { err } = await screen("Beluna Tarvosi");
    expect(err).toMatch(
      /^warning: un-security-council: 1 row cannot be read, the first at INDIVIDUAL CDi\.999: /,
    );
  });
});

describe("silence is not innocence", () => {
  test.each([
    ["cut off", unList(people).slice(0, -40), "cut off"],
    ["too small", unList(people.slice(0, 1)), "1 records where at least 2 are expected"],
  ])("of two lists, one %s", async (_, text, reason) => {
    put("un-security-council.xml", text);
    put("us-ofac-sdn.csv", sdnRows);
    const { out, err, code } = await screen("Beluna Tarvosi");
    expect(code).toBe(1);
    expect(out).not.toContain("No record");
    expect(out).toContain("INCOMPLETE: un-security-council was not searched");
    expect(err).toContain("error: un-security-council was not searched: ");
    expect(err).toContain(reason);
    expect(JSON.parse((await screen("Beluna Tarvosi", "--json")).out)).toMatchObject({
      verdict: "incomplete",
      notSearched: [{ sourceId: "un-security-council", reason: expect.stringContaining(reason) }],
    });
    // Of a list that was not asked for, nothing is missing.
    const without = await screen("Beluna Tarvosi", "--list", "us-ofac-sdn");
    expect([without.code, without.err]).toEqual([0, ""]);
    expect(without.out).toContain("No record reaches");
  });

  test("a list that was asked for and is not there is missing", async () => {
    put("un-security-council.xml", unList(people));
    const { out, err, code } = await screen(
      ...["Beluna Tarvosi", "--list", "un-security-council", "--list", "us-ofac-sdn"],
    );
    expect(code).toBe(1);
    expect(err).toMatch(/^error: us-ofac-sdn was not searched: .* holds no file of it\n$/);
    expect(out).not.toContain("No record");
  });

  test("nothing is searched in an empty folder, nor in none", async () => {
    const empty = await screen("Dravan Mirutal");
    expect(empty).toMatchObject({ code: 1, out: "", err: expect.stringContaining("Nothing was searched: ") });
    folder = join(folder, "none");
    const none = await screen("Dravan Mirutal");
    expect(none).toEqual({ code: 1, out: "", err: `--lists: ${folder} cannot be read (ENOENT)\n` });
  });
});

const sdnRows = [
  `9001,"MIRUTAL, Dravan","individual","SDNTK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 03 Feb 1958."`,
  `9002,"INVENTED TRADING LTD",-0- ,"SDNTK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- `,
  "",
].join("\r\n");
const altRows = `9001,7001,"aka","ZOLUNDE, Ikmar",-0- \r\n`;

describe("files of a list", () => {
  const [main = "", alias = ""] = ["main", ...(usOfacSdn.optionalFiles ?? [])];

  test.each([
    ["beside each other", `us-ofac-sdn.csv`, `us-ofac-sdn.${alias}.csv`],
    ["in a folder", `us-ofac-sdn/${main}.csv`, `us-ofac-sdn/${alias}.csv`],
    ["in a folder, the main one by its official name", "us-ofac-sdn/sdn.xml", `us-ofac-sdn/${alias}.csv`],
  ])("%s", async (_, mainPath, aliasPath) => {
    put(mainPath, sdnRows);
    put(aliasPath, altRows);
    const { out, err, code } = await screen("Ikmar Zolunde");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("us-ofac-sdn 9001, person, sanction\n");
    expect(out).toMatch(/also Ikmar ZOLUNDE/);
    expect(out).toContain("of no stated date");
  });

  test("one alone in its folder needs no name", async () => {
    put("un-security-council/whatever.xml", unList(people));
    expect(records((await screen("Dravan Mirutal")).out)).toEqual(["CDi.901"]);
  });

  test.each([
    [
      "two main files",
      ["us-ofac-sdn.csv", "us-ofac-sdn/main.csv"],
      "more than one file stands for its main: ",
    ],
    ["no main file", ["us-ofac-sdn.aliases.csv"], "none of its files is the main one"],
    ["files of other names", ["us-ofac-sdn/a.csv", "us-ofac-sdn/b.csv"], "none of its files is the main one"],
  ])("%s are refused", async (_, paths, reason) => {
    for (const path of paths) put(path, sdnRows);
    const { out, err, code } = await screen("Ikmar Zolunde");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(`Nothing was searched: us-ofac-sdn: ${reason}`);
  });
});

test.each([
  [["Ana Ruiz"], "Say where the lists are: --lists <folder>."],
  [["·!·", "--lists", "."], "Nothing can be compared: of the subject, the name has no letter"],
  [["--lists", "."], "Nothing can be compared: of the subject, no name is given, and no document either."],
  [
    ["--document", "passport::X", "--lists", "."],
    "Nothing can be compared: of the subject, no name is given",
  ],
  [["Ana", "--lists", ".", "--list", "co-rues"], "--list is one of us-ofac-sdn,"],
  [["Ana", "--lists", ".", "--topic", "gossip"], "--topic is one of "],
  [["Ana", "--lists", ".", "--limit", "-1"], "Option '--limit' argument is ambiguous."],
  [["Ana", "--lists", ".", "--near", "few"], "--near is a whole number."],
])("%j is refused with exit code 2", async (args, start) => {
  const { out, err, code } = await cotejo("screen", ...args);
  expect(err.slice(0, start.length)).toBe(start);
  expect([code, out]).toEqual([2, ""]);
});
