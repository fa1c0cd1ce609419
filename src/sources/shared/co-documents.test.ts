import { describe, expect, it } from "vitest";
import type { IdentityDocument } from "../../model/subject.ts";
import { documentsOf, documentsToAsk, spellingsOf } from "./co-documents.ts";
import { aSubject } from "./co-sandbox.test-support.ts";

const cedula: IdentityDocument = { type: "national-id", number: "1.023.456.789", country: "CO" };
const foreign: IdentityDocument = { type: "national-id", number: "V-12345678", country: "VE" };
const passport: IdentityDocument = { type: "passport", number: "AB 123", country: "VE" };
const unknown: IdentityDocument = { type: "foreign-id", number: "555", country: null };
const empty: IdentityDocument = { type: "national-id", number: " . ", country: "CO" };

describe("documentsOf", () => {
  it("takes Colombian documents, those of no country, and passports of any", () => {
    const subject = aSubject({ documents: [cedula, foreign, passport, unknown, empty] });
    expect(documentsOf(subject, ["national-id", "foreign-id", "passport"])).toEqual([
      cedula,
      passport,
      unknown,
    ]);
    expect(documentsOf(subject, ["passport"])).toEqual([passport]);
  });
});

describe("documentsToAsk", () => {
  it("refuses to ask about nothing", () => {
    expect(() => documentsToAsk(aSubject({ documents: [foreign] }), ["national-id"], "Owner")).toThrow(
      expect.objectContaining({ reason: "refused", retryable: false }),
    );
  });
});

describe("spellingsOf", () => {
  it("spells a NIT without, with and after a hyphen its check digit, however it is given", () => {
    // Weights 41 … 3 on 901234567 give 697, and 697 mod 11 is 4, so 7.
    const spelled = ["901234567", "9012345677", "901234567-7"];
    for (const number of ["901.234.567-7", "9012345677", "901234567"]) {
      expect(spellingsOf({ type: "tax-id", number, country: null })).toEqual(spelled);
    }
    expect(spellingsOf(cedula)).toEqual(["1023456789"]);
  });
});
