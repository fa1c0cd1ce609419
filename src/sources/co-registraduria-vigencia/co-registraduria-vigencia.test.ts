import { describe, expect, it } from "vitest";
import { coRegistraduriaVigencia as registry } from "../../sandbox/registries/co-registraduria-vigencia.ts";
import {
  aMark,
  aResident,
  aSubject,
  badAnswers,
  contextFor,
  withBody,
  withRegistry,
  worldOf,
} from "../shared/co-sandbox.test-support.ts";
import { coRegistraduriaVigencia } from "./index.ts";
import { topicOf } from "./schema.ts";

const ask = (baseUrl: string) => coRegistraduriaVigencia.ask(aSubject(), contextFor(baseUrl));

describe("co-registraduria-vigencia", () => {
  it("finds a living person's cédula current, by number", async () => {
    await withRegistry(registry, worldOf({ residents: [aResident()] }), async (baseUrl) => {
      const { records, publishedOn } = await ask(baseUrl);
      const colombianDay = new Date(Date.now() - 5 * 3_600_000).toISOString().slice(0, 10);
      expect(publishedOn).toBe(colombianDay);
      expect(records).toMatchObject([
        {
          kind: "person",
          dataSet: "personal_identity",
          topic: "identity",
          names: [],
          documents: [{ type: "national-id", number: "1.023.456.789", country: "CO" }],
        },
      ]);
      const [year, month, day] = colombianDay.split("-");
      expect(records[0]?.tables).toEqual([
        {
          title: "Vigencia de la cédula",
          rows: [
            [
              { label: "Cédula", value: "1023456789" },
              { label: "Vigencia", value: "Vigente (Vivo)" },
              { label: "Fecha de la consulta", value: `${day}/${month}/${year}` },
            ],
          ],
        },
      ]);
    });
  });

  it("tells the dead and the cancelled from the living", async () => {
    const dead = aResident({ death: "2020-02-02" });
    const cancelled = aResident({
      marks: [aMark({ topic: "document-cancelled", description: "Cancelada por doble cedulación" })],
    });
    for (const [resident, topic] of [
      [dead, "deceased"],
      [cancelled, "document-cancelled"],
    ] as const) {
      await withRegistry(registry, worldOf({ residents: [resident] }), async (baseUrl) => {
        expect((await ask(baseUrl)).records.map((record) => record.topic)).toEqual([topic]);
      });
    }
  });

  it("has no record of a number nobody has", async () => {
    await withRegistry(registry, worldOf({}), async (baseUrl) => {
      expect((await ask(baseUrl)).records).toEqual([]);
    });
  });

  it("fails while the registry does, and answers when it recovers", async () => {
    const fault = {
      sourceId: "co-registraduria-vigencia",
      number: "1023456789",
      how: { kind: "recovers", times: 1 },
    } as const;
    await withRegistry(registry, worldOf({ residents: [aResident()], faults: [fault] }), async (baseUrl) => {
      await expect(ask(baseUrl)).rejects.toMatchObject({ reason: "unreachable", retryable: true });
      expect((await ask(baseUrl)).records).toHaveLength(1);
    });
  });

  it.each(badAnswers)("takes $called for $reason", async ({ body, status, reason }) => {
    await withBody(body, (baseUrl) => expect(ask(baseUrl)).rejects.toMatchObject({ reason }), { status });
  });

  it("refuses an answer about somebody else, and a state nobody has seen", async () => {
    for (const body of [
      '{"nuip":1,"vigencia":"Vigente (Vivo)"}',
      '{"vigencia":"Por definir"}',
      '{"codigo":200}',
    ]) {
      await withBody(body, (baseUrl) => expect(ask(baseUrl)).rejects.toMatchObject({ reason: "malformed" }));
    }
  });

  it.each([
    ["Vigente con Pérdida o Suspensión de los Derechos Políticos", "identity"],
    ["No Vigente (Fallecido)", "deceased"],
    ["CANCELADA POR MUERTE", "deceased"],
    ["Cancelada por Suplantación", "document-cancelled"],
    ["No existe", null],
  ])("reads %s as %s", (state, topic) => {
    expect(topicOf(state)).toBe(topic);
  });
});
