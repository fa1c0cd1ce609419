import { expect, test } from "vitest";
import { engineInput } from "./engine-input.ts";
import { schemas } from "./labelled-pair.ts";
import { pairsIn } from "./read-pairs.ts";

const pairOf = (schema: string, name1 = "ANA LOOR", name2 = "Ana Loor") => {
  const [pair] = pairsIn(
    "id,case_group,schema,name1,name2,is_match,quality,category,notes,birth1,birth2,gender1,gender2,countries1,countries2,documents1,documents2\n" +
      `secret-id,secret-group,${schema},${name1},${name2},true,WEAK,secret-category,secret-notes,1970,1971,female,male,EC,PE,passport:EC:A1234,passport:PE:B1234\n`,
    "pairs.csv",
  );
  if (!pair) throw new Error("no pair");
  return engineInput(pair);
};

test("name1 and its facts are the subject, name2 and its facts the record", () => {
  const { subject, record } = pairOf("Person");
  expect(subject).toEqual({
    kind: "person",
    names: [{ full: "ANA LOOR", given: null, family: null }],
    birth: { from: "1970-01-01", to: "1970-12-31", circa: false },
    gender: "female",
    countries: ["EC"],
    documents: [{ type: "passport", country: "EC", number: "A1234" }],
  });
  expect(record).toMatchObject({
    kind: "person",
    names: [{ full: "Ana Loor", given: null, family: null, strength: "primary" }],
    births: [{ from: "1971-01-01", to: "1971-12-31", circa: false }],
    gender: "male",
    countries: ["PE"],
    documents: [{ type: "passport", country: "PE", number: "B1234" }],
  });
});

test("the engine never sees labels, notes or ids", () => {
  const seen = JSON.stringify(pairOf("Person"));
  expect(seen).not.toMatch(/secret|WEAK|isMatch|is_match/);
});

test("every schema has a kind on both sides", () => {
  expect(schemas.map((schema) => [schema, pairOf(schema).subject.kind, pairOf(schema).record.kind])).toEqual([
    ["Person", "person", "person"],
    ["Company", "company", "company"],
    ["Organization", "company", "company"],
    ["LegalEntity", "company", "company"],
    ["PublicBody", "company", "company"],
    ["Vessel", "vessel", "vessel"],
    ["Vehicle", "vehicle", "vehicle"],
    ["Airplane", "vehicle", "aircraft"],
  ]);
});

test("an empty name is no name", () => {
  const { subject, record } = pairOf("Person", "", " ");
  expect(subject.names).toEqual([]);
  expect(record.names).toEqual([]);
});
