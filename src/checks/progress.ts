import { type Answer, isSettled } from "../model/answer.ts";
import type { Check } from "../model/check.ts";
import { type ExpectedAnswer, sameAnswer } from "./ask/asked-source.ts";
import type { CheckRuntime } from "./check-runtime.ts";

// Answers that come within this time of each other are written together: a fast check is written
// once, a slow one shows its progress several times a second.
const gatherMs = 40;

/** What is known of a running check, and its way into the database. */
export interface Progress extends AsyncDisposable {
  heard(answers: readonly Answer[]): void;
  /** Every expected answer as it stands; `waiting` when nothing was heard. */
  all(): readonly Answer[];
  /** Stops writing and says what is not written yet. */
  unwritten(): Promise<readonly Answer[]>;
  /** Aborted when the check was erased or finished by somebody else meanwhile. */
  readonly gone: AbortSignal;
}

/** Follows a check from here on: writes what is heard, and marks the check `delayed` when it takes long. */
export function openProgress(
  check: Check,
  expected: readonly ExpectedAnswer[],
  known: readonly Answer[],
  on: CheckRuntime,
): Progress {
  const gone = new AbortController();
  const heard: Answer[] = known.filter(isSettled);
  let unsaved: Answer[] = [];
  let status: "in_progress" | "delayed" = "in_progress";
  let writing: Promise<void> = Promise.resolve();
  let stopped = false;
  let gathering: NodeJS.Timeout | null = null;

  const all = () => {
    const now = on.now().toISOString();
    return expected.map(
      (key): Answer =>
        heard.find((answer) => sameAnswer(answer, key)) ??
        (status === "delayed"
          ? { ...key, attempts: 1, updatedAt: now, status: "delayed", reason: "timeout", retryAt: null }
          : { ...key, attempts: 0, updatedAt: now, status: "waiting" }),
    );
  };

  const write = async () => {
    const batch = unsaved;
    unsaved = [];
    try {
      await on.db.transaction().execute(async (trx) => {
        // The row is locked here, so that an erased check never gets its answers back.
        const alive = await on.store.progress(trx, check.tenantId, check.id, status, on.now());
        if (!alive) return gone.abort();
        await on.store.saveAnswers(trx, check.tenantId, check.id, batch);
      });
    } catch {
      // Kept for the next write. When the last one fails too, the job fails and is tried again.
      unsaved = [...batch, ...unsaved];
    }
  };
  const stopGathering = () => {
    if (gathering) clearTimeout(gathering);
    gathering = null;
  };
  const gather = () => {
    gathering ??= setTimeout(() => {
      gathering = null;
      writing = writing.then(write);
    }, gatherMs);
  };
  const delay = setTimeout(() => {
    const waiting = all().filter((answer) => !isSettled(answer));
    if (waiting.length === 0) return;
    status = "delayed";
    unsaved.push(...all().filter((answer) => answer.status === "delayed"));
    gather();
  }, on.times.delayedAfterMs);
  const stop = async () => {
    stopped = true;
    clearTimeout(delay);
    stopGathering();
    await writing;
  };

  return {
    gone: gone.signal,
    heard(answers) {
      if (stopped) return;
      const fresh = answers.filter((answer) => !heard.some((one) => sameAnswer(one, answer)));
      heard.push(...fresh);
      unsaved = [...unsaved.filter((one) => !fresh.some((answer) => sameAnswer(one, answer))), ...fresh];
      if (fresh.length > 0) gather();
    },
    all,
    async unwritten() {
      await stop();
      return unsaved;
    },
    [Symbol.asyncDispose]: stop,
  };
}
