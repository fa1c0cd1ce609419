import { parentPort } from "node:worker_threads";
import type { RenderTask } from "../pdf-worker.ts";

/** The real worker, but for the checks named `crash`, which end its thread, and `hang`, which block it. */
parentPort?.on("message", ({ presentation }: RenderTask) => {
  if (presentation.checkId === "crash") process.exit(7);
  if (presentation.checkId === "hang") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});

await import("../pdf-worker.ts");
