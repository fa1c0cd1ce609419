import Type, { type Static } from "typebox";
import { OptionalText, readRows } from "../shared/co-fields.ts";

const Registration = Type.Object({
  camara_comercio: OptionalText,
  codigo_camara: OptionalText,
  matricula: OptionalText,
  razon_social: OptionalText,
  clase_identificacion: OptionalText,
  numero_identificacion: OptionalText,
  nit: OptionalText,
  digito_verificacion: OptionalText,
  cod_ciiu_act_econ_pri: OptionalText,
  fecha_matricula: OptionalText,
  fecha_renovacion: OptionalText,
  ultimo_ano_renovado: OptionalText,
  tipo_sociedad: OptionalText,
  organizacion_juridica: OptionalText,
  categoria_matricula: OptionalText,
  /** `ACTIVA`, `CANCELADA` … */
  estado_matricula: OptionalText,
  num_identificacion_representante_legal: OptionalText,
  representante_legal: OptionalText,
  fecha_actualizacion: OptionalText,
});

export type Registration = Static<typeof Registration>;

export function readRegistrations(rows: readonly unknown[]): readonly Registration[] {
  return readRows(Registration, rows, "RUES");
}
