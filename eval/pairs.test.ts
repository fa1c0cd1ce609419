import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import { stdnum } from "stdnum";
import { expect, test } from "vitest";
import { nitCheckDigit } from "../src/model/documents.ts";
import { documentsIn } from "./facts.ts";
import { pairsIn } from "./read-pairs.ts";

const folder = new URL("pairs/", import.meta.url);
const text = await readFile(new URL("with-facts.csv", folder), "utf8");
const { data: rows, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

/** What stdnum calls the numbers that it checks for us as they are. */
const stdnumRules = new Map([
  ["national-id MX", "curp"],
  ["national-id EC", "ci"],
  ["tax-id EC", "ruc"],
  ["tax-id PE", "ruc"],
  ["tax-id AR", "cuit"],
  ["national-id DO", "cedula"],
  ["tax-id DO", "rnc"],
  ["national-id UY", "cedula"],
  ["tax-id VE", "rif"],
  ["national-id GT", "cui"],
  ["tax-id GT", "nit"],
  ["national-id ES", "dni"],
  ["tax-id FR", "siren"],
  ["national-id PL", "pesel"],
  ["tax-id PL", "nip"],
  ["national-id TR", "tckimlik"],
  ["national-id CN", "ric"],
]);

const cell = (row: Record<string, string>, name: string) => row[name] ?? "";
const base = (row: Record<string, string>) => cell(row, "id").replace(/-\d+$/, "");
const tally = (of: readonly Record<string, string>[]) => ({
  pairs: of.length,
  positive: of.filter((row) => row.is_match === "true").length,
});

test("the columns are the published ones and every value can be read", () => {
  expect(meta.fields?.join(",")).toBe(
    "id,split,case_group,schema,name1,name2,birth1,birth2,gender1,gender2,countries1,countries2,documents1,documents2,is_match,quality,category,notes",
  );
  expect(pairsIn(text, "with-facts.csv")).toHaveLength(rows.length);
  expect(rows.length).toBeGreaterThanOrEqual(500);
  for (const row of rows)
    for (const name of ["name1", "name2", "notes"]) expect(cell(row, name)).not.toBe("");
});

test("ids are unique, and no two rows are the same pair", () => {
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  const seen = rows.map((row) => JSON.stringify({ ...row, id: "", notes: "", split: "" }));
  expect(new Set(seen).size).toBe(rows.length);
});

test("the split is the one drawn from the base identity", () => {
  for (const row of rows) {
    const [byte = 0] = createHash("sha256")
      .update(`cotejo-pairs-1:${base(row)}`)
      .digest();
    expect([row.id, row.split]).toEqual([row.id, byte < 128 ? "tune" : "test"]);
  }
});

test("no base identity, full name or document number is in both splits", () => {
  const splitOf = new Map<string, string>();
  for (const row of rows)
    for (const key of [`id ${base(row)}`, ...namesIn(row), ...numbersIn(row)]) {
      expect([key, splitOf.get(key) ?? row.split]).toEqual([key, row.split]);
      splitOf.set(key, cell(row, "split"));
    }
});

test("each category has positives and negatives in both splits", () => {
  for (const category of new Set(rows.map((row) => cell(row, "category"))))
    for (const split of ["tune", "test"]) {
      const { pairs, positive } = tally(
        rows.filter((row) => row.category === category && row.split === split),
      );
      expect({ category, split, both: positive > 0 && positive < pairs }).toEqual({
        category,
        split,
        both: true,
      });
    }
});

test("document numbers obey the check digits of their country, except where the notes say so", () => {
  let checked = 0;
  const wrong: string[] = [];
  for (const row of rows)
    for (const side of ["1", "2"]) {
      const notes = cell(row, "notes");
      const meantInvalid = notes.includes(`invalid check digit on the ${side === "1" ? "query" : "list"}`);
      for (const { type, country, number } of documentsIn(cell(row, `documents${side}`))) {
        const valid = validity(type, country, number, notes);
        if (valid === null) continue;
        checked += 1;
        if (valid === meantInvalid) wrong.push(`${row.id} ${type} ${country} ${number}`);
      }
    }
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(400);
});

test("the counts that the README states are those of the file", async () => {
  const readme = await readFile(new URL("README.md", folder), "utf8");
  for (const category of new Set(rows.map((row) => cell(row, "category")))) {
    const { pairs, positive } = tally(rows.filter((row) => row.category === category));
    expect(readme).toContain(`| ${category} | ${pairs} | ${positive} | ${pairs - positive} |`);
  }
  const { pairs, positive } = tally(rows);
  expect(readme).toContain(`| all | ${pairs} | ${positive} | ${pairs - positive} |`);
});

function namesIn(row: Record<string, string>): readonly string[] {
  return ["name1", "name2"].map((name) => {
    const letters = cell(row, name).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    return `name ${(letters.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(" ")}`;
  });
}

function numbersIn(row: Record<string, string>): readonly string[] {
  return [...documentsIn(cell(row, "documents1")), ...documentsIn(cell(row, "documents2"))].map(
    ({ number }) => `number ${number.replace(/[^0-9A-Za-z]/g, "").toUpperCase()}`,
  );
}

/** Whether the number is valid; null where it has no check digit, or not all of it is stated. */
function validity(type: string, country: string | null, number: string, notes: string): boolean | null {
  const compact = number.replace(/[^0-9A-Za-z]/g, "");
  const masked = /\*|XX/.test(number);
  if (masked || notes.includes("check digit absent")) return null;
  if (type === "imo-number") return imoIsValid(number.replace(/\D/g, ""));
  switch (`${type} ${country}`) {
    case "national-id BR":
      return accepts("BR", "cpf", compact.padStart(11, "0"));
    case "tax-id BR":
      // Eight digits are the root of a CNPJ.
      return compact.length === 8 ? null : accepts("BR", compact.length === 11 ? "cpf" : "cnpj", compact);
    case "national-id CL":
    case "tax-id CL":
      return rutIsValid(compact);
    case "tax-id CO": {
      const [, stem, check] = /^([\d.]+)-(\d)$/.exec(number) ?? /^(\d{9})(\d)$/.exec(number) ?? [];
      return stem ? nitCheckDigit(stem.replace(/\D/g, "")) === check : null;
    }
    case "tax-id MX":
      // Ten characters are an RFC without its homoclave.
      return compact.length === 10 ? null : accepts("MX", "rfc", compact);
    default: {
      const rule = stdnumRules.get(`${type} ${country}`);
      return rule && country ? accepts(country, rule, compact) : null;
    }
  }
}

function accepts(country: string, rule: string, number: string): boolean {
  const validator = stdnum[country]?.[rule];
  if (!validator) throw new Error(`stdnum knows no ${rule} of ${country}`);
  return validator.validate(number).isValid;
}

/**
 * Weights 2 to 7 from the right, and the whole sum with the check digit a multiple of 11; K is 10.
 * By hand, because stdnum 1.12.0 refuses a RUT whose check digit is 0.
 */
function rutIsValid(number: string): boolean {
  const [check = "", ...digits] = [...number.toUpperCase().replace(/[^0-9K]/g, "")].reverse();
  const sum = digits.reduce((total, digit, i) => total + Number(digit) * (2 + (i % 6)), 0);
  return (sum + (check === "K" ? 10 : Number(check))) % 11 === 0;
}

/** Seven digits, the last of the sum of the others weighted 7 to 2 (IMO resolution A.1117). */
function imoIsValid(digits: string): boolean {
  const sum = [...digits.slice(0, 6)].reduce((total, digit, i) => total + Number(digit) * (7 - i), 0);
  return digits.length === 7 && sum % 10 === Number(digits[6]);
}
