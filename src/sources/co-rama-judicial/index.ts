import type { SourceRecord } from "../../model/record.ts";
import type { Subject } from "../../model/subject.ts";
import { type LookupContext, type LookupReply, type LookupSource, SourceFailure } from "../source.ts";
import { type Party, partyNamed, readParties } from "./parties.ts";
import { type Found, recordOf } from "./record.ts";
import {
  type Process,
  type ProcessPage,
  readDetail,
  readPage,
  readSteps,
  saysNothingFound,
} from "./schema.ts";

/** Pages read for one name. The registry gives 20 processes a page. */
const mostPages = 25;

/** Processes whose detail and steps are fetched, the ones with the newest step first: two requests each. */
const mostDetails = 20;

const headers = {
  origin: "https://consultaprocesos.ramajudicial.gov.co",
  referer: "https://consultaprocesos.ramajudicial.gov.co/",
  accept: "application/json",
};

/** Court cases of the whole country by the name of a party: what is found is a candidate. */
export const coRamaJudicial: LookupSource = {
  kind: "lookup",
  id: "co-rama-judicial",
  title: "Consulta de Procesos Nacional Unificada",
  owner: "Consejo Superior de la Judicatura - Rama Judicial",
  home: "https://consultaprocesos.ramajudicial.gov.co",
  countries: ["CO"],
  dataSets: ["criminal_record", "legal_background"],
  kinds: ["person", "company"],
  routes: ["name"],
  needs: [["name"]],
  licence: "Public consultation; no terms for automation are published",
  baseUrl: "https://consultaprocesos.ramajudicial.gov.co:448/api/v2",
  timeoutMs: 60_000,
  requestsPerMinute: 60,
  ask,
};

async function ask(subject: Subject, on: LookupContext): Promise<LookupReply> {
  const name = subject.name?.full;
  if (name === undefined) {
    throw new SourceFailure("name-unresolved", "Rama Judicial is searched by name", { retryable: false });
  }
  const { processes, truncated } = await search(name, subject.kind, on);
  if (truncated && processes.length === 0) {
    const why = `Rama Judicial has more than ${mostPages} pages for the name, none of them read is of it`;
    throw new SourceFailure("refused", why, { retryable: false });
  }
  const newestFirst = processes.toSorted((a, b) => lastStep(b).localeCompare(lastStep(a)));
  const records: SourceRecord[] = [];
  for (const [i, { process, party }] of newestFirst.entries()) {
    const found =
      i < mostDetails && process.esPrivado !== true
        ? await explored(process, party, on)
        : { process, party, detail: null, steps: null };
    records.push(recordOf(found, subject.kind, coRamaJudicial.home));
  }
  return { records };
}

interface Candidate {
  readonly process: Process;
  readonly party: Party;
}

async function search(name: string, kind: Subject["kind"], on: LookupContext) {
  const byId = new Map<string, Candidate>();
  let pages = 1;
  for (let page = 1; page <= Math.min(pages, mostPages); page++) {
    const read = await searchPage(name, kind, page, on);
    pages = read.pages;
    for (const process of read.processes) {
      const party = partyOf(process, name, read.searchedName);
      if (party !== null) byId.set(String(process.idProceso), { process, party });
    }
  }
  return { processes: [...byId.values()], truncated: pages > mostPages };
}

async function searchPage(
  name: string,
  kind: Subject["kind"],
  page: number,
  on: LookupContext,
): Promise<ProcessPage> {
  const response = await on.http.request({
    url: `${on.baseUrl}/Procesos/Consulta/NombreRazonSocial`,
    query: {
      nombre: name,
      tipoPersona: kind === "company" ? "jur" : "nat",
      SoloActivos: false,
      codificacionDespacho: "",
      pagina: page,
    },
    headers,
    accept: [404],
  });
  if (response.status !== 404) return readPage(response.json());
  if (saysNothingFound(response.json())) return { processes: [], pages: 0, searchedName: null };
  throw new SourceFailure("unreachable", "Rama Judicial does not know its own address");
}

/**
 * Who of the process could be the subject. A private process hides its parties: the registry lists
 * it under the name it was searched by, and that is all there is to know.
 */
function partyOf(process: Process, name: string, searchedName: string | null): Party | null {
  const parties = readParties(String(process.sujetosProcesales ?? ""));
  if (parties.length === 0) return process.esPrivado ? { role: "", name: searchedName ?? name } : null;
  return partyNamed(name, parties);
}

async function explored(process: Process, party: Party, on: LookupContext): Promise<Found> {
  const id = encodeURIComponent(String(process.idProceso));
  const detail = await orNull(on, `Proceso/Detalle/${id}`, readDetail);
  const steps = await orNull(on, `Proceso/Actuaciones/${id}?pagina=1`, readSteps);
  return { process, party, detail, steps };
}

/** The process stands without its detail, which fails far more often than the search does. */
async function orNull<T>(on: LookupContext, path: string, read: (body: unknown) => T): Promise<T | null> {
  try {
    const response = await on.http.request({ url: `${on.baseUrl}/${path}`, headers });
    return read(response.json());
  } catch (failure) {
    if (failure instanceof SourceFailure && !on.signal.aborted) return null;
    throw failure;
  }
}

function lastStep({ process }: Candidate): string {
  return String(process.fechaUltimaActuacion ?? "");
}
