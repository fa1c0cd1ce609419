import { setTimeout as sleep } from "node:timers/promises";
import type { LoadRequest } from "./load.ts";

/** A client of the API for what is measured one by one, and the requests that load is made of. */
export interface Api {
  readonly baseUrl: string;
  readonly signal: AbortSignal;
  /** People whose checks complete: some with findings, none with a source that fails or is slow. */
  people(): Promise<readonly SandboxPerson[]>;
  create(person: SandboxPerson): Promise<string>;
  read(id: string): Promise<CheckState>;
  pdf(id: string): Promise<void>;
  /**
   * Processor time of the server since its start, all threads, without a database server's. Unlike
   * times by the clock, it hardly depends on what else the machine does.
   */
  cpuSeconds(): Promise<number>;
}

export interface SandboxPerson {
  readonly scenario: string;
  readonly country: string;
  readonly type: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface CheckState {
  readonly check_id: string;
  readonly status: string;
  readonly update_date: string;
}

const key = { "Truora-API-Key": "sandbox" };
const scenarios = ["clean", "criminal-and-legal", "sanctioned-by-document"];

export function createApi(baseUrl: string, signal: AbortSignal): Api {
  const send = async ({ path, ...request }: LoadRequest, status: number) => {
    const response = await fetch(baseUrl + path, { ...request, signal });
    if (response.status === status) return response;
    throw new Error(`${request.method} ${path} answered ${response.status} instead of ${status}`);
  };
  const get = (path: string) => send({ method: "GET", path, headers: key }, 200);
  const envelope = async (response: Response) => ((await response.json()) as { check: CheckState }).check;
  return {
    baseUrl,
    signal,
    async people() {
      const subjects = (await (await get("/sandbox/subjects")).json()) as SandboxPerson[];
      return subjects.filter((one) => one.type === "person" && scenarios.includes(one.scenario));
    },
    create: async (person) => (await envelope(await send(creation(person), 201))).check_id,
    read: async (id) => envelope(await get(`/v1/checks/${id}`)),
    async pdf(id) {
      await (await get(`/v1/checks/${id}/pdf`)).arrayBuffer();
    },
    async cpuSeconds() {
      const page = await (await get("/metrics")).text();
      return Number(/^process_cpu_seconds_total (\S+)/m.exec(page)?.[1]);
    },
  };
}

export function creation({ country, type, inputs }: SandboxPerson): LoadRequest {
  const form = { ...inputs, country, type, user_authorized: "true", force_creation: "true" };
  return {
    method: "POST",
    path: "/v1/checks",
    headers: { ...key, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString(),
  };
}

export function reading(path: string): LoadRequest {
  return { method: "GET", path, headers: key };
}

/** Ids of the checks that answers to creations name. */
export function idsOf(bodies: readonly string[]): readonly string[] {
  return bodies.map((body) => (JSON.parse(body) as { check: CheckState }).check.check_id);
}

const waitAtMostMs = 120_000;

/** Polls a check until it is completed. Throws when it ends otherwise or not in time. */
export async function untilCompleted(api: Api, id: string, everyMs: number): Promise<CheckState> {
  const giveUpAt = performance.now() + waitAtMostMs;
  for (;;) {
    const state = await api.read(id);
    if (state.status === "completed") return state;
    if (state.status === "error") throw new Error(`${id} ended in error`);
    if (performance.now() > giveUpAt) throw new Error(`${id} is ${state.status} after ${waitAtMostMs} ms`);
    await sleep(everyMs, undefined, { signal: api.signal });
  }
}

/** Waits for all of them, the last one first: polling each all the time would be load of its own. */
export async function untilAllCompleted(api: Api, ids: readonly string[]): Promise<readonly CheckState[]> {
  const states: CheckState[] = [];
  for (const id of ids.toReversed()) states.push(await untilCompleted(api, id, 100));
  return states;
}

/** The one of that scenario and country. */
export function personOf(people: readonly SandboxPerson[], scenario: string, country: string): SandboxPerson {
  const person = people.find((one) => one.scenario === scenario && one.country === country);
  if (!person) throw new Error(`the sandbox has no ${scenario} of ${country}`);
  return person;
}
