import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { truoraKeys } from "./keys.ts";

const keys = truoraKeys(() => new Date("2026-11-22T10:00:00Z"));
const mint = () =>
  keys.mint({ tenantId: "acme", keyId: "k1", name: "Back office", access: "all" }, randomBytes);

test("a key is a JWT with the vendor's claims", () => {
  const [header, payload, signature] = mint().split(".");
  const read = (part = "") => JSON.parse(Buffer.from(part, "base64url").toString());
  expect(read(header)).toEqual({ alg: "HS256", typ: "JWT" });
  expect(read(payload)).toEqual({
    account_id: "acme",
    additional_data: "{}",
    client_id: expect.stringMatching(/^TCI[0-9a-f]{32}$/),
    exp: Date.UTC(2026, 10, 22, 10) / 1000 + 3650 * 86_400,
    grant: "all",
    iat: Date.UTC(2026, 10, 22, 10) / 1000,
    iss: "cotejo",
    jti: "k1",
    key_name: "Back office",
    key_type: "backend",
    username: "Back office",
  });
  expect(Buffer.from(signature ?? "", "base64url")).toHaveLength(32);
  expect(mint()).not.toBe(mint());
});

test("a key says whose it is", () => {
  expect(keys.claims(mint())).toEqual({ tenantId: "acme", keyId: "k1" });
});

test.each([
  ["nothing", ""],
  ["the sandbox key", "sandbox"],
  ["dots", ".."],
  ["no JSON", `${Buffer.from("x").toString("base64url")}.e30.${"A".repeat(43)}`],
  ["no claims", `${Buffer.from('{"alg":"HS256"}').toString("base64url")}.e30.${"A".repeat(43)}`],
  ["a null payload", `${Buffer.from('{"alg":"HS256"}').toString("base64url")}.bnVsbA.${"A".repeat(43)}`],
  ["a short signature", mint().slice(0, -1)],
  ["four parts", `${mint()}.x`],
  ["a very long text", `${mint()}${"A".repeat(5000)}`],
])("%s is no key of ours", (_, key) => {
  expect(keys.claims(key)).toBeNull();
});
