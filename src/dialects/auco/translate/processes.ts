import type { Fact, SourceRecord } from "../../../model/record.ts";

// Who brings a case and who answers for it, in civil, constitutional and penal courts.
const claims = /^(demandante|accionante|ejecutante|denunciante|querellante|v[ií]ctima)/i;
const answers =
  /^(demandad|accionad|ejecutad|denunciad|querellad|procesad|indiciad|imputad|acusad|sindicad|condenad|sentenciad)[oa]/i;

/**
 * A court case with the names and types of the judiciary's own interface (CPNU), and with the four
 * fields that clients get on top: `demandante`, `demandado`, `is_demandado`, `estado_actuacion`.
 */
export function translateProcess(record: SourceRecord): Record<string, unknown> {
  const [process = []] = rowsOf(record, "Proceso");
  const text = (label: string) => factOf(process, label);
  const parties = rowsOf(record, "Sujetos procesales").map(translateParty);
  const steps = rowsOf(record, "Actuaciones").map(translateStep);
  const named = (role: RegExp) =>
    parties.filter((party) => role.test(party.tipoSujeto)).map((party) => party.nombreRazonSocial);
  return {
    idProceso: numeric(text("Id del proceso")),
    idConexion: numeric(text("Id de la conexión")),
    llaveProceso: text("Radicado"),
    esPrivado: text("Privado") === "Sí",
    cantFilas: numeric(text("Cantidad de filas")),
    fechaProceso: text("Fecha del proceso"),
    fechaUltimaActuacion: text("Fecha de la última actuación"),
    fechaConsulta: text("Fecha de la consulta"),
    ultimaActualizacion: text("Última actualización"),
    departamento: text("Departamento"),
    despacho: text("Despacho"),
    ponente: text("Ponente"),
    tipoProceso: text("Tipo de proceso"),
    claseProceso: text("Clase de proceso"),
    subclaseProceso: text("Subclase de proceso"),
    recurso: text("Recurso"),
    ubicacion: text("Ubicación"),
    contenidoRadicacion: text("Contenido de la radicación"),
    detalle: text("Sin respuesta") === "",
    tieneActuaciones: steps.length > 0,
    estado_actuacion: steps.length > 0 ? "SI" : "NO",
    demandante: named(claims),
    demandado: named(answers),
    is_demandado: record.topic !== "plaintiff-case",
    sujetosProcesales: text("Sujetos procesales"),
    sujetos: parties,
    actuaciones: steps,
  };
}

function translateParty(row: readonly Fact[]) {
  return { nombreRazonSocial: factOf(row, "Nombre"), tipoSujeto: factOf(row, "Tipo de sujeto") };
}

function translateStep(row: readonly Fact[]): Record<string, unknown> {
  const text = (label: string) => factOf(row, label);
  return {
    idRegActuacion: numeric(text("Id de la actuación")),
    consActuacion: numeric(text("Consecutivo")),
    fechaActuacion: text("Fecha de la actuación"),
    actuacion: text("Actuación"),
    anotacion: text("Anotación"),
    fechaInicial: text("Fecha inicial"),
    fechaFinal: text("Fecha final"),
    fechaRegistro: text("Fecha de registro"),
    codRegla: text("Código de regla"),
    conDocumentos: text("Con documentos") === "Sí",
  };
}

function rowsOf(record: SourceRecord, title: string): readonly (readonly Fact[])[] {
  return record.tables.find((table) => table.title === title)?.rows ?? [];
}

function factOf(row: readonly Fact[], label: string): string {
  return row.find((fact) => fact.label === label)?.value ?? "";
}

/** The number that a text stands for; null for an empty one, and the text where it is no number. */
function numeric(text: string): number | string | null {
  if (text === "") return null;
  return Number.isSafeInteger(Number(text)) ? Number(text) : text;
}
