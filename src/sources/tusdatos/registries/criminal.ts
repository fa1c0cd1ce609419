import Type from "typebox";
import { nameOf } from "../../../model/name.ts";
import type { FactTable, SourceRecord } from "../../../model/record.ts";
import { table, tables } from "../../shared/co-facts.ts";
import { malformed, OptionalText, readFields } from "../../shared/co-fields.ts";
import { entriesOf, type NewRecord, saysNothing, tusdatosRegistry, unanswered } from "../report.ts";

/** Sexual offences against minors, for offices that work with them. Needs the date of issue. */
export const coDelitosSexuales = tusdatosRegistry(
  {
    id: "co-delitos-sexuales",
    title: "Inhabilidades por delitos sexuales contra menores (Ley 1918 de 2018)",
    owner: "Policía Nacional de Colombia",
    home: "https://inhabilidades.policia.gov.co",
    dataSet: "criminal_record",
    kinds: ["person"],
    needs: [["national-id", "issue-date"]],
    sections: ["delitos_sexuales"],
  },
  ([value], record) =>
    entriesOf(value).map((entry, i) =>
      record(`delitos_sexuales-${i + 1}`, "sexual-offence", {
        tables: tables(
          table("Inhabilidad por delitos sexuales", {
            Resultado: "Registra inhabilidad",
            ...plainFields(entry),
          }),
        ),
      }),
    ),
);

const InpecEntry = Type.Object({
  Identificación: OptionalText,
  Nombre: OptionalText,
  "Número único (INPEC)": OptionalText,
  "Situación jurídica": OptionalText,
  "Estado de ingreso": OptionalText,
  "Establecimiento a cargo": OptionalText,
});

/** Who is held by, or was sentenced to, the national prisons. */
export const coInpec = tusdatosRegistry(
  {
    id: "co-inpec",
    title: "Población privada de la libertad",
    owner: "Instituto Nacional Penitenciario y Carcelario (INPEC)",
    home: "https://www.inpec.gov.co/registro-de-la-poblacion-privada-de-la-libertad",
    dataSet: "criminal_record",
    kinds: ["person"],
    needs: [["national-id"], ["foreign-id"]],
    sections: ["inpec"],
  },
  ([value], record) =>
    entriesOf(value).map((entry, i) => {
      const held = readFields(InpecEntry, entry);
      if (held === null) throw malformed("INPEC", "answered with an unreadable entry");
      const name = nameOf({ full: held.Nombre === undefined ? null : String(held.Nombre) });
      const convicted = /^condenad/i.test(String(held["Situación jurídica"] ?? "").trim());
      return record(
        String(held["Número único (INPEC)"] ?? `inpec-${i + 1}`),
        convicted ? "conviction" : "criminal-case",
        {
          names: name === null ? [] : [{ ...name, strength: "primary" }],
          tables: tables(
            table("Registro del INPEC", {
              Identificación: held.Identificación,
              Nombre: held.Nombre,
              "Número único": held["Número único (INPEC)"],
              "Situación jurídica": held["Situación jurídica"],
              "Estado de ingreso": held["Estado de ingreso"],
              Establecimiento: held["Establecimiento a cargo"],
            }),
          ),
        },
      );
    }),
);

const Sentence = Type.Object({
  delitos: OptionalText,
  observaciones: OptionalText,
  "pena privativa de la libertad": Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  actuaciones: Type.Optional(Type.Array(Type.Unknown())),
});

const Step = Type.Object({ tipo: OptionalText, fecha: OptionalText, anotacion: OptionalText });

/**
 * Judges of the execution of sentences, one office a city: one record for each city that has
 * something on file, its key (`bogotajepms`) as the record's place. Cities that did not answer are
 * named in every record; with nothing found elsewhere, they are a failure.
 */
export const coRamaJepms = tusdatosRegistry(
  {
    id: "co-rama-jepms",
    title: "Juzgados de Ejecución de Penas y Medidas de Seguridad",
    owner: "Consejo Superior de la Judicatura - Rama Judicial",
    home: "https://procesos.ramajudicial.gov.co/jepms/",
    dataSet: "criminal_record",
    kinds: ["person"],
    needs: [["national-id"], ["foreign-id"]],
    sections: ["rama"],
  },
  ([value], record, { report }) => {
    if (saysNothing(value)) return [];
    if (value === null || typeof value !== "object" || Array.isArray(value)) {
      throw malformed("Tusdatos", "answered with an unreadable map of cities");
    }
    const cities = Object.entries(value);
    const silent = cities.flatMap(([city, said]) =>
      said === "Error" || report.failed.includes(city) ? [city] : [],
    );
    const records = cities
      .filter(([city, said]) => !silent.includes(city) && !saysNothing(said))
      .map(([city, said]) => cityRecord(city, said, silent, record));
    if (records.length === 0 && silent.length > 0) {
      throw unanswered("Juzgados de Ejecución de Penas", `gave no answer in ${silent.length} cities`);
    }
    return records;
  },
);

function cityRecord(city: string, said: unknown, silent: readonly string[], record: NewRecord): SourceRecord {
  const sentences = typeof said === "object" && said !== null ? Object.entries(said) : [];
  return record(city, "conviction", {
    places: [city],
    tables: tables(
      table(
        "Ejecución de penas",
        ...(sentences.length > 0 ? sentences.map(sentenceFacts(city)) : [{ Ciudad: city }]),
      ),
      ...sentences.map(stepTable),
      table("Despachos sin respuesta", ...silent.map((one) => ({ Ciudad: one }))),
    ),
  });
}

function sentenceFacts(city: string) {
  return ([number, said]: [string, unknown]) => {
    const sentence = readFields(Sentence, said) ?? {};
    const penalty = Object.entries(sentence["pena privativa de la libertad"] ?? {})
      .filter(([, count]) => count !== "" && count !== null)
      .map(([unit, count]) => `${count} ${unit}`)
      .join(" ");
    return {
      Ciudad: city,
      Radicado: number,
      Delitos: sentence.delitos,
      Observaciones: sentence.observaciones,
      "Pena privativa de la libertad": penalty,
    };
  };
}

function stepTable([number, said]: [string, unknown]): FactTable {
  const steps = readFields(Sentence, said)?.actuaciones ?? [];
  return table(
    `Actuaciones de ${number}`,
    ...steps.map((step) => {
      const read = readFields(Step, step) ?? {};
      return { Fecha: read.fecha, Tipo: read.tipo, Anotación: read.anotacion };
    }),
  );
}

/** The plain values of an entry whose shape nobody documents, under the labels it comes with. */
function plainFields(entry: unknown): Record<string, string | number> {
  if (typeof entry === "string") return { Descripción: entry };
  if (typeof entry !== "object" || entry === null) return {};
  const plain = Object.entries(entry).filter(
    ([, value]) => typeof value === "string" || typeof value === "number",
  );
  return Object.fromEntries(plain);
}
