import { canonicalNumber } from "../../../model/documents.ts";
import { colombian } from "../../shared/co-documents.ts";
import { table, tables } from "../../shared/co-facts.ts";
import { malformed } from "../../shared/co-fields.ts";
import { anyDocument, saysNothing, tusdatosRegistry } from "../report.ts";

/** Whether, and in what state, somebody is in the tax register. */
export const coDianRut = tusdatosRegistry(
  {
    id: "co-dian-rut",
    title: "Registro Único Tributario (RUT)",
    owner: "Dirección de Impuestos y Aduanas Nacionales (DIAN)",
    home: "https://muisca.dian.gov.co/WebRutMuisca/DefConsultaEstadoRUT.faces",
    dataSet: "taxes_and_finances",
    kinds: ["person", "company"],
    needs: anyDocument,
    sections: ["rut", "rut_estado"],
  },
  ([number, state], record, { report }) => {
    if (saysNothing(number)) return [];
    if (typeof number !== "string" && typeof number !== "number") {
      throw malformed("DIAN", "gave no number that can be read");
    }
    const rut = colombian("tax-id", String(number).trim());
    const said = typeof state === "string" ? state : null;
    return [
      record(canonicalNumber(rut), "tax-registration", {
        documents: report.document.type === "tax-id" ? [report.document] : [report.document, rut],
        tables: tables(table("Registro tributario", { RUT: rut.number, Estado: said })),
      }),
    ];
  },
);
