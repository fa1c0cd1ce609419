import { describe, expect, it } from "vitest";
import { curpOf } from "../sandbox/documents/mexico.ts";
import { compareInitials } from "./compare-initials.ts";
import { fullName, matchSubject } from "./subject.ts";
import { record } from "./testing/subjects.ts";
import { weights } from "./weights.ts";

const curp = {
  type: "national-id",
  country: "MX",
  number: curpOf(
    {
      given: "José Luis",
      paternal: "Hernández",
      maternal: "Baeza",
      gender: "male",
      birthDate: "1957-10-12",
      birthPlaceCode: "YN",
    },
    "0",
  ),
} as const;
const weightsOf = (evidence: readonly { weight: number }[]) => evidence.map(({ weight }) => weight);
const against = (...listed: string[]) =>
  weightsOf(compareInitials(matchSubject("person", { documents: [curp] }), record("1", listed)));

describe("a subject's CURP against the names of a record", () => {
  it.each([
    ["José Luis Hernández Baeza", [weights.initialsFitName]],
    ["HERNANDEZ BAEZA, Jose Luis", [weights.initialsFitName]],
    ["Luis Hernández Vaeza", [weights.initialsFitName]],
    ["José Luis Hernández", []],
    ["Luis Hernández", []],
    ["Luis Hernández de Ponce", []],
    ["Ernández Baeza Luis", [weights.initialsFitName]],
    ["José Luis Hernández Ponce", [weights.maternalInitialDiffers]],
    ["Luis Hernández Ponce", [weights.maternalInitialDiffers]],
    ["Raúl Hernández Baeza", [weights.givenInitialDiffers]],
    ["Luis Martínez Ponce", [weights.paternalInitialDiffers]],
    ["Hernández", []],
    ["Хосе Луис Эрнандес", []],
    ["", []],
  ])("%s", (name, expected) => {
    expect(against(name)).toEqual(expected);
  });

  it("the name that fits best counts", () => {
    expect(against("Luis Martínez Ponce", "José Luis Hernández Baeza")).toEqual([weights.initialsFitName]);
  });

  it("says nothing where the subject's own name does not bear the letters out", () => {
    const subject = matchSubject("person", { documents: [curp], names: [fullName("Pedro Martínez Ponce")] });
    expect(compareInitials(subject, record("1", ["Pedro Martínez Ponce"]))).toEqual([]);
  });
});

it("a record's CURP can only speak against the subject's names", () => {
  const listed = record("1", ["José Luis Hernández Baeza"], { documents: [curp] });
  const named = (name: string) => matchSubject("person", { names: [fullName(name)] });
  expect(compareInitials(named("José Luis Hernández Baeza"), listed)).toEqual([]);
  expect(weightsOf(compareInitials(named("José Luis Hernández Ponce"), listed))).toEqual([
    weights.maternalInitialDiffers,
  ]);
});

describe("a CURP against an RFC", () => {
  const rfc = (number: string) => record("1", [], { documents: [{ type: "tax-id", country: "MX", number }] });
  it.each([
    ["HEBL571012AB1", [weights.initialsAgree]],
    ["HEBL571012", [weights.initialsAgree]],
    ["HXBL571012AB1", [weights.initialsAgree]],
    ["MAPL571012AB1", [weights.initialsDiffer]],
    ["HEBL800101AB1", []],
  ])("%s", (number, expected) => {
    const evidence = compareInitials(matchSubject("person", { documents: [curp] }), rfc(number));
    expect(weightsOf(evidence)).toEqual(expected);
  });
});
