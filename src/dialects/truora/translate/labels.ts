import type { ReportLanguage } from "../../../model/check.ts";
import type { EvidenceKind } from "../../../model/match.ts";

/** Titles and labels of the tables that are ours. What sources wrote stays in their language. */
export interface Labels {
  readonly general: string;
  readonly name: string;
  readonly otherNames: string;
  readonly document: string;
  readonly birth: string;
  readonly death: string;
  readonly gender: string;
  readonly countries: string;
  readonly places: string;
  readonly programs: string;
  readonly listedOn: string;
  readonly link: string;
  readonly matchEvidence: string;
  readonly record: string;
  readonly foundBy: string;
  readonly byDocument: string;
  readonly byName: string;
  readonly probability: string;
  readonly score: string;
  readonly evidence: string;
  readonly prior: string;
  readonly subjectSide: string;
  readonly recordSide: string;
  readonly weight: string;
  readonly reason: string;
  readonly source: string;
  readonly published: string;
  readonly digest: string;
  readonly readAt: string;
  readonly sandbox: string;
  readonly syntheticData: string;
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
}

const es: Labels = {
  general: "General",
  name: "Nombre",
  otherNames: "Otros nombres",
  document: "Documento",
  birth: "Fecha de nacimiento",
  death: "Fecha de fallecimiento",
  gender: "Género",
  countries: "Países",
  places: "Lugares",
  programs: "Programas o motivos",
  listedOn: "Fecha de registro",
  link: "Enlace",
  matchEvidence: "Evidencia de la coincidencia",
  record: "Registro",
  foundBy: "Encontrado por",
  byDocument: "documento",
  byName: "nombre",
  probability: "Probabilidad",
  score: "Puntaje",
  evidence: "Evidencia",
  prior: "punto de partida",
  subjectSide: "Consultado",
  recordSide: "En el registro",
  weight: "Peso",
  reason: "Motivo",
  source: "Fuente",
  published: "Fecha de publicación",
  digest: "Huella de la lista",
  readAt: "Leída el",
  sandbox: "Sandbox",
  syntheticData: "datos sintéticos",
  kinds: {
    name: "nombre",
    document: "documento",
    "birth-date": "fecha de nacimiento",
    gender: "género",
    country: "país",
    prior: "punto de partida",
  },
};

const en: Labels = {
  general: "General",
  name: "Name",
  otherNames: "Other names",
  document: "Document",
  birth: "Date of birth",
  death: "Date of death",
  gender: "Gender",
  countries: "Countries",
  places: "Places",
  programs: "Programs or reasons",
  listedOn: "Date of record",
  link: "Link",
  matchEvidence: "Match evidence",
  record: "Record",
  foundBy: "Found by",
  byDocument: "document",
  byName: "name",
  probability: "Probability",
  score: "Score",
  evidence: "Evidence",
  prior: "starting point",
  subjectSide: "Searched for",
  recordSide: "On record",
  weight: "Weight",
  reason: "Reason",
  source: "Source",
  published: "Publication date",
  digest: "List digest",
  readAt: "Read at",
  sandbox: "Sandbox",
  syntheticData: "synthetic data",
  kinds: {
    name: "name",
    document: "document",
    "birth-date": "date of birth",
    gender: "gender",
    country: "country",
    prior: "starting point",
  },
};

const pt: Labels = {
  general: "Geral",
  name: "Nome",
  otherNames: "Outros nomes",
  document: "Documento",
  birth: "Data de nascimento",
  death: "Data de falecimento",
  gender: "Gênero",
  countries: "Países",
  places: "Lugares",
  programs: "Programas ou motivos",
  listedOn: "Data do registro",
  link: "Link",
  matchEvidence: "Evidência da coincidência",
  record: "Registro",
  foundBy: "Encontrado por",
  byDocument: "documento",
  byName: "nome",
  probability: "Probabilidade",
  score: "Pontuação",
  evidence: "Evidência",
  prior: "ponto de partida",
  subjectSide: "Consultado",
  recordSide: "No registro",
  weight: "Peso",
  reason: "Motivo",
  source: "Fonte",
  published: "Data de publicação",
  digest: "Impressão digital da lista",
  readAt: "Lida em",
  sandbox: "Sandbox",
  syntheticData: "dados sintéticos",
  kinds: {
    name: "nome",
    document: "documento",
    "birth-date": "data de nascimento",
    gender: "gênero",
    country: "país",
    prior: "ponto de partida",
  },
};

export const labels: Readonly<Record<ReportLanguage, Labels>> = { es, en, pt };
