import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Actor } from "../../checks/checks.ts";
import type { DialectRuntime } from "../dialect.ts";

const decorator = "truoraActor";

/** Makes every request of the scope show its key before anything else of it is read. */
export function requireKey(app: FastifyInstance, authenticate: DialectRuntime["authenticate"]): void {
  app.decorateRequest(decorator, null);
  app.addHook("onRequest", async (request) => {
    const header = request.headers["truora-api-key"];
    const key = (Array.isArray(header) ? header[0] : header)?.trim();
    const access = ["GET", "HEAD", "OPTIONS"].includes(request.method) ? "read" : "write";
    request.setDecorator<Actor>(decorator, await authenticate(key || undefined, access));
  });
}

/** Who is calling. */
export function actorOf(request: FastifyRequest): Actor {
  return request.getDecorator<Actor>(decorator);
}
