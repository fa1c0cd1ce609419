import { describe, expect, it } from "vitest";
import { CotejoError, errorCodes } from "../../model/errors.ts";
import { asCotejoError, aucoError } from "./errors.ts";

describe("errors", () => {
  it("are one upper-case word each, except for keys", () => {
    for (const code of errorCodes) {
      const { http, body } = aucoError(code, { field: "expeditionDate" });
      expect(Object.keys(body)).toEqual(["message"]);
      if (code.startsWith("key-"))
        expect({ http, body }).toEqual({ http: 401, body: { message: "Unauthorized" } });
      else expect(body.message).toMatch(/^[A-Z]+(_[A-Z0-9]+)*$/);
    }
  });

  it("name the field at fault", () => {
    expect(aucoError("input-missing", { field: "expeditionDate" }).body.message).toBe(
      "EXPEDITION_DATE_REQUIRED",
    );
    expect(aucoError("input-invalid").body.message).toBe("INPUT_INVALID");
  });

  it.each([
    [new CotejoError("link-expired"), "link-expired"],
    [Object.assign(new Error("x"), { statusCode: 413 }), "body-too-large"],
    [Object.assign(new Error("x"), { statusCode: 429 }), "rate-limited"],
    [Object.assign(new Error("x"), { statusCode: 503 }), "unavailable"],
    [Object.assign(new Error("x"), { statusCode: 418 }), "internal"],
    [new TypeError("x"), "internal"],
    ["a text", "internal"],
    [null, "internal"],
  ])("are told from whatever is thrown: %s", (thrown, code) => {
    expect(asCotejoError(thrown).code).toBe(code);
  });
});
