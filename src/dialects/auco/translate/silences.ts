import type { Answer } from "../../../model/answer.ts";
import type { Report } from "../../../model/check.ts";
import type { InputName } from "../../../model/subject.ts";
import type { AucoFinding } from "../schema.ts";
import { wasLeftOut } from "./hearing.ts";
import { codeOf, keySources, type SourceKey, titleOf } from "./sources.ts";
import { failureTexts, inputTexts } from "./texts.ts";

/** Whether a source that was asked gave no answer. A skipped one was not asked. */
export function hasFailed(answer: Answer): boolean {
  return answer.status !== "answered" && answer.status !== "skipped";
}

/** One entry for each source that failed, was skipped or was never asked, saying why. */
export function silences(report: Report): readonly AucoFinding[] {
  const asked = new Map<string, AucoFinding>();
  for (const answer of report.answers) {
    const entry = hasFailed(answer) ? failed(report, answer) : skipped(report, answer);
    // The first of a source's answers speaks for the others: they failed for the same reason.
    if (entry && !asked.has(`${answer.sourceId} ${entry.codigo}`)) {
      asked.set(`${answer.sourceId} ${entry.codigo}`, entry);
    }
  }
  return [...asked.values(), ...leftOut(report)].sort(
    (a, b) => compare(a.codigo, b.codigo) || compare(a.hallazgo, b.hallazgo),
  );
}

function failed(report: Report, answer: Answer): AucoFinding {
  const why =
    "reason" in answer ? failureTexts[answer.reason] : "no respondió antes de terminar la validación";
  const { title } = titleOf(report, answer.sourceId);
  const code = codeOf(answer.sourceId);
  return entry(code, "_error", `${title}: sin respuesta`, `La fuente ${why}. No se sabe si tiene registros.`);
}

function skipped(report: Report, answer: Answer): AucoFinding | null {
  if (answer.status !== "skipped") return null;
  const { title } = titleOf(report, answer.sourceId);
  const missing = answer.missing.map((input: InputName) => inputTexts[input]).join(", ");
  const code = codeOf(answer.sourceId);
  const why = `La fuente no se consultó: falta ${missing}. No se sabe si tiene registros.`;
  return entry(code, "_no_consultado", `${title}: no consultada`, why);
}

function leftOut(report: Report): readonly AucoFinding[] {
  const keys = Object.keys(keySources) as SourceKey[];
  return keys
    .filter((key) => wasLeftOut(report, key))
    .map((key) =>
      entry(
        key,
        "_no_consultado",
        `${key}: no consultada`,
        "Este servidor no tiene configurada la fuente. No se sabe si tiene registros.",
      ),
    );
}

function entry(
  code: string,
  ending: "_error" | "_no_consultado",
  hallazgo: string,
  descripcion: string,
): AucoFinding {
  return {
    cantidad: "000",
    codigo: `${code}${ending}`,
    coincidencia: "False",
    descripcion,
    fuente: code,
    hallazgo,
    html_id: null,
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
