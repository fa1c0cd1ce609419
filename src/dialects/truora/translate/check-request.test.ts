import { describe, expect, test } from "vitest";
import type { Plan } from "../../../model/check.ts";
import { documentFields } from "../inputs.ts";
import type { CreateCheckInput } from "../schema/requests.ts";
import { checkRequest, echoOf } from "./check-request.ts";

const base = { country: "CO", type: "person", user_authorized: "true" } as const;
const planOf = (part: Partial<Plan> = {}): Plan => ({
  type: "person",
  country: "CO",
  kind: "person",
  dataSets: [],
  ...part,
});
const request = (fields: Partial<CreateCheckInput>, plan: Partial<Plan> = {}) =>
  checkRequest(
    { ...base, ...fields },
    planOf({ ...(fields.country && { country: fields.country }), ...plan }),
  );
const subjectOf = (...of: Parameters<typeof request>) => request(...of).subject;

describe("the subject", () => {
  test("has what was sent", () => {
    const subject = subjectOf({
      foreign_id: " E-1 ",
      first_name: "Ana  María",
      last_name: "Prueba",
      date_of_birth: "1992-04-23",
      issue_date: "2012-02-29",
      gender: "m",
      region: "ALL",
      state_id: "1.2*3,4-5",
      native_country: "VE",
      native_national_id: "V-9",
    });
    expect(subject).toEqual({
      kind: "person",
      country: "CO",
      documents: [{ type: "foreign-id", number: "E-1", country: "CO" }],
      name: { full: "Ana María Prueba", given: "Ana María", family: "Prueba" },
      birthDate: "1992-04-23",
      issueDate: "2012-02-29",
      gender: "female",
      extras: { region: "ALL", state: "12345", "native-country": "VE", "native-national-id": "V-9" },
    });
  });

  test.each(["male", "Masculino", "HOMBRE", "h", "H"])("%s is male", (gender) => {
    expect(subjectOf({ national_id: "1", gender }).gender).toBe("male");
  });
  test.each(["female", "Femenino", "mujer", "m", "M"])("%s is female", (gender) => {
    expect(subjectOf({ national_id: "1", gender }).gender).toBe("female");
  });

  test.each(Object.entries(documentFields))("%s alone is a %s and enough", (field, type) => {
    expect(subjectOf({ [field]: "A1" }).documents).toMatchObject([{ type, number: "A1" }]);
  });

  test("passports are of the native country, and nothing is of ALL", () => {
    const passport = { passport: "P1", native_country: "VE" } as const;
    expect(subjectOf(passport).documents[0]?.country).toBe("VE");
    expect(subjectOf({ passport: "P1" }).documents[0]?.country).toBeNull();
    expect(subjectOf({ national_id: "1", country: "ALL" }).documents[0]?.country).toBeNull();
  });

  test("a company's first document is its tax id, its name may come as a first name", () => {
    const company = { type: "company", kind: "company" } as const;
    const both = { national_id: "1", tax_id: "900000000-1", first_name: "Ejemplo SAS" };
    expect(subjectOf(both, company).documents.map(({ type }) => type)).toEqual(["tax-id", "national-id"]);
    expect(subjectOf(both, company).name).toEqual({ full: "Ejemplo SAS", given: null, family: null });
    expect(subjectOf({ ...both, company_name: "Otra SA" }, company).name?.full).toBe("Otra SA");
  });

  test("a vehicle check keeps the plate and its owner's document", () => {
    const vehicle = subjectOf({ license_plate: "ABC123", national_id: "1" }, { kind: "vehicle" });
    expect(vehicle.documents.map(({ type }) => type)).toEqual(["national-id", "license-plate"]);
  });
});

describe("who is searched for", () => {
  test("a name is enough for ALL, and in Mexico when it is whole", () => {
    expect(() => request({ country: "ALL", last_name: "Prueba" })).not.toThrow();
    expect(() => request({ country: "ALL", company_name: "Ejemplo" })).not.toThrow();
    expect(() => request({ country: "MX", first_name: "Ana", last_name: "Prueba" })).not.toThrow();
    expect(() => request({ country: "MX", first_name: "Ana" })).toThrow("identifier-missing");
    expect(() => request({ country: "CO", first_name: "Ana", last_name: "Prueba" })).toThrow(
      "identifier-missing",
    );
    expect(() => request({ country: "ALL", date_of_birth: "1992-04-23" })).toThrow("identifier-missing");
  });

  test("a native document needs its country", () => {
    expect(() => request({ national_id: "1", native_national_id: "V-9" })).toThrow("native-country-missing");
  });
});

describe("what is kept", () => {
  test("the echo is as sent; sameAs leaves bookkeeping out", () => {
    const fields = { national_id: "1.0-0", custom_input: "ref", report_id: "RPT1", billing_hub: "norte" };
    const { echo, sameAs, reference, force, dialect } = request({ ...fields, force_creation: "True" });
    expect(echo).toEqual(fields);
    expect(sameAs).toEqual({ type: "person", country: "CO", national_id: "1.0-0" });
    expect({ reference, force, dialect }).toEqual({ reference: null, force: true, dialect: "truora" });
    expect(request({ ...fields, force_creation: "false" }).force).toBe(false);
  });

  test("sameAs does not depend on the order of the fields", () => {
    const one = request({ national_id: "1", first_name: "Ana" }).sameAs;
    const other = request({ first_name: "Ana", national_id: "1" }).sameAs;
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  test("nothing but our own fields is read back", () => {
    expect(echoOf({ national_id: "1", secret: "x", region: 4 })).toEqual({ national_id: "1" });
    for (const odd of [null, "x", 1, []]) expect(echoOf(odd)).toEqual({});
  });
});
