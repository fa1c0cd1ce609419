import type { JobInHand } from "../jobs/job-queue.ts";
import { type Answer, isSettled } from "../model/answer.ts";
import { type Check, isFinal } from "../model/check.ts";
import { sameAnswer, sourcesOf } from "./ask/asked-source.ts";
import { audit, systemActor } from "./audit.ts";
import type { CheckRuntime } from "./check-runtime.ts";

/**
 * Ends a check whose job was given up, as `error`: what was not settled by then has failed, so that
 * nobody waits for it or takes its silence for "not found".
 */
export async function abandonCheck(job: JobInHand<"abandon-check">, on: CheckRuntime): Promise<void> {
  const { tenantId, checkId } = job.data;
  const at = on.now();
  const answers = await unsettled(tenantId, checkId, at, on);
  await on.db.transaction().execute(async (trx) => {
    const finished = await on.store.finish(trx, tenantId, checkId, "error", at);
    if (finished) {
      await on.store.saveAnswers(trx, tenantId, checkId, answers);
      await audit(trx, { tenantId, keyId: systemActor, action: "check.finished", objectId: checkId, at });
    }
    await job.complete(trx);
  });
}

/** The answers that never came, as failed; none when the check cannot even be read. */
async function unsettled(
  tenantId: string,
  checkId: string,
  at: Date,
  on: CheckRuntime,
): Promise<readonly Answer[]> {
  try {
    const stored = await on.store.find(on.db, tenantId, checkId);
    if (!stored || isFinal(stored.check.status)) return [];
    const known = await on.store.answers(on.db, tenantId, checkId);
    return abandoned(stored.check, known, at, on);
  } catch {
    // A body that does not open may be why the job failed: the check is ended all the same.
    return [];
  }
}

function abandoned(check: Check, known: readonly Answer[], at: Date, on: CheckRuntime): readonly Answer[] {
  const settled = known.filter(isSettled);
  return sourcesOf(check.plan, on.sources)
    .flatMap((one) => one.expects)
    .filter((expected) => !settled.some((answer) => sameAnswer(answer, expected)))
    .map((expected) => ({
      ...expected,
      attempts: 1,
      updatedAt: at.toISOString(),
      status: "failed",
      reason: "abandoned",
    }));
}
