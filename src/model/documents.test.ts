import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cnpjOf } from "../sandbox/documents/brazil.ts";
import { rutOf } from "../sandbox/documents/chile.ts";
import { rucOfPerson } from "../sandbox/documents/peru.ts";
import { canonicalNumber, nitCheckDigit, numberForms, sameDocument, sameKind } from "./documents.ts";
import { documentTypes, type IdentityDocument } from "./subject.ts";

const document = (
  type: IdentityDocument["type"],
  country: string | null,
  number: string,
): IdentityDocument => ({
  type,
  country,
  number,
});

/** Modulo 11 with weights 5 4 3 2 7 6 5 4 3 2, as a CUIT has it. */
function cuitOf(tenDigits: string): string {
  const sum = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2].reduce(
    (total, weight, i) => total + weight * Number(tenDigits[i]),
    0,
  );
  return `${tenDigits}${(11 - (sum % 11)) % 11}`;
}

describe("canonicalNumber", () => {
  it.each([
    ["national-id", "CO", "17.000.000", "17000000"],
    ["national-id", "CL", "07.000.000-k", "7000000K"],
    ["tax-id", "CO", `900.000.000-${nitCheckDigit("900000000")}`, "900000000"],
    ["tax-id", "CO", `900000000${nitCheckDigit("900000000")}`, "900000000"],
    // A cédula of ten digits is never a NIT of nine with its digit.
    ["tax-id", "CO", `102030405${nitCheckDigit("102030405")}`, `102030405${nitCheckDigit("102030405")}`],
    ["national-id", "AF", "١٢٣٤-۵۶", "123456"],
    ["tax-id", "MX", "ñ&a-850101-ab1", "Ñ&A850101AB1"],
    ["passport", null, "\ud800 ab 12", "AB12"],
    ["other", null, "", ""],
  ] as const)("%s %s %s is %s", (type, country, number, canonical) => {
    expect(canonicalNumber(document(type, country, number))).toBe(canonical);
  });
});

const rut = rutOf(17_309_182);
const nitOf = (base: string) => `${base}-${nitCheckDigit(base)}`;
const dni = cuitOf("2031082919");
const ruc = rucOfPerson("45687250");

describe("sameDocument", () => {
  test.each([
    [
      "a RUT with points, without, and without its check digit",
      ["national-id", "CL", "17.309.182-6"],
      ["tax-id", "CL", rut],
    ],
    ["a RUT without its check digit", ["national-id", "CL", rut], ["national-id", "CL", "17309182"]],
    [
      "a cédula and the NIT made of it",
      ["national-id", "CO", "73.856.403"],
      ["tax-id", "CO", nitOf("73856403")],
    ],
    [
      "a cédula and its NIT without hyphen",
      ["national-id", "CO", "73856403"],
      ["tax-id", "CO", nitOf("73856403").replace("-", "")],
    ],
    [
      "a cédula of ten digits and its NIT",
      ["national-id", "CO", "1020304050"],
      ["tax-id", "CO", nitOf("1020304050").replace("-", "")],
    ],
    [
      "a NIT of unknown country with its digit",
      ["tax-id", null, nitOf("900123456")],
      ["tax-id", "CO", "900123456"],
    ],
    ["a DNI and the RUC of Peru", ["national-id", "PE", "45687250"], ["tax-id", "PE", ruc]],
    [
      "a DNI of Peru with its check digit",
      ["national-id", "PE", "45687250-1"],
      ["national-id", "PE", "45687250"],
    ],
    ["a DNI of Argentina and the CUIL", ["national-id", "AR", "31.082.919"], ["national-id", "AR", dni]],
    ["a CPF filed as a tax number", ["national-id", "BR", "137.870.711-72"], ["tax-id", "BR", "13787071172"]],
    [
      "a CPF whose zero a spreadsheet dropped",
      ["national-id", "BR", "012.345.678-90"],
      ["national-id", "BR", "1234567890"],
    ],
    [
      "two branches of a company",
      ["tax-id", "BR", cnpjOf("153918410001")],
      ["tax-id", "BR", cnpjOf("153918410002")],
    ],
    [
      "a cédula of Venezuela with and without its letter",
      ["national-id", "VE", "V-12.345.678"],
      ["national-id", "VE", "12345678"],
    ],
    [
      "a cédula of Costa Rica not filled up",
      ["national-id", "CR", "1-234-567"],
      ["national-id", "CR", "102340567"],
    ],
    [
      "a cédula of Bolivia with its department",
      ["national-id", "BO", "4619886 LP"],
      ["national-id", "BO", "4619886"],
    ],
    [
      "a Chinese number of fifteen and of eighteen places",
      ["national-id", "CN", "110105491231002"],
      ["national-id", "CN", "11010519491231002X"],
    ],
    ["a number of unknown kind", ["other", null, "1234567"], ["national-id", "CO", "1.234.567"]],
  ] as const)("%s", (_, [type, country, number], [otherType, otherCountry, otherNumber]) => {
    const a = document(type, country, number);
    const b = document(otherType, otherCountry, otherNumber);
    expect(sameDocument(a, b)).toBe(true);
    expect(sameDocument(b, a)).toBe(true);
  });

  test.each([
    ["of two countries", ["national-id", "CO", "73856403"], ["national-id", "VE", "73856403"]],
    ["of two kinds", ["national-id", "CO", "73856403"], ["passport", "CO", "73856403"]],
    ["a NIT made of another cédula", ["national-id", "CO", "73856403"], ["tax-id", "CO", nitOf("78099887")]],
    [
      "a company's NIT whose last digit happens to fit",
      ["national-id", "CO", "80012345"],
      ["tax-id", "CO", `80012345${nitCheckDigit("80012345")}`],
    ],
    [
      "a RUC of Peru with a wrong check digit",
      ["national-id", "PE", "45687250"],
      ["tax-id", "PE", ruc.slice(0, 10) + ((Number(ruc[10]) + 1) % 10)],
    ],
    [
      "a masked number and its shown places",
      ["national-id", "BR", "***.870.711-**"],
      ["national-id", "BR", "870711"],
    ],
    ["two empty numbers", ["passport", "CO", ""], ["passport", "CO", "-"]],
  ] as const)("not %s", (_, [type, country, number], [otherType, otherCountry, otherNumber]) => {
    expect(
      sameDocument(document(type, country, number), document(otherType, otherCountry, otherNumber)),
    ).toBe(false);
  });

  it("is the same either way round, and true of a whole number with itself however it is punctuated", () => {
    const any = fc.record({
      type: fc.constantFrom(...documentTypes),
      country: fc.constantFrom("CO", "CL", "PE", "AR", "BR", "MX", "VE", null),
      number: fc.oneof(
        fc.string(),
        fc.stringMatching(/^[1-9]{1,2}\d{0,3}-?\d?$/),
        fc.constantFrom(
          "17.309.182-6",
          "17309182",
          "***.123.456-**",
          nitOf("73856403"),
          "73856403",
          ruc,
          dni,
        ),
      ),
    });
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(sameDocument(a, b)).toBe(sameDocument(b, a));
        expect(sameDocument(a, a)).toBe(numberForms(a).length > 0);
      }),
    );
  });

  it("takes a number of ten thousand characters for none", () => {
    const long = document("passport", "CO", "12 ".repeat(5000));
    expect(numberForms(long)).toEqual([]);
    expect(sameDocument(long, long)).toBe(false);
  });
});

test("sameKind asks for a known type and country on both sides", () => {
  const cedula = document("national-id", "CO", "1");
  expect(sameKind(cedula, document("national-id", "CO", "2"))).toBe(true);
  expect(sameKind(cedula, document("national-id", null, "2"))).toBe(false);
  expect(sameKind(document("other", "CO", "1"), document("other", "CO", "2"))).toBe(false);
});
