import { setTimeout as sleep } from "node:timers/promises";
import { BrokenCircuitError, ConsecutiveBreaker, circuitBreaker, handleWhen } from "cockatiel";
import { SourceFailure } from "../../sources/source.ts";

// A source is asked up to three times within a check, 0.2 s and then 0.8 s apart and a little more.
const attemptsPerCheck = 3;
const firstPauseMs = 200;
const pauseGrowth = 4;
// Ten failures in a row (three checks and a bit) and the source gets a rest.
const failuresToOpen = 10;
const restMs = 15_000;

/** What stands before a source: its pace, a rest after many failures, and retries. */
export interface SourceGate {
  /**
   * Runs `ask` when it is the source's turn, again after a failure that may pass. `onAttempt` hears
   * of every attempt. Throws the last `SourceFailure`.
   */
  pass<T>(ask: () => Promise<T>, options: { signal: AbortSignal; onAttempt(): void }): Promise<T>;
}

/** A gate for one source, shared by all checks of this process. `requestsPerMinute` null does not pace. */
export function createSourceGate(options: { requestsPerMinute: number | null }): SourceGate {
  const breaker = circuitBreaker(
    // Only what speaks of the source's health counts: a timeout is, a refused request is not.
    handleWhen((error) => error instanceof SourceFailure && error.retryable),
    { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(failuresToOpen) },
  );
  const turn = createPace(options.requestsPerMinute);
  return {
    async pass(ask, { signal, onAttempt }) {
      for (let attempt = 1; ; attempt++) {
        await turn(signal);
        try {
          return await breaker.execute(() => {
            onAttempt();
            return ask();
          });
        } catch (error) {
          const failure = asFailure(error);
          if (!failure.retryable || attempt === attemptsPerCheck || signal.aborted) throw failure;
          await pause(attempt, signal, failure);
        }
      }
    },
  };
}

function asFailure(error: unknown): SourceFailure {
  if (error instanceof SourceFailure) return error;
  if (error instanceof BrokenCircuitError) {
    return new SourceFailure("circuit-open", "the source failed often and is left alone for a while", {
      retryable: false,
    });
  }
  return new SourceFailure("malformed", "the answer could not be read", { retryable: false, cause: error });
}

async function pause(attempt: number, signal: AbortSignal, failure: SourceFailure): Promise<void> {
  const pauseMs = firstPauseMs * pauseGrowth ** (attempt - 1) * (1 + Math.random() / 4);
  await sleep(pauseMs, undefined, { signal }).catch(() => {
    throw failure;
  });
}

/** Evenly spaced turns: the n-th caller waits until the pace allows it. */
function createPace(requestsPerMinute: number | null): (signal: AbortSignal) => Promise<void> {
  if (requestsPerMinute === null) return async () => undefined;
  const spacingMs = 60_000 / requestsPerMinute;
  let nextAt = 0;
  return async (signal) => {
    const now = Date.now();
    const at = Math.max(now, nextAt);
    nextAt = at + spacingMs;
    if (at === now) return;
    await sleep(at - now, undefined, { signal }).catch(() => {
      throw new SourceFailure("rate-limited", "the source's pace left no turn in time", { retryable: false });
    });
  };
}
