import type { Mark, Resident, SandboxRegistry } from "../world.ts";
import { type Row, serveSocrata } from "./socrata/serve-socrata.ts";

/** The data set of SIRI at datos.gov.co. */
export const coProcuraduriaSiri: SandboxRegistry = {
  sourceId: "co-procuraduria-siri",
  routes(app, world) {
    const rows = world.population.residents
      .filter((resident) => resident.country === "CO")
      .flatMap((resident) =>
        resident.marks
          .filter((mark) => mark.topic === "conviction" || mark.topic === "disciplinary")
          .map((mark) => sanction(resident, mark)),
      );
    serveSocrata(app, world, { sourceId: "co-procuraduria-siri", dataset: "iaeu-rcn6", rows });
  },
};

function sanction(resident: Resident, mark: Mark): Row {
  const [first = "", ...others] = resident.given.toUpperCase().split(" ");
  const [year = "", month = "", day = ""] = mark.date.split("-");
  return {
    numero_siri: mark.reference.replace(/\D/g, "").slice(0, 9),
    tipo_inhabilidad: mark.topic === "conviction" ? "PENAL" : "DISCIPLINARIA",
    calidad_persona: mark.topic === "conviction" ? "PARTICULAR" : "SERVIDOR PÚBLICO",
    tipo_identificacion: "1",
    nombre_tipo_identificacion: "CÉDULA DE CIUDADANÍA",
    numero_identificacion: resident.nationalId.padEnd(17),
    primer_apellido: resident.paternal.toUpperCase(),
    segundo_apellido: resident.maternal.toUpperCase(),
    primer_nombre: first,
    segundo_nombre: others.join(" "),
    cargo: mark.topic === "conviction" ? "PARTICULAR" : "PROFESIONAL UNIVERSITARIO",
    lugar_hechos_departamento: "",
    lugar_hechos_municipio: mark.place.toUpperCase(),
    sanciones: mark.description.toUpperCase(),
    duracion_anos: "2",
    duracion_mes: "0",
    duracion_dias: "0",
    providencia: "PRIMERA INSTANCIA",
    autoridad: mark.authority.toUpperCase(),
    fecha_efectos_juridicos: `${day}/${month}/${year}`,
    numero_proceso: mark.reference,
    entidad_sancionado: `ALCALDÍA DE ${mark.place.toUpperCase()}`,
    entidad_departamento: "",
    entidad_municipio: mark.place.toUpperCase(),
  };
}
