import { fullName } from "../full-name.ts";
import type { Mark, Resident, SandboxCompany, SandboxRegistry } from "../world.ts";
import { serveSocrata } from "./socrata/serve-socrata.ts";

interface Supplier {
  readonly kind: string;
  readonly number: string;
  readonly name: string;
  readonly representative: Resident;
}

/** The data set of contracts of SECOP II at datos.gov.co. */
export const coSecopContracts: SandboxRegistry = {
  sourceId: "co-secop-contracts",
  routes(app, world) {
    const { residents, companies } = world.population;
    const rows = [
      ...residents.filter(isColombian).flatMap((one) => contractsOf(one.marks, personSupplier(one))),
      ...companies.filter(isColombian).flatMap((one) => contractsOf(one.marks, companySupplier(one))),
    ];
    serveSocrata(app, world, { sourceId: "co-secop-contracts", dataset: "jbjy-vk9h", rows });
  },
};

function isColombian(one: { readonly country: string }): boolean {
  return one.country === "CO";
}

function personSupplier(resident: Resident): Supplier {
  const name = fullName(resident);
  return { kind: "Cédula de Ciudadanía", number: resident.nationalId, name, representative: resident };
}

function companySupplier(company: SandboxCompany): Supplier {
  const number = company.taxId.replace(/-\d$/, "");
  return { kind: "NIT", number, name: company.name, representative: company.representative };
}

function contractsOf(marks: readonly Mark[], supplier: Supplier) {
  return marks.filter((mark) => mark.topic === "state-contract").map((mark) => contract(mark, supplier));
}

function contract(mark: Mark, { kind, number, name, representative }: Supplier) {
  return {
    nombre_entidad: mark.authority.toUpperCase(),
    nit_entidad: "899999061",
    ciudad: mark.place,
    id_contrato: mark.reference,
    referencia_del_contrato: mark.reference,
    estado_contrato: "En ejecución",
    tipodocproveedor: kind,
    documento_proveedor: number,
    proveedor_adjudicado: name.toUpperCase(),
    objeto_del_contrato: mark.description,
    valor_del_contrato: "24000000",
    fecha_de_firma: `${mark.date}T00:00:00.000`,
    fecha_de_inicio_del_contrato: `${mark.date}T00:00:00.000`,
    fecha_de_fin_del_contrato: `${mark.date.slice(0, 4)}-12-31T00:00:00.000`,
    urlproceso: { url: `https://community.secop.gov.co/?noticeUID=${encodeURIComponent(mark.reference)}` },
    nombre_representante_legal: fullName(representative).toUpperCase(),
    identificaci_n_representante_legal: representative.nationalId,
  };
}
