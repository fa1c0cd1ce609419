import { describe, expect, it, test } from "vitest";
import { countryDocuments } from "../sandbox/documents/index.ts";
import { makeRfcOfPerson } from "../sandbox/documents/mexico.ts";
import { seededRandom } from "../sandbox/random.ts";
import { checkCountries } from "./country.ts";
import { documentValidity } from "./document-validity.ts";
import type { DocumentType } from "./subject.ts";

// The sandbox makes its numbers with check digits worked out on its own.
const random = seededRandom(11, "validity");
const bearer = {
  given: "Rosa",
  paternal: "Figueroa",
  maternal: "Baeza",
  gender: "female",
  birthDate: "1957-10-12",
  birthPlaceCode: "YN",
} as const;
const validity = (type: DocumentType, country: string | null, number: string) =>
  documentValidity({ type, country, number });

const withoutCheckDigit = new Set(["CO national-id", "PE national-id", "CR national-id", "CR tax-id"]);

describe.each(checkCountries)("numbers of %s", (country) => {
  const { nationalId, taxId } = countryDocuments[country];
  const makers = {
    "national-id": () =>
      nationalId.make(random, { ...bearer, birthPlaceCode: country === "CR" ? "1" : "YN" }),
    "tax-id": () => taxId.make(random, { name: "Velbela", foundedOn: "2008-02-29" }),
  };

  it.each(["national-id", "tax-id"] as const)(
    "%s: valid as made, invalid with another last digit",
    (type) => {
      for (let n = 0; n < 50; n++) {
        const number = makers[type]();
        const wrong = number.slice(0, -1) + (number.endsWith("1") ? "2" : "1");
        const checked = !withoutCheckDigit.has(`${country} ${type}`);
        expect(validity(type, country, number), number).toBe(checked ? "valid" : "unknown");
        expect(validity(type, country, wrong), wrong).toBe(checked ? "invalid" : "unknown");
      }
    },
  );
});

test.each([
  ["national-id", "BR", "111.111.111-11", "invalid"],
  ["national-id", "BR", "1", "unknown"],
  ["tax-id", "CO", "900123456", "unknown"],
  ["passport", "MX", "G12345678", "unknown"],
  ["national-id", null, "137.870.711-72", "unknown"],
  ["tax-id", "CO", `${"1".repeat(10_000)}-1`, "unknown"],
] as const)("%s %s %s is %s", (type, country, number, expected) => {
  expect(validity(type, country, number)).toBe(expected);
});

test("a person's RFC", () => {
  const number = makeRfcOfPerson(random, bearer);
  expect(validity("tax-id", "MX", number)).toBe("valid");
  expect(validity("tax-id", "MX", number.toLowerCase().replace(/^(....)(......)/, "$1-$2-"))).toBe("valid");
});
