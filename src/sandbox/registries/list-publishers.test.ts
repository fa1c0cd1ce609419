import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalNumber } from "../../model/documents.ts";
import type { SourceRecord } from "../../model/record.ts";
import type { ListSource, ReadList } from "../../sources/source.ts";
import { unSecurityCouncil as unSource } from "../../sources/un-security-council/index.ts";
import { usOfacNonSdn as nonSdnSource } from "../../sources/us-ofac-non-sdn/index.ts";
import { usOfacSdn as sdnSource } from "../../sources/us-ofac-sdn/index.ts";
import { type Sandbox, startSandbox } from "../server.ts";
import type { ListedParty } from "../world.ts";
import { unSecurityCouncil } from "./un-security-council.ts";
import { usOfacNonSdn } from "./us-ofac-non-sdn.ts";
import { usOfacSdn } from "./us-ofac-sdn.ts";

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ registries: [usOfacSdn, usOfacNonSdn, unSecurityCouncil] });
});

afterAll(() => sandbox.close());

async function readFromSandbox(source: ListSource): Promise<ReadList> {
  const files = await Promise.all(
    Object.entries(sandbox.files[source.id] ?? {}).map(async ([name, url]) => {
      const response = await fetch(url);
      expect(response.status).toBe(200);
      return { name, url, bytes: await response.bytes() };
    }),
  );
  return source.read(files);
}

const lists = [sdnSource, nonSdnSource, unSource];

describe.each(lists)("the sandbox's $id", (source) => {
  it("is read by the connector of the real list, entry for entry", async () => {
    const { records, unreadable } = await readFromSandbox(source);
    const parties = sandbox.population.listed.filter((party) => party.sourceId === source.id);
    expect(parties.length).toBeGreaterThan(0);
    expect(unreadable).toEqual([]);
    const read = new Map(records.map((record) => [record.id, record]));
    expect(read.size).toBe(parties.length);
    for (const party of parties) expect(seen(read.get(party.uid))).toEqual(meant(party, source));
  });

  it("is the same file for the same population", async () => {
    const again = await startSandbox({ registries: [usOfacSdn, usOfacNonSdn, unSecurityCouncil] });
    try {
      for (const [name, url] of Object.entries(sandbox.files[source.id] ?? {})) {
        const other = again.files[source.id]?.[name] ?? "";
        expect(await (await fetch(other)).text()).toBe(await (await fetch(url)).text());
      }
    } finally {
      await again.close();
    }
  });
});

/** What must survive the way through the wire format and back. */
function meant(party: ListedParty, source: ListSource) {
  const entity = party.kind !== "person";
  const un = source === unSource;
  const full = (name: { given: string | null; family: string }) =>
    [name.given, name.family].filter(Boolean).join(" ");
  return {
    // The UN list tells persons from everything else, and has documents of persons only.
    kind: un && entity ? "company" : party.kind,
    names: [full(party), ...party.aliases.map(full)].sort(),
    weak: party.aliases.filter((alias) => alias.weak).map(full),
    documents: un && entity ? [] : party.documents.map((document) => canonicalNumber(document)),
    births: party.birthDate ? [party.birthDate] : [],
    gender: party.gender,
    nationality: entity ? [] : [party.nationality].filter((code) => code !== null),
    birthPlace: party.birthPlace,
    programs: party.programs,
  };
}

function seen(record: SourceRecord | undefined) {
  if (!record) return null;
  return {
    kind: record.kind,
    names: record.names.map((name) => name.full).sort(),
    weak: record.names.filter((name) => name.strength === "weak-alias").map((name) => name.full),
    documents: record.documents.map(canonicalNumber),
    births: record.births.map((birth) => birth.from),
    gender: record.gender,
    nationality: record.kind === "person" ? record.countries : [],
    birthPlace: record.kind === "person" ? (record.places[0] ?? null) : null,
    programs: record.programs,
  };
}
