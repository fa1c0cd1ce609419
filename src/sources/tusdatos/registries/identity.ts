import Type from "typebox";
import { nameOf } from "../../../model/name.ts";
import type { Topic } from "../../../model/record.ts";
import { table, tables } from "../../shared/co-facts.ts";
import { malformed, OptionalText, readFields, Text } from "../../shared/co-fields.ts";
import { saysNothing, tusdatosRegistry } from "../report.ts";

const Certificate = Type.Object({
  cedula: OptionalText,
  nombre: OptionalText,
  /** `20 DE DICIEMBRE DE 1999`. */
  fecha_exp: OptionalText,
  lugar_exp: OptionalText,
  estado: Text,
});

/** Whose cédula it is, when and where it was issued, and whether it is current. */
export const coRegistraduriaCertificado = tusdatosRegistry(
  {
    id: "co-registraduria-certificado",
    title: "Certificado de estado de la cédula de ciudadanía",
    owner: "Registraduría Nacional del Estado Civil",
    home: "https://certvigenciacedula.registraduria.gov.co",
    dataSet: "personal_identity",
    kinds: ["person"],
    needs: [["national-id"]],
    sections: ["registraduria_certificado"],
  },
  ([value], record, { report }) => {
    if (saysNothing(value)) return [];
    const certificate = readFields(Certificate, value);
    if (certificate === null) throw malformed("Registraduría", "certified nothing that can be read");
    const name = nameOf({ full: certificate.nombre === undefined ? null : String(certificate.nombre) });
    return [
      record(report.document.number.replace(/\D/g, ""), topicOf(String(certificate.estado)), {
        names: name === null ? [] : [{ ...name, strength: "primary" }],
        places: certificate.lugar_exp === undefined ? [] : [String(certificate.lugar_exp)],
        tables: tables(
          table("Certificado de la cédula", {
            Cédula: certificate.cedula,
            Nombre: certificate.nombre,
            "Fecha de expedición": certificate.fecha_exp,
            "Lugar de expedición": certificate.lugar_exp,
            Estado: certificate.estado,
          }),
        ),
      }),
    ];
  },
);

function topicOf(state: string): Topic {
  if (/muerte|fallecid/i.test(state)) return "deceased";
  return /^vigente/i.test(state.trim()) ? "identity" : "document-cancelled";
}
