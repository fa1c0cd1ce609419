import { randomBytes } from "node:crypto";
import Fastify, { type FastifyInstance } from "fastify";
import type { KeyAccess } from "../../../checks/checks.ts";
import { createSignedLinks } from "../../../http/signed-links.ts";
import type { Check, CheckRequest, Plan, Report } from "../../../model/check.ts";
import { CotejoError } from "../../../model/errors.ts";
import type { DialectRuntime } from "../../dialect.ts";
import { auco } from "../index.ts";
import { reportWith } from "./report.ts";

/** The dialect on a server of its own, over checks kept in memory. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly created: CheckRequest[];
  readonly keys: { readonly acme: Keys; readonly other: Keys };
  /** Gives the check of that code a status and answers. */
  settle(code: string, status: Check["status"], answers: Report["answers"]): void;
  pass(ms: number): void;
}

interface Keys {
  readonly read: string;
  readonly write: string;
}

export async function startTestServer(
  options: { sandbox?: boolean; planless?: boolean } = {},
): Promise<TestServer> {
  let time = Date.parse("2026-02-25T04:30:00.000Z");
  const now = () => new Date(time);
  const actors = new Map<string, { tenantId: string; access: KeyAccess }>();
  const reports = new Map<string, Report>();
  const created: CheckRequest[] = [];

  const mint = (tenantId: string, access: "read" | "write") => {
    const key = auco.keys.mint({ tenantId, keyId: "k1", name: "test", access }, (bytes) =>
      randomBytes(bytes),
    );
    actors.set(key, { tenantId, access });
    return key;
  };
  const keysOf = (tenantId: string) => ({ read: mint(tenantId, "read"), write: mint(tenantId, "write") });

  const on: DialectRuntime = {
    sandbox: options.sandbox ?? true,
    now,
    links: createSignedLinks({ secret: randomBytes(32), now }),
    pdf: async (report, { language }) =>
      new TextEncoder().encode(`%PDF-1.7 ${report.check.reference} ${language}`),
    authenticate: async (key, access) => {
      if (!key) throw new CotejoError("key-missing");
      const actor = actors.get(key);
      if (!actor || !auco.keys.claims(key)) throw new CotejoError("key-invalid");
      if (actor.access !== access) throw new CotejoError("key-forbidden");
      return { ...actor, keyId: "k1", dialect: "auco" };
    },
    checkTypes: {
      plan: async (_tenantId, type, country) => (options.planless ? null : planOf(type, country)),
      own: async () => [],
      add: async () => {
        throw new CotejoError("check-type-reserved");
      },
    },
    checks: {
      create: async (request, actor) => {
        created.push(request);
        const { subject, echo, reference, plan } = request;
        const changes = { tenantId: actor.tenantId, subject, echo, reference, plan };
        const report = reportWith([], { ...changes, status: "not_started" });
        reports.set(`${actor.tenantId} ${reference}`, report);
        return { check: report.check, reused: false };
      },
      report: async () => null,
      reportByReference: async (tenantId, _dialect, reference) => {
        // As PostgreSQL does with a text parameter.
        if (reference.includes("\0")) throw new Error("invalid byte sequence for encoding");
        return reports.get(`${tenantId} ${reference}`) ?? null;
      },
      erase: async () => null,
    },
  };

  const app = Fastify({ logger: false });
  await app.register(async (child) => auco.routes(child, on));
  await app.ready();
  return {
    app,
    created,
    keys: { acme: keysOf("acme"), other: keysOf("other") },
    settle(code, status, answers) {
      const key = `acme ${code}`;
      const report = reports.get(key);
      if (!report) throw new Error(`no check ${code}`);
      reports.set(key, reportWith(answers, { ...report.check, status }));
    },
    pass: (ms) => {
      time += ms;
    },
  };
}

function planOf(type: string, country: Plan["country"]): Plan | null {
  if (type !== "person" && type !== "company") return null;
  return { type, country, kind: type, dataSets: [{ dataSet: "criminal_record", weight: 1 }] };
}
