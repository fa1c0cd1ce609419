import type { Mark, Resident, SandboxCompany, SandboxRegistry } from "../world.ts";
import { serveSocrata } from "./socrata/serve-socrata.ts";

/** The data set of the chambers of commerce at datos.gov.co: companies, and residents who are merchants. */
export const coRues: SandboxRegistry = {
  sourceId: "co-rues",
  routes(app, world) {
    const { residents, companies } = world.population;
    const rows = [
      ...companies.filter((company) => company.country === "CO").map(companyRow),
      ...residents
        .filter((resident) => resident.country === "CO")
        .flatMap((resident) =>
          resident.marks
            .filter((mark) => mark.topic === "company-registration" || mark.topic === "company-inactive")
            .map((mark) => merchantRow(resident, mark)),
        ),
    ];
    serveSocrata(app, world, { sourceId: "co-rues", dataset: "c82u-588k", rows });
  },
};

function companyRow(company: SandboxCompany) {
  const [nit = "", digit = ""] = company.taxId.split("-");
  const { given, paternal, maternal, nationalId } = company.representative;
  return {
    codigo_camara: "04",
    camara_comercio: company.place.toUpperCase(),
    matricula: nit.slice(-8).padStart(10, "0"),
    razon_social: company.name.toUpperCase(),
    codigo_clase_identificacion: "02",
    clase_identificacion: "NIT",
    numero_identificacion: nit,
    nit,
    digito_verificacion: digit,
    cod_ciiu_act_econ_pri: company.activity.slice(0, 4),
    fecha_matricula: company.foundedOn.replaceAll("-", ""),
    fecha_renovacion: "20260331",
    ultimo_ano_renovado: "2026",
    tipo_sociedad: "SOCIEDAD COMERCIAL",
    organizacion_juridica: "SOCIEDADES POR ACCIONES SIMPLIFICADAS SAS",
    categoria_matricula: "SOCIEDAD ó PERSONA JURIDICA PRINCIPAL ó ESAL",
    codigo_estado_matricula: company.status === "active" ? "01" : "02",
    estado_matricula: company.status === "active" ? "ACTIVA" : "CANCELADA",
    clase_identificacion_rl: "CEDULA DE CIUDADANIA",
    num_identificacion_representante_legal: nationalId,
    representante_legal: `${paternal} ${maternal} ${given}`.toUpperCase(),
    fecha_actualizacion: "2026/11/01 06:00:00.000000000",
  };
}

function merchantRow(resident: Resident, mark: Mark) {
  const active = mark.topic === "company-registration";
  return {
    codigo_camara: "04",
    camara_comercio: mark.place.toUpperCase(),
    matricula: mark.reference.replace(/\D/g, "").padStart(10, "0"),
    razon_social: `${resident.paternal} ${resident.maternal} ${resident.given}`.toUpperCase(),
    codigo_clase_identificacion: "01",
    clase_identificacion: "CEDULA DE CIUDADANIA",
    numero_identificacion: resident.nationalId,
    nit: "0",
    digito_verificacion: "",
    fecha_matricula: mark.date.replaceAll("-", ""),
    ultimo_ano_renovado: active ? "2026" : mark.date.slice(0, 4),
    organizacion_juridica: "PERSONA NATURAL",
    categoria_matricula: "PERSONA NATURAL",
    codigo_estado_matricula: active ? "01" : "02",
    estado_matricula: active ? "ACTIVA" : "CANCELADA",
    fecha_actualizacion: "2026/11/01 06:00:00.000000000",
  };
}
