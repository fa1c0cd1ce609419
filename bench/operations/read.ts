import { personOf, reading, untilCompleted } from "../client/api.ts";
import { runLoad } from "../client/load.ts";
import type { Figure } from "../figures.ts";
import { type Bench, inRounds, type Operation } from "./operation.ts";

const connections = 8;
const amount = 500;

/** A completed check with findings, and its details, read over and over. */
export const read: Operation = {
  id: "read",
  async measure(on) {
    const id = await on.api.create(personOf(on.people, "criminal-and-legal", "CO"));
    await untilCompleted(on.api, id, 20);
    return [
      ...(await measurePath("GET check", `/v1/checks/${id}`, on)),
      ...(await measurePath("GET details", `/v1/checks/${id}/details`, on)),
    ];
  },
};

async function measurePath(what: string, path: string, { api }: Bench): Promise<readonly Figure[]> {
  const { baseUrl, signal } = api;
  const load = { baseUrl, signal, requests: [reading(path)], expectStatus: 200, connections };
  await runLoad({ ...load, amount: amount / 5 });
  const results = await inRounds(async () => {
    const before = await api.cpuSeconds();
    const result = await runLoad({ ...load, amount });
    return { ...result, cpuMs: ((await api.cpuSeconds()) - before) * (1_000 / amount) };
  });
  const bytes = Buffer.byteLength(results[0]?.bodies[0] ?? "");
  return [
    { name: `${what}, ${connections} connections`, unit: "1/s", rounds: results.map((one) => one.perSecond) },
    { name: `${what}, p50`, unit: "ms", rounds: results.map((one) => one.p50Ms) },
    { name: `${what}, p99`, unit: "ms", rounds: results.map((one) => one.p99Ms) },
    { name: `${what}, server's CPU time`, unit: "ms", rounds: results.map((one) => one.cpuMs) },
    { name: `${what}, answer`, unit: "kB", rounds: [bytes / 1_000] },
  ];
}
