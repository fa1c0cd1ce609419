import { describe, expect, test } from "vitest";
import type { FactTable } from "../../model/record.ts";
import { makeWorld } from "../../sandbox/make-world.ts";
import { brCnpj as registry } from "../../sandbox/registries/br-cnpj.ts";
import type { Population, SandboxWorld } from "../../sandbox/world.ts";
import {
  aCompany,
  aResident,
  aSubject,
  contextFor,
  withBody,
  withRegistry,
} from "../shared/co-sandbox.test-support.ts";
import { brCnpj } from "./index.ts";

const owner = aResident({
  country: "BR",
  nationalId: "529.982.247-25",
  given: "Iracema",
  paternal: "Vilhena",
  maternal: "",
});
const active = aCompany({
  country: "BR",
  taxId: "11222333000181",
  name: "Tecelagem Inventada Ltda",
  activity: "Tecelagem de fios de algodão",
  place: "Recife, PE",
  representative: owner,
});
const cnpj = { type: "tax-id", number: "11.222.333/0001-81", country: "BR" } as const;
const subject = aSubject({ kind: "company", country: "BR", documents: [cnpj] });

function worldWith(parts: Partial<Population>): SandboxWorld {
  return makeWorld({ seed: 0, residents: [], companies: [], vehicles: [], listed: [], faults: [], ...parts });
}

function askWorld(parts: Partial<Population>) {
  return withRegistry(registry, worldWith(parts), (baseUrl) => brCnpj.ask(subject, contextFor(baseUrl)));
}

function askBody(body: string, options?: { status?: number; type?: string }) {
  return withBody(body, (baseUrl) => brCnpj.ask(subject, contextFor(baseUrl)), options);
}

function factOf(tables: readonly FactTable[] | undefined, label: string) {
  return tables?.flatMap((table) => table.rows.flat()).find((fact) => fact.label === label)?.value;
}

describe("a company in the register", () => {
  test("is a registration that bears the number asked for and the registered name", async () => {
    const { records } = await askWorld({ companies: [active] });
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      kind: "company",
      dataSet: "business_background",
      topic: "company-registration",
      names: [{ full: "TECELAGEM INVENTADA LTDA", strength: "primary" }],
      documents: [cnpj],
      countries: ["BR"],
    });
    expect(factOf(records[0]?.tables, "Situação cadastral")).toBe("ATIVA");
  });

  test("shows its partners with their masked CPF", async () => {
    const { records } = await askWorld({ companies: [active] });
    expect(records[0]?.tables[1]).toMatchObject({
      title: "Quadro de sócios e administradores",
      rows: [[{ label: "Nome" }, { label: "CPF ou CNPJ", value: "***982247**" }, {}, {}]],
    });
  });

  test("that is closed is inactive", async () => {
    const { records } = await askWorld({ companies: [{ ...active, status: "cancelled" }] });
    expect(records[0]?.topic).toBe("company-inactive");
    expect(factOf(records[0]?.tables, "Situação cadastral")).toBe("BAIXADA");
  });

  test.each(["SUSPENSA", "INAPTA", "NULA"])("in state %s is inactive", async (state) => {
    const { records } = await askBody(
      JSON.stringify({ cnpj: "11222333000181", descricao_situacao_cadastral: state }),
    );
    expect(records[0]?.topic).toBe("company-inactive");
  });

  test("of whom only the number is readable is still a record", async () => {
    const { records } = await askBody(
      JSON.stringify({ cnpj: "11222333000181", razao_social: null, qsa: "none", capital_social: {} }),
    );
    expect(records).toMatchObject([{ topic: "company-registration", names: [], documents: [cnpj] }]);
  });
});

describe("a number without a company", () => {
  test("gives no record", async () => {
    await expect(askWorld({})).resolves.toEqual({ records: [] });
  });

  test("that cannot be a CNPJ gives no record either", async () => {
    const short = { ...subject, documents: [{ ...cnpj, number: "11.222.333" }] };
    const asked = withRegistry(registry, worldWith({}), (baseUrl) => brCnpj.ask(short, contextFor(baseUrl)));
    await expect(asked).resolves.toEqual({ records: [] });
  });
});

describe("no answer is never an empty answer", () => {
  test("when the service is down", async () => {
    const faults = [{ sourceId: "br-cnpj", number: "11222333000181", how: { kind: "fails" } }] as const;
    await expect(askWorld({ companies: [active], faults })).rejects.toMatchObject({ reason: "unreachable" });
  });

  test.each([
    ["a page", "<!doctype html><title>Manutenção</title>", 200],
    ["nothing", "", 200],
    ["a list", "[]", 200],
    ["another company", JSON.stringify({ cnpj: "00000000000191" }), 200],
    ["a page with 404", "<h1>404</h1>", 404],
    ["a gateway's 404", JSON.stringify({ message: "no Route matched with those values" }), 404],
  ])("when it sends %s", async (_what, body, status) => {
    await expect(askBody(body, { status })).rejects.toMatchObject({ reason: "malformed" });
  });
});
