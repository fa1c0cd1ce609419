import type { Api, SandboxPerson } from "../client/api.ts";
import type { Figure } from "../figures.ts";

/** Something that is measured on a running server. */
export interface Operation {
  /** For `--only`. */
  readonly id: string;
  measure(on: Bench): Promise<readonly Figure[]>;
}

export interface Bench {
  readonly api: Api;
  readonly people: readonly SandboxPerson[];
  /** In a burst; a third of it in each round of creating, and in a burst of checks that wait for a provider. */
  readonly checks: number;
}

const atMost = 3;
// On two cores that others loaded as well, one burst took 26 s. Three of everything took ten minutes.
const withinMs = 8_000;

/** Three rounds, or fewer on a slow machine: after the first, none begins that would end late, going by the mean. */
export async function inRounds<T>(round: () => Promise<T>): Promise<readonly T[]> {
  const startedAt = performance.now();
  const results = [await round()];
  while (results.length < atMost) {
    const soFarMs = performance.now() - startedAt;
    if (soFarMs + soFarMs / results.length > withinMs) break;
    results.push(await round());
  }
  return results;
}
