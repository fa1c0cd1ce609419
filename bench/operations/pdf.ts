import { personOf, untilCompleted } from "../client/api.ts";
import type { Operation } from "./operation.ts";

const renders = 10;

/** The report of a check with findings, over HTTP: the first one of the process, and those after it. */
export const pdf: Operation = {
  id: "pdf",
  async measure({ api, people }) {
    const id = await api.create(personOf(people, "criminal-and-legal", "CO"));
    await untilCompleted(api, id, 20);
    const timesMs: number[] = [];
    for (let n = 0; n <= renders; n++) {
      const startedAt = performance.now();
      await api.pdf(id);
      timesMs.push(performance.now() - startedAt);
    }
    return [
      { name: "PDF, the first of a process", unit: "ms", rounds: timesMs.slice(0, 1) },
      { name: "PDF, the next ones", unit: "ms", rounds: timesMs.slice(1) },
    ];
  },
};
