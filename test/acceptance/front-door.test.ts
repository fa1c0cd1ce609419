import { describe, expect, test } from "vitest";
import { aucoClient } from "./auco-client.ts";
import { mediaType, send } from "./http.ts";
import { openApiFaults } from "./openapi.ts";
import { onEveryServer } from "./servers.ts";
import { freshNumber, truoraClient } from "./truora-client.ts";

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

onEveryServer("the front door", (server) => {
  const get = (path: string) => send(server.baseUrl + path);

  test("/healthz and /readyz answer 200 when the server serves", async () => {
    expect((await get("/healthz")).status).toBe(200);
    const ready = await get("/readyz");
    expect(ready.status, ready.text).toBe(200);
  });

  test("/metrics is Prometheus' text format", async () => {
    const page = await get("/metrics");
    expect(page.status).toBe(200);
    expect(mediaType(page)).toBe("text/plain");
    const sample =
      /^[a-zA-Z_:][a-zA-Z0-9_:]*(\{([a-zA-Z_]\w*="([^"\\\n]|\\.)*",?)*\})? (NaN|[+-]?Inf|[-+.\de]+)( -?\d+)?$/;
    const lines = page.text.split("\n").filter((line) => line !== "" && !/^# (HELP|TYPE|EOF)\b/.test(line));
    expect(lines.filter((line) => !sample.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(10);
  });

  test("/metrics holds no personal data of checks that were made", async () => {
    const truora = truoraClient(server);
    const national_id = freshNumber();
    const custom_input = `client-${freshNumber()}`;
    const inputs = { first_name: "Eufrosina", last_name: "Quebrantasol", custom_input };
    const created = await truora.create({ country: "CO", type: "person", national_id, ...inputs });
    const id = created.json.check.check_id;
    await truora.final(id);
    const auco = aucoClient(server);
    const { json } = await auco.create({
      type: "CC",
      identification: national_id,
      email: "eufrosina@example.com",
    });
    await auco.ready(json.code);
    await send(`${server.baseUrl}/v1/checks/${national_id}?national_id=${national_id}`);
    const { text } = await get("/metrics");
    const personal = [national_id, custom_input, ...Object.values(inputs), "eufrosina@example.com"];
    for (const secret of [...personal, id, json.code, server.keys.aucoPrivate])
      expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  test("/openapi.json is a valid OpenAPI 3.1 document of both dialects", async () => {
    const answer = await get("/openapi.json");
    expect(answer.status).toBe(200);
    expect(mediaType(answer)).toBe("application/json");
    expect(openApiFaults(answer.json)).toEqual([]);
    const { paths } = answer.json as OpenApi;
    const operations = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path.replace(/\{[^}]+\}/g, "{}")}`),
    );
    expect(operations).toEqual(
      expect.arrayContaining([
        "post /v1/checks",
        "get /v1/checks/{}",
        "delete /v1/checks/{}",
        "get /v1/checks/{}/details",
        "get /v1/checks/{}/pdf",
        "post /v1/checks/{}/pdf",
        "post /v1/config",
        "post /v1.5/ext/validate/background",
        "get /v1.5/ext/validate/background",
      ]),
    );
  });

  test("/docs answers a page", async () => {
    const answer = await send(`${server.baseUrl}/docs`, { redirect: "follow" });
    expect(answer.status).toBe(200);
    expect(mediaType(answer)).toBe("text/html");
    expect(answer.text).toMatch(/<html/i);
  });

  test("says that it is a sandbox, and only that", async () => {
    const answer = await get("/sandbox/subjects");
    expect(answer.headers.get("cotejo-sandbox")).toBe("true");
    expect(answer.headers.get("server") ?? answer.headers.get("x-powered-by")).toBeNull();
  });

  test("an address that is none is 404, a method that does not belong there no 500", async () => {
    expect((await get("/nothing")).status).toBe(404);
    expect((await get("/")).status).toBeLessThan(500);
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
      for (const path of ["/healthz", "/metrics", "/openapi.json", "/sandbox/subjects"]) {
        const { status } = await send(server.baseUrl + path, { method });
        expect([204, 404, 405], `${method} ${path}`).toContain(status);
      }
    }
  });
});

describe("the look at an OpenAPI document", () => {
  const response = { description: "ok" };
  const whole = (operation: object) => ({
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: { "/a/{id}": { get: { responses: { 200: response }, ...operation } } },
  });
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

  test("finds nothing in one that is whole", () => {
    expect(openApiFaults(whole({ parameters: [id] }))).toEqual([]);
  });

  test.each([
    ["does not declare id", whole({})],
    ["is not required", whole({ parameters: [{ ...id, required: false }] })],
    ["lacks its name or schema", whole({ parameters: [{ ...id, schema: undefined }] })],
    ["has no responses", whole({ parameters: [id], responses: {} })],
    ["has no description", whole({ parameters: [id], responses: { 200: {} } })],
    ["answers ok", whole({ parameters: [id], responses: { ok: response } })],
    [
      "leads nowhere",
      whole({ parameters: [id, { $ref: "#/components/parameters/x", name: "x", schema: {} }] }),
    ],
    ["uses nullable", whole({ parameters: [{ ...id, schema: { type: "string", nullable: true } }] })],
    ["has type date", whole({ parameters: [{ ...id, schema: { type: "date" } }] })],
    ["openapi is 3.0.3", { ...whole({ parameters: [id] }), openapi: "3.0.3" }],
    ["info lacks title", { ...whole({ parameters: [id] }), info: {} }],
  ])("finds what %s", (fault, document) => {
    expect(openApiFaults(document).join("\n")).toContain(fault);
  });
});
