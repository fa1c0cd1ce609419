import type { FastifyInstance } from "fastify";
import { describe, expect, test } from "vitest";
import { aSubject, contextFor, served } from "../shared/co-sandbox.test-support.ts";
import { gatherReport } from "./gather.ts";

const checkId = `CHK${"0".repeat(32)}`;
const check = { check_id: checkId, status: "completed", statuses: [] };

/** A provider that answers creation, polling and details with what it is given. */
function gatherFrom(answers: {
  created?: unknown;
  polled?: unknown;
  details?: (startKey?: string) => unknown;
}) {
  const requests: string[] = [];
  const routes = (app: FastifyInstance) => {
    app.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string" },
      (_request, body, done) => {
        requests.push(`form ${body}`);
        done(null, {});
      },
    );
    app.addHook("onRequest", async (request) => {
      requests.push(`${request.method} ${request.url} ${request.headers["truora-api-key"]}`);
    });
    app.post("/v1/checks", (_request, reply) => reply.code(201).send(answers.created ?? { check }));
    app.get("/v1/checks/:id", () => answers.polled ?? { check });
    app.get<{ Querystring: { start_key?: string } }>("/v1/checks/:id/details", (request) =>
      answers.details ? answers.details(request.query.start_key) : { details: [], next: "" },
    );
  };
  const report = served(routes, (baseUrl) =>
    gatherReport(aSubject(), ["co-runt-vehiculo"], contextFor(baseUrl, { key: "secret" })),
  );
  return { report, requests };
}

test("creates, polls and pages with the key", async () => {
  const found = (database: string) => ({
    database_id: database,
    result: "not_found",
    data_set: "traffic_fines",
  });
  const { report, requests } = gatherFrom({
    details: (startKey) =>
      startKey === "b/2="
        ? { details: [found("DBI2")], next: "" }
        : { details: [found("DBI1")], next: `/v1/checks/${checkId}/details?lang=es&start_key=b%2F2%3D` },
  });
  expect((await report).results.map((result) => result.databaseId)).toEqual(["DBI1", "DBI2"]);
  expect(requests).toEqual([
    "POST /v1/checks secret",
    expect.stringMatching(/^form .*user_authorized=true&force_creation=true&national_id=1\.023\.456\.789/),
    `GET /v1/checks/${checkId} secret`,
    `GET /v1/checks/${checkId}/details secret`,
    `GET /v1/checks/${checkId}/details?start_key=b%2F2%3D secret`,
  ]);
});

describe("refuses", () => {
  test.each([
    ["a creation that shows no check", { created: { code: 1 } }],
    ["an identifier that would lead elsewhere", { created: { check: { ...check, check_id: "../config" } } }],
    ["a poll that is a list", { polled: [] }],
    ["a poll that is a page", { polled: "<html></html>" }],
    ["details that are none", { details: () => ({ items: [] }) }],
    ["a next page without a cursor", { details: () => ({ details: [], next: "/v1/checks" }) }],
    ["pages without end", { details: () => ({ details: [], next: "/x?start_key=1" }) }],
  ])("%s", async (_what, answers) => {
    await expect(gatherFrom(answers).report).rejects.toMatchObject({ reason: "malformed" });
  });
});
