import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyInstance } from "fastify";
import { isFinal, type Report } from "../../model/check.ts";
import { CotejoError } from "../../model/errors.ts";
import type { DialectRuntime } from "../dialect.ts";
import { actorOf } from "./actor.ts";
import { checkIdOf } from "./identifiers.ts";
import { documented } from "./schema/documented.ts";
import { CheckParams, CreateCheck, DetailsQuery, PdfQuery } from "./schema/requests.ts";
import { CheckEnvelope, DeletedCheck, Details, PdfPath } from "./schema/responses.ts";
import { checkJson, createdJson, deletedJson, pathOf } from "./translate/check-json.ts";
import { checkRequest, echoOf } from "./translate/check-request.ts";
import { detailsJson } from "./translate/details.ts";
import { languageOf } from "./translate/language.ts";

/** Create, read and delete checks, their details and their PDF. */
export function checkRoutes(scope: FastifyInstance, on: DialectRuntime): void {
  const app = scope.withTypeProvider<TypeBoxTypeProvider>();

  app.post(
    "/v1/checks",
    {
      schema: documented("Create a background check", {
        body: CreateCheck,
        response: { 201: CheckEnvelope },
      }),
    },
    async (request, reply) => {
      const actor = actorOf(request);
      const { type, country } = request.body;
      const plan = await on.checkTypes.plan(actor.tenantId, type, country);
      if (!plan) throw new CotejoError("check-type-unknown");
      const { check, reused } = await on.checks.create(checkRequest(request.body, plan), actor);
      const report = reused ? await on.checks.report(actor.tenantId, check.id) : null;
      // Clients take anything but 201 for a failure, also for a recent check that is given back.
      return reply.code(201).send(report ? checkJson(report) : createdJson(check));
    },
  );

  app.get(
    "/v1/checks/:check_id",
    { schema: documented("Get a check", { params: CheckParams, response: { 200: CheckEnvelope } }) },
    async (request) => checkJson(await reportOf(actorOf(request).tenantId, request.params.check_id)),
  );

  app.delete(
    "/v1/checks/:check_id",
    { schema: documented("Delete a check", { params: CheckParams, response: { 200: DeletedCheck } }) },
    async (request) => {
      const actor = actorOf(request);
      const { check } = await reportOf(actor.tenantId, request.params.check_id);
      const erased = await on.checks.erase(actor, check.id);
      if (!erased) throw new CotejoError("check-not-found");
      return deletedJson(erased, echoOf(check.echo));
    },
  );

  app.get(
    "/v1/checks/:check_id/details",
    {
      schema: documented("List the details of a check", {
        params: CheckParams,
        querystring: DetailsQuery,
        response: { 200: Details },
      }),
    },
    async (request) => {
      if (request.query.start_key) throw new CotejoError("input-invalid", { field: "start_key" });
      const report = await reportOf(actorOf(request).tenantId, request.params.check_id);
      return detailsJson(report, languageOf(request.query.lang));
    },
  );

  app.get(
    "/v1/checks/:check_id/pdf",
    {
      schema: documented("Download the report of a final check as PDF", {
        params: CheckParams,
        querystring: PdfQuery,
        response: { 200: pdfFile },
      }),
    },
    async (request, reply) => {
      const report = await reportOf(actorOf(request).tenantId, request.params.check_id);
      if (!isFinal(report.check.status)) throw new CotejoError("report-not-ready");
      const { check_id: number } = request.params;
      const bytes = await on.pdf(report, { language: languageOf(request.query.lang), number });
      return reply
        .header("content-type", "application/pdf")
        .header("content-disposition", `inline; filename="${number}.pdf"`)
        .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    },
  );

  app.post(
    "/v1/checks/:check_id/pdf",
    {
      schema: documented("Ask for the PDF: it is made when it is downloaded", {
        params: CheckParams,
        response: { 200: PdfPath },
      }),
    },
    async (request) => {
      const { check } = await reportOf(actorOf(request).tenantId, request.params.check_id);
      return { pdf_path: `${pathOf(check.id)}/pdf` };
    },
  );

  /** The tenant's check of that identifier. Checks of other dialects have no `CHK` and are not found. */
  async function reportOf(tenantId: string, identifier: string): Promise<Report> {
    const id = checkIdOf(identifier);
    const report = id === null ? null : await on.checks.report(tenantId, id);
    if (report?.check.dialect !== "truora") throw new CotejoError("check-not-found");
    return report;
  }
}

const pdfFile = {
  description: "The report.",
  content: { "application/pdf": { schema: { type: "string", format: "binary" } } },
};
