import { type Static, type TProperties, Type } from "typebox";
import { checkCountries } from "../../../model/country.ts";
import { type DataSet, dataSets } from "../../../model/data-set.ts";
import type { DocumentField, EchoedField, ExtraField } from "../inputs.ts";

/** Longer than any document, name or number of the countries served; keeps abuse out. */
const longestInput = 200;

const text = (description: string, maxLength = longestInput) =>
  Type.Optional(Type.String({ maxLength, description }));
const day = (description: string) => Type.Optional(Type.String({ format: "date", description }));
const oneOf = <Values extends string[]>(values: readonly [...Values], description: string) =>
  Type.Enum(values, { type: "string", description });

export const scopes = [...checkCountries, "ALL"] as const;

const documentDescriptions: Readonly<Record<DocumentField, string>> = {
  national_id: "CO cédula, BR CPF, CL RUT, MX CURP, PE DNI, CR cédula; with or without punctuation.",
  foreign_id: "Card of a resident foreigner: cédula or carné de extranjería.",
  ptp: "Peruvian PTP or Colombian PPT of Venezuelans.",
  pep: "Colombian PEP, the older permit of Venezuelans.",
  passport: "Passport number.",
  diplomatic_id: "Diplomatic card.",
  professional_card: "Professional card.",
  birth_certificate: "Birth certificate.",
  driver_license: "Driver's licence.",
  tax_id: "CO NIT, BR CNPJ, MX RFC, PE RUC, CL RUT of a company, CR cédula jurídica.",
  license_plate: "Plate of a vehicle.",
  vehicle_id: "VIN of a vehicle (NIV in Mexico).",
};

const extraDescriptions: Readonly<Record<ExtraField, string>> = {
  region: "BR state code, or ALL for the whole country.",
  state_id: "BR RG, or the RENAPO code of a MX state.",
  phone_number: "Telephone number.",
  native_country: "Country a foreigner comes from.",
  native_national_id: "Document of the country a foreigner comes from; needs native_country.",
  owner_document_id: "Document of a vehicle's owner.",
  owner_document_type: "Kind of the owner's document.",
  payment_date: "Day a fine or tax was paid.",
  issue_number: "CL document's serial number.",
  certificate_folio: "CL certificate's folio.",
  verification_code: "PE or CL document's check code.",
  imei: "Fifteen digits of a telephone.",
  escrow: "Escrow of a vehicle.",
};

function texts<Field extends string>(descriptions: Readonly<Record<Field, string>>) {
  const properties = Object.entries<string>(descriptions).map(([name, about]) => [name, text(about)]);
  return Object.fromEntries(properties) as Record<Field, ReturnType<typeof text>>;
}

const truth = "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|0|1)$";

/** Form fields of `POST /v1/checks`. Unknown ones are ignored. */
export const CreateCheck = Type.Object({
  country: oneOf(scopes, "Country of the check; ALL for the international lists alone."),
  type: Type.String({
    minLength: 1,
    maxLength: longestInput,
    description: "person, vehicle, company, or the name of a custom type.",
  }),
  user_authorized: Type.String({
    // Clients in Python write their booleans with a capital.
    pattern: "^[Tt][Rr][Uu][Ee]$",
    description: "true: the subject consents to the check.",
  }),
  ...texts(documentDescriptions),
  first_name: text("Given names; of a company, its name."),
  last_name: text("Family names."),
  company_name: text("Name of a company."),
  date_of_birth: day("Date of birth."),
  issue_date: day("Date of issue of the document."),
  gender: Type.Optional(
    Type.String({
      pattern: "^([Mm]ale|[Mm]asculino|[Hh]ombre|[Hh]|[Ff]emale|[Ff]emenino|[Mm]ujer|[Mm])$",
      description: "male, masculino, hombre or h; female, femenino, mujer or m.",
    }),
  ),
  ...texts(extraDescriptions),
  native_country: Type.Optional(
    oneOf(["CO", "MX", "PE", "BR", "EC", "CL", "VE"], extraDescriptions.native_country),
  ),
  owner_document_type: Type.Optional(
    oneOf(["national-id", "foreign-id", "tax-id", "passport"], extraDescriptions.owner_document_type),
  ),
  payment_date: day(extraDescriptions.payment_date),
  custom_input: text("Reference of the caller's own, given back as sent.", 128),
  report_id: text("Report the check belongs to."),
  billing_hub: text("Billing hub, `hub` when left out."),
  force_creation: Type.Optional(
    Type.String({
      pattern: truth,
      description: "true: a new check even when a recent one has the same inputs.",
    }),
  ),
} satisfies Record<EchoedField, unknown> & TProperties);

export type CreateCheckInput = Static<typeof CreateCheck>;

type WeightField = `dataset_${DataSet}`;

const weight = Type.Optional(
  Type.String({ pattern: "^(0?\\.\\d{1,6}|[01](\\.0{1,6})?)$", description: "Weight from 0 to 1." }),
);

/** Form fields of `POST /v1/config`: a data set left out is not searched, one of 0 is not scored. */
export const CreateConfig = Type.Object({
  country: oneOf(scopes, "Country the type is for."),
  type: Type.String({
    minLength: 1,
    maxLength: 64,
    pattern: "^[^\\p{Cc}]+$",
    description: "Name of the type: not person, vehicle or company.",
  }),
  ...(Object.fromEntries(dataSets.map((name) => [`dataset_${name}`, weight])) as Record<
    WeightField,
    typeof weight
  >),
});

export type CreateConfigInput = Static<typeof CreateConfig>;

export const CheckParams = Type.Object({
  check_id: Type.String({ description: "CHK and 32 hex digits." }),
});

const lang = text("es (default), en or pt; a region (pt-br) is ignored, other languages read es.");

export const DetailsQuery = Type.Object({
  lang,
  start_key: text("Cursor of the page; there is one page, so that none is ever given out."),
});

export const PdfQuery = Type.Object({ lang });
