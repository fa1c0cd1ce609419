import cors from "@fastify/cors";
import type {} from "@fastify/swagger";
import {
  type Static,
  type TypeBoxTypeProvider,
  TypeBoxValidatorCompiler,
} from "@fastify/type-provider-typebox";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Actor } from "../../checks/checks.ts";
import { faultLine } from "../../http/fault-line.ts";
import type { Report, TenantId } from "../../model/check.ts";
import { CotejoError } from "../../model/errors.ts";
import type { DialectRuntime } from "../dialect.ts";
import { acceptJson } from "./body.ts";
import { looksLikeCode, newCode } from "./code.ts";
import { asCotejoError, aucoError } from "./errors.ts";
import { pack, unpack } from "./packing.ts";
import {
  Background,
  BackgroundQuery,
  BackgroundRequest,
  Created,
  ErrorBody,
  ReportFile,
  ReportPdf,
} from "./schema.ts";
import { translateReport } from "./translate/background.ts";
import { subjectKindOf, toCheckRequest, verifyRequest } from "./translate/request.ts";

/** The current version and the one that older clients still call. */
export const prefixes = ["/v1.5/ext", "/v1/ext"] as const;

/** The vendor's reports open for so long. */
const linkTtlMs = 120_000;

const path = "/validate/background";

const actorName = "aucoActor";

/** Registers the routes under both versions; only the current one is shown in the OpenAPI document. */
export async function aucoRoutes(app: FastifyInstance, on: DialectRuntime): Promise<void> {
  for (const prefix of prefixes) {
    const hide = prefix !== prefixes[0];
    await app.register(async (version) => routesOfVersion(version, on, hide), { prefix });
  }
}

async function routesOfVersion(app: FastifyInstance, on: DialectRuntime, hide: boolean): Promise<void> {
  app.addHook("onRequest", async (_request, reply) => {
    if (on.sandbox) reply.header("cotejo-sandbox", "true");
  });
  // Browsers call the query with the public key. The private key has no business in one, so that
  // creations are not allowed from other origins.
  await app.register(cors, {
    origin: "*",
    methods: ["GET", "HEAD"],
    allowedHeaders: ["Authorization", "Content-Type"],
    maxAge: 86_400,
    strictPreflight: false,
  });
  acceptJson(app);
  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  app.setSerializerCompiler(() => (body) => JSON.stringify(body));
  app.setErrorHandler(answerError);
  app.decorateRequest(actorName, null);

  addCreation(app, on, hide);
  addQuery(app, on, hide);
  addReportFile(app, on, hide);
  app.all("/*", { schema: { hide: true } }, async (request) => {
    const known = request.url.split("?")[0]?.endsWith(path);
    throw new CotejoError(known ? "method-not-allowed" : "route-not-found");
  });
}

function addCreation(app: FastifyInstance, on: DialectRuntime, hide: boolean): void {
  app.withTypeProvider<TypeBoxTypeProvider>().post(
    path,
    {
      onRequest: (request) => authenticate(request, on, "write"),
      schema: {
        hide,
        tags: ["Auco"],
        security: [{ auco: [] }],
        summary: "Start a background check",
        description: "Header `Authorization`: the private key (`prk_…`), as it is.",
        body: BackgroundRequest,
        response: { 200: Created, 400: ErrorBody, 401: ErrorBody },
      },
    },
    async (request) => {
      const { tenantId } = actorOf(request);
      verifyRequest(request.body);
      const plan = await on.checkTypes.plan(tenantId, subjectKindOf(request.body), "CO");
      if (plan === null) throw new CotejoError("check-type-unknown");
      const code = newCode();
      await on.checks.create(toCheckRequest(request.body, plan, code), actorOf(request));
      return { name: request.body.name ?? request.body.identification, code };
    },
  );
}

function addQuery(app: FastifyInstance, on: DialectRuntime, hide: boolean): void {
  app.withTypeProvider<TypeBoxTypeProvider>().get(
    path,
    {
      onRequest: (request) => authenticate(request, on, "read"),
      schema: {
        hide,
        tags: ["Auco"],
        security: [{ auco: [] }],
        summary: "Read a background check",
        description:
          "Header `Authorization`: the public key (`puk_…`), as it is. Without `url` and `validation` until it is ready.",
        querystring: BackgroundQuery,
        response: { 200: Background, 400: ErrorBody, 401: ErrorBody },
      },
    },
    async (request, reply) => {
      const { tenantId } = actorOf(request);
      const { code } = request.query;
      const report = await findReport(on, tenantId, code);
      reply.header("cache-control", "no-store");
      return translateReport(report, code, () => {
        const file = `${prefixes[0]}/files/background/${pack([tenantId, code])}.pdf`;
        return originOf(request) + on.links.sign(file, linkTtlMs);
      });
    },
  );
}

function addReportFile(app: FastifyInstance, on: DialectRuntime, hide: boolean): void {
  app.get<{ Params: Static<typeof ReportFile> }>(
    "/files/background/:file",
    {
      schema: {
        hide,
        tags: ["Auco"],
        summary: "Open a report",
        description: "The address is the `url` of a background check that is ready. Needs no key.",
        params: ReportFile,
        response: {
          200: ReportPdf,
          403: ErrorBody,
        },
      },
    },
    async (request, reply) => {
      if (!on.links.verify(request.url)) throw new CotejoError("link-expired");
      const [tenantId = "", code = ""] = unpack(request.params.file.replace(/\.pdf$/, ""), 2) ?? [];
      const report = await findReport(on, tenantId, code);
      const pdf = await on.pdf(report, { language: "es", number: code });
      return reply
        .type("application/pdf")
        .header("content-disposition", `inline; filename="${code}.pdf"`)
        .header("cache-control", "private, no-store")
        .send(Buffer.from(pdf));
    },
  );
}

/** Before the body is read: who has no key has nothing parsed. */
async function authenticate(
  request: FastifyRequest,
  on: DialectRuntime,
  access: "read" | "write",
): Promise<void> {
  request.setDecorator(actorName, await on.authenticate(request.headers.authorization, access));
}

function actorOf(request: FastifyRequest): Actor {
  return request.getDecorator<Actor>(actorName);
}

async function findReport(on: DialectRuntime, tenantId: TenantId, code: string): Promise<Report> {
  const report = looksLikeCode(code) ? await on.checks.reportByReference(tenantId, "auco", code) : null;
  if (report === null) throw new CotejoError("check-not-found");
  return report;
}

/** Where the client sees this server: proxies' headers count only when the server trusts the proxy. */
function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}

function answerError(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = asCotejoError(thrown);
  if (error.code === "internal") request.log.error(faultLine(thrown), "request failed");
  if (error.code === "method-not-allowed") reply.header("allow", "GET, HEAD, POST, OPTIONS");
  const { http, body } = aucoError(error.code, error.facts);
  return reply.code(http).type("application/json; charset=utf-8").send(body);
}
