import Type from "typebox";
import Value from "typebox/value";
import { nameOf } from "../../model/name.ts";
import { emptyRecord, type FactTable, type SourceRecord } from "../../model/record.ts";
import type { IdentityDocument, SubjectKind } from "../../model/subject.ts";
import { factsOf, tableOf, tablesOf, textOf } from "../shared/br-facts.ts";
import { SourceFailure } from "../source.ts";

const Taxpayer = Type.Object({
  nombre: Type.String(),
  tipoIdentificacion: Type.Optional(Type.Unknown()),
  regimen: Type.Optional(Type.Unknown()),
  situacion: Type.Optional(Type.Unknown()),
  actividades: Type.Optional(Type.Unknown()),
});

type Taxpayer = Type.Static<typeof Taxpayer>;

const Regime = Type.Object({ descripcion: Type.Optional(Type.Unknown()) });

const Situation = Type.Object({
  moroso: Type.Optional(Type.Unknown()),
  omiso: Type.Optional(Type.Unknown()),
  estado: Type.Optional(Type.Unknown()),
  administracionTributaria: Type.Optional(Type.Unknown()),
  mensaje: Type.Optional(Type.Unknown()),
});

const Activity = Type.Object({
  estado: Type.Optional(Type.Unknown()),
  tipo: Type.Optional(Type.Unknown()),
  codigo: Type.Optional(Type.Unknown()),
  descripcion: Type.Optional(Type.Unknown()),
});

/**
 * What the Ministry knows of the number: who it is, the tax registration unless the state says there
 * is none, and the default when it is in arrears (`moroso`) or has not filed (`omiso`).
 */
export function readTaxpayer(
  body: unknown,
  kind: SubjectKind,
  asked: IdentityDocument,
): readonly SourceRecord[] {
  if (!Value.Check(Taxpayer, body))
    throw new SourceFailure("malformed", "Hacienda answered with something that is no taxpayer");
  const name = nameOf({ full: body.nombre });
  const situation = Value.Check(Situation, body.situacion) ? body.situacion : {};
  const inArrears = saysYes(situation.moroso);
  const hasNotFiled = saysYes(situation.omiso);
  const known: Partial<SourceRecord> = {
    names: name === null ? [] : [{ ...name, strength: "primary" }],
    documents: [asked],
    countries: ["CR"],
  };
  const key = asked.number.replace(/\D/g, "");
  const registration = registrationTable(body, situation);
  const records: SourceRecord[] = [];
  if (kind === "person" && name !== null)
    records.push({
      ...emptyRecord(`identity-${key}`, kind, "personal_identity", "identity"),
      ...known,
      tables: tablesOf(
        tableOf("Identificación", [factsOf({ Identificación: asked.number, Nombre: name.full })]),
      ),
    });
  if (isRegistered(situation.estado))
    records.push({
      ...emptyRecord(`registration-${key}`, kind, "taxes_and_finances", "tax-registration"),
      ...known,
      tables: tablesOf(registration, activitiesTable(body.actividades)),
    });
  if (inArrears || hasNotFiled)
    records.push({
      ...emptyRecord(`default-${key}`, kind, "taxes_and_finances", "tax-default"),
      ...known,
      programs: [...(inArrears ? ["Moroso"] : []), ...(hasNotFiled ? ["Omiso"] : [])],
      tables: tablesOf(registration),
    });
  return records;
}

function saysYes(flag: unknown): boolean {
  return /^s[ií]$/i.test(textOf(flag) ?? "");
}

/** `Inscrito`, also `Inscrito de Oficio`; not `No inscrito`, `No registrado` nor `Desinscrito`. */
function isRegistered(state: unknown): boolean {
  return /^inscrit[oa]\b/i.test(textOf(state) ?? "");
}

function registrationTable(body: Taxpayer, situation: Type.Static<typeof Situation>): FactTable | null {
  const regime = Value.Check(Regime, body.regimen) ? textOf(body.regimen.descripcion) : null;
  return tableOf("Situación tributaria", [
    factsOf({
      Nombre: textOf(body.nombre),
      Régimen: regime,
      Estado: textOf(situation.estado),
      Moroso: textOf(situation.moroso),
      Omiso: textOf(situation.omiso),
      "Administración tributaria": textOf(situation.administracionTributaria),
      Mensaje: textOf(situation.mensaje),
    }),
  ]);
}

function activitiesTable(activities: unknown): FactTable | null {
  if (!Array.isArray(activities)) return null;
  const rows = activities
    .filter((activity) => Value.Check(Activity, activity))
    .map((activity) =>
      factsOf({
        Código: textOf(activity.codigo),
        Actividad: textOf(activity.descripcion),
        Tipo: spelledOut(activity.tipo, { P: "Principal", S: "Secundaria" }),
        Estado: spelledOut(activity.estado, { A: "Activa", I: "Inactiva" }),
      }),
    );
  return tableOf("Actividades económicas", rows);
}

function spelledOut(code: unknown, meanings: Readonly<Record<string, string>>): string | null {
  const written = textOf(code);
  return written === null ? null : (meanings[written] ?? written);
}

const NotFound = Type.Union([Type.Object({ code: Type.Unknown() }), Type.Object({ status: Type.Unknown() })]);

/** Whether a 404 is the Ministry's own: a JSON body with a code or a status in it. */
export function isUnknownTaxpayer(body: unknown): boolean {
  return Value.Check(NotFound, body);
}
