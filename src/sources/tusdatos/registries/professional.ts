import Type from "typebox";
import { nameOf } from "../../../model/name.ts";
import { dayFirstDate, table, tables, withDistinctIds } from "../../shared/co-facts.ts";
import { malformed, OptionalText, readFields } from "../../shared/co-fields.ts";
import { anyPersonDocument, entriesOf, tusdatosRegistry } from "../report.ts";

const LawyerSanction = Type.Object({
  numero_de_cedula: OptionalText,
  nombres: OptionalText,
  apellidos: OptionalText,
  tipo_de_sancion: OptionalText,
  estado_de_la_sancion: OptionalText,
  fecha_de_inicio: OptionalText,
  fecha_de_finalizacion: OptionalText,
  codigo_de_estado_de_sancion: OptionalText,
});

/** Sanctions on lawyers. */
export const coSirna = tusdatosRegistry(
  {
    id: "co-sirna",
    title: "Sistema de Información del Registro Nacional de Abogados (SIRNA)",
    owner: "Consejo Superior de la Judicatura - Rama Judicial",
    home: "https://sirna.ramajudicial.gov.co",
    dataSet: "professional_background",
    kinds: ["person"],
    needs: [["national-id"]],
    sections: ["sirna"],
  },
  ([value], record) => {
    const records = entriesOf(value).map((entry, i) => {
      const sanction = readFields(LawyerSanction, entry);
      if (sanction === null) throw malformed("SIRNA", "answered with an unreadable sanction");
      const name = nameOf({ given: text(sanction.nombres), family: text(sanction.apellidos) });
      return record(text(sanction.codigo_de_estado_de_sancion) ?? `sirna-${i + 1}`, "professional-sanction", {
        names: name === null ? [] : [{ ...name, strength: "primary" }],
        listedOn: dayFirstDate(sanction.fecha_de_inicio),
        programs: sanction.tipo_de_sancion === undefined ? [] : [String(sanction.tipo_de_sancion)],
        tables: tables(
          table("Sanción de abogado", {
            Cédula: sanction.numero_de_cedula,
            Nombres: sanction.nombres,
            Apellidos: sanction.apellidos,
            Sanción: sanction.tipo_de_sancion,
            Estado: sanction.estado_de_la_sancion,
            "Fecha de inicio": sanction.fecha_de_inicio,
            "Fecha de fin": sanction.fecha_de_finalizacion,
          }),
        ),
      });
    });
    return withDistinctIds(records);
  },
);

const MilitaryCard = Type.Object({
  clase: OptionalText,
  documento: OptionalText,
  nombre: OptionalText,
  tipo_documento: OptionalText,
});

/** Whether somebody has settled their military service. */
export const coLibretaMilitar = tusdatosRegistry(
  {
    id: "co-libreta-militar",
    title: "Libreta militar",
    owner: "Comando de Reclutamiento y Control Reservas - Ejército Nacional",
    home: "https://www.libretamilitar.mil.co",
    dataSet: "affiliations_and_insurances",
    kinds: ["person"],
    needs: [["national-id"]],
    sections: ["libretamilitar"],
  },
  ([value], record) =>
    entriesOf(value).map((entry, i) => {
      const card = readFields(MilitaryCard, entry);
      if (card === null) throw malformed("Libreta militar", "answered with an unreadable card");
      const name = nameOf({ full: text(card.nombre) });
      return record(`libretamilitar-${i + 1}`, "affiliation", {
        names: name === null ? [] : [{ ...name, strength: "primary" }],
        tables: tables(
          table("Libreta militar", {
            Documento: card.documento,
            "Tipo de documento": card.tipo_documento,
            Nombre: card.nombre,
            Clase: card.clase,
          }),
        ),
      });
    }),
);

const ListedPerson = Type.Object({
  TIPO_LISTA: OptionalText,
  NOMBRE_LISTA: OptionalText,
  NOMBRE_DESCRIPTIVO_LISTA: OptionalText,
  CATEGORIA: OptionalText,
  ORIGEN_LISTA: OptionalText,
  CODIGO: OptionalText,
  ID: OptionalText,
  NOMBRECOMPLETO: OptionalText,
  AKA: OptionalText,
  ROL_O_DESCRIPCION1: OptionalText,
  ROL_O_DESCRIPCION2: OptionalText,
  FECHA_FINAL_ROL: OptionalText,
  ESTADO: OptionalText,
});

/** The provider's own collection of lists: politically exposed persons, and restrictive lists with them. */
export const coPeps = tusdatosRegistry(
  {
    id: "co-peps",
    title: "Personas Expuestas Políticamente y listas",
    owner: "Tusdatos.co",
    home: "https://www.tusdatos.co",
    dataSet: "international_background",
    kinds: ["person"],
    needs: anyPersonDocument,
    sections: ["peps"],
  },
  ([value], record) => {
    const records = entriesOf(value).map((entry, i) => {
      const listed = readFields(ListedPerson, entry);
      if (listed === null) throw malformed("Tusdatos", "answered with an unreadable list entry");
      const name = nameOf({ full: text(listed.NOMBRECOMPLETO) });
      const alias = nameOf({ full: text(listed.AKA) });
      const restrictive = /restrictiv|vinculante|sanci/i.test(String(listed.CATEGORIA ?? ""));
      return record(text(listed.CODIGO) ?? `peps-${i + 1}`, restrictive ? "sanction" : "public-office", {
        names: [
          ...(name === null ? [] : [{ ...name, strength: "primary" as const }]),
          ...(alias === null ? [] : [{ ...alias, strength: "alias" as const }]),
        ],
        programs: [listed.NOMBRE_LISTA].flatMap((list) => text(list) ?? []),
        tables: tables(
          table("Lista", {
            Lista: listed.NOMBRE_DESCRIPTIVO_LISTA ?? listed.NOMBRE_LISTA,
            Categoría: listed.CATEGORIA,
            Origen: listed.ORIGEN_LISTA,
            Código: listed.CODIGO,
            Identificación: listed.ID,
            Nombre: listed.NOMBRECOMPLETO,
            "Cargo o descripción": listed.ROL_O_DESCRIPCION1,
            Detalle: listed.ROL_O_DESCRIPCION2,
            "Fecha final": listed.FECHA_FINAL_ROL,
            Estado: listed.ESTADO,
          }),
        ),
      });
    });
    return withDistinctIds(records);
  },
);

function text(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value).trim() || null;
}
