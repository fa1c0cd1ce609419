import { randomBytes } from "node:crypto";
import Fastify, { type FastifyInstance, type FastifySchema } from "fastify";
import { Compile } from "typebox/compile";
import type { Actor } from "../../../checks/checks.ts";
import type { CheckRequest, Plan, Report } from "../../../model/check.ts";
import { CotejoError } from "../../../model/errors.ts";
import type { DialectRuntime } from "../../dialect.ts";
import { truora } from "../index.ts";
import { at, checkOf, reportOf } from "./report.ts";

const tenants = new Map([
  ["key-of-acme", "acme"],
  ["key-of-other", "other"],
  ["key-to-read", "acme"],
]);

/** A server of the dialect over checks kept in memory, and what it was asked for. */
export async function startServer(options: { sandbox?: boolean; ignoreTrailingSlash?: boolean } = {}) {
  const reports = new Map<string, Report>();
  const requests: CheckRequest[] = [];
  const plans: { tenantId: string; plan: Plan }[] = [];

  const runtime: DialectRuntime = {
    checks: {
      async create(request, actor) {
        const recent = requests.findIndex(
          (earlier) => JSON.stringify(earlier.sameAs) === JSON.stringify(request.sameAs),
        );
        const known = [...reports.values()][recent];
        if (known && !request.force) return { check: known.check, reused: true };
        requests.push(request);
        const { plan, subject, echo } = request;
        const check = checkOf({
          tenantId: actor.tenantId,
          id: randomBytes(16).toString("hex"),
          plan,
          subject,
          echo,
          status: "not_started",
          startedAt: null,
          finishedAt: null,
          previousId: known?.check.id ?? null,
          updatedAt: at,
        });
        reports.set(check.id, reportOf({ check }));
        return { check, reused: false };
      },
      async report(tenantId, id) {
        const report = reports.get(id);
        return report?.check.tenantId === tenantId ? report : null;
      },
      async reportByReference() {
        return null;
      },
      async erase(_, id) {
        const report = reports.get(id);
        reports.delete(id);
        return report ? { ...report.check, erasedAt: "2026-11-23T00:00:00.000Z" } : null;
      },
    },
    checkTypes: {
      async plan(tenantId, type, country) {
        const own = plans.find(
          (each) => each.tenantId === tenantId && each.plan.type === type && each.plan.country === country,
        );
        if (own) return own.plan;
        if (type !== "person" && type !== "company" && type !== "vehicle") return null;
        return { type, country, kind: type, dataSets: [] };
      },
      async own(tenantId) {
        return plans.filter((each) => each.tenantId === tenantId).map((each) => each.plan);
      },
      async add(actor, type, country, dataSets) {
        const total = dataSets.reduce((sum, each) => sum + each.weight, 0);
        if (Math.abs(total - 1) > 1e-9) throw new CotejoError("weights-invalid");
        const plan: Plan = { type, country, kind: "person", dataSets };
        plans.push({ tenantId: actor.tenantId, plan });
        return plan;
      },
    },
    async authenticate(key, access): Promise<Actor> {
      if (key === undefined) throw new CotejoError("key-missing");
      const tenantId = tenants.get(key);
      if (!tenantId) throw new CotejoError("key-invalid");
      if (key === "key-to-read" && access === "write") throw new CotejoError("key-forbidden");
      return { tenantId, keyId: key, dialect: "truora", access: "all" };
    },
    async pdf(_, { language }) {
      return new TextEncoder().encode(`%PDF-1.7 ${language}`);
    },
    links: { sign: (path) => path, verify: () => false },
    sandbox: options.sandbox ?? false,
    now: () => new Date(at),
  };

  const { ignoreTrailingSlash = false } = options;
  const app = Fastify({ routerOptions: { ignoreTrailingSlash } });
  const schemas = schemasOf(app);
  await app.register(async (scope) => truora.routes(scope, runtime));
  const origin = await app.listen({ host: "127.0.0.1", port: 0 });

  return {
    origin,
    reports,
    requests,
    call,
    close: () => app.close(),
    /** Posts fields as a form. */
    post: (path: string, fields: Record<string, string> | string, init: RequestInit = {}) =>
      call(path, { method: "POST", body: new URLSearchParams(fields), ...init }),
  };

  /** Calls with acme's key, unless told otherwise, and holds the answer against its own schema. */
  async function call(path: string, init: RequestInit = {}) {
    const headers = new Headers({ "Truora-API-Key": "key-of-acme" });
    new Headers(init.headers).forEach((value, name) => {
      if (value) headers.set(name, value);
      else headers.delete(name);
    });
    const response = await fetch(origin + path, { ...init, headers });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.startsWith("application/json");
    const body = isJson ? JSON.parse(text) : null;
    if (isJson) checkAgainstSchema(init.method ?? "GET", path, response.status, body);
    return { status: response.status, headers: response.headers, text, body };
  }

  function checkAgainstSchema(method: string, path: string, status: number, body: unknown) {
    const pattern = path.split("?")[0]?.replace(/\/checks\/[^/]+/, "/checks/:check_id") ?? "";
    const responses = schemas.get(`${method} ${pattern}`)?.response as Record<string, object> | undefined;
    if (!responses) return;
    const schema = responses[status];
    if (!schema) throw new Error(`${method} ${pattern} does not document status ${status}`);
    const [error] = Compile(schema).Errors(body);
    if (error) throw new Error(`${method} ${pattern} ${status}: ${error.instancePath} ${error.message}`);
  }
}

function schemasOf(app: FastifyInstance): ReadonlyMap<string, FastifySchema> {
  const schemas = new Map<string, FastifySchema>();
  app.addHook("onRoute", ({ method, url, schema }) => {
    if (schema) schemas.set(`${method} ${url}`, schema);
  });
  return schemas;
}
