import { describe, expect, it } from "vitest";
import type { Plan } from "../../../model/check.ts";
import type { BackgroundRequest } from "../schema.ts";
import { subjectKindOf, toCheckRequest, verifyRequest } from "./request.ts";

const plan: Plan = { type: "person", country: "CO", kind: "person", dataSets: [] };
const base = { email: "prueba@example.com", identification: "123456" };
const requestOf = (fields: Partial<BackgroundRequest>): BackgroundRequest => ({
  ...base,
  type: "CC",
  ...fields,
});
const subjectOf = (fields: Partial<BackgroundRequest>) =>
  toCheckRequest(requestOf(fields), plan, "CODE").subject;

describe("the subject", () => {
  it.each([
    ["CC", "person", "national-id", "CO"],
    ["CE", "person", "foreign-id", "CO"],
    ["NIT", "company", "tax-id", "CO"],
    ["PPT", "person", "temporary-permit", "CO"],
    ["PP", "person", "passport", null],
    ["INT", "person", "other", null],
  ] as const)("of %s is a %s with a %s", (type, kind, document, country) => {
    expect(subjectKindOf(requestOf({ type }))).toBe(kind);
    expect(subjectOf({ type })).toMatchObject({
      kind,
      country: "CO",
      documents: [{ type: document, number: "123456", country }],
    });
  });

  it("has the name and the date of issue that were sent", () => {
    expect(subjectOf({ name: "Marisol  Quebrada", expeditionDate: "29/02/1996" })).toMatchObject({
      name: { full: "Marisol Quebrada", given: null, family: null },
      issueDate: "1996-02-29",
    });
    expect(subjectOf({})).toMatchObject({ name: null, issueDate: null, birthDate: null });
  });
});

describe("the check request", () => {
  it("keeps what must be given back and nothing else the client sent", () => {
    const request = requestOf({
      tags: ["a"],
      targetWebhooks: ["default"],
      custom: { order: [1, { deep: true }] },
    });
    const { echo, reference, dialect, force } = toCheckRequest(
      { ...request, password: "not ours" } as BackgroundRequest,
      plan,
      "CODE",
    );
    expect(echo).toEqual(request);
    expect({ reference, dialect, force }).toEqual({ reference: "CODE", dialect: "auco", force: true });
  });
});

describe("the rules between fields", () => {
  it.each([
    [{ type: "NIT", identification: "900.123.456-7" }],
    [{ type: "CE", identification: "E123456" }],
    [{ type: "PP", identification: "AB123456", name: "Marisol Quebrada" }],
    [{ type: "PPT", expeditionDate: "01/01/2022" }],
  ] as const)("allow %o", (fields) => {
    expect(() => verifyRequest(requestOf(fields))).not.toThrow();
  });

  it.each([
    [{ type: "NIT", identification: "ABC" }, "input-invalid", "identification"],
    [{ type: "INT" }, "input-missing", "name"],
    [{ type: "PPT" }, "input-missing", "expeditionDate"],
    [{ expeditionDate: "31/04/2000" }, "input-invalid", "expeditionDate"],
    [{ expeditionDate: "00/00/0000" }, "input-invalid", "expeditionDate"],
  ] as const)("refuse %o", (fields, code, field) => {
    expect(() => verifyRequest(requestOf(fields))).toThrow(
      expect.objectContaining({ code, facts: expect.objectContaining({ field }) }),
    );
  });
});
