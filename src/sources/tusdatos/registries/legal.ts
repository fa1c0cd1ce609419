import Type from "typebox";
import { nameOf } from "../../../model/name.ts";
import type { SourceRecord, Topic } from "../../../model/record.ts";
import { dayFirstDate, table, tables, withDistinctIds } from "../../shared/co-facts.ts";
import { malformed, OptionalText, readFields } from "../../shared/co-fields.ts";
import {
  anyDocument,
  anyPersonDocument,
  entriesOf,
  type NewRecord,
  saysNothing,
  tusdatosRegistry,
} from "../report.ts";

const Rows = Type.Optional(Type.Array(Type.Unknown()));

/** Antecedents of one kind: `ANTECEDENTES DISCIPLINARIOS`, `ANTECEDENTES PENALES` … */
const Antecedents = Type.Object({ delito: OptionalText, datos: Rows, inhabilidades: Rows });

const Case = Type.Object({ SIRI: OptionalText, Sanciones: Rows, Instancias: Rows });

const Sanction = Type.Object({
  Sanción: OptionalText,
  Término: OptionalText,
  "Clase sanción": OptionalText,
  Entidad: OptionalText,
});

const Instance = Type.Object({
  Nombre: OptionalText,
  Autoridad: OptionalText,
  "Fecha providencia": OptionalText,
  "fecha efecto Juridicos": OptionalText,
});

const Inability = Type.Object({
  SIRI: OptionalText,
  "Inhabilidad legal": OptionalText,
  "Fecha de inicio": OptionalText,
  "Fecha fin": OptionalText,
});

/** The certificate of antecedents: more than the open data of SIRI, and of companies too. */
export const coProcuraduriaCertificado = tusdatosRegistry(
  {
    id: "co-procuraduria-certificado",
    title: "Certificado de antecedentes",
    owner: "Procuraduría General de la Nación",
    home: "https://www.procuraduria.gov.co/Pages/Generacion-de-antecedentes.aspx",
    dataSet: "legal_background",
    kinds: ["person", "company"],
    needs: anyDocument,
    sections: ["procuraduria"],
  },
  ([value], record) => {
    if (saysNothing(value)) return [];
    if (value === true) {
      const says = table("Antecedentes", { Resultado: "Registra antecedentes" });
      return [record("procuraduria", "disciplinary", { tables: [says] })];
    }
    if (!Array.isArray(value)) throw malformed("Procuraduría", "certified nothing that can be read");
    return withDistinctIds(value.flatMap((group) => antecedents(group, record)));
  },
);

function antecedents(group: unknown, record: NewRecord): readonly SourceRecord[] {
  const read = readFields(Antecedents, group);
  if (read === null) throw malformed("Procuraduría", "certified antecedents that cannot be read");
  const kind = String(read.delito ?? "Antecedentes");
  const inabilities = (read.inhabilidades ?? []).map((row) => readFields(Inability, row) ?? {});
  const cases = (read.datos ?? []).map((row) => readFields(Case, row) ?? {});
  // A group without a case still is an antecedent.
  return (cases.length > 0 ? cases : [{}]).map((one) => {
    const sanctions = (one.Sanciones ?? []).map((row) => readFields(Sanction, row) ?? {});
    const instances = (one.Instancias ?? []).map((row) => readFields(Instance, row) ?? {});
    const number = /\d+/.exec(String(one.SIRI ?? ""))?.[0];
    const mine = inabilities.filter((row) => !number || !row.SIRI || String(row.SIRI).includes(number));
    return record(number ?? kind.toLowerCase(), topicOf(kind), {
      programs: sanctions.flatMap((sanction) =>
        sanction.Sanción === undefined ? [] : [String(sanction.Sanción)],
      ),
      listedOn:
        instances.map((row) => dayFirstDate(row["fecha efecto Juridicos"])).find((date) => date) ?? null,
      tables: tables(
        table("Antecedentes", { Antecedente: kind, "Número SIRI": number }),
        table(
          "Sanciones",
          ...sanctions.map((row) => ({
            Sanción: row.Sanción,
            Término: row.Término,
            "Clase de sanción": row["Clase sanción"],
            Entidad: row.Entidad,
          })),
        ),
        table(
          "Instancias",
          ...instances.map((row) => ({
            Instancia: row.Nombre,
            Autoridad: row.Autoridad,
            "Fecha de la providencia": row["Fecha providencia"],
            "Fecha de efectos jurídicos": row["fecha efecto Juridicos"],
          })),
        ),
        table(
          "Inhabilidades",
          ...mine.map((row) => ({
            Inhabilidad: row["Inhabilidad legal"],
            "Fecha de inicio": row["Fecha de inicio"],
            "Fecha de fin": row["Fecha fin"],
          })),
        ),
      ),
    });
  });
}

function topicOf(kind: string): Topic {
  if (/penal/i.test(kind)) return "conviction";
  if (/fiscal/i.test(kind)) return "fiscal-liability";
  if (/contractual/i.test(kind)) return "debarment";
  if (/profesi/i.test(kind)) return "professional-sanction";
  return "disciplinary";
}

const Measure = Type.Object({
  identificación: OptionalText,
  infractor: OptionalText,
  /** `30/04/2020 05:45:00 p. m.` */
  fecha: OptionalText,
  expediente: OptionalText,
  articulo: OptionalText,
  departamento: OptionalText,
  municipio: OptionalText,
  apelacion: OptionalText,
});

/** Corrective measures of the police, under the code of citizen coexistence. */
export const coRnmc = tusdatosRegistry(
  {
    id: "co-rnmc",
    title: "Registro Nacional de Medidas Correctivas (RNMC)",
    owner: "Policía Nacional de Colombia",
    home: "https://srvcnpc.policia.gov.co/PSC/frm_cnp_consulta.aspx",
    dataSet: "legal_background",
    kinds: ["person"],
    needs: anyPersonDocument,
    sections: ["rnmc"],
  },
  ([value], record) =>
    entriesOf(value).map((entry, i) => {
      const measure = readFields(Measure, entry);
      if (measure === null) throw malformed("RNMC", "answered with an unreadable measure");
      const name = nameOf({ full: measure.infractor === undefined ? null : String(measure.infractor) });
      return record(String(measure.expediente ?? `rnmc-${i + 1}`), "disciplinary", {
        names: name === null ? [] : [{ ...name, strength: "primary" }],
        listedOn: dayFirstDate(measure.fecha),
        programs: measure.articulo === undefined ? [] : [String(measure.articulo)],
        tables: tables(
          table("Medida correctiva", {
            Expediente: measure.expediente,
            Identificación: measure.identificación,
            Infractor: measure.infractor,
            Fecha: measure.fecha,
            Artículo: measure.articulo,
            Departamento: measure.departamento,
            Municipio: measure.municipio,
            Apelación: measure.apelacion,
          }),
        ),
      });
    }),
);
