import { canonicalNumber } from "../../model/documents.ts";
import { nameOf } from "../../model/name.ts";
import { emptyRecord, type SourceRecord } from "../../model/record.ts";
import type { IdentityDocument, Subject } from "../../model/subject.ts";
import { documentsToAsk, spellingsOf } from "../shared/co-documents.ts";
import { table, tables, withDistinctIds, yearFirstDate } from "../shared/co-facts.ts";
import { socrataRows } from "../shared/socrata.ts";
import type { LookupContext, LookupReply, LookupSource } from "../source.ts";
import { type Contract, readContracts } from "./schema.ts";

/** The newest contracts are read, this many: who has more has been found all the same. */
const newestContracts = 100;

/** Contracts with the state that SECOP II publishes as open data. */
export const coSecopContracts: LookupSource = {
  kind: "lookup",
  id: "co-secop-contracts",
  title: "SECOP II, contratos electrónicos",
  owner: "Agencia Nacional de Contratación Pública - Colombia Compra Eficiente",
  home: "https://www.datos.gov.co/d/jbjy-vk9h",
  countries: ["CO"],
  dataSets: ["professional_background", "business_background"],
  kinds: ["person", "company"],
  routes: ["id"],
  needs: [["national-id"], ["tax-id"], ["foreign-id"]],
  licence: "CC BY-SA 4.0",
  baseUrl: "https://www.datos.gov.co",
  optionalCredentials: ["appToken"],
  timeoutMs: 30_000,
  requestsPerMinute: 120,
  ask,
};

async function ask(subject: Subject, on: LookupContext): Promise<LookupReply> {
  const documents = documentsToAsk(subject, ["national-id", "tax-id", "foreign-id"], "SECOP II");
  const rows = await socrataRows(
    {
      dataset: "jbjy-vk9h",
      where: [{ column: "documento_proveedor", isOneOf: documents.flatMap(spellingsOf) }],
      order: "fecha_de_firma DESC",
      limit: newestContracts,
    },
    on,
  );
  const records = readContracts(rows).flatMap((contract) => {
    const document = documents.find((one) => isOf(contract, one));
    return document === undefined ? [] : [recordOf(contract, document, subject)];
  });
  return { records: withDistinctIds(records) };
}

function isOf(contract: Contract, document: IdentityDocument): boolean {
  const written = { ...document, number: String(contract.documento_proveedor) };
  return canonicalNumber(written) === canonicalNumber(document);
}

function recordOf(contract: Contract, document: IdentityDocument, subject: Subject): SourceRecord {
  const company = subject.kind === "company";
  const dataSet = company ? "business_background" : "professional_background";
  const name = nameOf({ full: textOf(contract.proveedor_adjudicado) });
  return {
    ...emptyRecord(String(contract.id_contrato), company ? "company" : "person", dataSet, "state-contract"),
    names: name === null ? [] : [{ ...name, strength: "primary" }],
    documents: [document],
    listedOn: yearFirstDate(contract.fecha_de_firma),
    url: contract.urlproceso?.url ?? coSecopContracts.home,
    tables: tables(
      table("Contrato", {
        "Número de contrato": contract.id_contrato,
        Entidad: contract.nombre_entidad,
        "NIT de la entidad": contract.nit_entidad,
        Proveedor: contract.proveedor_adjudicado,
        "Tipo de documento": contract.tipodocproveedor,
        Documento: contract.documento_proveedor,
        Estado: contract.estado_contrato,
        Objeto: contract.objeto_del_contrato,
        Valor: contract.valor_del_contrato,
        "Fecha de firma": yearFirstDate(contract.fecha_de_firma),
        "Fecha de inicio": yearFirstDate(contract.fecha_de_inicio_del_contrato),
        "Fecha de fin": yearFirstDate(contract.fecha_de_fin_del_contrato),
        "Representante legal": contract.nombre_representante_legal,
        "Identificación del representante legal": contract.identificaci_n_representante_legal,
      }),
    ),
  };
}

function textOf(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value);
}
