import type { Transaction } from "kysely";
import { fromKysely, type Job, type JobAttempt, PgBoss } from "pg-boss";
import type { OpenDatabase } from "../db/database.ts";
import type { Database } from "../db/schema.ts";

// The life of a job:
//
//   created ──► active ──► completed          in one transaction with what the job did
//                 │  ▲
//                 ▼  │ claimed again, by anybody
//               retry                          the handler failed, or its process died
//
// A process that dies leaves its jobs `active`. They go back to `retry` when their heartbeat is
// `heartbeatSeconds` old; on the embedded database, which one process has to itself, at its next start.
// A job that has failed `retryLimit` times becomes a job of the kind that `abandonedAs` names.

/** Everything that is done by job, and the data each is given. Ids only: never a person's data. */
export interface JobKinds {
  readonly "run-check": { readonly tenantId: string; readonly checkId: string };
  readonly "abandon-check": { readonly tenantId: string; readonly checkId: string };
}

export type JobKind = keyof JobKinds;

/** A job that this process has claimed. */
export interface JobInHand<K extends JobKind> {
  readonly data: JobKinds[K];
  /** Aborted when the process stops. */
  readonly signal: AbortSignal;
  /**
   * Marks the job done as part of a transaction. Throws `JobLost` when the claim has gone to
   * somebody else in the meantime, so that the transaction rolls back: nothing is done twice.
   */
  complete(trx: Transaction<Database>): Promise<void>;
}

export class JobLost extends Error {
  override readonly name = "JobLost";
}

export interface JobQueue {
  /** Writes a job as part of a transaction. It is claimed after the commit, and not before `after`. */
  send<K extends JobKind>(
    trx: Transaction<Database>,
    kind: K,
    data: JobKinds[K],
    after?: Date,
  ): Promise<void>;
  /** Says that there may be work now: the next claim does not wait for its turn to poll. */
  wake(): void;
  /** Claims and runs jobs of a kind, up to `hands` at a time, until `stop`. */
  work<K extends JobKind>(kind: K, hands: number, handle: (job: JobInHand<K>) => Promise<void>): void;
  /** Claims nothing more and waits for what is in hand, up to `graceMs`; what is left, others take. */
  stop(graceMs: number): Promise<void>;
}

export interface JobQueueOptions {
  readonly database: OpenDatabase;
  readonly onError: (error: unknown) => void;
  /** How often an idle worker asks. A job sent by this process wakes it without waiting. */
  readonly pollEveryMs?: number;
}

const schema = "jobs";
// The least pg-boss takes. A healthy worker says every 4 s that it is alive.
const heartbeatSeconds = 10;
const touchEveryMs = 4_000;
// A job that failed, or ended its process, this often is given up, so that it cannot go on for ever.
const retryLimit = 50;
const abandonedAs: Readonly<Record<JobKind, JobKind | null>> = {
  "abandon-check": null,
  "run-check": "abandon-check",
};
// Jobs wait for a worker as long as it takes: ten years.
const retentionSeconds = 315_360_000;

/** Opens the queue in the same database as everything else, so that a job commits with its cause. */
export async function openJobQueue(options: JobQueueOptions): Promise<JobQueue> {
  const { database, onError, pollEveryMs = 500 } = options;
  const boss = new PgBoss({
    schema,
    backend: database.kind === "embedded" ? "pglite" : "postgres",
    db: { executeSql: async (text, values) => ({ rows: (await database.execute(text, values)).rows }) },
    schedule: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    registerInstance: false,
    reindex: false,
  });
  boss.on("error", onError);
  await boss.start();
  // In this order: the kind that jobs are given up to exists before the one that names it.
  for (const kind of ["abandon-check", "run-check"] as const) {
    const deadLetter = abandonedAs[kind];
    await boss.createQueue(kind, {
      heartbeatSeconds,
      retryLimit,
      // A second, growing to ten: a fault that stays is not met a thousand times an hour.
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 10,
      retentionSeconds,
      // Longer than any check may take; see COTEJO_EXPIRE_AFTER_MS.
      expireInSeconds: 900,
      deleteAfterSeconds: 3600,
      ...(deadLetter ? { deadLetter } : {}),
    });
    if (database.kind === "embedded") await releaseOrphans(database, boss, kind);
  }
  return new BossQueue(boss, onError, pollEveryMs);
}

/** Whatever is active when the only process opens its database was left by one that died. */
async function releaseOrphans(database: OpenDatabase, boss: PgBoss, kind: JobKind): Promise<void> {
  await database.execute(
    `update ${schema}.job set heartbeat_on = now() - interval '1 hour' where name = $1 and state = 'active'`,
    [kind],
  );
  await boss.supervise(kind);
}

interface Held {
  readonly kind: JobKind;
  readonly attempt: JobAttempt;
  readonly done: Promise<void>;
}

class BossQueue implements JobQueue {
  readonly #boss: PgBoss;
  readonly #onError: (error: unknown) => void;
  readonly #pollEveryMs: number;
  readonly #stopping = new AbortController();
  readonly #loops: Promise<void>[] = [];
  readonly #held = new Set<Held>();
  readonly #wakers = new Set<() => void>();
  readonly #touching: NodeJS.Timeout;
  #touchRuns = false;

  constructor(boss: PgBoss, onError: (error: unknown) => void, pollEveryMs: number) {
    this.#boss = boss;
    this.#onError = onError;
    this.#pollEveryMs = pollEveryMs;
    this.#touching = setInterval(() => void this.#touch(), touchEveryMs);
    this.#touching.unref();
  }

  async send<K extends JobKind>(trx: Transaction<Database>, kind: K, data: JobKinds[K]): Promise<void> {
    await this.#boss.send(kind, data, { db: fromKysely(trx) });
  }

  wake(): void {
    for (const waker of [...this.#wakers]) waker();
  }

  work<K extends JobKind>(kind: K, hands: number, handle: (job: JobInHand<K>) => Promise<void>): void {
    this.#loops.push(this.#loop(kind, hands, handle));
  }

  async stop(graceMs: number): Promise<void> {
    this.#stopping.abort();
    this.wake();
    const letGo = Promise.all(this.#loops).then(() =>
      Promise.allSettled(this.#heldOf().map(({ done }) => done)),
    );
    await Promise.race([letGo, new Promise((resolve) => setTimeout(resolve, graceMs).unref())]);
    clearInterval(this.#touching);
    await this.#boss.stop({ graceful: false, close: false });
  }

  async #loop<K extends JobKind>(
    kind: K,
    hands: number,
    handle: (job: JobInHand<K>) => Promise<void>,
  ): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const held = this.#heldOf(kind);
      const free = hands - held.length;
      if (free === 0) {
        await Promise.race(held.map(({ done }) => done));
        continue;
      }
      // Registered before the claim: a wake that comes while it runs is not lost.
      const woken = this.#nextWake();
      let claimed = 0;
      try {
        const jobs = await this.#boss.fetch<JobKinds[K]>(kind, { batchSize: free });
        claimed = jobs.length;
        for (const job of jobs) this.#take(kind, job, handle);
      } catch (error) {
        this.#onError(error);
      }
      if (claimed < free) await woken;
    }
  }

  #heldOf(kind?: JobKind): readonly Held[] {
    return [...this.#held].filter((one) => kind === undefined || one.kind === kind);
  }

  /** Resolves at the next `wake`, or when it is time to poll again. */
  #nextWake(): Promise<void> {
    return new Promise((resolve) => {
      const waker = () => {
        clearTimeout(timer);
        this.#wakers.delete(waker);
        resolve();
      };
      const timer = setTimeout(waker, this.#pollEveryMs);
      this.#wakers.add(waker);
    });
  }

  #take<K extends JobKind>(
    kind: K,
    job: Job<JobKinds[K]>,
    handle: (job: JobInHand<K>) => Promise<void>,
  ): void {
    const attempt = { id: job.id, retryCount: job.retryCount };
    const inHand: JobInHand<K> = {
      data: job.data,
      signal: this.#stopping.signal,
      complete: async (trx) => {
        const settled = await this.#boss.complete(kind, attempt, null, { db: fromKysely(trx) });
        // pg-boss declares its answer empty; the count is there and decides who owns the job.
        const { affected } = settled as { affected: number };
        if (affected !== 1) throw new JobLost(`${kind} job was claimed by another worker`);
      },
    };
    const done = handle(inHand)
      .catch(async (error: unknown) => {
        const expected = error instanceof JobLost || this.#stopping.signal.aborted;
        if (!expected) this.#onError(error);
        // Back to the queue. When the claim is lost this touches nothing: it names the attempt.
        await this.#boss.fail(kind, attempt).catch(this.#onError);
      })
      .finally(() => this.#held.delete(held));
    // The same job can be in hand twice, its first claim lost: each claim is held by itself.
    const held: Held = { kind, attempt, done };
    this.#held.add(held);
  }

  async #touch(): Promise<void> {
    if (this.#touchRuns) return;
    this.#touchRuns = true;
    for (const { kind, attempt } of this.#heldOf())
      await this.#boss.touch(kind, attempt).catch(this.#onError);
    this.#touchRuns = false;
  }
}
