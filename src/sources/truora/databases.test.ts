import { expect, test } from "vitest";
import { databaseIdOf, databasesOf } from "./databases.ts";
import { truora } from "./index.ts";

test("a registry's database is DBI and the SHA-1 of its id", () => {
  // printf br-tribunais | sha1sum
  expect(databaseIdOf("br-tribunais")).toBe("DBI56d5f33cc36cc179d1e278ce476ddf0ce065b9f7");
});

test("a registry may be several databases, and then is no longer the one derived from its id", () => {
  const databases = databasesOf(
    ["br-tribunais", "cl-sii"],
    "br-tribunais=DBIa, br-tribunais=DBIb,unknown=DBIc,cl-sii",
  );
  expect(databases).toEqual({
    DBIa: "br-tribunais",
    DBIb: "br-tribunais",
    [databaseIdOf("cl-sii")]: "cl-sii",
  });
});

test("registries have ids of their own, begun by their country, and say what they need", () => {
  const ids = truora.registries.map((registry) => registry.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const registry of truora.registries) {
    expect(registry.countries).toEqual([registry.id.slice(0, 2).toUpperCase()]);
    expect(registry.needs?.flat().includes("name")).toBe(registry.routes.includes("name"));
    expect(registry.dataSets.length * registry.kinds.length).toBeGreaterThan(0);
  }
});
