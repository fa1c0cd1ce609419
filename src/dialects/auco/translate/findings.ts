import type { Answer, Finding } from "../../../model/answer.ts";
import type { Report } from "../../../model/check.ts";
import { type Severity, severities } from "../../../model/data-set.ts";
import type { AucoFinding, AucoFindings } from "../schema.ts";
import { wireDate, wireDay } from "./dates.ts";
import { cityOf } from "./rama.ts";
import { silences } from "./silences.ts";
import { codeOf, originOf, titleOf } from "./sources.ts";
import { topicTexts } from "./texts.ts";

type Bucket = keyof AucoFindings;

const buckets = {
  very_high: "altos",
  high: "altos",
  medium: "medios",
  low: "bajos",
  very_low: "bajos",
  none: "infos",
  unknown: "infos",
} as const satisfies Record<Severity, Bucket>;

/** Findings that read the same but for their record, shown as one with their number. */
interface Group {
  readonly answer: Extract<Answer, { status: "answered" }>;
  readonly code: string;
  readonly findings: Finding[];
  readonly first: Finding;
}

/**
 * Everything that was found, by gravity: each source, topic and way of finding once, gravest first.
 * Sources that said nothing stand at the end of `infos` with the reason.
 */
export function translateFindings(report: Report): AucoFindings {
  const found: AucoFindings = { altos: [], bajos: [], infos: [], medios: [] };
  for (const group of groupsOf(report)) {
    found[buckets[group.first.severity]].push(describe(report, group));
  }
  found.infos.push(...silences(report));
  return found;
}

/** `alto`, `medio` or `bajo`: how grave the gravest of what was found is. */
export function levelOf(found: AucoFindings): "alto" | "medio" | "bajo" {
  if (found.altos.length > 0) return "alto";
  return found.medios.length > 0 ? "medio" : "bajo";
}

function groupsOf(report: Report): readonly Group[] {
  const groups = new Map<string, Group>();
  const seen = new Set<string>();
  for (const answer of report.answers) {
    if (answer.status !== "answered") continue;
    for (const finding of answer.findings) {
      // A record that two data sets or routes brought up is one record.
      if (seen.has(`${answer.sourceId} ${finding.record.id}`)) continue;
      seen.add(`${answer.sourceId} ${finding.record.id}`);
      const key = sortKey(answer, finding);
      const group = groups.get(key);
      if (group) group.findings.push(finding);
      else
        groups.set(key, { answer, code: findingCode(answer, finding), findings: [finding], first: finding });
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function sortKey(answer: Answer, finding: Finding): string {
  const gravity = String(severities.length - severities.indexOf(finding.severity)).padStart(2, "0");
  const { record, match } = finding;
  return [gravity, findingCode(answer, finding), answer.sourceId, record.topic, match.route].join(" ");
}

function findingCode(answer: Answer, { record }: Finding): string {
  const code = codeOf(answer.sourceId);
  if (code === "rama") return cityOf(record) ?? code;
  return code === "rama_unificada" && record.topic === "plaintiff-case" ? "rama_demandante" : code;
}

function describe(report: Report, { answer, code, findings, first }: Group): AucoFinding {
  const { title, owner } = titleOf(report, answer.sourceId);
  const { publishedOn, readAt } = answer.version;
  const version =
    publishedOn === null ? `consultada el ${wireDay(readAt)}` : `publicada el ${wireDate(publishedOn)}`;
  return {
    cantidad: String(findings.length).padStart(3, "0"),
    codigo: code,
    coincidencia: first.match.route === "id" ? "True" : "False",
    descripcion: `${matchText(findings)} Fuente: ${title}, ${owner}, ${version}.`,
    fuente: originOf(answer.sourceId),
    hallazgo: `${title}: ${topicTexts[first.record.topic]}`,
    html_id: null,
  };
}

function matchText(findings: readonly Finding[]): string {
  const best = findings.reduce((a, b) => (b.match.probability > a.match.probability ? b : a));
  if (best.match.route === "id") return "El documento coincide.";
  const name = best.record.names[0]?.full ?? "";
  const percent = Math.floor(best.match.probability * 100);
  return `El nombre coincide${name && ` con «${name}»`}, con una probabilidad del ${percent} %; el documento no se pudo comparar o no coincide.`;
}
