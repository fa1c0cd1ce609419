import { Worker } from "node:worker_threads";
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import type { EmbeddedFault, EmbeddedReply, EmbeddedRequest, EmbeddedWorkerData } from "./protocol.ts";

type Command = PostgresQueryResult<unknown>["command"];

/** A fault of the embedded database, shaped like node-postgres's: compare by `code`, the SQLSTATE. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = "EmbeddedDatabaseError";
  readonly code: string | undefined;
  readonly constraint: string | undefined;
  readonly detail: string | undefined;

  constructor(fault: EmbeddedFault) {
    super(fault.message);
    this.code = fault.code;
    this.constraint = fault.constraint;
    this.detail = fault.detail;
  }
}

/**
 * The embedded database as a pool of exactly one connection, in the shape of `pg.Pool`: everything
 * above it (queries, migrations, job queue) runs unchanged on a real server. PGlite has a single
 * session, so whoever holds the connection holds the database: callers queue in the order they came.
 */
export class EmbeddedPool implements PostgresPool {
  readonly options = {};
  readonly #worker: Worker;
  readonly #pending = new Map<number, { resolve(reply: EmbeddedReply): void; reject(error: Error): void }>();
  readonly #queue: (() => void)[] = [];
  #held = false;
  #nextId = 1;
  readonly #onLost: (fault: Error) => void;
  #gone: Error | null = null;
  #ending = false;

  private constructor(worker: Worker, onLost: (fault: Error) => void) {
    this.#worker = worker;
    this.#onLost = onLost;
    worker.on("message", (reply: EmbeddedReply) => this.#settle(reply));
    worker.on("error", (error) => this.#lose(error instanceof Error ? error : new Error(String(error))));
    worker.on("exit", (code) => this.#lose(new Error(`the embedded database stopped (${code})`)));
  }

  /**
   * Opens the database in `dataDir`, which must exist and be held by this process alone: PGlite
   * takes no lock, and two processes on one folder lose commits. See `data-dir-lock.ts`.
   */
  static async open(
    dataDir: string,
    onLost: (fault: Error) => void = () => undefined,
  ): Promise<EmbeddedPool> {
    const data: EmbeddedWorkerData = { dataDir };
    const worker = new Worker(new URL("./embedded-worker.ts", import.meta.url), { workerData: data });
    await new Promise<void>((resolve, reject) => {
      worker.once("error", reject);
      worker.once("message", (reply: EmbeddedReply) => {
        worker.off("error", reject);
        if (reply.kind === "ready") resolve();
        else
          reject(
            new Error(`the embedded database does not open: ${reply.kind === "broken" ? reply.message : ""}`),
          );
      });
    });
    return new EmbeddedPool(worker, onLost);
  }

  async connect(): Promise<PostgresPoolClient> {
    if (this.#held) await new Promise<void>((resolve) => this.#queue.push(resolve));
    this.#held = true;
    return this.#client();
  }

  /** One statement, or several without values, on its own turn. */
  async query<R>(text: string, values: readonly unknown[] = []): Promise<PostgresQueryResult<R>> {
    const client = await this.connect();
    try {
      return await client.query<R>(text, values);
    } catch (error) {
      // A failed script may leave its own BEGIN open; the next caller must not find it aborted.
      if (values.length === 0) await client.query("rollback", []).catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  async end(): Promise<void> {
    if (this.#gone) return;
    this.#ending = true;
    await this.#send({ id: this.#nextId++, kind: "close" });
    await this.#worker.terminate();
  }

  #client(): PostgresPoolClient {
    let failed = false;
    const query = async (text: string, values: readonly unknown[]): Promise<PostgresQueryResult<unknown>> => {
      const command = commandOf(text);
      try {
        const reply = await this.#send({ id: this.#nextId++, kind: "query", text, values });
        if (reply.kind !== "result") throw new Error("the embedded database answered out of turn");
        // PostgreSQL answers the COMMIT of a failed transaction with ROLLBACK; PGlite drops that tag.
        const done = command === "COMMIT" && failed ? "ROLLBACK" : command;
        return { command: done, rowCount: reply.rowCount, rows: [...reply.rows] };
      } catch (error) {
        failed = true;
        throw error;
      }
    };
    let released = false;
    return {
      processID: 1,
      query: query as PostgresPoolClient["query"],
      release: () => {
        if (released) return;
        released = true;
        const next = this.#queue.shift();
        if (next) next();
        else this.#held = false;
      },
    };
  }

  #send(request: EmbeddedRequest): Promise<EmbeddedReply> {
    if (this.#gone) return Promise.reject(this.#gone);
    return new Promise((resolve, reject) => {
      this.#pending.set(request.id, { resolve, reject });
      this.#worker.postMessage(request);
    });
  }

  #settle(reply: EmbeddedReply): void {
    if (reply.kind !== "result" && reply.kind !== "fault") return;
    const waiting = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    if (reply.kind === "result") waiting?.resolve(reply);
    else waiting?.reject(new EmbeddedDatabaseError(reply.fault));
  }

  #lose(error: Error): void {
    if (this.#gone) return;
    this.#gone = error;
    if (!this.#ending) this.#onLost(error);
    for (const waiting of this.#pending.values()) waiting.reject(this.#gone);
    this.#pending.clear();
  }
}

const commands: readonly Command[] = ["UPDATE", "DELETE", "INSERT", "SELECT", "MERGE", "COMMIT", "ROLLBACK"];

function commandOf(text: string): Command {
  const word = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase();
  return commands.find((command) => command === word) ?? "SELECT";
}
