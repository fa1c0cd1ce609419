import type { SandboxRegistry } from "../world.ts";
import { envelope, isReady, newCheck, progress, type SandboxCheck } from "./truora/check.ts";
import { databases } from "./truora/databases.ts";
import { type Form, numberOf } from "./truora/form.ts";

const pageSize = 4;
const keptChecks = 2_000;

/** The Checks API of the provider, for the registries that only it can ask. */
export const truora: SandboxRegistry = {
  sourceId: "truora",
  routes(app, world) {
    const checks = new Map<string, SandboxCheck>();
    if (!app.hasContentTypeParser("application/x-www-form-urlencoded"))
      app.addContentTypeParser(
        "application/x-www-form-urlencoded",
        { parseAs: "string" },
        (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
      );
    app.addHook("onRequest", async (request, reply) => {
      if (!request.headers["truora-api-key"]) return reply.code(401).send({ message: "Unauthorized" });
    });
    app.post<{ Body: Form }>("/v1/checks", async (request, reply) => {
      const form = request.body ?? {};
      const problem = problemOf(form);
      if (problem)
        return reply.code(400).send({ code: 10400, http_code: 400, message: `Invalid request: ${problem}` });
      if (await world.actedOut("truora", numberOf(form), reply)) return reply;
      const check = newCheck(form, world);
      checks.set(check.id, check);
      const [oldest] = checks.keys();
      if (checks.size > keptChecks && oldest) checks.delete(oldest);
      return reply
        .code(201)
        .send(envelope(check, { status: "not_started", score: -1, id_score: 0, name_score: 0 }));
    });
    app.get<{ Params: { id: string } }>("/v1/checks/:id", async (request, reply) => {
      const check = checks.get(request.params.id);
      return check ? envelope(check, progress(check, Date.now())) : notFound(reply);
    });
    app.get<{ Params: { id: string }; Querystring: { start_key?: string } }>(
      "/v1/checks/:id/details",
      async (request, reply) => {
        const check = checks.get(request.params.id);
        if (!check) return notFound(reply);
        const nowMs = Date.now();
        const from = Number(Buffer.from(request.query.start_key ?? "", "base64url").toString()) || 0;
        const details = check.searches
          .filter((search) => isReady(search, nowMs))
          .flatMap((search) => search.details);
        const self = `/v1/checks/${check.id}/details`;
        const cursor = Buffer.from(String(from + pageSize)).toString("base64url");
        return {
          details: details.slice(from, from + pageSize).map((detail) => ({ ...detail, check_id: check.id })),
          self,
          next: from + pageSize < details.length ? `${self}?start_key=${cursor}` : "",
        };
      },
    );
  },
};

function notFound(reply: { code(status: number): { send(body: object): unknown } }) {
  return reply.code(404).send({ code: 10404, http_code: 404, message: "Resource not found" });
}

function problemOf(form: Form): string | null {
  if (!(form.country && form.country in databases)) return "invalid country";
  if (!["person", "company", "vehicle"].includes(form.type ?? "")) return "invalid type";
  if (form.user_authorized !== "true") return "user_authorized field must be set to true";
  return null;
}
