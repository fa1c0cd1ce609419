import { describe, expect, it } from "vitest";
import type { Name } from "../../model/subject.ts";
import { coRamaJudicial as registry } from "../../sandbox/registries/co-rama-judicial.ts";
import {
  aCompany,
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
import { coRamaJudicial } from "./index.ts";

const name: Name = { full: "Jacinta Abril Quimbaya Ortegón", given: null, family: null };

const ask = (baseUrl: string, about = {}) =>
  coRamaJudicial.ask(aSubject({ name, ...about }), contextFor(baseUrl));

describe("co-rama-judicial", () => {
  it("finds cases of every kind by name, on the right side and in the right data set", async () => {
    const marks = [
      aMark({ date: "2021-01-01" }),
      aMark({ topic: "labour-case", date: "2021-01-02", authority: "Juzgado 009 Laboral de Tunja" }),
      aMark({ topic: "family-case", date: "2021-01-03", authority: "Juzgado 004 de Familia de Tunja" }),
      aMark({ topic: "criminal-case", date: "2021-01-04", authority: "Juzgado 012 Penal de Tunja" }),
      aMark({ side: "plaintiff", date: "2021-01-05" }),
    ];
    await withRegistry(registry, worldOf({ residents: [aResident({ marks })] }), async (baseUrl) => {
      const { records } = await ask(baseUrl);
      expect(records.map(({ topic, dataSet }) => [topic, dataSet])).toEqual([
        ["plaintiff-case", "legal_background"],
        ["criminal-case", "criminal_record"],
        ["family-case", "legal_background"],
        ["labour-case", "legal_background"],
        ["civil-case", "legal_background"],
      ]);
      expect(records.map((record) => record.names[0]?.full)).toEqual(
        Array.from({ length: 5 }, () => "JACINTA ABRIL QUIMBAYA ORTEGÓN"),
      );
      const civil = records[4];
      expect(civil).toMatchObject({ documents: [], places: ["TUNJA"], listedOn: "2021-01-01" });
      expect(civil?.tables.map((one) => one.title)).toEqual(["Proceso", "Sujetos procesales", "Actuaciones"]);
      const facts = civil?.tables[0]?.rows[0]?.map((fact) => `${fact.label}: ${fact.value}`);
      expect(facts).toContain("Radicado: 15001310300120210012300");
      expect(facts).toContain("Calidad: Demandado");
      expect(facts).toContain("Clase de proceso: Ejecutivo singular");
      expect(facts).toContain("Privado: No");
    });
  });

  it("finds a company as one", async () => {
    const world = worldOf({ companies: [aCompany({ marks: [aMark()] })], residents: [aResident()] });
    const about = {
      kind: "company",
      name: { full: "Molinos Ficticios del Alto S.A.S.", given: null, family: null },
    };
    await withRegistry(registry, world, async (baseUrl) => {
      expect((await ask(baseUrl, about)).records).toMatchObject([{ kind: "company", topic: "civil-case" }]);
      expect((await ask(baseUrl)).records).toEqual([]);
    });
  });

  it("reads every page, and details of the twenty newest", async () => {
    const marks = Array.from({ length: 45 }, (_, i) =>
      aMark({
        date: `20${String(10 + (i % 15)).padStart(2, "0")}-01-${String(1 + (i % 28)).padStart(2, "0")}`,
      }),
    );
    await withRegistry(registry, worldOf({ residents: [aResident({ marks })] }), async (baseUrl) => {
      const { records } = await ask(baseUrl);
      expect(new Set(records.map((record) => record.id)).size).toBe(45);
      const detailed = records.map((record) => record.tables.some((one) => one.title === "Actuaciones"));
      expect(detailed).toEqual(records.map((_, i) => i < 20));
    });
  });

  it("takes a tutela before a penal judge for no accusation", async () => {
    const tutela = {
      topic: "criminal-case",
      authority: "Juzgado 004 Penal Municipal",
      description: "Tutelas",
    } as const;
    await withRegistry(
      registry,
      worldOf({ residents: [aResident({ marks: [aMark(tutela)] })] }),
      async (baseUrl) => {
        expect((await ask(baseUrl)).records).toMatchObject([
          { topic: "civil-case", dataSet: "legal_background" },
        ]);
      },
    );
  });

  const process = {
    idProceso: 5,
    llaveProceso: "1",
    despacho: "JUZGADO 1 PENAL",
    fechaProceso: "2020-05-06T00:00:00",
  };

  function onePage(procesos: readonly object[], cantidadPaginas = 1) {
    const body = { procesos, parametros: { nombre: "JACINTA QUIMBAYA" }, paginacion: { cantidadPaginas } };
    return <T>(use: (baseUrl: string) => Promise<T>) =>
      served((app) => {
        app.get("/Procesos/Consulta/NombreRazonSocial", async () => body);
      }, use);
  }

  it("keeps a process whose detail is refused, and says so", async () => {
    const open = { ...process, sujetosProcesales: "Procesado: JACINTA QUIMBAYA" };
    await onePage([open])(async (baseUrl) => {
      const { records } = await ask(baseUrl);
      expect(records).toMatchObject([{ topic: "criminal-case", listedOn: "2020-05-06" }]);
      expect(records[0]?.tables[0]?.rows[0]).toContainEqual({
        label: "Sin respuesta",
        value: "Detalle o actuaciones",
      });
    });
  });

  it("lists a private process under the name the registry understood", async () => {
    await onePage([{ ...process, esPrivado: true, sujetosProcesales: null }])(async (baseUrl) => {
      expect((await ask(baseUrl)).records).toMatchObject([{ names: [{ full: "JACINTA QUIMBAYA" }] }]);
    });
  });

  it("leaves out processes in which nobody could be the subject", async () => {
    const strangers = {
      ...process,
      sujetosProcesales: "Demandante: A B | Apoderado: JACINTA ABRIL QUIMBAYA",
    };
    await onePage([strangers])(async (baseUrl) => expect((await ask(baseUrl)).records).toEqual([]));
    // With more pages than are read, nothing found is not "not found".
    await onePage(
      [strangers],
      26,
    )((baseUrl) => expect(ask(baseUrl)).rejects.toMatchObject({ reason: "refused", retryable: false }));
  });

  it("has no record of a name nobody has, however the registry says so", async () => {
    await withRegistry(registry, worldOf({}), async (baseUrl) => {
      expect((await ask(baseUrl)).records).toEqual([]);
    });
    const said = '{"StatusCode":404,"Message":"La consulta no generó resultados"}';
    await withBody(said, async (baseUrl) => expect((await ask(baseUrl)).records).toEqual([]), {
      status: 404,
    });
    await withBody("{}", (baseUrl) => expect(ask(baseUrl)).rejects.toMatchObject({ reason: "unreachable" }), {
      status: 404,
    });
  });

  it("acts out the fault set for the person named", async () => {
    const fault = { sourceId: "co-rama-judicial", number: "1023456789", how: { kind: "fails" } } as const;
    await withRegistry(registry, worldOf({ residents: [aResident()], faults: [fault] }), async (baseUrl) => {
      await expect(ask(baseUrl)).rejects.toMatchObject({ reason: "unreachable" });
    });
  });

  it("cannot do without a name", async () => {
    const lacking = coRamaJudicial.ask(aSubject(), contextFor("http://127.0.0.1:1"));
    await expect(lacking).rejects.toMatchObject({ reason: "name-unresolved", retryable: false });
  });

  it.each(badAnswers)("takes $called for $reason", async ({ body, status, reason }) => {
    await withBody(body, (baseUrl) => expect(ask(baseUrl)).rejects.toMatchObject({ reason }), { status });
  });
});
