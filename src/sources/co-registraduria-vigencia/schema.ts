import Type, { type Static } from "typebox";
import type { Topic } from "../../model/record.ts";
import { malformed, OptionalText, readFields } from "../shared/co-fields.ts";

const LifeStatus = Type.Object({
  nuip: OptionalText,
  /** Day of the query, `25/02/2026`. */
  fecha: Type.Optional(Type.String()),
  /** `Vigente (Vivo)`, `Cancelada por Muerte` … */
  vigencia: Type.String(),
});

type LifeStatus = Static<typeof LifeStatus>;

export function readLifeStatus(body: unknown): LifeStatus {
  const status = readFields(LifeStatus, body);
  if (status === null) throw malformed("Registraduría", "did not say a life status");
  return status;
}

/**
 * What the status says of the cédula; null for a number the archive does not hold. The states are
 * those of the national identification archive: two kinds of current, and cancelled for a dozen
 * reasons of which death is one.
 */
export function topicOf(vigencia: string): Topic | null {
  if (/^no\s+(se\s+)?(encuentra|encontr|exist|registra|hay)/i.test(vigencia.trim())) return null;
  if (/muerte|fallecid/i.test(vigencia)) return "deceased";
  if (/^vigente/i.test(vigencia.trim())) return "identity";
  if (/^(cancelada|no vigente|baja|suspendida|anulada)/i.test(vigencia.trim())) return "document-cancelled";
  // Taking a state nobody has seen for a good one would pass a cancelled cédula as valid.
  throw malformed("Registraduría", "said a life status that is not known");
}
