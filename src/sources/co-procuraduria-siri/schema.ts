import Type, { type Static } from "typebox";
import type { Topic } from "../../model/record.ts";
import type { DocumentType } from "../../model/subject.ts";
import { OptionalText, readRows, Text } from "../shared/co-fields.ts";

const Sanction = Type.Object({
  numero_siri: Text,
  tipo_inhabilidad: OptionalText,
  nombre_tipo_identificacion: OptionalText,
  /** Padded with blanks at the end. */
  numero_identificacion: Text,
  primer_nombre: OptionalText,
  segundo_nombre: OptionalText,
  primer_apellido: OptionalText,
  segundo_apellido: OptionalText,
  cargo: OptionalText,
  sanciones: OptionalText,
  duracion_anos: OptionalText,
  duracion_mes: OptionalText,
  duracion_dias: OptionalText,
  providencia: OptionalText,
  autoridad: OptionalText,
  /** `DD/MM/YYYY`. */
  fecha_efectos_juridicos: OptionalText,
  numero_proceso: OptionalText,
  entidad_sancionado: OptionalText,
  lugar_hechos_municipio: OptionalText,
  lugar_hechos_departamento: OptionalText,
});

export type Sanction = Static<typeof Sanction>;

export function readSanctions(rows: readonly unknown[]): readonly Sanction[] {
  return readRows(Sanction, rows, "SIRI");
}

export function topicOf(sanction: Sanction): Topic {
  const kind = String(sanction.tipo_inhabilidad ?? "");
  if (/penal/i.test(kind)) return "conviction";
  if (/fiscal/i.test(kind)) return "fiscal-liability";
  if (/contractual/i.test(kind)) return "debarment";
  if (/profesi/i.test(kind)) return "professional-sanction";
  return "disciplinary";
}

export function documentTypeOf(sanction: Sanction): DocumentType {
  const name = String(sanction.nombre_tipo_identificacion ?? "");
  if (/extranjer/i.test(name)) return "foreign-id";
  if (/pasaporte/i.test(name)) return "passport";
  if (/ciudadan/i.test(name)) return "national-id";
  return "other";
}
