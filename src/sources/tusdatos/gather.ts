import type { IsoDate } from "../../model/dates.ts";
import type { Subject } from "../../model/subject.ts";
import { writtenDayFirst } from "../shared/co-facts.ts";
import { malformed } from "../shared/co-fields.ts";
import { type LookupContext, SourceFailure } from "../source.ts";
import { type AskedDocument, askedDocument } from "./asked-document.ts";
import type { TusdatosReport } from "./report.ts";
import { type Job, readJob, readLaunched, readReport, readRetried } from "./schema.ts";

/**
 * How long to wait before the poll after this many: at once, then from 1 s growing by half to 10 s.
 * A report that is still fresh is there at once; a new one takes 30 s to a minute.
 */
export function pollEveryMs(polls: number): number {
  return polls === 0 ? 0 : Math.min(1_000 * 1.5 ** (polls - 1), 10_000);
}

/**
 * Launches a report, waits for it, has what failed asked once more, and fetches it.
 *
 * ```
 * launch ─► poll … ─► finalizado ─► report
 *                        └► retry ─► poll … ─┘   when a wanted section is among `errores`
 * ```
 * `sections` are the wanted keys of the report; `patienceMs` bounds the waiting in all.
 */
export async function gatherReport(
  subject: Subject,
  sections: readonly string[],
  patienceMs: number,
  on: LookupContext,
): Promise<TusdatosReport> {
  const asked = askedDocument(subject);
  if (asked === null) {
    throw new SourceFailure("refused", "Tusdatos needs a Colombian document or a passport", {
      retryable: false,
    });
  }
  const waiting = { leftMs: patienceMs };
  const first = await launched(asked, subject.issueDate, waiting, on);
  const wanted = (job: Job) => job.errores?.some((section) => isWanted(section, sections)) ?? false;
  const job = wanted(first) ? await retried(first, asked, waiting, on) : first;
  const report = readReport(await get(`report_json/${idOf(job)}`, {}, on));
  return {
    document: asked.document,
    sections: report.sections,
    failed: [...report.failed, ...(job.errores ?? [])],
  };
}

async function launched(
  asked: AskedDocument,
  issueDate: IsoDate | null,
  waiting: Waiting,
  on: LookupContext,
): Promise<Job> {
  const response = await on.http.request({
    method: "POST",
    url: `${on.baseUrl}/launch`,
    headers: authorization(on),
    json: {
      // Numbers go as numbers in all the provider's examples; passports have letters.
      doc: /^\d{1,15}$/.test(asked.number) ? Number(asked.number) : asked.number,
      typedoc: asked.code,
      ...(issueDate === null ? {} : { fechaE: writtenDayFirst(issueDate) }),
      force: false,
    },
  });
  const { jobid, id } = readLaunched(response.json());
  if (jobid !== undefined) return finished(String(jobid), waiting, on);
  if (id !== undefined) return { estado: "finalizado", id };
  throw malformed("Tusdatos", "launched nothing and said no more");
}

/** The job after the failed sections were asked again, or as it was when that cannot be had. */
async function retried(job: Job, asked: AskedDocument, waiting: Waiting, on: LookupContext): Promise<Job> {
  try {
    const { jobId } = readRetried(await get(`retry/${idOf(job)}`, { typedoc: asked.code }, on));
    const again = await finished(String(jobId), waiting, on);
    return { ...again, id: again.id ?? job.id ?? "" };
  } catch (failure) {
    if (failure instanceof SourceFailure && !on.signal.aborted) return job;
    throw failure;
  }
}

interface Waiting {
  leftMs: number;
}

async function finished(jobId: string, waiting: Waiting, on: LookupContext): Promise<Job> {
  for (let polls = 0; ; polls++) {
    const waitMs = pollEveryMs(polls);
    waiting.leftMs -= waitMs;
    if (waiting.leftMs < 0) throw new SourceFailure("timeout", "Tusdatos did not finish its report in time");
    await on.sleep(waitMs);
    const job = readJob(await get(`results/${encodeURIComponent(jobId)}`, {}, on));
    if (/^finaliz/i.test(job.estado)) return job;
    if (/error|fall/i.test(job.estado)) {
      throw new SourceFailure("provider-failed", "Tusdatos gave up on its report");
    }
  }
}

/** Sections are named in `errores` as in the report, and a city of `rama` by its own key. */
function isWanted(failed: string, sections: readonly string[]): boolean {
  return sections.includes(failed) || (failed.endsWith("jepms") && sections.includes("rama"));
}

async function get(path: string, query: Record<string, string>, on: LookupContext): Promise<unknown> {
  const response = await on.http.request({ url: `${on.baseUrl}/${path}`, query, headers: authorization(on) });
  return response.json();
}

function authorization(on: LookupContext): Record<string, string> {
  const { user = "", password = "" } = on.credentials;
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}` };
}

function idOf(job: Job): string {
  if (job.id === undefined) throw malformed("Tusdatos", "finished a report without an id");
  return encodeURIComponent(String(job.id));
}
