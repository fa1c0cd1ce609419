import type { SourceRecord } from "../../../model/record.ts";
import { asObject } from "./facts.ts";

// The open data set of the registers (datos.gov.co, c82u-588k) names its columns so.
const columns: Readonly<Record<string, string>> = {
  "Razón social": "razon_social",
  "Clase de identificación": "clase_identificacion",
  "Número de identificación": "numero_identificacion",
  NIT: "nit",
  "Dígito de verificación": "digito_verificacion",
  "Cámara de comercio": "camara_comercio",
  Matrícula: "matricula",
  "Estado de la matrícula": "estado_matricula",
  "Categoría de la matrícula": "categoria_matricula",
  "Fecha de matrícula": "fecha_matricula",
  "Fecha de renovación": "fecha_renovacion",
  "Último año renovado": "ultimo_ano_renovado",
  "Tipo de sociedad": "tipo_sociedad",
  "Organización jurídica": "organizacion_juridica",
  "Actividad económica (CIIU)": "cod_ciiu_act_econ_pri",
  "Representante legal": "representante_legal",
  "Identificación del representante legal": "num_identificacion_representante_legal",
  "Fecha de actualización": "fecha_actualizacion",
};

/**
 * The first registration, an active one before the others, with the rest under `otras_matriculas`.
 * Nothing registered is an empty object.
 */
export function translateRegistrations(records: readonly SourceRecord[]): Record<string, unknown> {
  const isActive = (record: SourceRecord) => record.topic === "company-registration";
  const ordered = [...records.filter(isActive), ...records.filter((record) => !isActive(record))];
  const [first, ...others] = ordered.map((record) => asObject(record, columns));
  if (first === undefined) return {};
  return others.length === 0 ? first : { ...first, otras_matriculas: others };
}
