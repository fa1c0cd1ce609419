import { randomBytes, randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aucoKeys } from "./keys.ts";

const mint = (tenantId: string, keyId: string, access: "read" | "write" | "all" = "read") =>
  aucoKeys.mint({ tenantId, keyId, name: "ci", access }, (bytes) => randomBytes(bytes));

describe("keys", () => {
  it("carry whatever tenant and key id they were made for", () => {
    const id = fc.oneof(
      fc.string({ minLength: 0, maxLength: 25 }),
      fc.uuid(),
      fc.stringMatching(/^[0-9a-f]{32}$/),
      fc.stringMatching(/^0+$/, { maxLength: 20 }),
    );
    fc.assert(
      fc.property(id, id, (tenantId, keyId) => {
        expect(aucoKeys.claims(mint(tenantId, keyId))).toEqual({ tenantId, keyId });
      }),
    );
  });

  it("look like the ones clients know: a prefix by kind, then alphanumerics", () => {
    expect(mint("acme", "k1", "read")).toMatch(/^puk_[0-9A-Za-z]{30,40}$/);
    expect(mint("acme", "k1", "write")).toMatch(/^prk_[0-9A-Za-z]{30,40}$/);
    // Three times 16 bytes and 5 of framing are 53 bytes: at most ceil(424 / log2 62) = 72 digits.
    expect(mint(randomUUID(), randomUUID()).length).toBeLessThanOrEqual("puk_".length + 72);
  });

  it("of one tenant and id are never the same twice", () => {
    expect(mint("acme", "k1")).not.toBe(mint("acme", "k1"));
  });

  it("exist for reading and for writing only", () => {
    expect(aucoKeys.access).toEqual(["read", "write"]);
    expect(() => mint("acme", "k1", "all")).toThrow(RangeError);
  });

  it("claim nothing when they have fewer random bytes than a key has", () => {
    const key = { tenantId: "acme", keyId: "k1", name: "ci", access: "read" } as const;
    expect(aucoKeys.claims(aucoKeys.mint(key, () => randomBytes(16)))).not.toBeNull();
    expect(aucoKeys.claims(aucoKeys.mint(key, () => randomBytes(15)))).toBeNull();
  });

  it("claim nothing when they are of another shape", () => {
    const key = mint("acme", "k1");
    for (const other of [
      "",
      "sandbox",
      "puk_",
      "puk_sandbox",
      "prk_sandbox",
      `Bearer ${key}`,
      key.replace("puk_", "pak_"),
      key.slice(0, -1),
      `${key}A`,
      `puk_${"z".repeat(100_000)}`,
      "puk_ocG0ODMlBlAN4NOi4GxVJjmC7Examaple",
    ]) {
      expect(aucoKeys.claims(other), other.slice(0, 50)).toBeNull();
    }
  });
});
