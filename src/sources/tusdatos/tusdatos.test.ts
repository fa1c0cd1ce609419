import { describe, expect, it } from "vitest";
import type { SourceRecord } from "../../model/record.ts";
import type { Subject } from "../../model/subject.ts";
import { tusdatos as registry } from "../../sandbox/registries/tusdatos.ts";
import type { Fault, SandboxWorld } from "../../sandbox/world.ts";
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
import { pollEveryMs } from "./gather.ts";
import { tusdatos } from "./index.ts";
import type { TusdatosReport } from "./report.ts";

const credentials = { user: "usuario", password: "clave" };
const allIds = tusdatos.registries.map((one) => one.id);
const subject = aSubject({ issueDate: "2006-05-11" });

function gathered(world: SandboxWorld, of: Subject = subject, ids: readonly string[] = allIds) {
  return withRegistry(registry, world, (baseUrl) =>
    tusdatos.gather(of, ids, contextFor(baseUrl, credentials)),
  );
}

function recordsOf(id: string, report: TusdatosReport, of: Subject = subject): readonly SourceRecord[] {
  const found = tusdatos.registries.find((one) => one.id === id);
  if (!found) throw new Error(`no registry ${id}`);
  return found.read(report, of).records;
}

const factsOf = (record: SourceRecord | undefined, row = 0, of = 0) =>
  Object.fromEntries((record?.tables[of]?.rows[row] ?? []).map((fact) => [fact.label, fact.value]));

describe("tusdatos", () => {
  it("certifies whose cédula it is, and finds nothing against a clean person", async () => {
    const report = await gathered(worldOf({ residents: [aResident()] }));
    const [identity] = recordsOf("co-registraduria-certificado", report);
    expect(identity).toMatchObject({
      topic: "identity",
      dataSet: "personal_identity",
      names: [{ full: "JACINTA ABRIL QUIMBAYA ORTEGÓN", strength: "primary" }],
      documents: [{ type: "national-id", number: "1.023.456.789", country: "CO" }],
    });
    expect(factsOf(identity)).toEqual({
      Cédula: "1023456789",
      Nombre: "JACINTA ABRIL QUIMBAYA ORTEGÓN",
      "Fecha de expedición": "11 DE MAYO DE 2006",
      "Lugar de expedición": "TUNJA - BOYACÁ",
      Estado: "VIGENTE",
    });
    for (const id of allIds.filter((one) => one !== "co-registraduria-certificado")) {
      expect([id, recordsOf(id, report)]).toEqual([id, []]);
    }
  });

  it("finds nothing at all on a number nobody has", async () => {
    const report = await gathered(worldOf({}));
    for (const id of allIds) expect([id, recordsOf(id, report)]).toEqual([id, []]);
  });

  it.each([
    ["co-policia-nacional", "criminal-case", "criminal-case", "criminal_record"],
    ["co-procuraduria-certificado", "disciplinary", "disciplinary", "legal_background"],
    ["co-procuraduria-certificado", "conviction", "conviction", "legal_background"],
    ["co-contraloria", "fiscal-liability", "fiscal-liability", "legal_background"],
    ["co-contaduria-bdme", "debt", "debt", "taxes_and_finances"],
    ["co-delitos-sexuales", "sexual-offence", "sexual-offence", "criminal_record"],
    ["co-rama-jepms", "conviction", "conviction", "criminal_record"],
    ["co-inpec", "conviction", "conviction", "criminal_record"],
    ["co-dian-rut", "tax-registration", "tax-registration", "taxes_and_finances"],
    ["co-dian-fictitious-suppliers", "fictitious-supplier", "fictitious-supplier", "taxes_and_finances"],
    ["co-simit", "traffic-fine", "traffic-fine", "traffic_fines"],
    ["co-runt-conductor", "driving-license", "driving-license", "driving_licenses"],
    ["co-runt-conductor", "driving-license-suspended", "driving-license-suspended", "driving_licenses"],
    ["co-sirna", "professional-sanction", "professional-sanction", "professional_background"],
    ["co-libreta-militar", "affiliation", "affiliation", "affiliations_and_insurances"],
    ["co-peps", "public-office", "public-office", "international_background"],
  ] as const)("finds in %s what is on file as %s", async (id, mark, topic, dataSet) => {
    const report = await gathered(worldOf({ residents: [aResident({ marks: [aMark({ topic: mark })] })] }));
    expect(recordsOf(id, report)).toMatchObject([{ topic, dataSet, kind: "person" }]);
    expect(recordsOf(id, report)[0]?.documents).toContainEqual(subject.documents[0]);
    expect(recordsOf(id, report)[0]?.tables.length).toBeGreaterThan(0);
  });

  it("gives one record a city for the execution of sentences, its key as the place", async () => {
    const marks = ["Medellín", "Tunja", "Tunja"].map((place, i) =>
      aMark({ topic: "conviction", place, reference: `1500131040012021001${i}000` }),
    );
    const records = recordsOf(
      "co-rama-jepms",
      await gathered(worldOf({ residents: [aResident({ marks })] })),
    );
    expect(records.map((record) => record.places)).toEqual([["medellinjepms"], ["tunjajepms"]]);
    expect(records[1]?.tables[0]?.rows).toHaveLength(2);
    expect(factsOf(records[0])).toMatchObject({
      Ciudad: "medellinjepms",
      Radicado: "15001310400120210010000",
      "Pena privativa de la libertad": "4 años 0 meses 0 dias",
    });
  });

  it("tells the dead by the certificate, and the tax number by its own document", async () => {
    const marks = [aMark({ topic: "tax-registration" })];
    const report = await gathered(worldOf({ residents: [aResident({ death: "2020-01-01", marks })] }));
    expect(recordsOf("co-registraduria-certificado", report)).toMatchObject([{ topic: "deceased" }]);
    const [rut] = recordsOf("co-dian-rut", report);
    // Weights 41 … 3 on 1023456789 give 667, and 667 mod 11 is 7, so 4.
    expect(factsOf(rut)).toEqual({ RUT: "1023456789-4", Estado: "REGISTRO ACTIVO" });
    expect(rut?.documents[1]).toEqual({ type: "tax-id", number: "1023456789-4", country: "CO" });
  });

  it("answers about a company by its NIT", async () => {
    const marks = [aMark({ topic: "debt" }), aMark({ topic: "disciplinary" })];
    const company = aSubject({
      kind: "company",
      documents: [{ type: "tax-id", number: "901.234.567-7", country: "CO" }],
    });
    const ids = ["co-contaduria-bdme", "co-procuraduria-certificado", "co-contraloria", "co-dian-rut"];
    const report = await gathered(worldOf({ companies: [aCompany({ marks })] }), company, ids);
    expect(
      ids.map((id) => recordsOf(id, report, company).map((record) => [record.kind, record.topic])),
    ).toEqual([[["company", "debt"]], [["company", "disciplinary"]], [], [["company", "tax-registration"]]]);
    expect(factsOf(recordsOf("co-dian-rut", report, company)[0])).toMatchObject({ RUT: "901234567-7" });
  });

  it("finds the fines of a person and of every vehicle of that person", async () => {
    const owner = aResident({ marks: [aMark({ topic: "traffic-fine", reference: "1" })] });
    const vehicle = (plate: string, reference: string) => ({
      ...{ country: "CO" as const, plate, vin: "", make: "", model: "", year: 2015, color: "", owner },
      marks: [aMark({ topic: "traffic-fine", reference })],
    });
    const world = worldOf({ residents: [owner], vehicles: [vehicle("QQX001", "2"), vehicle("QQX002", "3")] });
    expect(recordsOf("co-simit", await gathered(world)).map((record) => record.id)).toEqual(["1", "2", "3"]);
  });

  const faultIn = (sourceId: string, how: Fault["how"]): Fault => ({ sourceId, number: "1023456789", how });

  it("fails for the registry that failed twice, and for no other", async () => {
    const world = worldOf({
      residents: [aResident()],
      faults: [faultIn("co-policia-nacional", { kind: "fails" })],
    });
    const report = await gathered(world);
    expect(() => recordsOf("co-policia-nacional", report)).toThrow(
      expect.objectContaining({ reason: "provider-failed", retryable: false }),
    );
    expect(recordsOf("co-contraloria", report)).toEqual([]);
  });

  it("has a registry that failed once asked again, and only when it is wanted", async () => {
    const world = () =>
      worldOf({
        residents: [aResident()],
        faults: [faultIn("co-policia-nacional", { kind: "recovers", times: 1 })],
      });
    expect(recordsOf("co-policia-nacional", await gathered(world()))).toEqual([]);
    const unwanted = await gathered(world(), subject, ["co-contraloria"]);
    expect(unwanted.failed).toContain("policia");
  });

  it("waits for a slow registry", async () => {
    const faults = [faultIn("co-inpec", { kind: "slow", delayMs: 60 })];
    const world = worldOf({ residents: [aResident()], faults });
    const startedAt = performance.now();
    expect(recordsOf("co-inpec", await gathered(world))).toEqual([]);
    expect(performance.now() - startedAt).toBeGreaterThan(55);
  });

  it("cannot say what the report does not hold", async () => {
    // Without the date of issue the provider leaves the police's answer on sexual offences out.
    const report = await gathered(worldOf({ residents: [aResident()] }), aSubject());
    expect(() => recordsOf("co-delitos-sexuales", report)).toThrow(
      expect.objectContaining({ reason: "provider-failed" }),
    );
  });

  it("refuses a caller without user and password", async () => {
    await withRegistry(registry, worldOf({}), async (baseUrl) => {
      const response = await fetch(`${baseUrl}/results/1`);
      expect(response.status).toBe(401);
    });
  });

  it.each(badAnswers)("takes $called for $reason", async ({ body, status, reason }) => {
    await withBody(
      body,
      (baseUrl) =>
        expect(tusdatos.gather(subject, allIds, contextFor(baseUrl))).rejects.toMatchObject({ reason }),
      { status },
    );
  });

  it("gives up on a report that never ends, after the patience of its timeout", async () => {
    const endless = '{"jobid":"1","estado":"procesando"}';
    await withBody(endless, (baseUrl) =>
      expect(tusdatos.gather(subject, allIds, contextFor(baseUrl))).rejects.toMatchObject({
        reason: "timeout",
      }),
    );
  });

  it("polls at once, then from one second to ten", () => {
    expect([0, 1, 2, 3, 7, 50].map(pollEveryMs)).toEqual([0, 1_000, 1_500, 2_250, 10_000, 10_000]);
  });
});

describe("the sections of a report", () => {
  const reportOf = (sections: Record<string, unknown>, failed: readonly string[] = []): TusdatosReport => ({
    document: { type: "national-id", number: "1023456789", country: "CO" },
    sections,
    failed,
  });

  it("takes neither the word Error nor a place in errores for an answer", () => {
    for (const report of [
      reportOf({ policia: "Error" }),
      reportOf({ policia: false }, ["policia"]),
      reportOf({}),
    ]) {
      expect(() => recordsOf("co-policia-nacional", report)).toThrow(
        expect.objectContaining({ reason: "provider-failed", retryable: false }),
      );
    }
    expect(() => recordsOf("co-policia-nacional", reportOf({ policia: "quizás" }))).toThrow(
      expect.objectContaining({ reason: "malformed" }),
    );
  });

  it("names the cities that gave no answer, and fails when nothing is found without them", () => {
    const silent = { calijepms: "Error", tunjajepms: false };
    expect(() => recordsOf("co-rama-jepms", reportOf({ rama: silent }))).toThrow(
      expect.objectContaining({ reason: "provider-failed" }),
    );
    const records = recordsOf("co-rama-jepms", reportOf({ rama: { ...silent, bogotajepms: true } }));
    expect(records).toMatchObject([{ id: "bogotajepms", places: ["bogotajepms"] }]);
    expect(records[0]?.tables.map((one) => [one.title, one.rows.length])).toEqual([
      ["Ejecución de penas", 1],
      ["Despachos sin respuesta", 1],
    ]);
  });

  it("reads the measures of the police, one or several", () => {
    const measure = {
      infractor: "JACINTA QUIMBAYA",
      fecha: "30/04/2020 05:45:00 p. m.",
      expediente: "25-1",
      articulo: "Art. 35",
    };
    expect(recordsOf("co-rnmc", reportOf({ rnmc: measure }))).toMatchObject([
      { id: "25-1", topic: "disciplinary", listedOn: "2020-04-30", names: [{ full: "JACINTA QUIMBAYA" }] },
    ]);
    expect(recordsOf("co-rnmc", reportOf({ rnmc: [measure, measure] }))).toHaveLength(2);
  });

  it("reads inabilities of the Procuraduría under their SIRI, and a bare yes", () => {
    const procuraduria = [
      {
        delito: "ANTECEDENTES FISCALES",
        datos: [
          {
            SIRI: "SIRI: 555",
            Sanciones: [{ Sanción: "MULTA" }],
            Instancias: [{ Nombre: "PRIMERA", "fecha efecto Juridicos": "04-04-2017" }],
          },
        ],
        inhabilidades: [
          { SIRI: "555", "Inhabilidad legal": "CONTRATAR" },
          { SIRI: "777", "Inhabilidad legal": "OTRA" },
        ],
      },
    ];
    const [record] = recordsOf("co-procuraduria-certificado", reportOf({ procuraduria }));
    expect(record).toMatchObject({
      id: "555",
      topic: "fiscal-liability",
      listedOn: "2017-04-04",
      programs: ["MULTA"],
    });
    expect(factsOf(record, 0, 3)).toEqual({ Inhabilidad: "CONTRATAR" });
    expect(recordsOf("co-procuraduria-certificado", reportOf({ procuraduria: true }))).toHaveLength(1);
  });

  it("counts fines that are not listed as one record, and takes a restrictive list for a sanction", () => {
    const simit = { paz_salvo: false, cantidad_multas: 2, multas: [], total_pagar: 100 };
    expect(factsOf(recordsOf("co-simit", reportOf({ simit }))[0])).toEqual({
      "Cantidad de multas": "2",
      "Acuerdos de pago": "0",
      "Total a pagar": "100",
      "Paz y salvo": "No",
    });
    const peps = [{ CATEGORIA: "Listas restrictivas", CODIGO: "L_1", NOMBRECOMPLETO: "JACINTA QUIMBAYA" }];
    expect(recordsOf("co-peps", reportOf({ peps }))).toMatchObject([{ id: "L_1", topic: "sanction" }]);
  });
});
