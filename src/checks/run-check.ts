import type { JobInHand } from "../jobs/job-queue.ts";
import type { Answer } from "../model/answer.ts";
import { isSettled } from "../model/answer.ts";
import { type Check, isFinal } from "../model/check.ts";
import { finalStatus } from "../scoring/score.ts";
import { askSources } from "./ask/ask-sources.ts";
import { type AskedSource, sameAnswer, sourcesOf } from "./ask/asked-source.ts";
import { audit, systemActor } from "./audit.ts";
import type { CheckRuntime } from "./check-runtime.ts";
import { openProgress } from "./progress.ts";

/**
 * Runs a check to its end: asks every source of its plan, writes answers down as they come, so that
 * polling shows them, and closes with the final state and the job in one transaction.
 *
 * A worker that dies leaves the job to another, which finds the answers that were written and asks
 * only the rest. A check that is final or erased is left alone.
 */
export async function runCheck(job: JobInHand<"run-check">, on: CheckRuntime): Promise<void> {
  const { tenantId, checkId } = job.data;
  const stored = await on.store.find(on.db, tenantId, checkId);
  if (!stored || isFinal(stored.check.status)) return close(job, on);

  const { check } = stored;
  const asked = sourcesOf(check.plan, on.sources);
  if (check.status === "not_started") {
    const ids = asked.map((one) => one.facts.id);
    await on.store.start(on.db, tenantId, checkId, ids, on.now());
  }
  const known = await on.store.answers(on.db, tenantId, checkId);

  await using progress = openProgress(check, expected(asked), known, on);
  const expiry = new AbortController();
  const timer = setTimeout(() => expiry.abort(), on.times.expireAfterMs);
  try {
    const signal = AbortSignal.any([expiry.signal, job.signal, progress.gone]);
    await untilAborted(askSources({ check, asked, known, signal, heard: progress.heard }, on), signal);
  } finally {
    clearTimeout(timer);
  }
  if (job.signal.aborted) throw new Error("the process is stopping: the check goes back to the queue");
  await finish(job, check, progress.all(), await progress.unwritten(), on);
}

function expected(asked: readonly AskedSource[]) {
  return asked.flatMap((one) => one.expects);
}

/** The last word: what is still open has expired. */
async function finish(
  job: JobInHand<"run-check">,
  check: Check,
  all: readonly Answer[],
  unwritten: readonly Answer[],
  on: CheckRuntime,
): Promise<void> {
  const at = on.now();
  const expire = (answer: Answer): Answer =>
    isSettled(answer)
      ? answer
      : { ...keyOf(answer), attempts: answer.attempts, updatedAt: at.toISOString(), status: "expired" };
  const last = all.map(expire);
  const changed = last.filter(
    (answer) => !all.includes(answer) || unwritten.some((one) => sameAnswer(one, answer)),
  );
  await on.db.transaction().execute(async (trx) => {
    const finished = await on.store.finish(trx, check.tenantId, check.id, finalStatus(last), at);
    if (finished) {
      await on.store.saveAnswers(trx, check.tenantId, check.id, changed);
      const { tenantId, id: objectId } = check;
      await audit(trx, { tenantId, keyId: systemActor, action: "check.finished", objectId, at });
    }
    await job.complete(trx);
  });
}

function keyOf({ sourceId, dataSet, route }: Answer) {
  return { sourceId, dataSet, route };
}

async function close(job: JobInHand<"run-check">, on: CheckRuntime): Promise<void> {
  await on.db.transaction().execute((trx) => job.complete(trx));
}

/** Resolves with the work or at the abort, whichever is first. Leaves no listener, which would keep the check in memory. */
async function untilAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  let stop = () => {};
  const aborted = new Promise<void>((resolve) => {
    stop = resolve;
  });
  signal.addEventListener("abort", stop, { once: true });
  try {
    await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
