import { describe, expect, it } from "vitest";
import { coProcuraduriaSiri as registry } from "../../sandbox/registries/co-procuraduria-siri.ts";
import {
  aMark,
  aResident,
  aSubject,
  badAnswers,
  contextFor,
  served,
  withBody,
  withRegistry,
  worldOf,
} from "../shared/co-sandbox.test-support.ts";
import { coProcuraduriaSiri } from "./index.ts";

const ask = (baseUrl: string, about = {}) => coProcuraduriaSiri.ask(aSubject(about), contextFor(baseUrl));

const marks = [
  aMark({ topic: "conviction", reference: "SIRI 100000001", description: "Inhabilidad" }),
  aMark({
    topic: "disciplinary",
    reference: "SIRI 100000002",
    description: "Destitución e inhabilidad general",
    authority: "Procuraduría Provincial de Tunja",
  }),
];

describe("co-procuraduria-siri", () => {
  it("finds penal and disciplinary sanctions under a padded number", async () => {
    // A number that begins with the one asked for is somebody else's.
    const longer = aResident({ nationalId: "10234567891", marks });
    const world = worldOf({ residents: [aResident({ marks }), longer] });
    await withRegistry(registry, world, async (baseUrl) => {
      const { records } = await ask(baseUrl);
      expect(records).toMatchObject([
        {
          id: "100000001",
          dataSet: "criminal_record",
          topic: "conviction",
          documents: [{ type: "national-id", number: "1023456789", country: "CO" }],
        },
        {
          id: "100000002",
          dataSet: "legal_background",
          topic: "disciplinary",
          listedOn: "2021-03-17",
          names: [{ given: "JACINTA ABRIL", family: "QUIMBAYA ORTEGÓN", strength: "primary" }],
          programs: ["DESTITUCIÓN E INHABILIDAD GENERAL"],
        },
      ]);
      expect(records[1]?.tables[0]?.rows[0]).toContainEqual({ label: "Duración", value: "2 años" });
      expect(records[1]?.tables[0]?.rows[0]).toContainEqual({
        label: "Fecha de efectos jurídicos",
        value: "17/03/2021",
      });
    });
  });

  it("has no record of a person without sanctions, nor of a number nobody has", async () => {
    const other = aResident({ nationalId: "1099999999", marks });
    for (const residents of [[], [aResident(), other]]) {
      await withRegistry(registry, worldOf({ residents }), async (baseUrl) => {
        expect((await ask(baseUrl)).records).toEqual([]);
      });
    }
  });

  it("reads a row whatever its optional fields hold, and distinguishes rows of one case", async () => {
    const row = { numero_siri: "7", numero_identificacion: "1023456789   ", tipo_inhabilidad: "FISCAL" };
    const odd = {
      ...row,
      tipo_inhabilidad: null,
      sanciones: { nested: true },
      fecha_efectos_juridicos: "31/02/2020",
    };
    await withBody(JSON.stringify([row, odd]), async (baseUrl) => {
      expect((await ask(baseUrl)).records).toMatchObject([
        { id: "7", topic: "fiscal-liability", dataSet: "legal_background" },
        { id: "7#2", topic: "disciplinary", listedOn: null, programs: [] },
      ]);
    });
  });

  it("fails on a row without a number, which might be the one that counts", async () => {
    const body = '[{"numero_siri":"7","tipo_inhabilidad":"PENAL"}]';
    await withBody(body, (baseUrl) => expect(ask(baseUrl)).rejects.toMatchObject({ reason: "malformed" }));
  });

  it("sends the number as a literal and the token as a header", async () => {
    const seen: unknown[] = [];
    await served(
      (app) => {
        app.get("/resource/iaeu-rcn6.json", async (request) => {
          seen.push((request.query as { $where: string }).$where, request.headers["x-app-token"]);
          return [];
        });
      },
      async (baseUrl) => {
        const documents = [{ type: "passport" as const, number: "AB'1 OR 1=1", country: "VE" }];
        await coProcuraduriaSiri.ask(aSubject({ documents }), contextFor(baseUrl, { appToken: "t0k3n" }));
      },
    );
    expect(seen).toEqual(["starts_with(numero_identificacion, 'AB1OR11')", "t0k3n"]);
  });

  it("is slow when the registry is", async () => {
    const fault = {
      sourceId: "co-procuraduria-siri",
      number: "1023456789",
      how: { kind: "slow", delayMs: 80 },
    } as const;
    await withRegistry(
      registry,
      worldOf({ residents: [aResident({ marks })], faults: [fault] }),
      async (baseUrl) => {
        const startedAt = performance.now();
        expect((await ask(baseUrl)).records).toHaveLength(2);
        expect(performance.now() - startedAt).toBeGreaterThan(75);
      },
    );
  });

  it.each(badAnswers)("takes $called for $reason", async ({ body, status, reason }) => {
    await withBody(body, (baseUrl) => expect(ask(baseUrl)).rejects.toMatchObject({ reason }), { status });
  });
});
