import Type, { type Static } from "typebox";
import { OptionalText, readRows, Text } from "../shared/co-fields.ts";

const Contract = Type.Object({
  id_contrato: Text,
  nombre_entidad: OptionalText,
  nit_entidad: OptionalText,
  tipodocproveedor: OptionalText,
  documento_proveedor: Text,
  proveedor_adjudicado: OptionalText,
  estado_contrato: OptionalText,
  objeto_del_contrato: OptionalText,
  valor_del_contrato: OptionalText,
  fecha_de_firma: OptionalText,
  fecha_de_inicio_del_contrato: OptionalText,
  fecha_de_fin_del_contrato: OptionalText,
  urlproceso: Type.Optional(Type.Object({ url: Type.String() })),
  nombre_representante_legal: OptionalText,
  identificaci_n_representante_legal: OptionalText,
});

export type Contract = Static<typeof Contract>;

export function readContracts(rows: readonly unknown[]): readonly Contract[] {
  return readRows(Contract, rows, "SECOP II");
}
