import { Worker } from "node:worker_threads";
import type { Report, ReportStyle } from "../model/check.ts";
import type { RenderDone, RenderTask } from "./pdf-worker.ts";
import { present } from "./present.ts";

/** Writes reports as PDF/A-2a: tagged, with its fonts, in one language. */
export interface PdfRenderer {
  /**
   * The report as PDF. The same report, language and `now` give the same bytes. Rejects with
   * `RenderFault` when this one report cannot be rendered; the next can.
   */
  render(report: Report, options: ReportStyle & { readonly now: Date }): Promise<Uint8Array>;
  /** Ends the worker. Renders that are still waiting reject. */
  close(): Promise<void>;
}

export type RenderFaultReason = "layout" | "export" | "timeout" | "worker-lost" | "closed";

/** Thrown by `render`. Never carries text of the report. */
export class RenderFault extends Error {
  override readonly name = "RenderFault";
  readonly reason: RenderFaultReason;

  constructor(reason: RenderFaultReason, options?: ErrorOptions) {
    super(`report could not be rendered: ${reason}`, options);
    this.reason = reason;
  }
}

export interface PdfRendererOptions {
  /** For one report, waiting for earlier ones not counted. */
  readonly timeoutMs?: number;
  /** The module that the worker thread runs. */
  readonly workerUrl?: URL;
}

interface Job {
  readonly task: RenderTask;
  resolve(pdf: Uint8Array): void;
  reject(fault: RenderFault): void;
}

/**
 * Renders in a worker thread, one report at a time: layout blocks its thread for tens of
 * milliseconds. The thread starts with the first report, and again after a crash or a time-out; it
 * keeps the process alive only while it works.
 */
export function createPdfRenderer(options: PdfRendererOptions = {}): PdfRenderer {
  const { timeoutMs = 30_000, workerUrl = new URL("./pdf-worker.ts", import.meta.url) } = options;
  const queue: Job[] = [];
  let current: { readonly job: Job; readonly timer: NodeJS.Timeout } | null = null;
  let worker: Worker | null = null;
  let lastId = 0;
  let closed = false;

  return {
    async render(report, { now, ...style }) {
      if (closed) throw new RenderFault("closed");
      const presentation = present(report, { ...style, now });
      return new Promise((resolve, reject) => {
        const task = { id: ++lastId, presentation, nowMs: now.getTime() };
        queue.push({ task, resolve, reject });
        startNext();
      });
    },
    async close() {
      closed = true;
      for (const job of queue.splice(0)) job.reject(new RenderFault("closed"));
      const last = worker;
      abandonWorker("closed");
      await last?.terminate();
    },
  };

  function startNext(): void {
    if (current !== null) return;
    const job = queue.shift();
    if (!job) {
      worker?.unref();
      return;
    }
    worker ??= startWorker();
    worker.ref();
    current = { job, timer: setTimeout(abandonWorker, timeoutMs, "timeout") };
    worker.postMessage(job.task);
  }

  function startWorker(): Worker {
    const started = new Worker(workerUrl);
    const lost = (cause?: unknown) => {
      if (started === worker) abandonWorker("worker-lost", cause instanceof Error ? { cause } : undefined);
    };
    started.on("message", (done: RenderDone) => {
      if (started === worker) finish(done);
    });
    started.on("error", lost);
    started.on("exit", () => lost());
    return started;
  }

  function finish(done: RenderDone): void {
    const job = takeCurrent();
    if (!job) return;
    if ("pdf" in done) job.resolve(done.pdf);
    else job.reject(new RenderFault(done.fault));
    startNext();
  }

  /** Lets go of the thread whatever it is doing: layout is native code and cannot be interrupted. */
  function abandonWorker(reason: RenderFaultReason, cause?: ErrorOptions): void {
    const lost = worker;
    worker = null;
    lost?.unref();
    void lost?.terminate();
    takeCurrent()?.reject(new RenderFault(reason, cause));
    startNext();
  }

  function takeCurrent(): Job | null {
    const taken = current;
    current = null;
    clearTimeout(taken?.timer);
    return taken?.job ?? null;
  }
}
