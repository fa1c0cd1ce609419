import { describe, expect, it } from "vitest";
import { nameQueries } from "./name-queries.ts";

const pairs = (full: string, given: string | null = null, family: string | null = null) =>
  nameQueries({ full, given, family }).map(({ forename, name }) => `${forename} ${name}`);

describe("nameQueries", () => {
  it("sends each given name with the first surname of a name that comes split", () => {
    expect(pairs("Ana Lucía de la Peña Soto", "Ana Lucía", "de la Peña Soto")).toEqual([
      "Ana Peña",
      "Lucía Peña",
    ]);
  });

  it.each([
    ["one two", "two one"],
    ["g p m", "p m g"],
    ["g1 g2 p m", "p m g1 g2"],
  ])("reaches the notice of a given name and a surname from %s and from %s", (straight, reversed) => {
    const [given, surname] = straight.startsWith("one")
      ? ["one", "two"]
      : straight.includes("g1")
        ? ["g1", "p"]
        : ["g", "p"];
    expect(pairs(straight)).toContain(`${given} ${surname}`);
    expect(pairs(reversed)).toContain(`${given} ${surname}`);
  });

  it("asks five times at most for four words, and once for one", () => {
    expect(pairs("a b c d")).toHaveLength(5);
    expect(pairs("a")).toEqual([" a"]);
    expect(pairs("Juan Juan")).toEqual(["Juan Juan"]);
  });
});
