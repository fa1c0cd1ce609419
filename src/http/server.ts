import type { IncomingMessage } from "node:http";
import helmet from "@fastify/helmet";
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import type { Logger } from "pino";
import { faultLine } from "./fault-line.ts";
import type { Metrics } from "./metrics.ts";

export interface ServerOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Title, description and version of the OpenAPI document. */
  readonly title: string;
  readonly about: string;
  readonly version: string;
  /** Headers that carry keys, by the name that routes give them in their `security`. */
  readonly keyHeaders: Readonly<Record<string, string>>;
  readonly bodyLimitBytes: number;
  readonly requestTimeoutMs: number;
  readonly trustProxy: boolean;
  /** Registers what the server is for; each part is encapsulated and answers in its own style. */
  readonly parts: readonly ((app: FastifyInstance) => void | Promise<void>)[];
  /** What is wrong with being ready: empty when the server can do its work. */
  readonly obstacles: () => Promise<readonly string[]>;
}

/**
 * The HTTP server without anything of a dialect: limits, logs, health, metrics, the OpenAPI document
 * at `/openapi.json` and its page at `/docs`. Resolves when every route is registered.
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.logger,
    // Its request lines carry the address, which can hold personal data; ours are in observeRequests.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: options.bodyLimitBytes,
    requestTimeout: options.requestTimeoutMs,
    connectionTimeout: 0,
    keepAliveTimeout: 72_000,
    trustProxy: options.trustProxy,
    // Paths of clients are ids of fixed length; nothing needs more.
    routerOptions: { maxParamLength: 256 },
    forceCloseConnections: "idle",
    // An address that cannot even be decoded never reaches a dialect.
    frameworkErrors: (_error, _request, reply) => {
      const body = JSON.stringify({ message: "The address cannot be read" });
      reply.raw.writeHead(400, { "content-type": "application/json; charset=utf-8" }).end(body);
    },
  }) as unknown as FastifyInstance;
  observeRequests(app, options);
  readToTheEnd(app);
  // Before any part is registered: a part inherits what is there when it comes.
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({ message: "There is nothing at this address" }),
  );
  app.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(faultLine(error), "request failed");
    return reply
      .code(status)
      .send({ message: status >= 500 ? "Internal error" : "The request cannot be read" });
  });
  await app.register(helmet, { contentSecurityPolicy: false });
  await describe(app, options);
  await app.register(async (scope) => operations(scope, options));
  for (const part of options.parts) await app.register(async (scope) => part(scope));
  await app.ready();
  return app;
}

/** One line and one measurement a request: method, route, status and time. Never the address itself, which can hold personal data. */
function observeRequests(app: FastifyInstance, { metrics }: ServerOptions): void {
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "none";
    const line = {
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    request.log.info(line, "request");
    metrics.request({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
}

// A client on a slow line gets this long to finish what it is sending before it is cut off.
const drainMs = 2_000;

/**
 * The connection of a body that is too large is closed with the answer, by Fastify or because the
 * client asked for it, and one that still sends sees a broken pipe instead of the 413. So what is on
 * its way is read and thrown away first, within bounds.
 */
function readToTheEnd(app: FastifyInstance): void {
  app.addHook("onSend", async (request, reply) => {
    if (reply.statusCode !== 413) return;
    reply.removeHeader("connection");
    await drained(request.raw);
  });
}

/** Resolves when the request has been read to its end, has broken off, or has taken too long. */
function drained(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      for (const event of events) request.off(event, done);
      resolve();
    };
    const events = ["end", "close", "error"] as const;
    const timer = setTimeout(done, drainMs);
    for (const event of events) request.once(event, done);
    request.resume();
  });
}

async function describe(
  app: FastifyInstance,
  { title, about, version, keyHeaders }: ServerOptions,
): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title,
        version,
        description: about,
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      components: {
        securitySchemes: Object.fromEntries(
          Object.entries(keyHeaders).map(([name, header]) => [
            name,
            { type: "apiKey" as const, in: "header", name: header },
          ]),
        ),
      },
    },
  });
  await app.register(swaggerUi, { routePrefix: "/docs", staticCSP: true, uiConfig: { deepLinking: true } });
  app.get("/openapi.json", { schema: { hide: true } }, async () => app.swagger());
}

function operations(app: FastifyInstance, { metrics, obstacles }: ServerOptions): void {
  const hide = { schema: { hide: true }, logLevel: "warn" as const };
  app.get("/healthz", hide, async () => ({ status: "ok" }));
  app.get("/readyz", hide, async (_request, reply) => {
    const late = new Promise<readonly string[]>((resolve) => {
      setTimeout(() => resolve(["no answer within two seconds"]), 2_000).unref();
    });
    const found = await Promise.race([obstacles(), late]);
    if (found.length > 0) reply.code(503);
    return { status: found.length > 0 ? "not ready" : "ready", obstacles: found };
  });
  app.get("/metrics", hide, async (_request, reply) => {
    const { text, contentType } = await metrics.page();
    return reply.type(contentType).send(text);
  });
}
