import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answered, findingOf, recordOf, reportOf, verdictOf } from "./testing/report.ts";
import { startServer } from "./testing/server.ts";

const authorized = { country: "CO", type: "person", user_authorized: "true" };
const guide = { ...authorized, national_id: "10000000", force_creation: "true" };

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

async function created(fields: Record<string, string> = guide): Promise<string> {
  const { body } = await server.post("/v1/checks", fields);
  return body.check.check_id;
}

function finish(checkId: string, part: Parameters<typeof reportOf>[0] = {}) {
  const id = checkId.slice(3);
  const report = server.reports.get(id);
  if (!report) throw new Error("no such check");
  const check = { ...report.check, status: "completed", startedAt: "2026-11-22T10:00:01Z" } as const;
  server.reports.set(id, reportOf({ check, ...part }));
}

describe("creating a check", () => {
  test("answers the guide's example key by key and in order", async () => {
    const { status, text, body } = await server.post("/v1/checks", guide);
    expect(status).toBe(201);
    const id = body.check.check_id;
    expect(id).toMatch(/^CHK[0-9a-f]{32}$/);
    expect(text).toBe(
      `{"check":{"check_id":"${id}","country":"CO","creation_date":"2026-11-22T10:00:00.076Z",` +
        `"name_score":0,"id_score":0,"score":-1,"status":"not_started",` +
        `"update_date":"2026-11-22T10:00:00.076Z","billing_hub":"hub","national_id":"10000000",` +
        `"type":"person"},"details":"/v1/checks/${id}/details","self":"/v1/checks/${id}"}`,
    );
  });

  test("gives back what was sent", async () => {
    const sent = {
      ...guide,
      national_id: "1.000-0",
      date_of_birth: "1992-04-23",
      issue_date: "2010-02-28",
      custom_input: "ref <1> & 2",
      report_id: "RPT1",
      billing_hub: "norte",
      passport: "AB 1",
    };
    const { body, text } = await server.post("/v1/checks", sent);
    expect(body.check).toMatchObject({
      national_id: "1.000-0",
      date_of_birth: "1992-04-23T00:00:00Z",
      issue_date: "2010-02-28T00:00:00Z",
      custom_input: "ref <1> & 2",
      report_id: "RPT1",
      billing_hub: "norte",
      passport: "AB 1",
    });
    expect(text).toContain(String.raw`ref \u003c1\u003e \u0026 2`);
    for (const unsaid of ["user_authorized", "force_creation", "scores", "statuses", "summary"])
      expect(body.check).not.toHaveProperty(unsaid);
  });

  test.each([
    ["the misspelt form", "application/www-x-form-urlencoded", new URLSearchParams(guide).toString()],
    ["JSON with text", "application/json", JSON.stringify(guide)],
    [
      "JSON with numbers and booleans",
      "application/json; charset=utf-8",
      JSON.stringify({ ...guide, national_id: 10000000, user_authorized: true, force_creation: true }),
    ],
    ["a repeated field", "application/x-www-form-urlencoded", `national_id=9&${new URLSearchParams(guide)}`],
    ["repeated unknown fields", "application/x-www-form-urlencoded", `${new URLSearchParams(guide)}&x=1&x=2`],
  ])("takes %s", async (_, type, body) => {
    const answer = await server.call("/v1/checks/", {
      method: "POST",
      body,
      headers: { "content-type": type },
    });
    expect(answer.status).toBe(201);
    expect(answer.body.check.national_id).toBe("10000000");
    expect(server.requests.at(-1)?.force).toBe(true);
  });

  test("returns a recent check as it is now, with 201, unless told to create", async () => {
    const fields = { ...authorized, national_id: "555" };
    const first = await created(fields);
    finish(first);
    const again = await server.post("/v1/checks", { ...fields, custom_input: "another reference" });
    expect(again.status).toBe(201);
    expect(again.body.check).toMatchObject({ check_id: first, status: "completed", score: 1 });
    const forced = await server.post("/v1/checks", { ...fields, force_creation: "true" });
    expect(forced.body.check).toMatchObject({ previous_check: first, status: "not_started", score: -1 });
  });
});

describe("reading a check", () => {
  const notFound = { code: 10404, http_code: 404, message: "Resource not found" };

  test("grows with the check", async () => {
    const id = await created();
    const early = await server.call(`/v1/checks/${id}`);
    expect(early.body.check).not.toHaveProperty("scores");
    finish(id, {
      answers: [answered([findingOf(recordOf("identity"))])],
      verdict: {
        conclusion: "clear",
        score: 0.919,
        idScore: 0.92,
        nameScore: 1,
        dataSets: [verdictOf("personal_identity", "found")],
        silent: [],
      },
    });
    const late = await server.call(`/v1/checks/${id}/`);
    expect(late.status).toBe(200);
    expect(late.body.check).toMatchObject({ score: 0.919, id_score: 0.92, name_score: 1 });
    expect(late.text).toContain('"name_score":1,');
    expect(late.text).toContain(String.raw`Registro Civil \u0026 Identidad`);
    expect(late.body.check.statuses).toHaveLength(1);
  });

  test.each([
    "CHK00000000000000000000000000000000",
    "CHK1",
    "00000000000000000000000000000000",
    "x".repeat(300),
  ])("%s is not found", async (id) => {
    for (const tail of ["", "/details", "/pdf", "/"]) {
      const { status, body } = await server.call(`/v1/checks/${id}${tail}`);
      expect([status, body]).toEqual([404, notFound]);
    }
  });

  test("another tenant's check is not found, and stays", async () => {
    const id = await created();
    const headers = { "truora-api-key": "key-of-other" };
    for (const [method, tail] of [
      ["GET", ""],
      ["GET", "/details"],
      ["GET", "/pdf"],
      ["POST", "/pdf"],
      ["DELETE", ""],
    ]) {
      const { status, body } = await server.call(`/v1/checks/${id}${tail}`, { method: `${method}`, headers });
      expect([status, body]).toEqual([404, notFound]);
    }
    expect((await server.call(`/v1/checks/${id}`)).status).toBe(200);
  });

  test("a check of another dialect is not found", async () => {
    const id = await created();
    const report = server.reports.get(id.slice(3));
    if (report)
      server.reports.set(id.slice(3), { ...report, check: { ...report.check, dialect: "elsewhere" } });
    expect((await server.call(`/v1/checks/${id}`)).status).toBe(404);
  });

  test("details are one page", async () => {
    const id = await created();
    finish(id, { answers: [answered([])] });
    const { status, body } = await server.call(`/v1/checks/${id}/details?lang=en`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      self: `/v1/checks/${id}/details`,
      next: "",
      details: [{ result: "not_found", tables: null, categorization: [] }],
    });
    const paged = await server.call(`/v1/checks/${id}/details?start_key=x`);
    expect(paged.status).toBe(400);
    expect(paged.body.message).toBe("Invalid request: invalid start_key");
  });

  test("the PDF is there once the check is final", async () => {
    const id = await created();
    const early = await server.call(`/v1/checks/${id}/pdf`);
    expect([early.status, early.body]).toEqual([404, notFound]);
    finish(id);
    const asked = await server.call(`/v1/checks/${id}/pdf`, { method: "POST" });
    expect([asked.status, asked.body]).toEqual([200, { pdf_path: `/v1/checks/${id}/pdf` }]);
    for (const [query, language] of [
      ["", "es"],
      ["?lang=en", "en"],
      ["?lang=pt-br", "pt"],
      ["?lang=fr", "es"],
    ]) {
      const pdf = await server.call(`/v1/checks/${id}/pdf${query}`);
      expect(pdf.headers.get("content-type")).toBe("application/pdf");
      expect(pdf.text).toBe(`%PDF-1.7 ${language}`);
    }
  });

  test("deleting leaves a stub, and then nothing", async () => {
    const id = await created({ ...guide, billing_hub: "norte" });
    finish(id);
    const { status, text } = await server.call(`/v1/checks/${id}`, { method: "DELETE" });
    expect(status).toBe(200);
    expect(text).toBe(
      `{"check":{"billing_hub":"norte","check_id":"${id}","country":"CO",` +
        `"creation_date":"2026-11-22T10:00:00.076Z","delete_date":"2026-11-23T00:00:00.000Z",` +
        `"deleted":true,"id_score":-1,"score":-1,"start_date":"2026-11-22T10:00:01Z","type":"person",` +
        `"update_date":"2026-11-22T10:00:00.076Z"},"self":"/v1/checks/${id}"}`,
    );
    expect((await server.call(`/v1/checks/${id}`, { method: "DELETE" })).status).toBe(404);
  });
});
