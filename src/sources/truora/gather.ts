import type { SourceId } from "../../model/answer.ts";
import type { Name, Subject } from "../../model/subject.ts";
import { type LookupContext, SourceFailure } from "../source.ts";
import { type Databases, databasesOf } from "./databases.ts";
import { checkForm } from "./request.ts";
import { readCheck, readDetails, type SearchResult, type SearchState } from "./schema.ts";

/** Everything that the provider said about a subject. Plain JSON. */
export interface TruoraReport {
  readonly searches: readonly SearchState[];
  readonly results: readonly SearchResult[];
  readonly name: Name | null;
  readonly databases: Databases;
}

const firstPauseMs = 1_000;
const longestPauseMs = 5_000;
// Most checks take two to three minutes, but one slow register can hold a check open for days. What
// has answered by now is read; what has not is said to be late.
const patienceMs = 480_000;
const maximumPages = 100;

/** Creates a check, waits until it is final or patience ends, and reads all its details. */
export async function gatherReport(
  subject: Subject,
  registryIds: readonly SourceId[],
  on: LookupContext,
): Promise<TruoraReport> {
  const headers = { "Truora-API-Key": on.credentials.key ?? "" };
  const created = await on.http.request({
    method: "POST",
    url: `${on.baseUrl}/v1/checks`,
    headers,
    form: checkForm(subject),
  });
  const check = `${on.baseUrl}/v1/checks/${readCheck(created.json()).checkId}`;
  const { searches, name } = await settled(check, headers, on);
  return {
    searches,
    name,
    results: await allResults(check, headers, on),
    databases: databasesOf(registryIds, on.credentials.databases),
  };
}

async function settled(check: string, headers: Record<string, string>, on: LookupContext) {
  let waitedMs = 0;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 1.5, longestPauseMs)) {
    await on.sleep(pauseMs);
    waitedMs += pauseMs;
    const progress = readCheck((await on.http.request({ url: check, headers })).json());
    if (progress.isFinal || waitedMs >= patienceMs) return progress;
  }
}

async function allResults(
  check: string,
  headers: Record<string, string>,
  on: LookupContext,
): Promise<readonly SearchResult[]> {
  const results: SearchResult[] = [];
  let startKey: string | null = null;
  for (let pages = 0; pages < maximumPages; pages++) {
    const query: Record<string, string> = startKey === null ? {} : { start_key: startKey };
    const response = await on.http.request({ url: `${check}/details`, headers, query });
    const page = readDetails(response.json());
    results.push(...page.results);
    if (page.nextKey === null) return results;
    startKey = page.nextKey;
  }
  throw new SourceFailure("malformed", `Truora's details did not end within ${maximumPages} pages`);
}
