import { describe, expect, it } from "vitest";
import { coRues as registry } from "../../sandbox/registries/co-rues.ts";
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
import { coRues } from "./index.ts";

const ask = (baseUrl: string, about = {}) => coRues.ask(aSubject(about), contextFor(baseUrl));

const company = {
  kind: "company" as const,
  documents: [{ type: "tax-id" as const, number: "901234567-7", country: "CO" }],
};

describe("co-rues", () => {
  it("finds a company by NIT", async () => {
    await withRegistry(registry, worldOf({ companies: [aCompany()] }), async (baseUrl) => {
      const { records } = await ask(baseUrl, company);
      expect(records).toMatchObject([
        {
          id: "04-0001234567",
          kind: "company",
          dataSet: "business_background",
          topic: "company-registration",
          names: [{ full: "MOLINOS FICTICIOS DEL ALTO S.A.S." }],
          documents: [{ type: "tax-id", number: "901234567", country: "CO" }],
          listedOn: "2018-09-03",
        },
      ]);
      const labels = records[0]?.tables[0]?.rows[0]?.map((fact) => `${fact.label}: ${fact.value}`);
      expect(labels).toContain("Estado de la matrícula: ACTIVA");
      expect(labels).toContain("Dígito de verificación: 7");
      expect(labels).toContain("Representante legal: QUIMBAYA ORTEGÓN JACINTA ABRIL");
    });
  });

  it("finds a cancelled company inactive", async () => {
    const world = worldOf({ companies: [aCompany({ status: "cancelled" })] });
    await withRegistry(registry, world, async (baseUrl) => {
      expect((await ask(baseUrl, company)).records).toMatchObject([{ topic: "company-inactive" }]);
    });
  });

  it("finds a person as legal representative and as merchant, under their own name", async () => {
    const merchant = aMark({ topic: "company-inactive", reference: "77123", date: "2015-06-30" });
    const world = worldOf({ companies: [aCompany()], residents: [aResident({ marks: [merchant] })] });
    await withRegistry(registry, world, async (baseUrl) => {
      const { records } = await ask(baseUrl);
      const name = { full: "QUIMBAYA ORTEGÓN JACINTA ABRIL" };
      const person = { kind: "person", dataSet: "professional_background", names: [name] };
      expect(records).toMatchObject([
        { ...person, id: "04-0000077123", topic: "company-inactive", listedOn: "2015-06-30" },
        { ...person, id: "04-0001234567", topic: "company-registration" },
      ]);
      expect(records.map((record) => record.tables[0]?.rows[0]?.[0]?.value)).toEqual([
        "Titular",
        "Representante legal",
      ]);
      expect(records.flatMap((record) => record.documents).map((document) => document.number)).toEqual([
        "1023456789",
        "1023456789",
      ]);
    });
  });

  it("has no record of a number nobody has", async () => {
    await withRegistry(registry, worldOf({ companies: [aCompany()] }), async (baseUrl) => {
      const documents = [{ type: "tax-id" as const, number: "800000000", country: "CO" }];
      expect((await ask(baseUrl, { kind: "company", documents })).records).toEqual([]);
    });
  });

  it.each(badAnswers)("takes $called for $reason", async ({ body, status, reason }) => {
    await withBody(body, (baseUrl) => expect(ask(baseUrl)).rejects.toMatchObject({ reason }), { status });
  });
});
