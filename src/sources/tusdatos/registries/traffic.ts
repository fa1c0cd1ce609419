import Type from "typebox";
import { nameOf } from "../../../model/name.ts";
import type { SourceRecord } from "../../../model/record.ts";
import { dayFirstDate, table, tables, withDistinctIds, yearFirstDate } from "../../shared/co-facts.ts";
import { malformed, OptionalText, readFields } from "../../shared/co-fields.ts";
import { anyPersonDocument, type NewRecord, saysNothing, tusdatosRegistry } from "../report.ts";

const Account = Type.Object({
  paz_salvo: Type.Optional(Type.Boolean()),
  cantidad_multas: Type.Optional(Type.Number()),
  multas: Type.Optional(Type.Array(Type.Unknown())),
  acuerdos_pagos: Type.Optional(Type.Array(Type.Unknown())),
  total_multas: OptionalText,
  total_pagar: OptionalText,
});

const Fine = Type.Object({
  numeroComparendo: OptionalText,
  fechaComparendo: OptionalText,
  organismoTransito: OptionalText,
  placa: OptionalText,
  estadoComparendo: OptionalText,
  valor: OptionalText,
  infracciones: Type.Optional(
    Type.Array(Type.Object({ codigoInfraccion: OptionalText, descripcionInfraccion: OptionalText })),
  ),
});

/** Traffic fines of a person; of a vehicle, whose owner the core asks about, all of the owner's. */
export const coSimit = tusdatosRegistry(
  {
    id: "co-simit",
    title: "Sistema Integrado de Multas y Sanciones de Tránsito (SIMIT)",
    owner: "Federación Colombiana de Municipios",
    home: "https://www.fcm.org.co/simit/",
    dataSet: "traffic_fines",
    kinds: ["person"],
    needs: anyPersonDocument,
    sections: ["simit"],
  },
  ([value], record) => {
    if (saysNothing(value)) return [];
    const account = readFields(Account, value);
    if (account === null) throw malformed("SIMIT", "answered with an unreadable account");
    const fines = (account.multas ?? []).map((fine, i) => fineRecord(fine, i, record));
    if (fines.length > 0) return withDistinctIds(fines);
    const agreements = account.acuerdos_pagos?.length ?? 0;
    if (!account.cantidad_multas && agreements === 0) return [];
    const says = table("Estado de cuenta", {
      "Cantidad de multas": account.cantidad_multas,
      "Acuerdos de pago": agreements,
      "Total de multas": account.total_multas,
      "Total a pagar": account.total_pagar,
      "Paz y salvo": account.paz_salvo,
    });
    return [record("simit", "traffic-fine", { tables: [says] })];
  },
);

function fineRecord(entry: unknown, i: number, record: NewRecord): SourceRecord {
  const fine = readFields(Fine, entry);
  if (fine === null) throw malformed("SIMIT", "answered with an unreadable fine");
  const offences = (fine.infracciones ?? []).flatMap(({ codigoInfraccion, descripcionInfraccion }) => {
    const said = [codigoInfraccion, descripcionInfraccion].filter((part) => part !== undefined).join(" ");
    return said ? [said] : [];
  });
  return record(String(fine.numeroComparendo ?? `multa-${i + 1}`), "traffic-fine", {
    listedOn: dayFirstDate(fine.fechaComparendo) ?? yearFirstDate(fine.fechaComparendo),
    programs: offences,
    tables: tables(
      table("Multa", {
        Comparendo: fine.numeroComparendo,
        Fecha: fine.fechaComparendo,
        "Organismo de tránsito": fine.organismoTransito,
        Placa: fine.placa,
        Infracción: offences.join("; "),
        Estado: fine.estadoComparendo,
        Valor: fine.valor,
      }),
    ),
  });
}

const Driver = Type.Object({
  nombres: OptionalText,
  licencia: Type.Optional(Type.Object({ licencias: Type.Optional(Type.Array(Type.Unknown())) })),
  multa: Type.Optional(Type.Object({ estado_suspension: OptionalText, estado_cancelacion: OptionalText })),
});

const License = Type.Object({
  categoria: OptionalText,
  /** `ACTIVA`, `SUSPENDIDA`, `VENCIDA` … */
  estado: OptionalText,
  fecha_expedicion: OptionalText,
  fecha_vencimiento: OptionalText,
  numero_licencia: OptionalText,
});

/** Driving licences, one record for each category. */
export const coRuntConductor = tusdatosRegistry(
  {
    id: "co-runt-conductor",
    title: "Registro Único Nacional de Tránsito (RUNT), conductores",
    owner: "Ministerio de Transporte",
    home: "https://portalpublico.runt.gov.co",
    dataSet: "driving_licenses",
    kinds: ["person"],
    needs: [["national-id"], ["foreign-id"]],
    sections: ["runt_app"],
  },
  ([value], record) => {
    if (saysNothing(value)) return [];
    const driver = readFields(Driver, value);
    if (driver === null) throw malformed("RUNT", "answered with an unreadable driver");
    const name = nameOf({ full: driver.nombres === undefined ? null : String(driver.nombres) });
    const suspendedAsDriver = [driver.multa?.estado_suspension, driver.multa?.estado_cancelacion].some(
      (state) => /^s[ií]$|suspendid|cancelad/i.test(String(state ?? "").trim()),
    );
    const records = (driver.licencia?.licencias ?? []).map((entry, i) => {
      const license = readFields(License, entry);
      if (license === null) throw malformed("RUNT", "answered with an unreadable licence");
      const suspended = suspendedAsDriver || /suspendid|cancelad/i.test(String(license.estado ?? ""));
      const number = license.numero_licencia ?? i + 1;
      return record(
        `${number}-${license.categoria ?? ""}`,
        suspended ? "driving-license-suspended" : "driving-license",
        {
          names: name === null ? [] : [{ ...name, strength: "primary" }],
          listedOn: dayFirstDate(license.fecha_expedicion),
          tables: tables(
            table("Licencia de conducción", {
              Número: license.numero_licencia,
              Categoría: license.categoria,
              Estado: license.estado,
              "Fecha de expedición": license.fecha_expedicion,
              "Fecha de vencimiento": license.fecha_vencimiento,
              Suspensión: driver.multa?.estado_suspension,
              Cancelación: driver.multa?.estado_cancelacion,
            }),
          ),
        },
      );
    });
    return withDistinctIds(records);
  },
);
