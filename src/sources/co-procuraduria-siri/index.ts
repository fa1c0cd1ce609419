import { canonicalNumber } from "../../model/documents.ts";
import { nameOf } from "../../model/name.ts";
import { emptyRecord, type SourceRecord } from "../../model/record.ts";
import type { Subject } from "../../model/subject.ts";
import { documentsToAsk } from "../shared/co-documents.ts";
import { dayFirstDate, table, tables, withDistinctIds } from "../shared/co-facts.ts";
import { socrataRows } from "../shared/socrata.ts";
import type { LookupContext, LookupReply, LookupSource } from "../source.ts";
import { documentTypeOf, readSanctions, type Sanction, topicOf } from "./schema.ts";

/** Sanctions and inabilities of natural persons that the Procuraduría publishes as open data. */
export const coProcuraduriaSiri: LookupSource = {
  kind: "lookup",
  id: "co-procuraduria-siri",
  title: "Antecedentes de SIRI, sanciones e inhabilidades",
  owner: "Procuraduría General de la Nación",
  home: "https://www.datos.gov.co/d/iaeu-rcn6",
  countries: ["CO"],
  dataSets: ["criminal_record", "legal_background"],
  kinds: ["person"],
  routes: ["id"],
  needs: [["national-id"], ["foreign-id"], ["passport"]],
  licence: "CC BY-SA 4.0",
  baseUrl: "https://www.datos.gov.co",
  optionalCredentials: ["appToken"],
  timeoutMs: 20_000,
  requestsPerMinute: 120,
  ask,
};

async function ask(subject: Subject, on: LookupContext): Promise<LookupReply> {
  const documents = documentsToAsk(subject, ["national-id", "foreign-id", "passport"], "SIRI");
  const numbers = documents.map(canonicalNumber);
  const rows = await socrataRows(
    {
      dataset: "iaeu-rcn6",
      // Numbers are padded with blanks at the end, so that equality finds none of them.
      where: numbers.map((number) => ({ column: "numero_identificacion", startsWith: number })),
      order: "numero_siri",
      limit: 1_000,
    },
    on,
  );
  const sanctions = readSanctions(rows).filter((row) => numbers.includes(numberOf(row)));
  return { records: withDistinctIds(sanctions.map(recordOf)) };
}

function numberOf(row: Sanction): string {
  return canonicalNumber({ type: "other", number: String(row.numero_identificacion), country: "CO" });
}

function recordOf(row: Sanction): SourceRecord {
  const topic = topicOf(row);
  const dataSet = topic === "conviction" ? "criminal_record" : "legal_background";
  const name = nameOf({
    given: `${row.primer_nombre ?? ""} ${row.segundo_nombre ?? ""}`,
    family: `${row.primer_apellido ?? ""} ${row.segundo_apellido ?? ""}`,
  });
  const type = documentTypeOf(row);
  return {
    ...emptyRecord(String(row.numero_siri).trim(), "person", dataSet, topic),
    names: name === null ? [] : [{ ...name, strength: "primary" }],
    documents: [{ type, number: numberOf(row), country: type === "passport" ? null : "CO" }],
    programs: row.sanciones === undefined ? [] : [String(row.sanciones).trim()],
    listedOn: dayFirstDate(row.fecha_efectos_juridicos),
    url: coProcuraduriaSiri.home,
    tables: tables(
      table("Sanción o inhabilidad", {
        "Número SIRI": row.numero_siri,
        "Tipo de inhabilidad": row.tipo_inhabilidad,
        Sanción: row.sanciones,
        Duración: durationOf(row),
        Cargo: row.cargo,
        Entidad: row.entidad_sancionado,
        Autoridad: row.autoridad,
        Providencia: row.providencia,
        "Número de proceso": row.numero_proceso,
        "Fecha de efectos jurídicos": row.fecha_efectos_juridicos,
        "Lugar de los hechos": [row.lugar_hechos_municipio, row.lugar_hechos_departamento]
          .flatMap((place) => (place === undefined ? [] : [String(place).trim()]))
          .join(", "),
      }),
    ),
  };
}

function durationOf(row: Sanction): string {
  const parts = [
    [row.duracion_anos, "años"],
    [row.duracion_mes, "meses"],
    [row.duracion_dias, "días"],
  ] as const;
  return parts
    .filter(([count]) => Number(count) > 0)
    .map(([count, unit]) => `${Number(count)} ${unit}`)
    .join(" ");
}
