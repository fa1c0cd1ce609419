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
  const signal = AbortSignal.any([AbortSignal.timeout(on.times.expireAfterMs), job.signal, progress.gone]);
  const asking = { check, asked, known, signal, heard: progress.heard };
  await Promise.race([askSources(asking, on), aborted(signal)]);
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

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
