import type { SourceId } from "../../../model/answer.ts";
import type { Report, SourceTitle } from "../../../model/check.ts";
import type { SubjectKind } from "../../../model/subject.ts";
import type { Validation } from "../schema.ts";

/** The keys of `validation` that sources answer; `hallazgos` and `nivel` sum up all of them. */
export type SourceKey = Exclude<keyof Validation, "hallazgos" | "nivel">;

interface KeySources {
  readonly sources: readonly SourceId[];
  /** The kinds of subject that these sources can know anything of. */
  readonly kinds: readonly SubjectKind[];
}

const person: readonly SubjectKind[] = ["person"];
const both: readonly SubjectKind[] = ["person", "company"];

/** Whom each key of `validation` is answered from. */
export const keySources: Readonly<Record<SourceKey, KeySources>> = {
  contaduria: { sources: ["co-contaduria-bdme"], kinds: both },
  contraloria: { sources: ["co-contraloria"], kinds: both },
  defuncion: { sources: ["co-registraduria-vigencia"], kinds: person },
  delitos_sexuales: { sources: ["co-delitos-sexuales"], kinds: person },
  interpol: { sources: ["interpol-red-notices"], kinds: person },
  ofac: { sources: ["us-ofac-sdn", "us-ofac-non-sdn"], kinds: both },
  policia: { sources: ["co-policia-nacional"], kinds: person },
  proveedores_ficticios: { sources: ["co-dian-fictitious-suppliers"], kinds: both },
  rama: { sources: ["co-rama-jepms"], kinds: person },
  rama_unificada: { sources: ["co-rama-judicial"], kinds: both },
  registraduria: { sources: ["co-registraduria-certificado"], kinds: person },
  rues: { sources: ["co-rues"], kinds: both },
  rut: { sources: ["co-dian-rut"], kinds: both },
  rut_estado: { sources: ["co-dian-rut"], kinds: both },
};

// The words of `codigo` and `fuente` that clients know sources by, where there is one.
const codes: Readonly<Record<SourceId, string>> = {
  "co-contaduria-bdme": "contaduria",
  "co-contraloria": "contraloria",
  "co-delitos-sexuales": "delitos_sexuales",
  "co-dian-fictitious-suppliers": "proveedores_ficticios",
  "co-dian-rut": "rut",
  "co-inpec": "inpec",
  "co-libreta-militar": "libretamilitar",
  "co-peps": "peps",
  "co-policia-nacional": "policia",
  "co-procuraduria-certificado": "procuraduria",
  "co-procuraduria-siri": "procuraduria",
  "co-rama-jepms": "rama",
  "co-rama-judicial": "rama_unificada",
  "co-registraduria-certificado": "registraduria",
  "co-registraduria-vigencia": "defuncion",
  "co-rnmc": "rnmc",
  "co-rues": "rues",
  "co-runt-conductor": "runt_app",
  "co-secop-contracts": "secop2",
  "co-simit": "simit",
  "co-sirna": "sirna",
  "interpol-red-notices": "interpol",
  "un-security-council": "lista_onu",
  "us-ofac-non-sdn": "ofac",
  "us-ofac-sdn": "ofac",
};

/** The word for a source: the one clients know, else its id in snake case. */
export function codeOf(sourceId: SourceId): string {
  return codes[sourceId] ?? sourceId.replaceAll("-", "_");
}

/** The word for where a finding comes from. Only the courts of the cities have one of their own. */
export function originOf(sourceId: SourceId): string {
  return sourceId === "co-rama-jepms" ? "ramajepms" : codeOf(sourceId);
}

/** How a source of the report is called. */
export function titleOf(report: Report, sourceId: SourceId): SourceTitle {
  return report.sources[sourceId] ?? { id: sourceId, title: sourceId, owner: sourceId, url: "" };
}
