import { expect, test } from "vitest";
import { dayOf, factsOf, tableOf, tablesOf, textOf } from "./br-facts.ts";

test.each([
  ["2019-10-25", "2019-10-25"],
  ["2019-10-25T03:00:00.000Z", "2019-10-25"],
  ["2019-10-25 00:00:00", "2019-10-25"],
  ["5/3/2020", "2020-03-05"],
  ["29/02/2023", null],
  ["2019-10-2500", null],
  ["ontem", null],
  [20191025, null],
  [null, null],
])("the day of %s is %s", (written, day) => {
  expect(dayOf(written)).toBe(day);
});

test.each([
  ["  a \n b ", "a b"],
  ["", null],
  [0, "0"],
  [Number.NaN, null],
  [true, null],
  [{}, null],
])("the text of %o is %o", (value, text) => {
  expect(textOf(value)).toBe(text);
});

test("what says nothing is no fact, no row and no table", () => {
  const facts = factsOf({ Nome: "Ana", UF: null });
  expect(facts).toEqual([{ label: "Nome", value: "Ana" }]);
  expect(tablesOf(tableOf("A", [facts, factsOf({ UF: null })]), tableOf("B", [[]]))).toEqual([
    { title: "A", rows: [facts] },
  ]);
});
