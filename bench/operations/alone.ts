import { personOf, untilCompleted } from "../client/api.ts";
import type { Operation } from "./operation.ts";

const warmUps = 3;
const checks = 20;
// A read takes about 2 ms: finer polling would mostly measure itself.
const pollEveryMs = 5;

/** One check on an idle server, from before its creation until a poll sees it completed. */
export const alone: Operation = {
  id: "alone",
  async measure({ api, people }) {
    const person = personOf(people, "clean", "CO");
    const timesMs: number[] = [];
    for (let n = 0; n < warmUps + checks; n++) {
      const startedAt = performance.now();
      await untilCompleted(api, await api.create(person), pollEveryMs);
      timesMs.push(performance.now() - startedAt);
    }
    return [{ name: "one check alone, created to completed", unit: "ms", rounds: timesMs.slice(warmUps) }];
  },
};
