import { describe, expect, test } from "vitest";
import { makeWorld } from "../../sandbox/make-world.ts";
import { brTcuInabilitados as registry } from "../../sandbox/registries/br-tcu-inabilitados.ts";
import type { Population } from "../../sandbox/world.ts";
import {
  aCompany,
  aMark,
  aResident,
  aSubject,
  contextFor,
  served,
  withBody,
  withRegistry,
} from "../shared/co-sandbox.test-support.ts";
import { brTcuInabilitados } from "./index.ts";

const debarment = aMark({
  topic: "debarment",
  date: "2022-07-16",
  reference: "026.615/2020-7",
  place: "Niterói, RJ",
});
const barred = aResident({
  country: "BR",
  nationalId: "52998224725",
  given: "Iracema",
  paternal: "Vilhena",
  maternal: "Sardinha",
  marks: [debarment],
});
const cpf = { type: "national-id", number: "529.982.247-25", country: "BR" } as const;
const cnpj = { type: "tax-id", number: "11222333000181", country: "BR" } as const;
const person = aSubject({ country: "BR", documents: [cpf] });
const company = aSubject({ kind: "company", country: "BR", documents: [cnpj] });

function askWorld(parts: Partial<Population>, subject = person) {
  const world = makeWorld({
    seed: 0,
    residents: [],
    companies: [],
    vehicles: [],
    listed: [],
    faults: [],
    ...parts,
  });
  return withRegistry(registry, world, (baseUrl) => brTcuInabilitados.ask(subject, contextFor(baseUrl)));
}

function askBody(body: unknown, subject = person) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return withBody(text, (baseUrl) => brTcuInabilitados.ask(subject, contextFor(baseUrl)));
}

describe("the audit court's registers", () => {
  test("a barred person is a debarment with its process, its term and its day", async () => {
    const { records } = await askWorld({ residents: [barred] });
    expect(records).toMatchObject([
      {
        id: "inabilitados:026.615/2020-7:AC-000738/2022-PL",
        kind: "person",
        dataSet: "legal_background",
        topic: "debarment",
        names: [{ full: "IRACEMA VILHENA SARDINHA", strength: "primary" }],
        documents: [cpf],
        listedOn: "2022-07-16",
        places: ["NITERÓI, RJ"],
      },
    ]);
    expect(records[0]?.tables[0]?.rows[0]).toContainEqual({ label: "Vigente até", value: "2030-12-31" });
  });

  test("somebody else's entry is not the subject's, even when the server ignores the CPF in the path", async () => {
    const other = { nome: "OUTRA PESSOA", cpf: "111.444.777-35", processo: "000.001/2020-0" };
    await expect(askBody({ items: [other], hasMore: false })).resolves.toEqual({ records: [] });
  });

  test("nobody barred is no record", async () => {
    await expect(askWorld({ residents: [{ ...barred, marks: [] }] })).resolves.toEqual({ records: [] });
  });

  test("a company is found on the last of three pages", async () => {
    // The server gives at most 100 at a time; 249 others stand before the one asked for.
    const others = Array.from({ length: 249 }, (_, i) =>
      aCompany({ country: "BR", taxId: String(20_000_000_000_000 + i), marks: [debarment] }),
    );
    const asked = aCompany({
      country: "BR",
      taxId: cnpj.number,
      name: "Tecelagem Inventada",
      marks: [debarment],
    });
    const { records } = await askWorld({ companies: [...others, asked] }, company);
    expect(records).toMatchObject([{ kind: "company", topic: "debarment", documents: [cnpj] }]);
  });

  test("a midnight of the old summer time is that day and not the one before", async () => {
    const entry = { cpf: cpf.number, data_transito_julgado: "2017-11-20T02:00:00Z" };
    const { records } = await askBody({ items: [entry] });
    expect(records[0]?.listedOn).toBe("2017-11-20");
  });
});

describe("no answer is never an empty answer", () => {
  test("when the registry is down for that number", async () => {
    const faults = [
      { sourceId: "br-tcu-inabilitados", number: "52998224725", how: { kind: "fails" } },
    ] as const;
    await expect(askWorld({ residents: [barred], faults })).rejects.toMatchObject({ reason: "unreachable" });
  });

  test.each([
    ["a page for people", "<html></html>"],
    ["nothing", ""],
    ["another shape", { rows: [] }],
    ["an entry without a number", { items: [{ nome: "SEM NÚMERO" }] }],
    ["an entry that is none", { items: ["x"] }],
  ])("when it sends %s", async (_what, body) => {
    await expect(askBody(body)).rejects.toMatchObject({ reason: "malformed" });
  });

  test.each([
    ["another page without an entry on this one", { items: [], hasMore: true }],
    ["a link back", { items: [{ cpf: "1" }], links: [{ rel: "next", href: "http://x/?offset=0" }] }],
  ])("when it announces %s", async (_what, body) => {
    await expect(askBody(body)).rejects.toThrow("do not move forward");
  });

  test("when the pages do not end", async () => {
    const asked = served(
      (app) => {
        app.get("/*", () => ({ items: [{ cpf: "1" }], hasMore: true }));
      },
      (baseUrl) => brTcuInabilitados.ask(company, contextFor(baseUrl)),
    );
    await expect(asked).rejects.toMatchObject({ reason: "malformed" });
  });
});
