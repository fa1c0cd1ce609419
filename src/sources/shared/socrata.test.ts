import { describe, expect, it } from "vitest";
import { serveSocrata } from "../../sandbox/registries/socrata/serve-socrata.ts";
import { contextFor, served, worldOf } from "./co-sandbox.test-support.ts";
import { type SocrataTest, socrataRows } from "./socrata.ts";

const rows = Array.from({ length: 2_345 }, (_, i) => ({
  n: String(i).padStart(4, "0"),
  name: i === 7 ? "D'Angelo" : "x",
}));

function read(where: readonly SocrataTest[], limit: number, order = "n") {
  return served(
    (app) => serveSocrata(app, worldOf({}), { sourceId: "none", dataset: "abcd-1234", rows }),
    (baseUrl) => socrataRows({ dataset: "abcd-1234", where, order, limit }, contextFor(baseUrl)),
  );
}

describe("socrataRows", () => {
  const all: readonly SocrataTest[] = [{ column: "n", startsWith: "" }];

  it("reads page after page, in order, each row once", async () => {
    expect(await read(all, 5_000)).toEqual(rows);
  });

  it("stops at the limit", async () => {
    expect(await read(all, 1_200, "n DESC")).toEqual(rows.toReversed().slice(0, 1_200));
  });

  it("quotes a quote, and leaves no way out of the literal", async () => {
    expect(await read([{ column: "name", isOneOf: ["D'Angelo"] }], 10)).toEqual([rows[7]]);
    expect(await read([{ column: "name", isOneOf: ["y') or n in ('0001"] }], 10)).toEqual([]);
    expect(await read([{ column: "name", startsWith: "y', '') or starts_with(n, '" }], 10)).toEqual([]);
  });

  it("wants rows that pass any test", async () => {
    const where = [
      { column: "n", isOneOf: ["0001", "0002"] },
      { column: "name", isOneOf: ["D'Angelo"] },
    ];
    expect(await read(where, 10)).toEqual([rows[1], rows[2], rows[7]]);
  });
});
