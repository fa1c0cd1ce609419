import Fastify, { type FastifyInstance } from "fastify";
import type { OpenDatabase } from "../db/database.ts";
import { type DatabaseKind, withTestDatabase } from "../db/testing.ts";
import { createVault, type Vault } from "../db/vault.ts";
import { type JobQueue, openJobQueue } from "../jobs/job-queue.ts";
import { holdCorpus } from "../lists/corpus-holder.ts";
import { listStore } from "../lists/list-store.ts";
import { engine } from "../matching/engine.ts";
import type { CheckRequest, Report } from "../model/check.ts";
import { isFinal } from "../model/check.ts";
import type { DataSet } from "../model/data-set.ts";
import { nameOf } from "../model/name.ts";
import { emptyRecord, type SourceRecord, type Topic } from "../model/record.ts";
import type { InputName, Subject } from "../model/subject.ts";
import { documentOf } from "../model/subject.ts";
import { builtInPlan } from "../scoring/plans.ts";
import type { LookupSource, Source } from "../sources/source.ts";
import { createSourceGate, type SourceGate } from "./ask/source-gate.ts";
import type { CheckRuntime, CheckTimes } from "./check-runtime.ts";
import { createCheckStore } from "./check-store.ts";
import type { Actor, Checks } from "./checks.ts";
import { createChecks } from "./create-checks.ts";
import { runCheck } from "./run-check.ts";

export const tester: Actor = { tenantId: "tenant-a", keyId: "key", dialect: "test", access: "all" };

/** The core on a real database and queue, asking real HTTP servers on loopback. */
export interface Bench {
  readonly database: OpenDatabase;
  readonly vault: Vault;
  readonly queue: JobQueue;
  readonly checks: Checks;
  readonly store: ReturnType<typeof createCheckStore>;
  readonly runtime: CheckRuntime;
  readonly faults: unknown[];
  /** Starts running checks. */
  work(): void;
  /** Polls until the check is final and resolves to its report. */
  finished(id: string, tenantId?: string): Promise<Report>;
}

/** Runs `use` with the core set up over these sources, whose base URLs are as they declare. */
export async function withChecks<T>(
  kind: DatabaseKind,
  sources: readonly Source[],
  use: (bench: Bench) => Promise<T>,
  times: Partial<CheckTimes> = {},
): Promise<T> {
  return withTestDatabase(kind, async (database) => {
    const { db } = database;
    const now = () => new Date();
    const faults: unknown[] = [];
    const vault = createVault(new Uint8Array(32).fill(7));
    const queue = await openJobQueue({ database, onError: (error) => faults.push(error), pollEveryMs: 100 });
    const store = createCheckStore(vault);
    for (const tenant_id of ["tenant-a", "tenant-b"]) {
      await db.insertInto("tenants").values({ tenant_id, title: tenant_id, created_at: now() }).execute();
    }
    const lists = sources.filter((source) => source.kind === "list").map((source) => source.id);
    const gates = new Map<string, SourceGate>();
    const runtime: CheckRuntime = {
      db,
      store,
      queue,
      sources,
      engine,
      screening: holdCorpus({ store: listStore(db), engine, sourceIds: lists }),
      settingsOf: (id) => ({ baseUrl: baseUrlOf(sources, id), credentials: {} }),
      gateOf: (id) => {
        const gate = gates.get(id) ?? createSourceGate({ requestsPerMinute: null });
        gates.set(id, gate);
        return gate;
      },
      times: { delayedAfterMs: 10_000, expireAfterMs: 20_000, ...times },
      now,
      observe: () => undefined,
    };
    const checks = createChecks({
      db,
      store,
      queue,
      vault,
      sandbox: false,
      reuseWithinMs: 3_600_000,
      now,
      sources,
    });
    const bench: Bench = {
      database,
      vault,
      queue,
      checks,
      store,
      runtime,
      faults,
      work: () => queue.work("run-check", 8, (job) => runCheck(job, runtime)),
      finished: async (id, tenantId = tester.tenantId) => {
        for (let attempt = 0; attempt < 400; attempt++) {
          const report = await checks.report(tenantId, id);
          if (report && isFinal(report.check.status)) return report;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        throw new Error("the check did not finish within 20 s");
      },
    };
    try {
      return await use(bench);
    } finally {
      await queue.stop(1_000);
    }
  });
}

function baseUrlOf(sources: readonly Source[], id: string): string {
  const source = sources.find((one) => one.id === id);
  return source && source.kind !== "list" ? source.baseUrl : "";
}

/** A registry on loopback whose behaviour a test decides, request by request. */
export interface TestRegistry {
  readonly baseUrl: string;
  /** Document numbers it was asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Serves `GET /{number}`; `answer` gets the number and how often that number was asked before. */
export async function serveRegistry(
  answer: (number: string, times: number) => Promise<object | null> | object | null,
): Promise<TestRegistry> {
  const asked: string[] = [];
  const app: FastifyInstance = Fastify({ forceCloseConnections: true });
  app.get<{ Params: { number: string } }>("/:number", async (request, reply) => {
    const { number } = request.params;
    const times = asked.filter((one) => one === number).length;
    asked.push(number);
    const body = await answer(number, times);
    return body === null ? reply.code(503).send("down") : reply.send(body);
  });
  const baseUrl = await app.listen({ host: "127.0.0.1", port: 0 });
  return { baseUrl, asked, close: () => app.close() };
}

/** A connector for `serveRegistry`: `{"name": …}` is a record, `{}` is "not found". */
export function testSource(
  id: string,
  baseUrl: string,
  facts: {
    dataSet: DataSet;
    topic: Topic;
    route?: "id" | "name";
    needs?: readonly InputName[];
    timeoutMs?: number;
  },
): LookupSource {
  const { dataSet, topic, route = "id", needs = ["national-id"], timeoutMs = 5_000 } = facts;
  return {
    kind: "lookup",
    id,
    title: `Registry ${id}`,
    owner: "Test authority",
    home: "https://registry.example",
    countries: ["CO"],
    dataSets: [dataSet],
    kinds: ["person"],
    routes: [route],
    needs: [needs],
    licence: "none",
    baseUrl,
    timeoutMs,
    requestsPerMinute: 6000,
    async ask(subject, on) {
      const document = documentOf(subject, "national-id");
      const key = route === "name" ? (subject.name?.full ?? "") : (document?.number ?? "");
      const response = await on.http.request({ url: `/${encodeURIComponent(key)}` });
      const body = response.json() as { name?: string };
      if (!body.name) return { records: [] };
      const name = nameOf({ full: body.name });
      const record: SourceRecord = {
        ...emptyRecord(`${id}-1`, "person", dataSet, topic),
        names: name ? [{ ...name, strength: "primary" }] : [],
        documents: route === "id" && document ? [document] : [],
      };
      return { records: [record] };
    },
  };
}

export function personRequest(number: string, change: Partial<CheckRequest> = {}): CheckRequest {
  const plan = builtInPlan("person", "CO");
  if (!plan) throw new Error("no plan for a person in CO");
  const subject: Subject = {
    kind: "person",
    country: "CO",
    documents: [{ type: "national-id", number, country: "CO" }],
    name: null,
    birthDate: null,
    issueDate: null,
    gender: null,
    extras: {},
  };
  return {
    dialect: "test",
    plan,
    subject,
    reference: null,
    echo: { note: "kept" },
    sameAs: { number },
    force: false,
    ...change,
  };
}
