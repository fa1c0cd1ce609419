import { describe, expect, it, test } from "vitest";
import { nitCheckDigit } from "../model/documents.ts";
import type { DocumentType, IdentityDocument } from "../model/subject.ts";
import { compareDocuments } from "./compare-documents.ts";
import { matchSubject } from "./subject.ts";
import { record } from "./testing/subjects.ts";
import { weights } from "./weights.ts";

/** `national-id:BR:***.870.711-**` */
function document(text: string): IdentityDocument {
  const [type, country, number = ""] = text.split(":");
  return { type: type as DocumentType, country: country || null, number };
}

const documents = (text: string) => (text === "" ? [] : text.split(" ").map(document));

function compare(mine: string, theirs: string) {
  const subject = matchSubject("person", { documents: documents(mine) });
  return compareDocuments(subject, record("1", [], { documents: documents(theirs) }));
}

const nit = (base: string) => `${base}-${nitCheckDigit(base)}`;
const cpf = "national-id:BR:137.870.711-72";

describe("compareDocuments", () => {
  it.each([
    ["the same", "national-id:CO:73856403", "national-id:CO:73.856.403", weights.documentAgrees],
    [
      "a cédula and its NIT",
      "national-id:CO:73856403",
      `tax-id:CO:${nit("73856403")}`,
      weights.documentAgrees,
    ],
    [
      "a cédula and another's NIT",
      "national-id:CO:73856403",
      `tax-id:CO:${nit("78099887")}`,
      weights.lastingDocumentDiffers,
    ],
    ["another cédula", "national-id:CO:73856403", "national-id:CO:78099887", weights.lastingDocumentDiffers],
    ["a cédula one digit off", "national-id:CO:73856403", "national-id:CO:73859403", weights.documentSlip],
    [
      "a cédula with two digits exchanged",
      "national-id:CO:73856403",
      "national-id:CO:73856430",
      weights.documentSlip,
    ],
    ["the next cédula", "national-id:CO:73856403", "national-id:CO:73856404", weights.lastingDocumentDiffers],
    ["another passport", "passport:CO:AN123456", "passport:CO:AV999888", weights.renewedDocumentDiffers],
    [
      "one of two cédulas a digit off",
      "national-id:CO:73856403",
      "national-id:CO:1 national-id:CO:99999912 national-id:CO:73859403",
      weights.documentSlip,
    ],
    [
      "a root of another company",
      "tax-id:BR:15.391.841/0001-44",
      "tax-id:BR:94538221",
      weights.lastingDocumentDiffers,
    ],
    ["a masked CPF that fits", cpf, "national-id:BR:***.870.711-**", weights.partialDocumentsCap],
    ["a CPF masked with X", cpf, "national-id:BR:XXX.870.711-XX", weights.partialDocumentsCap],
    ["a masked CPF of another", cpf, "national-id:BR:***.870.712-**", weights.lastingDocumentDiffers],
    [
      "a masked CPF on both sides",
      "national-id:BR:***.870.711-**",
      "tax-id:BR:***870711**",
      weights.partialDocumentsCap,
    ],
    [
      "the last four of a cédula",
      "national-id:CO:73856403",
      "national-id:CO:****6403",
      4 * weights.maskedPlaceAgrees,
    ],
    ["letters of an RFC", "tax-id:MX:PEOE801231AB1", "tax-id:MX:FIBR571012", weights.initialsDiffer],
  ])("%s", (_, mine, theirs, weight) => {
    for (const evidence of [compare(mine, theirs), compare(theirs, mine)])
      expect(evidence).toMatchObject([{ kind: "document", weight }]);
  });

  it.each([
    ["nothing on a side", "national-id:CO:73856403", ""],
    ["numbers of two countries", "national-id:CO:73856403", "national-id:VE:78099887"],
    ["a company's NIT beside a cédula", "national-id:CO:73856403", `tax-id:CO:${nit("900123456")}`],
    ["numbers that identify nobody", "national-id:CO:0000000", "national-id:CO:123"],
    ["the RFC of the public at large", "tax-id:MX:XAXX010101000", "tax-id:MX:XAXX010101000"],
    ["a mask of another length", cpf, "national-id:BR:**123*"],
    ["two places shown", cpf, "national-id:BR:*********72"],
  ])("no evidence: %s", (_, mine, theirs) => {
    expect(compare(mine, theirs)).toEqual([]);
    expect(compare(theirs, mine)).toEqual([]);
  });

  it("the kind that speaks loudest against the match counts, beside a masked number that agrees", () => {
    const evidence = compare(
      `passport:BR:AN123456 national-id:CO:73856403 ${cpf}`,
      "passport:BR:AV999888 national-id:CO:78099887 national-id:BR:***.870.711-**",
    );
    expect(evidence.map(({ weight }) => weight)).toEqual([
      weights.lastingDocumentDiffers,
      weights.partialDocumentsCap,
    ]);
  });

  it("two numbers that their check digits vouch for are no slip of each other", () => {
    expect(compare(`tax-id:CO:${nit("900123456")}`, `tax-id:CO:${nit("900123457")}`)).toMatchObject([
      { weight: weights.lastingDocumentDiffers },
    ]);
  });

  it("says when the check digit of a document that agrees is wrong", () => {
    expect(compare("national-id:BR:13787071171", "national-id:BR:137.870.711-71")).toMatchObject([
      { weight: weights.documentAgrees, reason: "same document, though its check digit does not fit" },
    ]);
    expect(compare(cpf, "national-id:BR:13787071172")).toMatchObject([{ reason: "same document" }]);
  });
});

test("bad numbers cost nothing and say nothing", () => {
  for (const number of [
    "",
    "*".repeat(10_000),
    "1-".repeat(5_000),
    "\ud800",
    "9".repeat(10_000),
    "- ".repeat(5_000),
  ]) {
    const bad = { type: "tax-id", country: "CO", number } as const;
    const subject = matchSubject("person", { documents: [bad] });
    expect(compareDocuments(subject, record("1", [], { documents: [bad] }))).toEqual([]);
  }
});
