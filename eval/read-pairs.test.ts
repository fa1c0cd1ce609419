import { expect, test } from "vitest";
import { pairsIn, UnreadablePairs } from "./read-pairs.ts";

const header = "case_group,schema,name1,name2,is_match,quality,category,notes";
const read = (...lines: readonly string[]) => pairsIn(`${lines.join("\n")}\n`, "pairs.csv");

test("a row of the common columns, without an id and without facts", () => {
  const [pair] = read(header, 'latam_co,Person,"Pérez, Juan",JUAN PEREZ,true,STRONG,order,the notes');
  const nothing = { birth: null, gender: null, countries: [], documents: [] };
  expect(pair).toEqual({
    row: 1,
    id: null,
    schema: "Person",
    subject: { name: "Pérez, Juan", ...nothing },
    listed: { name: "JUAN PEREZ", ...nothing },
    isMatch: true,
    tier: "STRONG",
    category: "order",
    caseGroup: "latam_co",
  });
});

test("columns in any order, unknown ones ignored, empty ones as nothing", () => {
  const [pair] = read(
    "is_match,x,name2,name1,schema,quality,id",
    "false,whatever,Norte SAS,Norte SA,Company,,A-1",
  );
  expect(pair).toMatchObject({
    id: "A-1",
    isMatch: false,
    tier: null,
    category: null,
    caseGroup: null,
    subject: { name: "Norte SA" },
    listed: { name: "Norte SAS" },
  });
});

test("facts of both sides", () => {
  const [pair] = read(
    `${header},birth1,birth2,gender1,gender2,countries1,countries2,documents1,documents2`,
    "g,Person,A,B,true,WEAK,c,,1970-03-04,~1970,female,,CO;VE,,national-id:BR:***.123.456-**,passport::AB 12;tax-id:CO:900-1",
  );
  expect(pair?.subject).toEqual({
    name: "A",
    birth: { from: "1970-03-04", to: "1970-03-04", circa: false },
    gender: "female",
    countries: ["CO", "VE"],
    documents: [{ type: "national-id", country: "BR", number: "***.123.456-**" }],
  });
  expect(pair?.listed).toEqual({
    name: "B",
    birth: { from: "1970-01-01", to: "1970-12-31", circa: true },
    gender: null,
    countries: [],
    documents: [
      { type: "passport", country: null, number: "AB 12" },
      { type: "tax-id", country: "CO", number: "900-1" },
    ],
  });
});

test("names keep their blanks and line ends, rows count from the header on, blank lines are none", () => {
  const pairs = read(header, 'g,Person,"Juan\nPérez", JUAN ,true,,,', "", "g,Vessel,A,B,FALSE,,,");
  expect(pairs.map(({ subject, listed }) => [subject.name, listed.name])).toEqual([
    ["Juan\nPérez", " JUAN "],
    ["A", "B"],
  ]);
  expect(pairs[1]).toMatchObject({ row: 2, isMatch: false });
});

test.each([
  [["schema,name1,is_match", "Person,A,true"], "pairs.csv: no column name2"],
  [["", ""], "pairs.csv: no column schema, name1, name2, is_match"],
  [["schema,name1,name1,name2,is_match", "Person,A,B,C,true"], "two columns are called name1"],
  [[header, "g,Person,A,B,true,,,", "g,Person,A,B,maybe,,,"], 'pairs.csv, row 2: is_match is "maybe"'],
  [[header, "g,Person,A,B,,,,"], 'row 1: is_match is ""'],
  [[header, "g,Planet,A,B,true,,,"], 'row 1: schema is "Planet" and not one of Person'],
  [[header, "g,Person,A,B,true,SURE,,"], 'row 1: quality is "SURE"'],
  [[header, "g,Person,A,B,true"], "row 1: it has 5 fields, the header has 8"],
  [[header, 'g,Person,"A,B,true,,,'], "pairs.csv, row 1: Quoted field unterminated"],
  [[`${header},birth1`, "g,Person,A,B,true,,,,1970-13"], 'row 1: "1970-13" is no date or span'],
  [[`${header},birth1`, "g,Person,A,B,true,,,,1971..1968"], 'row 1: "1971..1968" is no date or span'],
  [[`${header},gender1`, "g,Person,A,B,true,,,,m"], 'row 1: "m" is neither male nor female'],
  [[`${header},countries1`, "g,Person,A,B,true,,,,COL"], 'row 1: "COL" is no country code'],
  [[`${header},documents1`, "g,Person,A,B,true,,,,cpf:BR:1"], "known type of document"],
  [[`${header},documents1`, "g,Person,A,B,true,,,,passport:BR:"], "has no number"],
])("%j is an error that says where", (lines, message) => {
  expect(() => read(...lines)).toThrow(UnreadablePairs);
  expect(() => read(...lines)).toThrow(message);
});

test("a file of a header alone has no pairs", () => {
  expect(read(header)).toEqual([]);
});

test.each([
  ["1970", "1970-01-01", "1970-12-31", false],
  ["1972-02", "1972-02-01", "1972-02-29", false],
  ["~1970-03", "1970-03-01", "1970-03-31", true],
  ["1968..1971", "1968-01-01", "1971-12-31", false],
  ["~1968-05..1971-02-03", "1968-05-01", "1971-02-03", true],
])("birth %s", (written, from, to, circa) => {
  const [pair] = read(`${header},birth2`, `g,Person,A,B,true,,,,${written}`);
  expect(pair?.listed.birth).toEqual({ from, to, circa });
});
