import { Worker } from "node:worker_threads";
import type { SharedCorpus } from "../matching/matching.ts";
import type { BuildFault, BuildNews, BuildTask } from "./corpus-worker.ts";

/** Builds corpora on threads of their own: indexing 20,000 records takes seconds. */
export interface CorpusBuilder {
  /**
   * Resolves to what was built, which `openCorpus` opens. Rejects with a `CorpusFault`. Waiting for
   * it keeps the process alive, unless it is done in the `background`.
   */
  build(task: BuildTask, options?: { readonly background?: boolean }): Promise<SharedCorpus>;
  /** Ends all threads. Builds that are not done reject. */
  close(): Promise<void>;
}

/** A corpus was not built, or not saved. Names what went wrong and never carries text of a record. */
export class CorpusFault extends Error {
  override readonly name = "CorpusFault";
  readonly code: string | null;

  constructor(doing: "build" | "save", { name, code, frames }: BuildFault) {
    super(`the corpus could not be ${doing === "build" ? "built" : "saved"} (${code ?? name})`);
    this.code = code ?? name;
    if (frames.length > 0) this.stack = [`${this.name}: ${this.message}`, ...frames].join("\n");
  }
}

export interface CorpusBuilderOptions {
  /** Hears how saving ended, which goes on after a build has resolved. */
  readonly onSaved: (fault: CorpusFault | null) => void;
  /** The module that a worker thread runs. */
  readonly workerUrl?: URL;
}

/**
 * A thread lives for one build: it is started with its task, tells what it built, saves it and ends,
 * so that the memory it took is given back.
 */
export function createCorpusBuilder({ onSaved, workerUrl = ownWorker }: CorpusBuilderOptions): CorpusBuilder {
  const running = new Map<Worker, (fault: CorpusFault) => void>();
  let closed = false;

  return {
    build: (task, { background = false } = {}) =>
      new Promise((resolve, reject) => {
        if (closed) {
          reject(new CorpusFault("build", faultNamed("closed")));
          return;
        }
        const worker = new Worker(workerUrl, { workerData: task, name: "corpus" });
        if (background) worker.unref();
        let step: "build" | "save" = "build";
        const fail = (fault: BuildFault) => {
          if (!running.delete(worker)) return;
          if (step === "build") reject(new CorpusFault(step, fault));
          else if (!closed) onSaved(new CorpusFault(step, fault));
        };
        running.set(worker, reject);
        worker.on("message", (news: BuildNews) => {
          switch (news.kind) {
            case "built":
              step = "save";
              worker.unref();
              resolve(news.corpus);
              return;
            case "saved":
              onSaved(null);
              return;
            case "failed":
              fail(news.fault);
              return;
            default:
              news satisfies never;
          }
        });
        worker.on("error", (error) => fail(faultNamed(codeOf(error))));
        worker.on("exit", (code) => {
          if (code === 0 && step === "save") running.delete(worker);
          else fail(faultNamed(closed ? "closed" : "worker-lost"));
        });
      }),

    async close() {
      closed = true;
      await Promise.all([...running.keys()].map((worker) => worker.terminate()));
    },
  };
}

const ownWorker = new URL("./corpus-worker.ts", import.meta.url);

function faultNamed(name: string): BuildFault {
  return { name, code: null, frames: [] };
}

function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return String(code ?? name ?? "unknown");
}
