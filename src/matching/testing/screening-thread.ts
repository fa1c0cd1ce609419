import { parentPort } from "node:worker_threads";
import { engine } from "../engine.ts";
import type { SharedCorpus } from "../matching.ts";
import type { MatchSubject } from "../subject.ts";

/** What a thread is sent: a corpus and whom to look for, or a scratch buffer to write a byte into. */
export type ThreadTask =
  | { readonly shared: SharedCorpus; readonly subjects: readonly MatchSubject[]; readonly threshold: number }
  | { readonly scratch: SharedArrayBuffer; readonly byte: number };

parentPort?.on("message", (task: ThreadTask) => {
  if ("scratch" in task) {
    new Uint8Array(task.scratch)[0] = task.byte;
    parentPort?.postMessage("written");
    return;
  }
  const corpus = engine.openCorpus(task.shared);
  parentPort?.postMessage({
    hits: task.subjects.map((subject) => corpus.screen(subject, { threshold: task.threshold })),
    basis: corpus.basis,
    // Read by this thread, so that the other can tell whose memory it was.
    firstBytes: task.shared.segments.map(({ replaced }) => new Uint8Array(replaced)[0]),
  });
});
