import type { Finding } from "../../../model/answer.ts";
import type { Report } from "../../../model/check.ts";
import type { AucoFindings, Validation } from "../schema.ts";
import { wireDay } from "./dates.ts";
import { asObject, factOf } from "./facts.ts";
import { levelOf } from "./findings.ts";
import { answerFor, type Hearing } from "./hearing.ts";
import { translateProcess } from "./processes.ts";
import { translateCities } from "./rama.ts";
import { translateRegistrations } from "./rues.ts";

/** Every key of `validation`, in alphabetical order, as the vendor sends them. */
export function translateValidation(report: Report, hallazgos: AucoFindings): Validation {
  const number = report.check.subject.documents[0]?.number ?? "";
  return {
    contaduria: answerFor(report, "contaduria", isOnRecord),
    contraloria: answerFor(report, "contraloria", isOnRecord),
    defuncion: answerFor(report, "defuncion", (hearing) => lifeStatus(hearing, number)),
    delitos_sexuales: answerFor(report, "delitos_sexuales", ({ findings }) =>
      findings.map(({ record }) => asObject(record)),
    ),
    hallazgos,
    interpol: answerFor(report, "interpol", isOnRecord),
    nivel: levelOf(hallazgos),
    ofac: answerFor(report, "ofac", isOnRecord),
    policia: answerFor(report, "policia", isOnRecord),
    proveedores_ficticios: answerFor(report, "proveedores_ficticios", isOnRecord),
    rama: answerFor(report, "rama", ({ findings }) => translateCities(recordsOf(findings))),
    rama_unificada: answerFor(report, "rama_unificada", ({ findings }) =>
      recordsOf(findings).map(translateProcess),
    ),
    registraduria: answerFor(report, "registraduria", (hearing) => certificate(hearing, number)),
    rues: answerFor(report, "rues", ({ findings }) => translateRegistrations(recordsOf(findings))),
    rut: answerFor(report, "rut", (hearing) => firstFact(hearing, "RUT", "NIT") ?? ""),
    rut_estado: answerFor(report, "rut_estado", (hearing) => firstFact(hearing, "Estado") ?? "NO INSCRITO"),
  };
}

function isOnRecord({ findings }: Hearing): boolean {
  return findings.length > 0;
}

function recordsOf(findings: readonly Finding[]) {
  return findings.map((finding) => finding.record);
}

function firstFact({ findings }: Hearing, ...labels: readonly string[]): string | null {
  const [first] = findings;
  return first ? factOf(first.record, ...labels) : null;
}

function lifeStatus(hearing: Hearing, number: string): { date: string; doc: number; validity: string } {
  return {
    date: wireDay(hearing.askedAt),
    doc: Number(number.replace(/\D/g, "")),
    validity: firstFact(hearing, "Vigencia") ?? "No se encuentra en el archivo de identificación",
  };
}

function certificate(hearing: Hearing, number: string) {
  const [first] = hearing.findings;
  return {
    cedula: firstFact(hearing, "Cédula") ?? number,
    estado: firstFact(hearing, "Estado") ?? "NO ENCONTRADA",
    fecha_exp: firstFact(hearing, "Fecha de expedición") ?? "",
    lugar_exp: firstFact(hearing, "Lugar de expedición") ?? "",
    nombre: firstFact(hearing, "Nombre") ?? first?.record.names[0]?.full ?? "",
  };
}
