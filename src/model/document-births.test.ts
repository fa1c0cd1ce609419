import { describe, expect, it, test } from "vitest";
import { curpOf, makeRfcOfPerson } from "../sandbox/documents/mexico.ts";
import { seededRandom } from "../sandbox/random.ts";
import { toldByDocument } from "./document-births.ts";
import type { DocumentType, Gender } from "./subject.ts";

const told = (country: string | null, number: string, type: DocumentType = "national-id") => {
  const read = toldByDocument({ type, country, number });
  return (
    read && {
      by: read.by,
      days: read.births.map(({ from }) => from),
      gender: read.gender,
      initials: read.initials,
    }
  );
};

const person = (birthDate: string, gender: Gender = "female") => ({
  given: "María Elena",
  paternal: "De la Peña",
  maternal: "Ortiz",
  gender,
  birthDate,
  birthPlaceCode: "JC",
});

describe("CURP and RFC", () => {
  it("the seventeenth place of a CURP tells the century", () => {
    expect(told("MX", curpOf(person("1912-03-04"), "0"))).toEqual({
      by: "CURP",
      days: ["1912-03-04"],
      gender: "female",
      initials: "PEOE",
    });
    expect(told("MX", curpOf(person("2012-03-04", "male"), "A"))?.days).toEqual(["2012-03-04"]);
    expect(told("MX", curpOf(person("2012-03-04", "male"), "A"))?.gender).toBe("male");
  });

  it("an RFC allows both centuries, but no day that does not exist", () => {
    const random = seededRandom(3, "rfc");
    expect(told("MX", makeRfcOfPerson(random, person("1980-12-31")), "tax-id")?.days).toEqual([
      "1980-12-31",
      "2080-12-31",
    ]);
    // 1900 was no leap year.
    expect(told("MX", makeRfcOfPerson(random, person("2000-02-29")), "tax-id")?.days).toEqual(["2000-02-29"]);
    expect(told("MX", "PEOE801231", "tax-id")).toMatchObject({ gender: null, initials: "PEOE" });
  });

  it("a CURP is known by its shape where no country is stated, an RFC is not", () => {
    expect(told(null, curpOf(person("1980-12-31"), "0"), "other")?.by).toBe("CURP");
    expect(told(null, "PEOE801231AB1", "tax-id")).toBeNull();
  });

  it.each([
    [
      "a wrong check digit",
      curpOf(person("1980-12-31"), "0").replace(/.$/, (d) => String((Number(d) + 1) % 10)),
    ],
    ["a day that does not exist", curpOf(person("1980-02-31"), "0")],
    ["the number of foreigners at large", "XEXX010101HNEXXXA4"],
    ["an RFC of the public at large", "XAXX010101000"],
    ["an RFC of a company", "VEL080229AB1"],
    ["noise", "\ud800".repeat(10_000)],
    ["nothing", ""],
  ])("%s tells nothing", (_, number) => {
    expect(told("MX", number)).toBeNull();
  });
});

/** Check digit: the weighted sum modulo 11, modulo 10 of that. */
const modulo11 = (digits: string, weights: readonly number[]) =>
  digits + ((weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11) % 10);

/** Every second digit doubled, from the right, digits of the products added up. */
function luhn(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return digits + ((10 - (sum % 10)) % 10);
}

function chinese(seventeen: string): string {
  // 2^(17 - i) modulo 11 are the weights of the standard.
  const sum = [...seventeen].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0);
  return seventeen + "10X98765432"[sum % 11];
}

// Days from 1899-12-31 to 1970-01-01 are 25568, and 3,000 days later it is 1978-03-20.
const ukrainian = modulo11("285681234", [-1, 5, 7, 9, 4, 6, 10, 5, 7]);

describe("numbers of other countries", () => {
  test.each([
    ["CN", chinese("11010519800229123"), ["1980-02-29"], "male"],
    ["ZA", luhn("800229480008"), ["1980-02-29", "2080-02-29"], "female"],
    ["BG", modulo11("804229123", [2, 4, 8, 5, 10, 9, 7, 3, 6]), ["2080-02-29"], null],
    ["RO", modulo11("280022940123", [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]), ["1980-02-29"], "female"],
    ["CU", "80022912348", ["1980-02-29"], "male"],
    ["NI", "001-290280-0001A", ["1980-02-29", "2080-02-29"], null],
    ["KZ", "800229400123", ["1980-02-29"], "female"],
    ["EG", "28002290101234", ["1980-02-29"], "male"],
    ["KR", "800229-2123456", ["1980-02-29"], "female"],
    ["ID", "3171236902800001", ["1980-02-29", "2080-02-29"], "female"],
    ["MY", "800229-10-1233", ["1980-02-29", "2080-02-29"], "male"],
    ["UA", ukrainian, ["1978-03-20"], "female"],
  ] as const)("%s %s", (country, number, days, gender) => {
    const read = told(country, number);
    expect(read?.days).toEqual(days);
    if (gender) expect(read?.gender).toBe(gender);
  });

  it("a country whose numbers tell nothing, a passport, a wrong check digit", () => {
    expect(told("CO", "80022912348")).toBeNull();
    expect(told("CU", "80022912348", "passport")).toBeNull();
    expect(
      told(
        "ZA",
        luhn("800229480008").replace(/.$/, (d) => String((Number(d) + 1) % 10)),
      ),
    ).toBeNull();
  });
});
