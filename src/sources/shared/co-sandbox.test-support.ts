import { setTimeout as sleep } from "node:timers/promises";
import fastify, { type FastifyInstance } from "fastify";
import { createSourceHttp } from "../../checks/ask/source-http.ts";
import type { Subject } from "../../model/subject.ts";
import { makeWorld } from "../../sandbox/make-world.ts";
import type {
  Population,
  Resident,
  SandboxCompany,
  SandboxRegistry,
  SandboxWorld,
} from "../../sandbox/world.ts";
import type { LookupContext } from "../source.ts";

/** A context whose waits are a thousandth of what is asked, so that polling is quick and still waits. */
export function contextFor(baseUrl: string, credentials: Record<string, string> = {}): LookupContext {
  const { signal } = new AbortController();
  const http = createSourceHttp({ baseUrl, signal });
  return { http, baseUrl, credentials, signal, sleep: (ms) => sleep(ms / 1_000) };
}

/** Serves the routes on a free port of loopback while `use` runs. */
export async function served<T>(
  routes: (app: FastifyInstance) => void,
  use: (baseUrl: string) => Promise<T>,
): Promise<T> {
  const app = fastify();
  routes(app);
  try {
    return await use(await app.listen({ port: 0, host: "127.0.0.1" }));
  } finally {
    await app.close();
  }
}

/** Serves a sandbox registry over a world. */
export function withRegistry<T>(
  registry: SandboxRegistry,
  world: SandboxWorld,
  use: (baseUrl: string) => Promise<T>,
): Promise<T> {
  return served((app) => registry.routes(app, world), use);
}

/** Serves one fixed body at every path, as a server that misbehaves does. */
export function withBody<T>(
  body: string,
  use: (baseUrl: string) => Promise<T>,
  { status = 200, type = "application/json" } = {},
): Promise<T> {
  return served((app) => {
    app.all("/*", (_request, reply) => reply.code(status).type(type).send(body));
  }, use);
}

/** A world of the parts given and nothing else. */
export function worldOf(parts: Partial<Population>): SandboxWorld {
  return makeWorld({ seed: 0, residents: [], companies: [], vehicles: [], listed: [], faults: [], ...parts });
}

/** A person who exists nowhere else, with what the test says of them. */
export function aResident(about: Partial<Resident> = {}): Resident {
  return {
    country: "CO",
    nationalId: "1023456789",
    given: "Jacinta Abril",
    paternal: "Quimbaya",
    maternal: "Ortegón",
    gender: "female",
    birthDate: "1988-04-09",
    birthPlace: "Tunja, Boyacá",
    issueDate: "2006-05-11",
    issuePlace: "Tunja, Boyacá",
    death: null,
    marks: [],
    ...about,
  };
}

export function aCompany(about: Partial<SandboxCompany> = {}): SandboxCompany {
  return {
    country: "CO",
    // Weights 41 37 29 23 19 17 13 7 3 on 901234567 give 697, and 697 mod 11 is 4, so 7.
    taxId: "901234567-7",
    name: "Molinos Ficticios del Alto S.A.S.",
    status: "active",
    foundedOn: "2018-09-03",
    activity: "1051",
    place: "Tunja",
    representative: aResident(),
    marks: [],
    ...about,
  };
}

export function aMark(about: Partial<Resident["marks"][number]> = {}): Resident["marks"][number] {
  return {
    topic: "civil-case",
    date: "2021-03-17",
    reference: "15001310300120210012300",
    authority: "Juzgado 001 Civil del Circuito de Tunja",
    place: "Tunja",
    description: "Ejecutivo singular",
    side: "defendant",
    ...about,
  };
}

/** A Colombian person known by cédula, with what the test says of them. */
export function aSubject(about: Partial<Subject> = {}): Subject {
  return {
    kind: "person",
    country: "CO",
    documents: [{ type: "national-id", number: "1.023.456.789", country: "CO" }],
    name: null,
    birthDate: null,
    issueDate: null,
    gender: null,
    extras: {},
    ...about,
  };
}

/** Bodies that a registry in trouble has sent in place of its own, each with what it must be taken for. */
export const badAnswers = [
  {
    called: "a page for people",
    body: "<!doctype html><title>Mantenimiento</title>",
    status: 200,
    reason: "malformed",
  },
  { called: "nothing", body: "", status: 200, reason: "malformed" },
  { called: "another shape", body: '"ok"', status: 200, reason: "malformed" },
  { called: "half an answer", body: '[{"numero', status: 200, reason: "malformed" },
  { called: "a fault of its own", body: "Internal Server Error", status: 500, reason: "unreachable" },
  { called: "a refusal", body: "Access Denied", status: 403, reason: "refused" },
  { called: "that it is too much", body: "{}", status: 429, reason: "rate-limited" },
] as const;
