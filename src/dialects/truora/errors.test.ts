import { expect, test } from "vitest";
import { CotejoError, errorCodes } from "../../model/errors.ts";
import { asCotejoError, errorJson } from "./errors.ts";

test.each(errorCodes)("%s has a status, a message and, past the gateway, a code", (code) => {
  const { http, body } = errorJson(new CotejoError(code, { field: "country" }));
  expect(http).toBeGreaterThanOrEqual(400);
  expect(body).toHaveProperty("message", expect.stringMatching(/\w+/));
  if (code === "key-missing" || code === "key-invalid") expect(Object.keys(body)).toEqual(["message"]);
  else if (code === "rate-limited") expect(body).toMatchObject({ code: 10400, http_code: 429 });
  else expect(body).toMatchObject({ code: 10000 + http, http_code: http });
});

test.each([
  [400, "body-malformed"],
  [413, "body-too-large"],
  [415, "media-type-unsupported"],
  [429, "rate-limited"],
  [503, "unavailable"],
  [500, "internal"],
  [undefined, "internal"],
])("a foreign error of status %s is %s", (statusCode, code) => {
  expect(asCotejoError(Object.assign(new Error("secret"), { statusCode })).code).toBe(code);
});

test("an unforeseen error's message stays here", () => {
  expect(JSON.stringify(errorJson(asCotejoError(new Error("secret"))))).not.toContain("secret");
});
