import { expect, test } from "vitest";
import { aSubject } from "../shared/co-sandbox.test-support.ts";
import { checkForm } from "./request.ts";

const always = { user_authorized: "true", force_creation: "true" };

test("a person with all that is known", () => {
  const subject = aSubject({
    country: "PE",
    documents: [
      { type: "temporary-permit", number: "001-9", country: "PE" },
      { type: "other", number: "5", country: null },
    ],
    name: { full: "Ana Ríos", given: "Ana", family: "Ríos" },
    birthDate: "1990-02-03",
    issueDate: "2010-01-01",
    gender: "female",
    extras: { phone: "+51900000000", state: "" },
  });
  expect(checkForm(subject)).toEqual({
    ...always,
    type: "person",
    country: "PE",
    ptp: "001-9",
    first_name: "Ana",
    last_name: "Ríos",
    date_of_birth: "1990-02-03",
    issue_date: "2010-01-01",
    gender: "female",
    phone_number: "+51900000000",
  });
});

test("a name in one piece is sent whole", () => {
  const name = { full: "Ana Ríos", given: null, family: null };
  expect(checkForm(aSubject({ name }))).toMatchObject({ first_name: "Ana Ríos" });
  const company = checkForm(aSubject({ kind: "company", name, documents: [] }));
  expect(company).toEqual({ ...always, type: "company", country: "CO", company_name: "Ana Ríos" });
});

test("a Brazilian person is searched nationwide unless a state is named", () => {
  expect(checkForm(aSubject({ country: "BR" })).region).toBe("ALL");
  expect(checkForm(aSubject({ country: "BR", extras: { region: "SP" } })).region).toBe("SP");
  expect(checkForm(aSubject({ country: "BR", kind: "vehicle" })).region).toBeUndefined();
});
