import fastify from "fastify";
import { makeWorld } from "./make-world.ts";
import { buildPopulation } from "./population.ts";
import { sandboxRegistries } from "./registries/index.ts";
import { sandboxSubjects } from "./subjects.ts";
import type { Population, SandboxRegistry, SandboxSubject } from "./world.ts";

export interface SandboxOptions {
  readonly seed?: number;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** All of them when left out. */
  readonly registries?: readonly SandboxRegistry[];
}

/** A running sandbox. */
export interface Sandbox {
  readonly population: Population;
  readonly subjects: readonly SandboxSubject[];
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  /** Where each registry is served, by source, without a trailing slash. */
  readonly baseUrls: Readonly<Record<string, string>>;
  /** Where each file of a list is served, by source and file name. */
  readonly files: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Ends open requests, slow ones included, and frees the port. */
  close(): Promise<void>;
}

/** Serves every synthetic registry under `/{sourceId}` on the loopback interface. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, registries = sandboxRegistries } = options;
  const population = buildPopulation(options.seed);
  const world = makeWorld(population);
  // Without it, closing waits for keep-alive connections and for the six seconds of a slow registry.
  const app = fastify({ logger: false, forceCloseConnections: true });
  for (const registry of registries)
    app.register(async (scope) => registry.routes(scope, world), { prefix: `/${registry.sourceId}` });
  const origin = await app.listen({ host: "127.0.0.1", port });

  const baseUrl = (registry: SandboxRegistry) => `${origin}/${registry.sourceId}`;
  const urls = (registry: SandboxRegistry) =>
    Object.entries(registry.files ?? {}).map(([name, path]) => [name, baseUrl(registry) + path]);
  return {
    population,
    subjects: sandboxSubjects(population),
    origin,
    baseUrls: Object.fromEntries(registries.map((registry) => [registry.sourceId, baseUrl(registry)])),
    files: Object.fromEntries(
      registries
        .filter((registry) => registry.files)
        .map((registry) => [registry.sourceId, Object.fromEntries(urls(registry))]),
    ),
    close: () => app.close(),
  };
}
