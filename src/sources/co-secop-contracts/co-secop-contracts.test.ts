import { describe, expect, it } from "vitest";
import { coSecopContracts as registry } from "../../sandbox/registries/co-secop-contracts.ts";
import {
  aCompany,
  aMark,
  aResident,
  aSubject,
  badAnswers,
  contextFor,
  withBody,
  withRegistry,
  worldOf,
} from "../shared/co-sandbox.test-support.ts";
import { coSecopContracts } from "./index.ts";

const ask = (baseUrl: string, about = {}) => coSecopContracts.ask(aSubject(about), contextFor(baseUrl));

const contract = aMark({
  topic: "state-contract",
  reference: "CO1.PCCNTR.5550001",
  authority: "Alcaldía de Tunja",
  description: "Suministro de papelería",
});

const company = {
  kind: "company" as const,
  documents: [{ type: "tax-id" as const, number: "901.234.567-7", country: "CO" }],
};

describe("co-secop-contracts", () => {
  it("finds a person's contracts by cédula", async () => {
    await withRegistry(
      registry,
      worldOf({ residents: [aResident({ marks: [contract] })] }),
      async (baseUrl) => {
        expect((await ask(baseUrl)).records).toMatchObject([
          {
            id: "CO1.PCCNTR.5550001",
            kind: "person",
            topic: "state-contract",
            dataSet: "professional_background",
            names: [{ full: "JACINTA ABRIL QUIMBAYA ORTEGÓN" }],
            documents: [{ type: "national-id", number: "1.023.456.789" }],
            listedOn: "2021-03-17",
            url: "https://community.secop.gov.co/?noticeUID=CO1.PCCNTR.5550001",
          },
        ]);
      },
    );
  });

  it("finds a company's contracts by NIT, with and without its check digit", async () => {
    await withRegistry(
      registry,
      worldOf({ companies: [aCompany({ marks: [contract] })] }),
      async (baseUrl) => {
        expect((await ask(baseUrl, company)).records).toMatchObject([
          {
            kind: "company",
            dataSet: "business_background",
            names: [{ full: "MOLINOS FICTICIOS DEL ALTO S.A.S." }],
          },
        ]);
      },
    );
    for (const written of ["901234567", "9012345677", "901234567-7"]) {
      const body = JSON.stringify([{ id_contrato: "C1", documento_proveedor: written }]);
      await withBody(body, async (baseUrl) => expect((await ask(baseUrl, company)).records).toHaveLength(1));
    }
  });

  it("has no record of somebody else, nor of a number nobody has", async () => {
    const body = JSON.stringify([{ id_contrato: "C1", documento_proveedor: "1023456780" }]);
    await withBody(body, async (baseUrl) => expect((await ask(baseUrl)).records).toEqual([]));
    await withRegistry(registry, worldOf({}), async (baseUrl) => {
      expect((await ask(baseUrl)).records).toEqual([]);
    });
  });

  it.each(badAnswers)("takes $called for $reason", async ({ body, status, reason }) => {
    await withBody(body, (baseUrl) => expect(ask(baseUrl)).rejects.toMatchObject({ reason }), { status });
  });
});
