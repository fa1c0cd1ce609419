import { type Api, creation, idsOf, type SandboxPerson, untilAllCompleted } from "../client/api.ts";
import { runLoad } from "../client/load.ts";
import type { Figure } from "../figures.ts";
import { inRounds, type Operation } from "./operation.ts";

/**
 * A burst of checks, from the first request until the last check is completed. Colombian sources
 * answer at once, so that only our own work counts. In other countries a provider has its report
 * polled for, a second or more a check, as the real one has: there the hands that wait are the limit.
 */
export const complete: Operation = {
  id: "complete",
  measure: async (on) => [
    ...(await measureBurst(
      "Colombia",
      on.people.filter(({ country }) => country === "CO"),
      on.checks,
      on.api,
    )),
    ...(await measureBurst("all countries", on.people, Math.ceil(on.checks / 3), on.api)),
  ],
};

async function measureBurst(
  where: string,
  people: readonly SandboxPerson[],
  checks: number,
  api: Api,
): Promise<readonly Figure[]> {
  const { baseUrl, signal } = api;
  const requests = people.map(creation);
  const results = await inRounds(async () => {
    const before = await api.cpuSeconds();
    const startedAt = Date.now();
    const load = { baseUrl, signal, requests, expectStatus: 201, connections: 32, amount: checks };
    const { bodies } = await runLoad(load);
    const states = await untilAllCompleted(api, idsOf(bodies));
    // The moment that the server wrote down, so that polling does not blur it.
    const endedAt = Math.max(...states.map((state) => Date.parse(state.update_date)));
    const cpuMs = ((await api.cpuSeconds()) - before) * (1_000 / checks);
    return { perSecond: (checks * 1_000) / (endedAt - startedAt), cpuMs };
  });
  return [
    {
      name: `checks completed, burst of ${checks}, ${where}`,
      unit: "1/s",
      rounds: results.map((one) => one.perSecond),
    },
    {
      name: `a check created, run and read, ${where}, server's CPU time`,
      unit: "ms",
      rounds: results.map((one) => one.cpuMs),
    },
  ];
}
