import { expect, test } from "vitest";
import { canonicalJson, createVault } from "./vault.ts";

const vault = createVault(new Uint8Array(32).fill(1));

test("opens what it sealed, and only in its place, for its tenant, with its key, unaltered", () => {
  const sealed = vault.seal("a", "checks/1", { name: "Nubia" });
  expect(vault.open("a", "checks/1", sealed)).toEqual({ name: "Nubia" });
  expect(() => vault.open("a", "checks/2", sealed)).toThrow();
  expect(() => vault.open("b", "checks/1", sealed)).toThrow();
  expect(() => createVault(new Uint8Array(32).fill(2)).open("a", "checks/1", sealed)).toThrow();
  for (const at of [0, 5, 20, sealed.length - 1]) {
    const altered = new Uint8Array(sealed);
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect(() => vault.open("a", "checks/1", altered)).toThrow();
  }
});

test("sealing twice gives different bytes; digests are equal for equal values and tenants only", () => {
  expect(vault.seal("a", "p", 1)).not.toEqual(vault.seal("a", "p", 1));
  expect(vault.digest("a", "p", { x: 1, y: 2 })).toEqual(vault.digest("a", "p", { y: 2, x: 1 }));
  expect(vault.digest("a", "p", { x: 1 })).not.toEqual(vault.digest("b", "p", { x: 1 }));
  expect(vault.digest("a", "p", { x: 1 })).not.toEqual(vault.digest("a", "q", { x: 1 }));
});

test("canonical JSON orders keys at every depth and leaves arrays alone", () => {
  expect(canonicalJson({ b: [2, 1, { d: null, c: "x" }], a: true })).toBe(
    '{"a":true,"b":[2,1,{"c":"x","d":null}]}',
  );
});
