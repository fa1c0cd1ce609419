import { describe, expect, test } from "vitest";
import { makeWorld } from "../../sandbox/make-world.ts";
import { crHacienda as registry } from "../../sandbox/registries/cr-hacienda.ts";
import type { Population } from "../../sandbox/world.ts";
import {
  aCompany,
  aMark,
  aResident,
  aSubject,
  contextFor,
  withBody,
  withRegistry,
} from "../shared/co-sandbox.test-support.ts";
import { crHacienda } from "./index.ts";

const resident = aResident({
  country: "CR",
  nationalId: "112345678",
  given: "Yorleny",
  paternal: "Zúñiga",
  maternal: "Umaña",
});
const cedula = { type: "national-id", number: "1-1234-5678", country: "CR" } as const;
const juridica = { type: "tax-id", number: "3-101-123456", country: "CR" } as const;
const person = aSubject({ country: "CR", documents: [cedula] });
const company = aSubject({ kind: "company", country: "CR", documents: [juridica] });

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
  return withRegistry(registry, world, (baseUrl) => crHacienda.ask(subject, contextFor(baseUrl)));
}

function askBody(body: unknown, status = 200) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return withBody(text, (baseUrl) => crHacienda.ask(person, contextFor(baseUrl)), { status });
}

async function topics(asked: ReturnType<typeof askWorld>) {
  return (await asked).records.map((record) => `${record.dataSet} ${record.topic}`);
}

describe("a person", () => {
  test("who pays no taxes is known by name and no more", async () => {
    const { records } = await askWorld({ residents: [resident] });
    expect(records).toMatchObject([
      {
        kind: "person",
        dataSet: "personal_identity",
        topic: "identity",
        names: [{ full: "YORLENY ZÚÑIGA UMAÑA", strength: "primary" }],
        documents: [cedula],
      },
    ]);
  });

  test("who is a taxpayer is registered, with activities", async () => {
    const taxpayer = { ...resident, marks: [aMark({ topic: "tax-registration" })] };
    const { records } = await askWorld({ residents: [taxpayer] });
    expect(records.map((record) => record.topic)).toEqual(["identity", "tax-registration"]);
    expect(records[1]?.tables.map((table) => table.title)).toEqual([
      "Situación tributaria",
      "Actividades económicas",
    ]);
    expect(records[1]?.tables[1]?.rows[0]).toContainEqual({ label: "Tipo", value: "Principal" });
  });

  test("who is in arrears is a tax default too", async () => {
    const debtor = { ...resident, marks: [aMark({ topic: "tax-default" })] };
    const { records } = await askWorld({ residents: [debtor] });
    expect(records.at(-1)).toMatchObject({ topic: "tax-default", programs: ["Moroso"], documents: [cedula] });
    expect(records).toHaveLength(3);
  });

  test("who has not filed is a tax default, whatever else is missing", async () => {
    const asked = askBody({ nombre: "ALGUIEN", situacion: { omiso: "SI", moroso: null }, actividades: "?" });
    expect(await topics(asked)).toEqual(["personal_identity identity", "taxes_and_finances tax-default"]);
  });

  test.each(["No inscrito", "Desinscrito", ""])("in state '%s' is not registered", async (estado) => {
    const asked = askBody({ nombre: "ALGUIEN", situacion: { moroso: "NO", omiso: "NO", estado } });
    expect(await topics(asked)).toEqual(["personal_identity identity"]);
  });

  test("is asked for without punctuation and leading zero", async () => {
    const written = aSubject({ country: "CR", documents: [{ ...cedula, number: "01-1234-5678" }] });
    expect((await askWorld({ residents: [resident] }, written)).records).toHaveLength(1);
  });

  test("whom nobody knows is no record", async () => {
    await expect(askWorld({})).resolves.toEqual({ records: [] });
  });
});

describe("a company", () => {
  const known = aCompany({ country: "CR", taxId: "3-101-123456", name: "Cafetalera Ficticia S.A." });

  test("is a registration and no identity", async () => {
    const asked = askWorld({ companies: [known] }, company);
    expect(await topics(asked)).toEqual(["taxes_and_finances tax-registration"]);
  });

  test("is found by a number that comes with its two check digits", async () => {
    const long = { ...company, documents: [{ ...juridica, number: "3-101-123456-07" }] };
    expect((await askWorld({ companies: [known] }, long)).records).toHaveLength(1);
  });
});

describe("no answer is never an empty answer", () => {
  test("when the registry is down", async () => {
    const faults = [{ sourceId: "cr-hacienda", number: "112345678", how: { kind: "fails" } }] as const;
    await expect(askWorld({ residents: [resident], faults })).rejects.toMatchObject({
      reason: "unreachable",
    });
  });

  test.each([
    ["a page", "<html></html>", 200],
    ["nothing", "", 200],
    ["no name", { situacion: {} }, 200],
    ["a page with 404", "<html></html>", 404],
    ["a gateway's 404", { message: "no Route matched" }, 404],
  ])("when it sends %s", async (_what, body, status) => {
    await expect(askBody(body, status)).rejects.toMatchObject({ reason: "malformed" });
  });
});
