import { type Static, type TSchema, Type } from "@fastify/type-provider-typebox";
import type { Json } from "../../model/check.ts";

/** The document types that a background check can be asked for. */
const DocumentKind = Type.Union(
  [
    Type.Literal("CC"),
    Type.Literal("CE"),
    Type.Literal("NIT"),
    Type.Literal("PPT"),
    Type.Literal("PP"),
    Type.Literal("INT"),
  ],
  {
    description:
      "`CC` cédula de ciudadanía, `CE` cédula de extranjería, `NIT` tax id of a company, " +
      "`PPT` permiso por protección temporal, `PP` passport, `INT` international document.",
  },
);

export type DocumentKind = Static<typeof DocumentKind>;

/** A single line of text: no control characters and no halves of surrogate pairs, which PostgreSQL refuses. */
const line = (maxLength: number, description: string) =>
  Type.String({ minLength: 1, maxLength, pattern: "^[^\\p{Cc}\\p{Cs}]+$", description });

const words = (description: string) =>
  Type.Array(Type.String({ maxLength: 256 }), { maxItems: 50, description });

/** The body of a creation. Also what is kept of it, to be given back. */
export const BackgroundRequest = Type.Object({
  email: Type.String({
    maxLength: 254,
    pattern: "^[^\\s@\\p{Cc}\\p{Cs}]+@[^\\s@.\\p{Cc}\\p{Cs}]+(\\.[^\\s@.\\p{Cc}\\p{Cs}]+)+$",
    description: "Who creates the process.",
  }),
  type: DocumentKind,
  identification: Type.String({
    maxLength: 64,
    pattern: "^[0-9A-Za-z]([0-9A-Za-z .,/_-]*[0-9A-Za-z])?$",
    description: "Number of the document. Digits, dots, blanks and hyphens only for CC, NIT and PPT.",
  }),
  name: Type.Optional(line(512, "Full name. Required for PP and INT.")),
  expeditionDate: Type.Optional(
    Type.String({
      pattern: "^[0-9]{2}/[0-9]{2}/[0-9]{4}$",
      description: "Day the document was issued, DD/MM/YYYY. Required for PPT.",
    }),
  ),
  targetWebhooks: Type.Optional(words("Ids of the webhooks to notify.")),
  tags: Type.Optional(words("Labels, given back in notifications.")),
  custom: Type.Optional(
    Type.Unsafe<{ [key: string]: Json }>(
      Type.Object({}, { additionalProperties: true, description: "Anything, given back in notifications." }),
    ),
  ),
});

export type BackgroundRequest = Static<typeof BackgroundRequest>;

export const Created = Type.Object({
  name: Type.String({ description: "The name asked for, else the identification." }),
  code: Type.String({ description: "Names the process from now on." }),
});

export const BackgroundQuery = Type.Object({
  code: Type.String({ minLength: 1, description: "As the creation gave it." }),
});

/** A source that gave no answer, or only part of one, holds this instead of its value. */
export const silent = "Error";

/** A value; `"Error"` where the source was silent; null where it knows nothing of such a subject. */
const heard = <T extends TSchema>(value: T) =>
  Type.Union([value, Type.Literal(silent), Type.Null()], {
    description: "`Error`: no answer. `null`: the source does not apply to this kind of subject.",
  });

const onRecord = heard(Type.Boolean());
const facts = Type.Record(Type.String(), Type.Unknown());

export const AucoFinding = Type.Object({
  cantidad: Type.String({ pattern: "^[0-9]{3,}$", description: "How many records, at least three digits." }),
  codigo: Type.String(),
  coincidencia: Type.Union([Type.Literal("True"), Type.Literal("False")], {
    description: "`True` when the document was the same, `False` when only the name was alike.",
  }),
  descripcion: Type.String(),
  fuente: Type.String(),
  hallazgo: Type.String(),
  html_id: Type.Union([Type.String(), Type.Null()]),
});

export type AucoFinding = Static<typeof AucoFinding>;

export const AucoFindings = Type.Object({
  altos: Type.Array(AucoFinding),
  bajos: Type.Array(AucoFinding),
  infos: Type.Array(AucoFinding),
  medios: Type.Array(AucoFinding),
});

export type AucoFindings = Static<typeof AucoFindings>;

export const Validation = Type.Object(
  {
    contaduria: onRecord,
    contraloria: onRecord,
    defuncion: heard(
      Type.Object({
        date: Type.String({ pattern: "^[0-9]{2}/[0-9]{2}/[0-9]{4}$", description: "Day of the query." }),
        doc: Type.Number(),
        validity: Type.String(),
      }),
    ),
    delitos_sexuales: heard(Type.Array(facts)),
    hallazgos: AucoFindings,
    interpol: onRecord,
    nivel: Type.Union([Type.Literal("bajo"), Type.Literal("medio"), Type.Literal("alto")]),
    ofac: onRecord,
    policia: onRecord,
    proveedores_ficticios: onRecord,
    rama: heard(Type.Record(Type.String(), Type.Union([Type.Boolean(), Type.Literal(silent)]))),
    rama_unificada: heard(Type.Array(facts)),
    registraduria: heard(
      Type.Object({
        cedula: Type.String(),
        estado: Type.String(),
        fecha_exp: Type.String(),
        lugar_exp: Type.String(),
        nombre: Type.String(),
      }),
    ),
    rues: heard(facts),
    rut: heard(Type.String()),
    rut_estado: heard(Type.String()),
  },
  { additionalProperties: false },
);

export type Validation = Static<typeof Validation>;

const data = {
  name: Type.String(),
  type: Type.String(),
  identification: Type.String(),
  expeditionDate: Type.Optional(Type.String()),
};

const envelope = {
  code: Type.String(),
  name: Type.String({ description: "The identification asked about." }),
  email: Type.String(),
};

export const PendingBackground = Type.Object(
  { ...envelope, data: Type.Object(data), ready: Type.Literal(false) },
  { additionalProperties: false },
);

export type PendingBackground = Static<typeof PendingBackground>;

export const ReadyBackground = Type.Object(
  {
    ...envelope,
    url: Type.String({ description: "The report as PDF, without a key, for two minutes." }),
    data: Type.Object({
      ...data,
      error: Type.Boolean({ description: "Some source failed." }),
      reports: Type.Boolean({ description: "There are findings in `altos` or `medios`." }),
    }),
    ready: Type.Literal(true),
    validation: Validation,
  },
  { additionalProperties: false },
);

export type ReadyBackground = Static<typeof ReadyBackground>;

export const Background = Type.Union([PendingBackground, ReadyBackground]);

export const ErrorBody = Type.Object(
  { message: Type.String({ examples: ["VALIDATION_NOT_FOUND"] }) },
  { additionalProperties: false },
);

export const ReportFile = Type.Object({ file: Type.String() });

export const ReportPdf = {
  description: "The report.",
  content: { "application/pdf": { schema: Type.String({ format: "binary" }) } },
};
