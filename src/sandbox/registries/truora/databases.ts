import { createHash } from "node:crypto";
import type { CheckCountry } from "../../../model/country.ts";
import type { DataSet } from "../../../model/data-set.ts";
import type { Topic } from "../../../model/record.ts";
import type { SubjectKind } from "../../../model/subject.ts";

/** What a database shows in one data set: a register's entry, or the marks of these topics. */
export type Shows = "identity" | "company" | "vehicle" | readonly Topic[];

/** One of the sources that the provider can ask. */
export interface Database {
  readonly id: string;
  readonly name: string;
  readonly types: readonly SubjectKind[];
  /** Inputs it is skipped without, by the names that skipped rows use. */
  readonly needs?: readonly string[];
  readonly byName?: true;
  readonly shows: Partial<Record<DataSet, Shows>>;
}

const crimes: readonly Topic[] = ["criminal-case", "conviction", "sexual-offence"];
const warrants: readonly Topic[] = ["wanted"];
const disputes: readonly Topic[] = ["civil-case", "labour-case", "family-case", "plaintiff-case"];
const courts = { criminal_record: [...crimes, ...warrants], legal_background: disputes };

/** The databases by country. Their ids are those of the registries, so that faults can name them. */
export const databases: Record<CheckCountry, readonly Database[]> = {
  BR: [
    {
      id: "br-receita-cpf",
      name: "Receita Federal CPF",
      types: ["person"],
      needs: ["birthday"],
      shows: { personal_identity: "identity" },
    },
    {
      id: "br-tribunais",
      name: "Tribunais de Justiça",
      types: ["person"],
      shows: { criminal_record: crimes, legal_background: disputes },
    },
    { id: "br-bnmp", name: "BNMP", types: ["person"], shows: { criminal_record: warrants } },
    {
      id: "br-protestos",
      name: "Protestos",
      types: ["person", "company"],
      shows: { taxes_and_finances: ["debt"] },
    },
    {
      id: "br-senatran",
      name: "Senatran",
      types: ["vehicle"],
      shows: { vehicle_information: "vehicle", traffic_fines: ["traffic-fine"] },
    },
  ],
  CL: [
    {
      id: "cl-registro-civil",
      name: "Registro Civil",
      types: ["person"],
      shows: { personal_identity: "identity" },
    },
    { id: "cl-poder-judicial", name: "Poder Judicial", types: ["person"], byName: true, shows: courts },
    { id: "cl-sii", name: "SII", types: ["company"], shows: { business_background: "company" } },
    {
      id: "cl-registro-vehiculos",
      name: "Registro de Vehículos",
      types: ["vehicle"],
      shows: { vehicle_information: "vehicle" },
    },
    {
      id: "cl-multas-transito",
      name: "Multas del Tránsito",
      types: ["vehicle"],
      shows: { traffic_fines: ["traffic-fine"] },
    },
  ],
  CO: [
    {
      id: "co-runt-vehiculo",
      name: "RUNT",
      types: ["vehicle"],
      shows: { vehicle_information: "vehicle", vehicle_permits: ["permit"] },
    },
  ],
  CR: [
    { id: "cr-tse", name: "TSE", types: ["person"], shows: { personal_identity: "identity" } },
    { id: "cr-poder-judicial", name: "Poder Judicial", types: ["person"], shows: courts },
    {
      id: "cr-registro-nacional",
      name: "Registro Nacional",
      types: ["company"],
      shows: { business_background: "company" },
    },
    {
      id: "cr-registro-vehiculos",
      name: "Registro de Bienes Muebles",
      types: ["vehicle"],
      shows: { vehicle_information: "vehicle" },
    },
    { id: "cr-cosevi", name: "COSEVI", types: ["vehicle"], shows: { traffic_fines: ["traffic-fine"] } },
  ],
  MX: [
    { id: "mx-renapo", name: "RENAPO", types: ["person"], shows: { personal_identity: "identity" } },
    {
      id: "mx-poder-judicial",
      name: "Poder Judicial",
      types: ["person", "company"],
      byName: true,
      shows: courts,
    },
    {
      id: "mx-sat-69b",
      name: "SAT 69-B",
      types: ["person", "company"],
      shows: { taxes_and_finances: ["fictitious-supplier"] },
    },
    {
      id: "mx-imss",
      name: "IMSS",
      types: ["person"],
      shows: { affiliations_and_insurances: ["affiliation"] },
    },
    { id: "mx-sat-rfc", name: "SAT RFC", types: ["company"], shows: { business_background: "company" } },
    { id: "mx-repuve", name: "REPUVE", types: ["vehicle"], shows: { vehicle_information: "vehicle" } },
    {
      id: "mx-infracciones",
      name: "Infracciones CDMX",
      types: ["vehicle"],
      shows: { traffic_fines: ["traffic-fine"] },
    },
  ],
  PE: [
    { id: "pe-reniec", name: "RENIEC", types: ["person"], shows: { personal_identity: "identity" } },
    { id: "pe-poder-judicial", name: "Poder Judicial", types: ["person"], shows: courts },
    { id: "pe-redam", name: "REDAM", types: ["person"], shows: { legal_background: ["debt"] } },
    {
      id: "pe-sunat",
      name: "SUNAT",
      types: ["person"],
      shows: { taxes_and_finances: ["tax-registration", "tax-default"] },
    },
    { id: "pe-sunat-ruc", name: "SUNAT RUC", types: ["company"], shows: { business_background: "company" } },
    { id: "pe-sunarp", name: "SUNARP", types: ["vehicle"], shows: { vehicle_information: "vehicle" } },
    {
      id: "pe-sat-papeletas",
      name: "SAT Lima",
      types: ["vehicle"],
      shows: { traffic_fines: ["traffic-fine"] },
    },
  ],
};

/** `DBI` and the SHA-1 of the registry's name: the same in every check. */
export function databaseId(database: Database): string {
  return `DBI${createHash("sha1").update(database.id).digest("hex")}`;
}
