import { setTimeout as sleep } from "node:timers/promises";
import { matchSubjectOf } from "../../matching/subject.ts";
import { type Answer, type FailureReason, isSettled, type SourceVersion } from "../../model/answer.ts";
import type { Check } from "../../model/check.ts";
import type { InputName, Subject } from "../../model/subject.ts";
import {
  type LookupContext,
  type LookupReply,
  type ProviderSource,
  SourceFailure,
} from "../../sources/source.ts";
import type { CheckRuntime } from "../check-runtime.ts";
import {
  type AskedSource,
  type ExpectedAnswer,
  gapsOf,
  sameAnswer,
  subjectFor,
  tellsIdentity,
} from "./asked-source.ts";
import { identified } from "./identity.ts";
import { basisOfCorpus, basisOfRecords } from "./match-basis.ts";
import { createSourceHttp } from "./source-http.ts";
import { weighHits, weighRecords } from "./weigh.ts";

/** One go at a check's sources. */
export interface Asking {
  readonly check: Check;
  readonly asked: readonly AskedSource[];
  /** What was settled before, by a worker that did not get to the end. */
  readonly known: readonly Answer[];
  readonly signal: AbortSignal;
  /** Hears each answer as it settles. */
  heard(answers: readonly Answer[]): void;
}

/**
 * Asks every source that has not answered yet, in two rounds, and resolves when all are settled.
 *
 * First every registry that can be asked with what the caller gave. As soon as those that know
 * identities have settled, the second round: all lists, and the registries that lacked a name. A
 * registry that still lacks an input is skipped, saying which; one that lacks a name because an
 * identity source failed has failed itself, since nobody knows what it would have said.
 */
export async function askSources(asking: Asking, on: CheckRuntime): Promise<void> {
  const { subject } = asking.check;
  const open = asking.asked.filter((one) => one.expects.some((expected) => !settled(expected, asking.known)));
  const registries = open.filter((one) => one.reach.kind !== "list");
  const askable = registries.filter((one) => isAskable(one, subject));
  const first = askAll(askable, subject, asking, on);

  const tellers = new Set(asking.asked.filter(tellsIdentity).map((one) => one.facts.id));
  const identity = asking.known.filter((answer) => tellers.has(answer.sourceId));
  for (const [one, answers] of first) if (tellsIdentity(one)) identity.push(...(await answers));
  // Without the identity sources' answers nothing can be said of the rest: not even that it was skipped.
  if (asking.signal.aborted) return;
  const known = identified(subject, identity);
  const nameLost = known.name === null && identity.some((answer) => answer.status === "failed");

  const late = registries.filter((one) => !askable.includes(one));
  const second = askAll(
    late.filter((one) => isAskable(one, known)),
    known,
    asking,
    on,
  );
  for (const one of late.filter((one) => !isAskable(one, known))) {
    asking.heard(unasked(one, gapsOf(one, "name", known), nameLost, on));
  }
  screenLists(
    open.filter((one) => one.reach.kind === "list"),
    known,
    nameLost,
    asking,
    on,
  );
  await Promise.all([...first.values(), ...second.values()]);
}

function settled(expected: ExpectedAnswer, known: readonly Answer[]): boolean {
  return known.some((answer) => sameAnswer(answer, expected) && isSettled(answer));
}

function isAskable(one: AskedSource, subject: Subject): boolean {
  return gapsOf(one, "id", subject).length === 0;
}

/** How often a source has been asked; counted while it is. */
interface Tally {
  attempts: number;
}

/** What a lookup or a registry behind a provider replies, and how often it was asked for it. */
interface Outstanding {
  readonly reply: Promise<LookupReply>;
  readonly tally: Tally;
}

type Answers = ReadonlyMap<AskedSource, Promise<readonly Answer[]>>;

/** Asks lookups one by one and each provider once for all of its registries; nothing waits for anything. */
function askAll(
  sources: readonly AskedSource[],
  subject: Subject,
  asking: Asking,
  on: CheckRuntime,
): Answers {
  const reports = gatherReports(sources, subject, asking, on);
  return new Map(
    sources.map((one) => {
      const outstanding = askOne(one, subject, reports, asking, on);
      return [one, answersFrom(one, subject, outstanding, asking, on)];
    }),
  );
}

/** A provider's report, being fetched. */
interface OutstandingReport {
  readonly report: Promise<unknown>;
  readonly tally: Tally;
}

/**
 * One report of each provider for all of its registries; for a vehicle another one about its owner,
 * for the registries that know people.
 */
function gatherReports(
  sources: readonly AskedSource[],
  subject: Subject,
  asking: Asking,
  on: CheckRuntime,
): ReadonlyMap<AskedSource, OutstandingReport> {
  const groups = new Map<string, { provider: ProviderSource<unknown>; seen: Subject; ones: AskedSource[] }>();
  for (const one of sources) {
    if (one.reach.kind !== "provided") continue;
    const { provider } = one.reach;
    const seen = subjectFor(one.facts, subject);
    const key = `${provider.id}/${seen.kind}`;
    const group = groups.get(key) ?? { provider, seen, ones: [] };
    group.ones.push(one);
    groups.set(key, group);
  }
  const reports = new Map<AskedSource, OutstandingReport>();
  for (const { provider, seen, ones } of groups.values()) {
    const tally = { attempts: 0 };
    const registries = ones.map((one) => one.facts.id);
    const report = passGate(provider, tally, asking, on, (context) =>
      provider.gather(seen, registries, context),
    );
    for (const one of ones) reports.set(one, { report, tally });
  }
  return reports;
}

function askOne(
  one: AskedSource,
  subject: Subject,
  reports: ReadonlyMap<AskedSource, OutstandingReport>,
  asking: Asking,
  on: CheckRuntime,
): Outstanding {
  const seen = subjectFor(one.facts, subject);
  const { reach } = one;
  if (reach.kind === "lookup") {
    const tally = { attempts: 0 };
    return {
      tally,
      reply: passGate(reach.lookup, tally, asking, on, (context) => reach.lookup.ask(seen, context)),
    };
  }
  const gathered = reports.get(one);
  if (reach.kind !== "provided" || !gathered) throw new Error(`${one.facts.id} is not asked over HTTP`);
  return {
    tally: gathered.tally,
    reply: gathered.report.then((report) => reach.registry.read(report, seen)),
  };
}

/** One passage through the source's gate; each attempt has the source's own time limit. */
function passGate<T>(
  source: { readonly id: string; readonly timeoutMs: number },
  tally: Tally,
  asking: Asking,
  on: CheckRuntime,
  ask: (context: LookupContext) => Promise<T>,
): Promise<T> {
  const settings = on.settingsOf(source.id);
  const attempt = async () => {
    const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(source.timeoutMs)]);
    const http = createSourceHttp({ baseUrl: settings.baseUrl, signal });
    const context = { ...settings, signal, http, sleep: (ms: number) => sleep(ms, undefined, { signal }) };
    try {
      return await ask(context);
    } catch (error) {
      // When the whole check is over it says nothing of the source's health.
      if (asking.signal.aborted)
        throw new SourceFailure("timeout", "the check is over", { retryable: false });
      throw signal.aborted ? new SourceFailure("timeout", "the source did not answer in time") : error;
    }
  };
  const onAttempt = () => {
    tally.attempts++;
  };
  return on.gateOf(source.id).pass(attempt, { signal: asking.signal, onAttempt });
}

/** The answers of one source, heard and observed; none when the check ran out of time first. */
async function answersFrom(
  one: AskedSource,
  subject: Subject,
  { reply, tally }: Outstanding,
  asking: Asking,
  on: CheckRuntime,
): Promise<readonly Answer[]> {
  const startedAt = performance.now();
  let answers: readonly Answer[];
  let detail: string | null = null;
  try {
    answers = answered(one, subject, await reply, tally.attempts, asking, on);
  } catch (error) {
    if (asking.signal.aborted) return [];
    detail = error instanceof SourceFailure ? error.message : "the answer could not be read";
    answers = failed(one, error instanceof SourceFailure ? error.reason : "malformed", tally.attempts, on);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  on.observe({ sourceId: one.facts.id, status: answers[0]?.status ?? "answered", detail, seconds });
  asking.heard(answers);
  return answers;
}

function answered(
  one: AskedSource,
  subject: Subject,
  reply: LookupReply,
  attempts: number,
  asking: Asking,
  on: CheckRuntime,
): readonly Answer[] {
  const at = on.now().toISOString();
  const version: SourceVersion = { publishedOn: reply.publishedOn ?? null, digest: null, readAt: at };
  const seen = subjectFor(one.facts, subject);
  return one.expects.map((expected) => ({
    ...expected,
    attempts,
    updatedAt: at,
    status: "answered",
    version,
    basis: basisOfRecords(on.engine),
    findings: weighRecords(asking.check.id, expected, seen, reply.records, on.engine),
  }));
}

function failed(
  one: AskedSource,
  reason: FailureReason,
  attempts: number,
  on: CheckRuntime,
): readonly Answer[] {
  const updatedAt = on.now().toISOString();
  return one.expects.map((expected) => ({ ...expected, attempts, updatedAt, status: "failed", reason }));
}

/** What a source that was not asked answers: skipped, or failed when its name was lost on the way. */
function unasked(
  one: AskedSource,
  missing: readonly InputName[],
  nameLost: boolean,
  on: CheckRuntime,
): readonly Answer[] {
  if (missing.includes("name") && nameLost) return failed(one, "name-unresolved", 0, on);
  const updatedAt = on.now().toISOString();
  return one.expects.map((expected) => ({ ...expected, attempts: 0, updatedAt, status: "skipped", missing }));
}

/** All lists with one query of the corpus. */
function screenLists(
  lists: readonly AskedSource[],
  subject: Subject,
  nameLost: boolean,
  asking: Asking,
  on: CheckRuntime,
): void {
  const [any] = lists;
  if (!any) return;
  const startedAt = performance.now();
  const sourceIds = lists.map((one) => one.facts.id);
  const { hits, versions, basis } = on.screening.screen(matchSubjectOf(subjectFor(any.facts, subject)), {
    sourceIds,
  });
  const seconds = (performance.now() - startedAt) / 1000;
  const restsOn = basisOfCorpus(basis, on.engine);
  for (const one of lists) {
    const version = versions.get(one.facts.id);
    const answers = version
      ? one.expects.flatMap((expected) => listAnswer({ ...one, expects: [expected] }, expected, version))
      : failed(one, "no-list", 0, on);
    const detail = version ? null : "the list was never loaded";
    on.observe({ sourceId: one.facts.id, status: answers[0]?.status ?? "answered", detail, seconds });
    asking.heard(answers);
  }

  function listAnswer(one: AskedSource, expected: ExpectedAnswer, version: SourceVersion): readonly Answer[] {
    const missing = gapsOf(one, expected.route, subject);
    if (missing.length > 0) return unasked(one, missing, nameLost, on);
    const findings = weighHits(asking.check.id, expected, hits);
    return [
      {
        ...expected,
        attempts: 1,
        updatedAt: on.now().toISOString(),
        status: "answered",
        version,
        basis: restsOn,
        findings,
      },
    ];
  }
}
