import { parentPort, workerData } from "node:worker_threads";
import { engine } from "../matching/engine.ts";
import type { Corpus, ListEdition, SharedCorpus } from "../matching/matching.ts";
import { saveCorpusIn } from "./corpus-folder.ts";
import { unpackRecords } from "./packed-records.ts";

/** A list to be put in place of its former edition, or added. */
export interface PackedList extends ListEdition {
  /** For `unpackRecords`. */
  readonly packed: Uint8Array;
}

/** What the thread is started with. */
export interface BuildTask {
  /** What is searched now; null to begin with nothing. */
  readonly current: SharedCorpus | null;
  readonly lists: readonly PackedList[];
  /** Build it anew, however little has changed. */
  readonly merge: boolean;
  /** A corpus of which a larger part has changed is soon to be built anew, and not saved. */
  readonly mostChanged: number;
  /** The folder to save it in; null not to. */
  readonly savedIn: string | null;
}

/** Where a fault happened. Its message stays out: a parser's quotes what it read. */
export interface BuildFault {
  readonly name: string;
  readonly code: string | null;
  readonly frames: readonly string[];
}

/** What the thread tells, in this order. It ends by itself. */
export type BuildNews =
  | { readonly kind: "built"; readonly corpus: SharedCorpus }
  | { readonly kind: "saved" }
  | { readonly kind: "failed"; readonly step: "build" | "save"; readonly fault: BuildFault };

function built({ current, lists, merge }: BuildTask): Corpus {
  const given = lists.map((list) => ({ ...list, records: unpackRecords(list.packed) }));
  if (!current) return engine.buildCorpus(given);
  let corpus = engine.openCorpus(current);
  for (const list of given) corpus = corpus.withList(list);
  return merge ? corpus.rebuilt() : corpus;
}

async function work(task: BuildTask, tell: (news: BuildNews) => void): Promise<void> {
  let step: "build" | "save" = "build";
  try {
    const corpus = built(task);
    tell({ kind: "built", corpus: corpus.share() });
    step = "save";
    if (task.savedIn === null || corpus.changedShare > task.mostChanged) return;
    await saveCorpusIn(task.savedIn, corpus);
    tell({ kind: "saved" });
  } catch (error) {
    tell({ kind: "failed", step, fault: faultOf(error) });
  }
}

function faultOf(error: unknown): BuildFault {
  const { name, code, stack } = (error ?? {}) as Partial<Error> & { code?: unknown };
  return {
    name: name ?? "unknown",
    code: typeof code === "string" ? code : null,
    frames: (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)),
  };
}

await work(workerData, (news) => parentPort?.postMessage(news));
