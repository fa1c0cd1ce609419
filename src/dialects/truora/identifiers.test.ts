import { expect, test } from "vitest";
import {
  checkIdentifier,
  checkIdOf,
  clientIdentifier,
  configIdentifier,
  databaseIdentifier,
  detailIdentifier,
} from "./identifiers.ts";
import { answered, checkId } from "./testing/report.ts";

test("a check's identifier and id are one", () => {
  expect(checkIdentifier(checkId)).toBe(`CHK${checkId}`);
  expect(checkIdOf(`CHK${checkId}`)).toBe(checkId);
});

test.each([checkId, `chk${checkId}`, `CHK${checkId.toUpperCase()}`, `CHK${checkId}0`, `CHK${checkId}\n`, ""])(
  "%s is no check's identifier",
  (identifier) => expect(checkIdOf(identifier)).toBeNull(),
);

test("prefixes and lengths are the vendor's", () => {
  // printf registry | sha1sum
  expect(databaseIdentifier("registry")).toBe("DBIf687604ae801bc390ff2b07bd9ad7ace07f30862");
  expect(clientIdentifier("acme")).toMatch(/^TCI[0-9a-f]{32}$/);
  expect(configIdentifier("acme")).toMatch(/^CFG[0-9a-f]{32}$/);
});

test("a detail is the same each time and differs by source, data set and route", () => {
  const base = answered([]);
  const all = [
    base,
    { ...base, sourceId: "other" },
    { ...base, dataSet: "criminal_record" as const },
    { ...base, route: "name" as const },
  ].map((answer) => detailIdentifier(checkId, answer));
  expect(new Set(all).size).toBe(4);
  expect(all[0]).toMatch(/^DTL[0-9a-f]{32}$/);
  expect(detailIdentifier(checkId, answered([], { updatedAt: "later", attempts: 2 }))).toBe(all[0]);
});
