import { workerData } from "node:worker_threads";
import type { BuildTask } from "../corpus-worker.ts";

// The real worker, but for the lists named `crash` and `crash-merge`, which end its thread, and
// `held-merge`, which is merged when somebody says so on the channel of that name.
const { lists, current, merge } = workerData as BuildTask;
const holds = (sourceId: string) => current?.lists.some((list) => list.sourceId === sourceId) ?? false;

if (lists.some((list) => list.sourceId === "crash")) process.exit(7);
if (merge && holds("crash-merge")) process.exit(7);
if (merge && holds("held-merge")) {
  const channel = new BroadcastChannel("held-merge");
  await new Promise((resolve) => {
    channel.onmessage = resolve;
  });
  channel.close();
}

await import("../corpus-worker.ts");
