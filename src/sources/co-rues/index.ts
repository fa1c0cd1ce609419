import { canonicalNumber } from "../../model/documents.ts";
import { nameOf } from "../../model/name.ts";
import { emptyRecord, type SourceRecord } from "../../model/record.ts";
import type { IdentityDocument, Subject } from "../../model/subject.ts";
import { colombian, documentsToAsk, spellingsOf } from "../shared/co-documents.ts";
import { table, tables, withDistinctIds, yearFirstDate } from "../shared/co-facts.ts";
import { type SocrataTest, socrataRows } from "../shared/socrata.ts";
import type { LookupContext, LookupReply, LookupSource } from "../source.ts";
import { type Registration, readRegistrations } from "./schema.ts";

/** Merchants, companies and their legal representatives in the registers of the chambers of commerce. */
export const coRues: LookupSource = {
  kind: "lookup",
  id: "co-rues",
  title: "Registro Único Empresarial y Social (RUES)",
  owner: "Confecámaras",
  home: "https://www.rues.org.co",
  countries: ["CO"],
  dataSets: ["business_background", "professional_background"],
  kinds: ["person", "company"],
  routes: ["id"],
  needs: [["tax-id"], ["national-id"]],
  licence: "CC BY-SA 4.0",
  baseUrl: "https://www.datos.gov.co",
  optionalCredentials: ["appToken"],
  timeoutMs: 30_000,
  requestsPerMinute: 120,
  ask,
};

async function ask(subject: Subject, on: LookupContext): Promise<LookupReply> {
  const company = subject.kind === "company";
  const documents = documentsToAsk(subject, company ? ["tax-id"] : ["national-id", "tax-id"], "RUES");
  const isOneOf = documents.flatMap(spellingsOf);
  const columns = company
    ? ["numero_identificacion", "nit"]
    : ["numero_identificacion", "nit", "num_identificacion_representante_legal"];
  const where: SocrataTest[] = columns.map((column) => ({ column, isOneOf }));
  const rows = await socrataRows({ dataset: "c82u-588k", where, order: "matricula", limit: 1_000 }, on);
  const records = readRegistrations(rows).flatMap((row) =>
    documents.flatMap((document) => recordOf(row, document, subject) ?? []).slice(0, 1),
  );
  return { records: withDistinctIds(records) };
}

/** The registration as a record of its holder, or of its legal representative; null when it is of neither. */
function recordOf(row: Registration, asked: IdentityDocument, subject: Subject): SourceRecord | null {
  const topic = /^activ/i.test(String(row.estado_matricula ?? "").trim())
    ? "company-registration"
    : "company-inactive";
  const dataSet = subject.kind === "company" ? "business_background" : "professional_background";
  const holds = isNumber(row.numero_identificacion, asked) || isNumber(row.nit, asked);
  if (!holds && !isNumber(row.num_identificacion_representante_legal, asked)) return null;
  const written = holds ? row.razon_social : row.representante_legal;
  const name = nameOf({ full: written === undefined ? null : String(written) });
  return {
    ...emptyRecord(idOf(row), subject.kind, dataSet, topic),
    names: name === null ? [] : [{ ...name, strength: "primary" }],
    documents: [colombian(asked.type, canonicalNumber({ ...asked, country: "CO" }))],
    countries: ["CO"],
    listedOn: yearFirstDate(row.fecha_matricula),
    url: coRues.home,
    tables: tables(
      table("Registro mercantil", {
        Calidad: holds ? "Titular" : "Representante legal",
        "Razón social": row.razon_social,
        "Clase de identificación": row.clase_identificacion,
        "Número de identificación": row.numero_identificacion,
        NIT: row.nit,
        "Dígito de verificación": row.digito_verificacion,
        "Cámara de comercio": row.camara_comercio,
        Matrícula: row.matricula,
        "Estado de la matrícula": row.estado_matricula,
        "Categoría de la matrícula": row.categoria_matricula,
        "Fecha de matrícula": yearFirstDate(row.fecha_matricula),
        "Fecha de renovación": yearFirstDate(row.fecha_renovacion),
        "Último año renovado": row.ultimo_ano_renovado,
        "Tipo de sociedad": row.tipo_sociedad,
        "Organización jurídica": row.organizacion_juridica,
        "Actividad económica (CIIU)": row.cod_ciiu_act_econ_pri,
        "Representante legal": row.representante_legal,
        "Identificación del representante legal": row.num_identificacion_representante_legal,
        "Fecha de actualización": row.fecha_actualizacion,
      }),
    ),
  };
}

function isNumber(written: string | number | undefined, asked: IdentityDocument): boolean {
  if (written === undefined) return false;
  const country = "CO";
  return (
    canonicalNumber({ ...asked, country, number: String(written) }) === canonicalNumber({ ...asked, country })
  );
}

/** Chambers number their registrations apart from each other. */
function idOf(row: Registration): string {
  return [row.codigo_camara ?? row.camara_comercio, row.matricula ?? row.numero_identificacion]
    .map((part) => String(part ?? "").trim())
    .join("-");
}
