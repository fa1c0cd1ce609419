import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reportOf } from "./testing/report.ts";
import { startServer } from "./testing/server.ts";

const guide = {
  country: "CO",
  type: "person",
  user_authorized: "true",
  national_id: "10000000",
  force_creation: "true",
};

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe("keys", () => {
  test.each(["/v1/checks/CHK0", "/v1/unknown", "/v1/config"])("%s asks for one first", async (path) => {
    const { status, text } = await server.call(path, { headers: { "truora-api-key": "" } });
    expect([status, text]).toEqual([401, '{"message":"Unauthorized"}']);
  });

  test("a missing key is seen before the body is", async () => {
    const headers = { "truora-api-key": "", "content-type": "text/plain" };
    const { status } = await server.call("/v1/checks", { method: "POST", body: "?", headers });
    expect(status).toBe(401);
  });

  test("a wrong key is denied explicitly", async () => {
    const { status, body } = await server.call("/v1/config", { headers: { "truora-api-key": "wrong" } });
    expect(status).toBe(403);
    expect(body).toEqual({
      message: "User is not authorized to access this resource with an explicit deny",
    });
  });

  test("a key that only reads may not write", async () => {
    const { status, body } = await server.post("/v1/checks", guide, {
      headers: { "truora-api-key": "key-to-read" },
    });
    expect(status).toBe(403);
    expect(body).toMatchObject({ code: 10403, message: expect.stringMatching(/^Insufficient permissions/) });
  });
});

describe("elsewhere", () => {
  test("unknown paths are not found, whatever is sent there", async () => {
    for (const [method, path] of [
      ["GET", "/v1"],
      ["GET", "/v1/"],
      ["GET", "/v1/continuous-checks"],
      ["POST", "/v1/checks/a/b/c"],
    ]) {
      const { status, body } = await server.call(`${path}`, {
        method: `${method}`,
        headers: { "content-type": "text/plain" },
        ...(method === "POST" && { body: "?" }),
      });
      expect([status, body]).toEqual([404, { code: 10404, http_code: 404, message: "Resource not found" }]);
    }
  });

  test("other methods of known paths are not allowed", async () => {
    const { status, body, headers } = await server.call("/v1/checks", { method: "PUT", body: "?" });
    expect([status, body.code, headers.get("allow")]).toEqual([405, 10405, "POST"]);
  });

  test("what nobody foresaw is a 500 that says nothing", async () => {
    const made = await server.post("/v1/checks", guide);
    const id = made.body.check.check_id;
    // A report that cannot be: without its check.
    server.reports.set(id.slice(3), { ...reportOf(), check: null as never });
    const { status, body } = await server.call(`/v1/checks/${id}`);
    expect([status, body]).toEqual([
      500,
      { code: 10500, http_code: 500, message: "Internal server error, try again later" },
    ]);
  });

  test("only the sandbox says that it is one, also when it refuses", async () => {
    const sandbox = await startServer({ sandbox: true, ignoreTrailingSlash: true });
    try {
      for (const init of [{}, { headers: { "truora-api-key": "" } }])
        expect((await sandbox.call("/v1/config/", init)).headers.get("cotejo-sandbox")).toBe("true");
    } finally {
      await sandbox.close();
    }
    expect((await server.call("/v1/config")).headers.has("cotejo-sandbox")).toBe(false);
  });
});
