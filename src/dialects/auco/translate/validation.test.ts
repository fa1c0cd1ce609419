import { Value } from "typebox/value";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../model/answer.ts";
import type { Check } from "../../../model/check.ts";
import { Validation } from "../schema.ts";
import {
  answered,
  cleanAnswers,
  cleanBut,
  company,
  expired,
  facts,
  failed,
  finding,
  reportWith,
  row,
  skipped,
  waiting,
} from "../testing/report.ts";
import { translateFindings } from "./findings.ts";
import { keySources, type SourceKey } from "./sources.ts";
import { translateValidation } from "./validation.ts";

function translate(answers: readonly Answer[], changes: Partial<Check> = {}): Validation {
  const report = reportWith(answers, changes);
  const validation = translateValidation(report, translateFindings(report));
  expect([...Value.Errors(Validation, validation)]).toEqual([]);
  return validation;
}

const keys = Object.keys(keySources) as SourceKey[];

describe("validation", () => {
  it("has every key of the contract's table, in alphabetical order", () => {
    expect(Object.keys(translate(cleanAnswers()))).toEqual([
      "contaduria",
      "contraloria",
      "defuncion",
      "delitos_sexuales",
      "hallazgos",
      "interpol",
      "nivel",
      "ofac",
      "policia",
      "proveedores_ficticios",
      "rama",
      "rama_unificada",
      "registraduria",
      "rues",
      "rut",
      "rut_estado",
    ]);
  });

  it("is clean when every source was asked and has nothing", () => {
    const { rama, ...others } = translate(cleanAnswers());
    expect(others).toEqual({
      contaduria: false,
      contraloria: false,
      defuncion: {
        date: "24/02/2026",
        doc: 1001001010,
        validity: "No se encuentra en el archivo de identificación",
      },
      delitos_sexuales: [],
      hallazgos: { altos: [], bajos: [], infos: [], medios: [] },
      interpol: false,
      nivel: "bajo",
      ofac: false,
      policia: false,
      proveedores_ficticios: false,
      rama_unificada: [],
      registraduria: {
        cedula: "1001001010",
        estado: "NO ENCONTRADA",
        fecha_exp: "",
        lugar_exp: "",
        nombre: "",
      },
      rues: {},
      rut: "",
      rut_estado: "NO INSCRITO",
    });
    expect(Object.keys(Object(rama))).toHaveLength(23);
    expect(new Set(Object.values(Object(rama)))).toEqual(new Set([false]));
  });

  it.each([
    ["failed", (id: string) => [failed(id)]],
    ["expired", (id: string) => [expired(id)]],
    ["left waiting", (id: string) => [waiting(id)]],
    ["skipped", (id: string) => [skipped(id, "issue-date")]],
    ["never asked", () => []],
    ["clean by document and silent by name", (id: string) => [answered(id), failed(id, "name")]],
  ] as const)("says Error for a source that was %s, whichever key it answers", (_how, answersFor) => {
    for (const key of keys) {
      for (const sourceId of keySources[key].sources) {
        const others = cleanAnswers().filter((answer) => answer.sourceId !== sourceId);
        expect(translate([...others, ...answersFor(sourceId)])[key], `${key} of ${sourceId}`).toBe("Error");
      }
    }
  });

  it.each([
    ["contaduria", "co-contaduria-bdme", "debt"],
    ["contraloria", "co-contraloria", "fiscal-liability"],
    ["interpol", "interpol-red-notices", "wanted"],
    ["ofac", "us-ofac-sdn", "sanction"],
    ["ofac", "us-ofac-non-sdn", "sanction"],
    ["policia", "co-policia-nacional", "conviction"],
    ["proveedores_ficticios", "co-dian-fictitious-suppliers", "fictitious-supplier"],
  ] as const)("%s is true when %s has something", (key, sourceId, topic) => {
    const found = answered(sourceId, [finding(topic, "high")]);
    expect(translate(cleanBut(found))[key]).toBe(true);
    expect(translate(cleanBut(found, failed(sourceId, "name")))[key]).toBe(true);
  });

  it("leaves null what no source can know of a company, and says Error for what one should", () => {
    const validation = translate([], { subject: company });
    for (const key of keys) {
      const personal = ["defuncion", "delitos_sexuales", "interpol", "policia", "rama", "registraduria"];
      expect(validation[key], key).toBe(personal.includes(key) ? null : "Error");
    }
  });

  it("tells the life status as the registry said it", () => {
    const record = {
      tables: [facts("Vigencia de la cédula", { Cédula: "1001001010", Vigencia: "Cancelada por Muerte" })],
    };
    const found = answered("co-registraduria-vigencia", [finding("deceased", "high", record)]);
    expect(translate(cleanBut(found)).defuncion).toEqual({
      date: "24/02/2026",
      doc: 1001001010,
      validity: "Cancelada por Muerte",
    });
  });

  it("shows the certificate of the cédula", () => {
    const record = {
      tables: [
        facts("Certificado", {
          Cédula: "1.001.001.010",
          Nombre: "MARISOL QUEBRADA FICTICIA",
          "Fecha de expedición": "1 DE ENERO DE 1995",
          "Lugar de expedición": "TUNJA - BOYACA",
          Estado: "VIGENTE",
        }),
      ],
    };
    const found = answered("co-registraduria-certificado", [finding("identity", "none", record)]);
    expect(translate(cleanBut(found)).registraduria).toEqual({
      cedula: "1.001.001.010",
      estado: "VIGENTE",
      fecha_exp: "1 DE ENERO DE 1995",
      lugar_exp: "TUNJA - BOYACA",
      nombre: "MARISOL QUEBRADA FICTICIA",
    });
  });

  it("says in which cities a sentence is being supervised", () => {
    const found = answered("co-rama-jepms", [
      finding("conviction", "high", { places: ["bogotajepms"] }),
      finding("conviction", "high", { places: ["Quibdó"] }),
      finding("conviction", "high", { places: ["leticiajepms"] }),
      finding("conviction", "high"),
    ]);
    const rama = Object.entries(Object(translate(cleanBut(found)).rama));
    expect(rama.filter(([, on]) => on).map(([city]) => city)).toEqual([
      "bogotajepms",
      "leticiajepms",
      "otrasjepms",
      "quibdojepms",
    ]);
    expect(rama).toHaveLength(25);
  });

  it("lists sexual offences with their facts", () => {
    const record = { tables: [facts("Inhabilidad", { Delito: "Uno", "Fecha de registro": "01/02/2020" })] };
    const found = answered("co-delitos-sexuales", [finding("sexual-offence", "very_high", record)]);
    expect(translate(cleanBut(found)).delitos_sexuales).toEqual([
      { delito: "Uno", fecha_de_registro: "01/02/2020" },
    ]);
  });

  it("shows the mercantile registrations, an active one first", () => {
    const registration = (name: string) => ({
      tables: [
        facts("Registro mercantil", { "Razón social": name, "Estado de la matrícula": "X", Otra: "o" }),
      ],
    });
    const one = finding("company-inactive", "low", registration("VIEJA"));
    const two = finding("company-registration", "none", registration("NUEVA"));
    expect(translate(cleanBut(answered("co-rues", [one, two]))).rues).toEqual({
      razon_social: "NUEVA",
      estado_matricula: "X",
      otra: "o",
      otras_matriculas: [{ razon_social: "VIEJA", estado_matricula: "X", otra: "o" }],
    });
  });

  it("shows court cases with the fields of the judiciary's own interface", () => {
    const record = {
      tables: [
        facts("Proceso", {
          Radicado: "11001400300120190012300",
          Despacho: "JUZGADO 001 CIVIL MUNICIPAL DE BOGOTÁ",
          Privado: "No",
          "Id del proceso": "1584513",
          "Fecha del proceso": "2019-03-03T00:00:00",
        }),
        {
          title: "Sujetos procesales",
          rows: [
            row({ "Tipo de sujeto": "Demandante", Nombre: "BANCO INVENTADO S.A." }),
            row({ "Tipo de sujeto": "Demandado", Nombre: "MARISOL QUEBRADA FICTICIA" }),
          ],
        },
        {
          title: "Actuaciones",
          rows: [row({ Actuación: "Auto admisorio", Consecutivo: "1", "Con documentos": "Sí" })],
        },
      ],
    };
    const found = answered("co-rama-judicial", [finding("civil-case", "medium", record)], { route: "name" });
    expect(translate(cleanBut(found)).rama_unificada).toEqual([
      expect.objectContaining({
        idProceso: 1584513,
        llaveProceso: "11001400300120190012300",
        esPrivado: false,
        fechaProceso: "2019-03-03T00:00:00",
        despacho: "JUZGADO 001 CIVIL MUNICIPAL DE BOGOTÁ",
        demandante: ["BANCO INVENTADO S.A."],
        demandado: ["MARISOL QUEBRADA FICTICIA"],
        is_demandado: true,
        estado_actuacion: "SI",
        sujetos: [
          { nombreRazonSocial: "BANCO INVENTADO S.A.", tipoSujeto: "Demandante" },
          { nombreRazonSocial: "MARISOL QUEBRADA FICTICIA", tipoSujeto: "Demandado" },
        ],
        actuaciones: [
          expect.objectContaining({ actuacion: "Auto admisorio", consActuacion: 1, conDocumentos: true }),
        ],
      }),
    ]);
  });

  it.each([
    ["Denunciante", "Procesado"],
    ["Accionante", "Accionada"],
    ["Víctima", "Condenado/a"],
  ])("tells the sides of a case apart: %s and %s", (claims, answers) => {
    const rows = [claims, answers, "Defensor"].map((role) => row({ "Tipo de sujeto": role, Nombre: role }));
    const record = { tables: [{ title: "Sujetos procesales", rows }] };
    const found = answered("co-rama-judicial", [finding("criminal-case", "high", record)]);
    expect(translate(cleanBut(found)).rama_unificada).toEqual([
      expect.objectContaining({ demandante: [claims], demandado: [answers] }),
    ]);
  });

  it("shows the tax registration", () => {
    const record = { tables: [facts("RUT", { RUT: "1001001010-1", Estado: "REGISTRO ACTIVO" })] };
    const found = answered("co-dian-rut", [finding("tax-registration", "none", record)]);
    expect(translate(cleanBut(found))).toMatchObject({ rut: "1001001010-1", rut_estado: "REGISTRO ACTIVO" });
  });
});
