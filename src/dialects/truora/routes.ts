import type { FastifyInstance, HTTPMethods } from "fastify";
import { faultLine } from "../../http/fault-line.ts";
import { CotejoError } from "../../model/errors.ts";
import type { DialectRuntime } from "../dialect.ts";
import { requireKey } from "./actor.ts";
import { readForm, readJson } from "./body.ts";
import { checkRoutes } from "./check-routes.ts";
import { configRoutes } from "./config-routes.ts";
import { asCotejoError, errorJson } from "./errors.ts";
import { goJson } from "./go-json.ts";
import { validateBySchema } from "./validation.ts";

/** The Truora Checks API below `/v1`. */
export function routes(app: FastifyInstance, on: DialectRuntime): void {
  if (on.sandbox) app.addHook("onRequest", async (_, reply) => void reply.header("cotejo-sandbox", "true"));
  requireKey(app, on.authenticate);
  readBodies(app);
  app.setValidatorCompiler(validateBySchema);
  app.setSerializerCompiler(() => goJson);
  answerErrors(app);
  answerTrailingSlashes(app);
  const known = knownRoutes(app);
  checkRoutes(app, on);
  configRoutes(app, on);
  refuseOtherMethods(app, known);
  refuseUnknownPaths(app);
}

function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  // The second is a misspelling that a public client sends.
  const forms = ["application/x-www-form-urlencoded", "application/www-x-form-urlencoded"];
  app.addContentTypeParser(forms, { parseAs: "buffer" }, async (_: unknown, bytes: Buffer) =>
    readForm(bytes),
  );
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, async (_: unknown, bytes: Buffer) =>
    readJson(bytes),
  );
}

function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<Error>((thrown, request, reply) => {
    const error = asCotejoError(thrown);
    if (error.code === "internal") request.log.error(faultLine(thrown), "request failed");
    const { http, body } = errorJson(error);
    return reply.code(http).send(body);
  });
}

/** Public clients send them; each route gets a twin, unless the server drops them anyway. */
function answerTrailingSlashes(app: FastifyInstance): void {
  const { routerOptions, ignoreTrailingSlash } = app.initialConfig;
  if (routerOptions?.ignoreTrailingSlash ?? ignoreTrailingSlash) return;
  app.addHook("onRoute", (route) => {
    // HEAD comes with its GET, twin or not.
    if (route.method === "HEAD" || /[/*]$/.test(route.url)) return;
    app.route({ ...route, url: `${route.url}/`, schema: { ...route.schema, hide: true } });
  });
}

type KnownRoutes = ReadonlyMap<string, ReadonlySet<HTTPMethods>>;

function knownRoutes(app: FastifyInstance): KnownRoutes {
  const known = new Map<string, Set<HTTPMethods>>();
  app.addHook("onRoute", ({ url, method }) => {
    const methods = known.get(url) ?? new Set();
    known.set(url, methods);
    for (const each of [method].flat()) methods.add(each);
  });
  return known;
}

/** Refusals happen before the body is read, which may be of a kind that could not be. */
function refuseOtherMethods(app: FastifyInstance, known: KnownRoutes): void {
  for (const [url, methods] of [...known]) {
    // A twin: it gets its own refusal as the twin of this one.
    if (url.endsWith("/")) continue;
    const allowed = [...methods].sort();
    app.route({
      url,
      method: app.supportedMethods.filter((method) => !methods.has(method)),
      schema: { hide: true },
      onRequest: async (_, reply) => {
        reply.header("allow", allowed.join(", "));
        throw new CotejoError("method-not-allowed");
      },
      handler: () => undefined,
    });
  }
}

function refuseUnknownPaths(app: FastifyInstance): void {
  for (const url of ["/v1", "/v1/*"])
    app.all(url, {
      schema: { hide: true },
      onRequest: async () => {
        throw new CotejoError("route-not-found");
      },
      handler: () => undefined,
    });
}
