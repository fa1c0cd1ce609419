import type { Answer, Finding } from "../../model/answer.ts";
import type { Check, DataSetVerdict, Report, SideVerdict, SourceTitle, Verdict } from "../../model/check.ts";
import type { DataSet, Severity } from "../../model/data-set.ts";
import { dateRange } from "../../model/dates.ts";
import type { Match } from "../../model/match.ts";
import { emptyRecord, type FactTable, type SourceRecord } from "../../model/record.ts";
import type { Subject } from "../../model/subject.ts";

/** Invented from beginning to end: nobody has these names and numbers. */
const subject: Subject = {
  kind: "person",
  country: "CO",
  documents: [{ type: "national-id", number: "10.203.040", country: "CO" }],
  name: { full: "Auristela Bermúdez Tocancipá", given: "Auristela", family: "Bermúdez Tocancipá" },
  birthDate: "1984-02-29",
  issueDate: "2002-03-11",
  gender: "female",
  extras: { region: "Boyacá" },
};

const sources: Record<string, SourceTitle> = Object.fromEntries(
  [
    [
      "civil-registry",
      "Registro de identidad",
      "Registraduría de Muestra",
      "https://registro.example/identidad",
    ],
    ["police-records", "Antecedentes penales", "Policía de Muestra", "https://policia.example/"],
    ["court-cases", "Consulta de procesos", "Rama Judicial de Muestra", "https://procesos.example/consulta"],
    [
      "sanctions-list",
      "Lista consolidada de sanciones",
      "Oficina de Sanciones de Muestra",
      "https://sanciones.example/lista.xml",
    ],
    ["traffic-fines", "Comparendos", "Tránsito de Muestra", "https://transito.example/"],
    ["driving-licences", "Licencias de conducción", "Ministerio de Muestra", "https://licencias.example/"],
    ["health-affiliations", "Afiliaciones en salud", "Salud de Muestra", "https://salud.example/"],
  ].map(([id = "", title = "", owner = "", url = ""]) => [id, { id, title, owner, url }]),
);

const at = "2026-11-22T10:00:07.420Z";

const identityMatch: Match = {
  score: 13.848,
  probability: 0.99999903,
  route: "id",
  evidence: [
    { kind: "prior", subject: "person", record: "person", weight: -9.5, reason: "prior" },
    { kind: "document", subject: "10.203.040", record: "10203040", weight: 14.21, reason: "same document" },
    { kind: "name", subject: "AURISTELA", record: "AURISTELA", weight: 6.02, reason: "same word" },
    { kind: "name", subject: "BERMÚDEZ", record: "BERMUDES", weight: 3.118, reason: "sounds the same" },
  ],
};

export const sanctionMatch: Match = {
  score: 3.4006,
  probability: 0.96772,
  route: "name",
  evidence: [
    { kind: "prior", subject: "person", record: "person", weight: -9.5, reason: "prior" },
    { kind: "name", subject: "AURISTELA", record: "Auristela", weight: 9.164, reason: "same word" },
    { kind: "name", subject: "BERMÚDEZ", record: "BERMUDES", weight: 4.114, reason: "sounds the same" },
    {
      kind: "birth-date",
      subject: "1984-02-29",
      record: "1983",
      weight: -1.2044,
      reason: "year differs by one",
    },
    { kind: "gender", subject: "female", record: "female", weight: 0.227, reason: "same gender" },
    { kind: "country", subject: "CO", record: "CO", weight: 0.6, reason: "a reason added later" },
  ],
};

const identityRecord: SourceRecord = {
  ...emptyRecord("10203040", "person", "personal_identity", "identity"),
  names: [{ full: "AURISTELA BERMUDES TOCANCIPA", given: null, family: null, strength: "primary" }],
  documents: subject.documents,
  tables: [
    {
      title: "Datos del documento",
      rows: [
        [
          { label: "Estado", value: "Vigente" },
          { label: "Lugar de expedición", value: "Villa de Muestra" },
        ],
      ],
    },
  ],
};

const courtRecord: SourceRecord = {
  ...emptyRecord("15001-2019-00042", "person", "legal_background", "civil-case"),
  names: [{ full: "Auristela Bermúdez", given: null, family: null, strength: "primary" }],
  places: ["Villa de Muestra, Boyacá"],
  listedOn: "2019-06-03",
  url: "https://procesos.example/consulta/15001-2019-00042",
  tables: [
    {
      title: "Actuaciones",
      rows: ["Auto admisorio", "Audiencia inicial", "Sentencia"].map((act, index) => [
        { label: "Fecha", value: `2019-0${index + 6}-14` },
        { label: "Actuación", value: act },
        { label: "Despacho", value: "Juzgado 2 Civil de Muestra" },
      ]),
    },
  ],
};

const sanctionRecord: SourceRecord = {
  ...emptyRecord("7001", "person", "international_background", "sanction"),
  names: [
    { full: "Auristela BERMUDES", given: "Auristela", family: "BERMUDES", strength: "primary" },
    { full: "La Contadora", given: null, family: null, strength: "weak-alias" },
  ],
  documents: [{ type: "passport", number: "XA000017", country: "CO" }],
  births: [dateRange(1983)],
  gender: "female",
  countries: ["CO"],
  places: ["Puerto Muestra, Colombia"],
  programs: ["MUESTRA-1"],
  listedOn: "2021-05-20",
};

const identityFinding: Finding = {
  id: "1".repeat(32),
  severity: "none",
  record: identityRecord,
  match: identityMatch,
};
const courtFinding: Finding = {
  id: "2".repeat(32),
  severity: "low",
  record: courtRecord,
  match: identityMatch,
};
const sanctionFinding: Finding = {
  id: "3".repeat(32),
  severity: "very_high",
  record: sanctionRecord,
  match: sanctionMatch,
};

function answered(
  sourceId: string,
  dataSet: DataSet,
  route: "id" | "name",
  findings: readonly Finding[] = [],
): Extract<Answer, { status: "answered" }> {
  const list = sourceId === "sanctions-list";
  return {
    status: "answered",
    sourceId,
    dataSet,
    route,
    attempts: 1,
    updatedAt: at,
    version: {
      publishedOn: list ? "2026-11-20" : null,
      digest: list ? `sha256:0123456789abcdef${"0".repeat(48)}` : null,
      readAt: list ? "2026-11-22T04:00:00.000Z" : at,
    },
    findings,
  };
}

const cleanAnswers: readonly Answer[] = [
  answered("civil-registry", "personal_identity", "id", [identityFinding]),
  answered("police-records", "criminal_record", "id"),
  answered("court-cases", "legal_background", "name"),
  answered("sanctions-list", "international_background", "id"),
  answered("sanctions-list", "international_background", "name"),
  answered("traffic-fines", "traffic_fines", "id"),
  answered("health-affiliations", "affiliations_and_insurances", "id"),
];

const weights: Partial<Record<DataSet, number>> = {
  personal_identity: 0.2,
  criminal_record: 0.3,
  legal_background: 0.2,
  international_background: 0.2,
  traffic_fines: 0.1,
  affiliations_and_insurances: 0,
};

const ignored: SideVerdict = { result: "ignored", severity: "unknown", score: 1 };
const none: SideVerdict = { result: "not_found", severity: "none", score: 1 };

function dataSetVerdict(dataSet: DataSet, byId: SideVerdict, byName: SideVerdict): DataSetVerdict {
  const heard = byId.result === "ignored" || byName.score < byId.score ? byName : byId;
  return { ...heard, dataSet, weight: weights[dataSet] ?? 0, byId, byName };
}

function verdict(
  conclusion: Verdict["conclusion"],
  scores: readonly [number, number, number],
  sides: Partial<Record<DataSet, readonly [SideVerdict, SideVerdict]>>,
  silent: readonly string[] = [],
): Verdict {
  const [score, idScore, nameScore] = scores;
  const dataSets = (Object.keys(weights) as DataSet[]).map((dataSet) =>
    dataSetVerdict(dataSet, ...(sides[dataSet] ?? ([none, ignored] as const))),
  );
  return { conclusion, score, idScore, nameScore, dataSets, silent };
}

const check: Check = {
  tenantId: "sample",
  id: "4f1d5c0a9b8e4c67a1d2e3f405162738",
  dialect: "truora",
  reference: null,
  plan: {
    type: "person",
    country: "CO",
    kind: "person",
    dataSets: Object.entries(weights).map(([dataSet, weight]) => ({ dataSet: dataSet as DataSet, weight })),
  },
  subject,
  echo: null,
  status: "completed",
  previousId: null,
  sandbox: false,
  createdAt: "2026-11-22T10:00:00.076Z",
  updatedAt: "2026-11-22T10:00:09.000Z",
  startedAt: "2026-11-22T10:00:00.200Z",
  finishedAt: "2026-11-22T10:00:09.000Z",
};

/** Every source answered and only a registration was found. */
export const cleanReport: Report = {
  check,
  answers: cleanAnswers,
  verdict: verdict("clear", [1, 1, 1], {
    personal_identity: [{ result: "found", severity: "none", score: 1 }, ignored],
    legal_background: [ignored, none],
    international_background: [none, none],
  }),
  sources,
};

/** A sanction by name and a court case beside the registration; one source ran out of time. */
export const findingsReport: Report = {
  check,
  answers: [
    ...cleanAnswers.filter(
      ({ sourceId, route }) =>
        sourceId !== "court-cases" && !(sourceId === "sanctions-list" && route === "name"),
    ),
    answered("court-cases", "legal_background", "name", [courtFinding]),
    answered("sanctions-list", "international_background", "name", [sanctionFinding]),
    {
      status: "expired",
      sourceId: "driving-licences",
      dataSet: "driving_licenses",
      route: "id",
      attempts: 4,
      updatedAt: at,
    },
  ],
  verdict: verdict(
    "findings",
    [0.72, 1, 0.72],
    {
      personal_identity: [{ result: "found", severity: "none", score: 1 }, ignored],
      legal_background: [ignored, { result: "found", severity: "low", score: 0.6 }],
      international_background: [none, { result: "found", severity: "very_high", score: 0 }],
    },
    ["driving-licences"],
  ),
  sources,
};

const unheard: SideVerdict = { result: "error", severity: "unknown", score: 1 };

/** Nothing adverse was found, but the police failed, the courts are awaited and a source was skipped. */
export const incompleteReport: Report = {
  check: { ...check, status: "error" },
  answers: [
    answered("civil-registry", "personal_identity", "id", [identityFinding]),
    answered("sanctions-list", "international_background", "id"),
    answered("sanctions-list", "international_background", "name"),
    {
      status: "failed",
      sourceId: "police-records",
      dataSet: "criminal_record",
      route: "id",
      attempts: 5,
      updatedAt: at,
      reason: "unreachable",
    },
    {
      status: "delayed",
      sourceId: "court-cases",
      dataSet: "legal_background",
      route: "name",
      attempts: 1,
      updatedAt: at,
      reason: "timeout",
      retryAt: "2026-11-22T10:15:00.000Z",
    },
    {
      status: "skipped",
      sourceId: "health-affiliations",
      dataSet: "affiliations_and_insurances",
      route: "id",
      attempts: 0,
      updatedAt: at,
      missing: ["birth-date", "phone"],
    },
  ],
  verdict: verdict(
    "incomplete",
    [1, 1, 1],
    {
      personal_identity: [{ result: "found", severity: "none", score: 1 }, ignored],
      international_background: [none, none],
      criminal_record: [unheard, ignored],
      legal_background: [ignored, { result: "delayed", severity: "unknown", score: 1 }],
      affiliations_and_insurances: [ignored, ignored],
    },
    ["police-records", "court-cases", "health-affiliations"],
  ),
  sources,
};

/** Any report as the sandbox makes it. */
export function inSandbox(report: Report): Report {
  return { ...report, check: { ...report.check, sandbox: true } };
}

/** The report with another name for its subject. */
export function about(report: Report, full: string): Report {
  const name = { full, given: null, family: null };
  return { ...report, check: { ...report.check, subject: { ...report.check.subject, name } } };
}

/** A report with this many findings, of every adverse severity in turn, all with these facts if given. */
export function reportWithFindings(count: number, tables?: readonly FactTable[]): Report {
  const severities: readonly Severity[] = ["very_low", "low", "medium", "high", "very_high"];
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const base = index % 2 === 0 ? courtFinding : sanctionFinding;
    return {
      ...base,
      id: index.toString(16).padStart(32, "0"),
      severity: severities[index % severities.length] ?? "low",
      record: tables ? { ...base.record, tables } : base.record,
    };
  });
  return onlyFindings(findings);
}

/** A report with one finding, matched so. */
export function withMatch(match: Match): Report {
  return onlyFindings([{ ...sanctionFinding, match }]);
}

function onlyFindings(findings: readonly Finding[]): Report {
  return {
    ...findingsReport,
    answers: [...cleanAnswers, answered("court-cases", "legal_background", "id", findings)],
  };
}
