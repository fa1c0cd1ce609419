import type { CountryCode } from "../../../model/country.ts";
import type { RecordKind } from "../../../model/record.ts";
import type { DocumentType, IdentityDocument } from "../../../model/subject.ts";
import { countryCode } from "../country-names.ts";
import type { OfacId } from "./party.ts";

interface IdentityKind {
  readonly type: DocumentType;
  /** Who issues it, where the kind itself tells. */
  readonly country?: CountryCode;
}

/**
 * What OFAC calls identity numbers, and what they are. Kinds that only some countries issue name
 * that country; OFAC usually writes it behind the number, which then decides.
 *
 * `LE Number` is the Libreta Electoral, whose number the Peruvian DNI took over.
 */
const identityKinds: Readonly<Record<string, IdentityKind>> = {
  "Birth Certificate Number": { type: "birth-certificate" },
  "Bosnian Personal ID No.": { type: "national-id", country: "BA" },
  "British National Overseas Passport": { type: "passport", country: "GB" },
  "C.I.F.": { type: "tax-id", country: "ES" },
  "C.I.N.": { type: "other", country: "IN" },
  "C.N.P.J.": { type: "tax-id", country: "BR" },
  "C.P.F.": { type: "national-id", country: "BR" },
  "C.R. No.": { type: "other" },
  "C.U.I.": { type: "national-id", country: "GT" },
  "C.U.I.P.": { type: "other", country: "MX" },
  "C.U.I.T.": { type: "tax-id", country: "AR" },
  "C.U.R.P.": { type: "national-id", country: "MX" },
  CNPJ: { type: "tax-id", country: "BR" },
  "CNP (Personal Numerical Code)": { type: "national-id", country: "RO" },
  CPF: { type: "national-id", country: "BR" },
  CURP: { type: "national-id", country: "MX" },
  "Cartilla de Servicio Militar Nacional": { type: "other", country: "MX" },
  "Cedula No.": { type: "national-id" },
  "Cedula de Ciudadania": { type: "national-id", country: "CO" },
  "Cedula de Extranjeria": { type: "foreign-id", country: "CO" },
  "Cedula de Residencia": { type: "foreign-id" },
  "Citizen's Card Number": { type: "national-id" },
  "Credencial electoral": { type: "other", country: "MX" },
  "D-U-N-S Number": { type: "other" },
  "D.N.I.": { type: "national-id" },
  DNI: { type: "national-id" },
  "Diplomatic Passport": { type: "passport" },
  "Driver's License No.": { type: "driver-license" },
  "Electoral Registry No.": { type: "other" },
  "Fiscal Code": { type: "tax-id" },
  "I.F.E.": { type: "other", country: "MX" },
  "Italian Fiscal Code": { type: "tax-id", country: "IT" },
  "Kenyan ID No.": { type: "national-id", country: "KE" },
  "LE Number": { type: "national-id", country: "PE" },
  "Moroccan Personal ID No.": { type: "national-id", country: "MA" },
  "N.I.E.": { type: "foreign-id", country: "ES" },
  "N.I.F.": { type: "tax-id", country: "ES" },
  NIT: { type: "tax-id" },
  "NIT #": { type: "tax-id", country: "CO" },
  "National Foreign ID Number": { type: "foreign-id" },
  "National ID No.": { type: "national-id" },
  "Numero Unico de Identificacao Tributaria (NUIT)": { type: "tax-id", country: "MZ" },
  "Numero de Identidad": { type: "national-id" },
  "Paraguayan tax identification number": { type: "tax-id", country: "PY" },
  Passport: { type: "passport" },
  "Passport Booklet": { type: "passport" },
  "Personal ID Card": { type: "national-id" },
  "R.F.C.": { type: "tax-id", country: "MX" },
  "R.U.T.": { type: "tax-id" },
  RFC: { type: "tax-id", country: "MX" },
  RTN: { type: "tax-id", country: "HN" },
  "RUC #": { type: "tax-id" },
  "RUT #": { type: "tax-id" },
  "RIF #": { type: "tax-id", country: "VE" },
  "Residency Number": { type: "foreign-id" },
  "Romanian Tax Registration": { type: "tax-id", country: "RO" },
  SSN: { type: "national-id", country: "US" },
  "Stateless Person Passport": { type: "passport" },
  "Tax ID No.": { type: "tax-id" },
  "Tazkira National ID Card": { type: "national-id", country: "AF" },
  "Turkish Identification Number": { type: "national-id", country: "TR" },
  "UAE Identification": { type: "national-id", country: "AE" },
  "US FEIN": { type: "tax-id", country: "US" },
  "Unified Social Credit Code (USCC)": { type: "tax-id", country: "CN" },
  "V.A.T. Number": { type: "tax-id" },
  "Vessel Registration Identification": { type: "imo-number" },
};

/** Numbers of companies, ships, accounts and cards whose kind our document types do not have. */
const otherNumbers = [
  "Afghan Money Service Provider License Number",
  "Branch Unit Number",
  "Business Number",
  "Business Registration Document #",
  "Business Registration Number",
  "Central Registration System Number",
  "Certificate of Incorporation Number",
  "Chamber of Commerce Number",
  "Commercial Registry Number",
  "Company ID",
  "Company Number",
  "Dubai Chamber of Commerce Membership No.",
  "Economic Register Number (CBLS)",
  "Enterprise Number",
  "File Number",
  "Folio Mercantil No.",
  "Government Gazette Number",
  "Identification Number",
  "Immigration No.",
  "International Maritime Organization No.",
  "Istanbul Chamber of Comm. No.",
  "Legal Entity Identifier",
  "Legal Entity Number",
  "License",
  "MMSI",
  "MSB Registration Number",
  "Matricula Mercantil No",
  "Military Registration Number",
  "Organization Code",
  "Permit Number",
  "Pilot License Number",
  "Public Registration Number",
  "Public Security and Immigration No.",
  "Refugee ID Card",
  "Registered Charity No.",
  "Registration Certificate Number (Dubai)",
  "Registration ID",
  "Registration Number",
  "Romanian C.R.",
  "Romanian Permanent Resident",
  "SRE Permit No.",
  "Seafarer's Identification Document",
  "Serial No.",
  "Stateless Person ID Card",
  "Tourism License No.",
  "Trade License No.",
  "Travel Document Number",
  "UK Company Number",
  "United Social Credit Code Certificate (USCCC)",
  "VisaNumberID",
];

const kindByLabel: ReadonlyMap<string, IdentityKind> = new Map([
  ...otherNumbers.map((label): [string, IdentityKind] => [plainLabel(label), { type: "other" }]),
  ...Object.entries(identityKinds).map(([label, kind]): [string, IdentityKind] => [plainLabel(label), kind]),
]);

/** Every label known to stand before a number, longest first, so that the most specific one is read. */
export const identityLabels: readonly string[] = [...Object.keys(identityKinds), ...otherNumbers].sort(
  (a, b) => b.length - a.length,
);

/** True when OFAC's label stands before a number that identifies somebody. */
export function isIdentity(label: string): boolean {
  return kindByLabel.has(plainLabel(label));
}

/**
 * The document that an identity number is, or null when there is nothing to compare it by: it has
 * no digit, or its kind and its issuer are both unknown, in which case any document of anybody
 * that happens to have the same digits would look like the same document.
 */
export function documentOf(id: OfacId, kind: RecordKind): IdentityDocument | null {
  const known = kindByLabel.get(plainLabel(id.label)) ?? { type: "other" as const };
  const imo = /\bIMO\s*(\d{6,7})\b/i.exec(`${id.label} ${id.number}`);
  if (imo?.[1]) return { type: "imo-number", number: imo[1], country: null };
  const number = id.number.replace(/^[\p{L}. ]+:\s*/u, "").replace(/^#\s*/, "");
  if (!/\d/.test(number)) return null;
  const country = countryCode(id.country) ?? (id.country ? null : (known.country ?? null));
  const type = nationalType(known.type, number, country, kind);
  return type === "other" && country === null ? null : { type, number, country };
}

/** Corrects the kind by what a country really issues under such a label. */
function nationalType(
  type: DocumentType,
  number: string,
  country: CountryCode | null,
  kind: RecordKind,
): DocumentType {
  const digits = number.replace(/\D/g, "");
  switch (country) {
    case "BR":
      // A CPF has 11 digits and is filed as a tax number; an RG, issued by each state, is not a CPF.
      if (type === "tax-id" && kind === "person" && digits.length === 11) return "national-id";
      return type === "national-id" && digits.length !== 11 ? "other" : type;
    case "CL":
      return type === "tax-id" && kind === "person" ? "national-id" : type;
    case "CO":
      // Cédulas de extranjería are written with an E in front: E311790.
      return type === "national-id" && /^E\s*-?\s*\d/i.test(number) ? "foreign-id" : type;
    case "CR":
      return type === "national-id" && kind === "company" ? "tax-id" : type;
    default:
      return type === "imo-number" ? "other" : type;
  }
}

function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .replace(/ no $/, " ")
    .trim();
}
