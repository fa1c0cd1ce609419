import Type, { type Static, type TObject } from "typebox";
import { malformed, OptionalText, readFields, readRows, Text } from "../shared/co-fields.ts";

const owner = "Rama Judicial";

const Page = Type.Object({
  procesos: Type.Array(Type.Unknown()),
  parametros: Type.Optional(Type.Object({ nombre: Type.Optional(Type.String()) })),
  /** Without it, a first page would pass for all there is. */
  paginacion: Type.Object({ cantidadPaginas: Type.Number() }),
});

const Process = Type.Object({
  idProceso: Text,
  idConexion: OptionalText,
  /** The 23 digits of the radicado. */
  llaveProceso: Text,
  fechaProceso: OptionalText,
  fechaUltimaActuacion: OptionalText,
  despacho: OptionalText,
  departamento: OptionalText,
  /** `Demandante: X | Demandado: Y`. */
  sujetosProcesales: OptionalText,
  esPrivado: Type.Optional(Type.Boolean()),
  cantFilas: OptionalText,
});

const Detail = Type.Object({
  ponente: OptionalText,
  tipoProceso: OptionalText,
  claseProceso: OptionalText,
  subclaseProceso: OptionalText,
  recurso: OptionalText,
  ubicacion: OptionalText,
  contenidoRadicacion: OptionalText,
  fechaConsulta: OptionalText,
  ultimaActualizacion: OptionalText,
});

const Step = Type.Object({
  idRegActuacion: OptionalText,
  consActuacion: OptionalText,
  fechaActuacion: OptionalText,
  actuacion: OptionalText,
  anotacion: OptionalText,
  fechaInicial: OptionalText,
  fechaFinal: OptionalText,
  fechaRegistro: OptionalText,
  codRegla: OptionalText,
  conDocumentos: Type.Optional(Type.Boolean()),
});

export type Process = Static<typeof Process>;
export type Detail = Static<typeof Detail>;
export type Step = Static<typeof Step>;

export interface ProcessPage {
  readonly processes: readonly Process[];
  readonly pages: number;
  /** The name as the registry understood it. */
  readonly searchedName: string | null;
}

export function readPage(body: unknown): ProcessPage {
  const page = readObject(Page, body, "did not answer with a page of processes");
  return {
    processes: readRows(Process, page.procesos, owner),
    pages: page.paginacion.cantidadPaginas,
    searchedName: page.parametros?.nombre?.trim() || null,
  };
}

export function readDetail(body: unknown): Detail {
  return readObject(Detail, body, "did not answer with the detail of a process");
}

export function readSteps(body: unknown): readonly Step[] {
  const page = readObject(Type.Object({ actuaciones: Type.Array(Type.Unknown()) }), body, "gave no steps");
  return readRows(Step, page.actuaciones, owner);
}

/** Whether a 404 is the registry's way of saying that nobody of that name has a process. */
export function saysNothingFound(body: unknown): boolean {
  const message = readFields(Type.Object({ Message: Type.String() }), body)?.Message ?? "";
  return /\bno\b.*(resultado|registro|proceso)/i.test(message);
}

function readObject<Schema extends TObject>(schema: Schema, body: unknown, what: string): Static<Schema> {
  const read = readFields(schema, body);
  if (read === null) throw malformed(owner, what);
  return read;
}
