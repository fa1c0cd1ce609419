import { creation, idsOf, personOf, untilAllCompleted } from "../client/api.ts";
import { runLoad } from "../client/load.ts";
import type { Figure } from "../figures.ts";
import { type Bench, inRounds, type Operation } from "./operation.ts";

/**
 * Creating checks while the same process runs those that it has created, as it does by default.
 * Between rounds all of them complete, so that no round pays for the one before.
 */
export const create: Operation = {
  id: "create",
  async measure(on) {
    const figures: Figure[] = [];
    for (const connections of [1, 8, 32]) figures.push(...(await measureWith(connections, on)));
    return figures;
  },
};

async function measureWith(connections: number, { api, people, checks }: Bench): Promise<readonly Figure[]> {
  const { baseUrl, signal } = api;
  const requests = [creation(personOf(people, "clean", "CO"))];
  const amount = Math.ceil(checks / 3);
  const results = await inRounds(async () => {
    const result = await runLoad({ baseUrl, signal, requests, expectStatus: 201, connections, amount });
    await untilAllCompleted(api, idsOf(result.bodies));
    return result;
  });
  const many = connections === 1 ? "1 connection" : `${connections} connections`;
  return [
    { name: `checks created, ${many}`, unit: "1/s", rounds: results.map((one) => one.perSecond) },
    { name: `checks created, ${many}, p50`, unit: "ms", rounds: results.map((one) => one.p50Ms) },
    { name: `checks created, ${many}, p99`, unit: "ms", rounds: results.map((one) => one.p99Ms) },
  ];
}
