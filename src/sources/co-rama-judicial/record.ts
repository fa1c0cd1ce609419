import { nameOf } from "../../model/name.ts";
import { emptyRecord, type SourceRecord, type Topic } from "../../model/record.ts";
import type { SubjectKind } from "../../model/subject.ts";
import { table, tables, yearFirstDate } from "../shared/co-facts.ts";
import { type Party, readParties, sideOf } from "./parties.ts";
import type { Detail, Process, Step } from "./schema.ts";

/** A process with what the registry gave of it; null where it gave nothing. */
export interface Found {
  readonly process: Process;
  readonly party: Party;
  readonly detail: Detail | null;
  readonly steps: readonly Step[] | null;
}

/** A tutela goes before any judge, a penal one included, and accuses nobody. */
const constitutional = /tutela|constitucional|cumplimiento|popular|h[aá]beas/i;

function topicOf(process: Process, detail: Detail | null, party: Party): Topic {
  if (sideOf(party.role) === "plaintiff") return "plaintiff-case";
  const kind = [detail?.tipoProceso, detail?.claseProceso, detail?.subclaseProceso].join(" ");
  const all = `${kind} ${process.despacho ?? ""}`;
  if (constitutional.test(kind)) return "civil-case";
  if (/penal|ejecuci[oó]n de penas|control de garant|adolescentes/i.test(all)) return "criminal-case";
  if (/labora/i.test(all)) return "labour-case";
  if (/familia|alimentos|divorcio|sucesi[oó]n|filiaci[oó]n|patria potestad/i.test(all)) return "family-case";
  return "civil-case";
}

export function recordOf(
  { process, party, detail, steps }: Found,
  kind: SubjectKind,
  home: string,
): SourceRecord {
  const topic = topicOf(process, detail, party);
  const name = nameOf({ full: party.name });
  return {
    ...emptyRecord(
      String(process.idProceso),
      kind,
      topic === "criminal-case" ? "criminal_record" : "legal_background",
      topic,
    ),
    names: name === null ? [] : [{ ...name, strength: "primary" }],
    countries: ["CO"],
    places: process.departamento === undefined ? [] : [String(process.departamento).trim()],
    programs: detail?.claseProceso === undefined ? [] : [String(detail.claseProceso).trim()],
    listedOn: yearFirstDate(process.fechaProceso),
    url: home,
    tables: tables(
      table("Proceso", {
        Radicado: process.llaveProceso,
        Calidad: party.role,
        Despacho: process.despacho,
        Departamento: process.departamento,
        Ponente: detail?.ponente,
        "Tipo de proceso": detail?.tipoProceso,
        "Clase de proceso": detail?.claseProceso,
        "Subclase de proceso": detail?.subclaseProceso,
        Recurso: detail?.recurso,
        Ubicación: detail?.ubicacion,
        "Contenido de la radicación": detail?.contenidoRadicacion,
        "Fecha del proceso": process.fechaProceso,
        "Fecha de la última actuación": process.fechaUltimaActuacion,
        "Fecha de la consulta": detail?.fechaConsulta,
        "Última actualización": detail?.ultimaActualizacion,
        Privado: process.esPrivado,
        "Sujetos procesales": process.sujetosProcesales,
        "Id del proceso": process.idProceso,
        "Id de la conexión": process.idConexion,
        "Cantidad de filas": process.cantFilas,
        "Sin respuesta": detail === null || steps === null ? "Detalle o actuaciones" : null,
      }),
      table(
        "Sujetos procesales",
        ...readParties(String(process.sujetosProcesales ?? "")).map((one) => ({
          "Tipo de sujeto": one.role,
          Nombre: one.name,
        })),
      ),
      table("Actuaciones", ...(steps ?? []).map(stepFacts)),
    ),
  };
}

function stepFacts(step: Step) {
  return {
    "Fecha de la actuación": step.fechaActuacion,
    Actuación: step.actuacion,
    Anotación: step.anotacion,
    "Fecha inicial": step.fechaInicial,
    "Fecha final": step.fechaFinal,
    "Fecha de registro": step.fechaRegistro,
    "Id de la actuación": step.idRegActuacion,
    Consecutivo: step.consActuacion,
    "Código de regla": step.codRegla,
    "Con documentos": step.conDocumentos,
  };
}
