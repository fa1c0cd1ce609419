import { Value } from "typebox/value";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Background, Created, ErrorBody } from "./schema.ts";
import { cleanAnswers, cleanBut, failed } from "./testing/report.ts";
import { startTestServer, type TestServer } from "./testing/runtime.ts";

const url = "/v1.5/ext/validate/background";
const valid = { email: "prueba@example.com", type: "CC", identification: "1001001010" };

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});

afterEach(() => server.app.close());

function post(body: unknown, headers: Record<string, string> = {}) {
  const payload = typeof body === "string" || body instanceof Buffer ? body : JSON.stringify(body);
  const authorization = server.keys.acme.write;
  return server.app.inject({ method: "POST", url, payload, headers: { authorization, ...headers } });
}

function get(query: string, authorization: string | undefined = server.keys.acme.read) {
  return server.app.inject({ method: "GET", url: `${url}${query}`, headers: { authorization } });
}

async function create(body: unknown = valid): Promise<string> {
  return (await post(body)).json().code;
}

describe("creation", () => {
  it("answers 200 with a name and a code, and asks the core for a new check", async () => {
    const answer = await post({ ...valid, expeditionDate: "01/01/1995" });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toMatch(/^application\/json/);
    expect(Value.Check(Created, answer.json())).toBe(true);
    expect(Object.keys(answer.json())).toEqual(["name", "code"]);
    expect(answer.json().name).toBe("1001001010");
    expect(answer.json().code).toMatch(/^[A-Z0-9]{12}$/);
    expect(server.created).toEqual([
      expect.objectContaining({ dialect: "auco", reference: answer.json().code, force: true }),
    ]);
  });

  it("makes another check each time", async () => {
    expect(await create()).not.toBe(await create());
    expect(server.created).toHaveLength(2);
  });

  it("gives back the name that was sent", async () => {
    const answer = await post({ ...valid, type: "PP", identification: "AB123456", name: "Marisol Quebrada" });
    expect(answer.json().name).toBe("Marisol Quebrada");
  });

  it.each([
    ["none", undefined],
    ["JSON", "application/json; charset=utf-8"],
    ["what curl sends with -d", "application/x-www-form-urlencoded"],
    ["plain text", "text/plain"],
  ])("reads a JSON body under content type: %s", async (_what, type) => {
    const answer = await post(valid, type === undefined ? {} : { "content-type": type });
    expect(answer.statusCode).toBe(200);
  });

  it("works under the older version too", async () => {
    const headers = { authorization: server.keys.acme.write };
    const older = "/v1/ext/validate/background";
    const answer = await server.app.inject({ method: "POST", url: older, payload: valid, headers });
    expect(answer.statusCode).toBe(200);
    const reading = { authorization: server.keys.acme.read };
    const query = `${older}?code=${answer.json().code}`;
    expect((await server.app.inject({ url: query, headers: reading })).statusCode).toBe(200);
  });

  const bad: [string, unknown, string][] = [
    ["no email", { ...valid, email: undefined }, "EMAIL_REQUIRED"],
    ["an empty email", { ...valid, email: "  " }, "EMAIL_REQUIRED"],
    ["an email that is none", { ...valid, email: "prueba" }, "EMAIL_INVALID"],
    ["an email without a domain", { ...valid, email: "prueba@auco" }, "EMAIL_INVALID"],
    ["an email that is a number", { ...valid, email: 7 }, "EMAIL_INVALID"],
    ["no type", { ...valid, type: null }, "TYPE_REQUIRED"],
    ["an unknown type", { ...valid, type: "TI" }, "TYPE_INVALID"],
    ["a type in lower case", { ...valid, type: "cc" }, "TYPE_INVALID"],
    ["no identification", { ...valid, identification: "" }, "IDENTIFICATION_REQUIRED"],
    [
      "an identification that is a number",
      { ...valid, identification: 1001001010 },
      "IDENTIFICATION_INVALID",
    ],
    ["letters in a cédula", { ...valid, identification: "AB123" }, "IDENTIFICATION_INVALID"],
    ["a null byte", { ...valid, identification: "1\u00002" }, "IDENTIFICATION_INVALID"],
    ["a very long identification", { ...valid, identification: "1".repeat(65) }, "IDENTIFICATION_INVALID"],
    ["a passport without name", { ...valid, type: "PP" }, "NAME_REQUIRED"],
    ["an international one without name", { ...valid, type: "INT", name: " " }, "NAME_REQUIRED"],
    ["half a surrogate pair in the name", { ...valid, name: "Ana \ud800" }, "NAME_INVALID"],
    ["a permit without date", { ...valid, type: "PPT" }, "EXPEDITION_DATE_REQUIRED"],
    ["a date the ISO way", { ...valid, expeditionDate: "1995-01-01" }, "EXPEDITION_DATE_INVALID"],
    ["a date that never was", { ...valid, expeditionDate: "30/02/1995" }, "EXPEDITION_DATE_INVALID"],
    ["a date month first", { ...valid, expeditionDate: "12/31/1995" }, "EXPEDITION_DATE_INVALID"],
    ["one webhook that is no list", { ...valid, targetWebhooks: "default" }, "TARGET_WEBHOOKS_INVALID"],
    ["tags that are numbers", { ...valid, tags: [1] }, "TAGS_INVALID"],
    ["custom that is a list", { ...valid, custom: [] }, "CUSTOM_INVALID"],
    ["no JSON", "email=a", "BODY_INVALID"],
    ["nothing", "", "BODY_INVALID"],
    ["a list", "[]", "BODY_INVALID"],
    ["null", "null", "BODY_INVALID"],
    ["JSON cut short", JSON.stringify(valid).slice(0, -1), "BODY_INVALID"],
    ["bytes that are not UTF-8", Buffer.from('{"email":"pru\xefba@example.com"}', "latin1"), "BODY_NOT_UTF8"],
    ["100,000 lists in each other", `{"custom":{"a":${"[".repeat(1e5)}${"]".repeat(1e5)}}}`, "BODY_INVALID"],
  ];

  it.each(bad)("answers 400 and creates nothing for %s", async (_what, body, message) => {
    const answer = await post(body);
    expect({ status: answer.statusCode, body: answer.json() }).toEqual({ status: 400, body: { message } });
    expect(Value.Check(ErrorBody, answer.json())).toBe(true);
    expect(server.created).toEqual([]);
  });

  it("answers 413 to ten megabytes", async () => {
    const answer = await post({ ...valid, custom: { a: "x".repeat(10_000_000) } });
    expect({ status: answer.statusCode, body: answer.json() }).toEqual({
      status: 413,
      body: { message: "BODY_TOO_LARGE" },
    });
    expect(server.created).toEqual([]);
  });

  it.each(["multipart/form-data; boundary=x", "application/xml"])("answers 415 to %s", async (type) => {
    const answer = await post(valid, { "content-type": type });
    expect({ status: answer.statusCode, body: answer.json() }).toEqual({
      status: 415,
      body: { message: "CONTENT_TYPE_UNSUPPORTED" },
    });
    expect(server.created).toEqual([]);
  });

  it("answers 400 when the tenant has no plan for the type", async () => {
    const planless = await startTestServer({ planless: true });
    const headers = { authorization: planless.keys.acme.write };
    const answer = await planless.app.inject({ method: "POST", url, payload: valid, headers });
    expect(answer.json()).toEqual({ message: "TYPE_INVALID" });
    await planless.app.close();
  });
});

describe("keys", () => {
  it.each([
    ["none", () => ({})],
    ["an empty one", () => ({ authorization: "" })],
    ["one nobody has", () => ({ authorization: "prk_sandbox" })],
    ["the public one", () => ({ authorization: server.keys.acme.read })],
    ["one as a bearer", () => ({ authorization: `Bearer ${server.keys.acme.write}` })],
  ])("on a creation: %s is 401, whatever the body", async (_what, headers) => {
    for (const payload of [JSON.stringify(valid), "no JSON"]) {
      const answer = await server.app.inject({ method: "POST", url, payload, headers: headers() });
      expect(answer.statusCode).toBe(401);
      expect(answer.json()).toEqual({ message: "Unauthorized" });
    }
    expect(server.created).toEqual([]);
  });

  it.each([
    ["none", () => ({})],
    ["the private one", () => ({ authorization: server.keys.acme.write })],
  ])("on a query: %s is 401", async (_what, headers) => {
    const code = await create();
    for (const query of [`?code=${code}`, ""]) {
      const answer = await server.app.inject({ url: url + query, headers: headers() });
      expect(answer.statusCode).toBe(401);
      expect(answer.json()).toEqual({ message: "Unauthorized" });
    }
  });
});

describe("query", () => {
  it("answers without url and validation until the check is final", async () => {
    const code = await create({ ...valid, expeditionDate: "01/01/1995" });
    for (const status of ["not_started", "in_progress", "delayed"] as const) {
      server.settle(code, status, []);
      const answer = await get(`?code=${code}`);
      expect(answer.statusCode).toBe(200);
      expect(Value.Check(Background, answer.json())).toBe(true);
      expect(answer.json()).toEqual({
        code,
        name: "1001001010",
        email: "prueba@example.com",
        data: { name: "1001001010", type: "CC", identification: "1001001010", expeditionDate: "01/01/1995" },
        ready: false,
      });
    }
  });

  it.each(["completed", "error"] as const)("is ready when the check is %s", async (status) => {
    const code = await create();
    server.settle(code, status, cleanBut(failed("co-policia-nacional")));
    const answer = await get(`?code=${code}`);
    expect(answer.statusCode).toBe(200);
    expect([...Value.Errors(Background, answer.json())]).toEqual([]);
    expect(Object.keys(answer.json())).toEqual([
      "code",
      "name",
      "url",
      "email",
      "data",
      "ready",
      "validation",
    ]);
    expect(answer.json()).toMatchObject({
      ready: true,
      data: { error: true },
      validation: { policia: "Error" },
    });
  });

  it.each(["", "?code=", "?other=1"])("without a code (%s) is 400", async (query) => {
    const answer = await get(query);
    expect({ status: answer.statusCode, body: answer.json() }).toMatchObject({
      status: 400,
      body: { message: expect.stringMatching(/^CODE_(REQUIRED|INVALID)$/) },
    });
  });

  it("does not know a code nobody has, nor one of another tenant", async () => {
    const code = await create();
    const unknown = ["AAAAAAAAAAAA", "%00", "%FF", "A".repeat(5_000), "' or 1=1", "__proto__"];
    const answers = [
      ...(await Promise.all(unknown.map((text) => get(`?code=${text}`)))),
      await get(`?code=${code}`, server.keys.other.read),
    ];
    for (const answer of answers) {
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toEqual({ message: "VALIDATION_NOT_FOUND" });
    }
  });
});

describe("the link to the report", () => {
  async function link(): Promise<string> {
    const code = await create();
    server.settle(code, "completed", cleanAnswers());
    return (await get(`?code=${code}`)).json().url;
  }

  const open = (address: string) => server.app.inject({ url: address.replace(/^https?:\/\/[^/]+/, "") });

  it("opens the PDF without a key for two minutes and not longer", async () => {
    const address = await link();
    server.pass(119_999);
    const opened = await open(address);
    expect(opened.statusCode).toBe(200);
    expect(opened.headers["content-type"]).toBe("application/pdf");
    expect(opened.headers["content-disposition"]).toMatch(/^inline; filename="[A-Z0-9]{12}\.pdf"$/);
    expect(opened.body).toMatch(/^%PDF-1\.7 [A-Z0-9]{12} es$/);
    server.pass(1);
    const late = await open(address);
    expect(late.statusCode).toBe(403);
    expect(late.json()).toEqual({ message: "LINK_EXPIRED" });
  });

  it("is made anew by each query", async () => {
    const code = await create();
    server.settle(code, "completed", cleanAnswers());
    const before = (await get(`?code=${code}`)).json().url;
    server.pass(1_000);
    const after = (await get(`?code=${code}`)).json().url;
    expect(after).not.toBe(before);
  });

  it("does not open another check's report", async () => {
    const [mine, theirs] = [await link(), await link()];
    const [path] = theirs.split("?");
    const [, signature] = mine.split("?");
    expect((await open(`${path}?${signature}`)).statusCode).toBe(403);
    expect((await open(String(path))).statusCode).toBe(403);
  });

  it("has the origin that the client called, and believes no proxy it was not told of", async () => {
    const code = await create();
    server.settle(code, "completed", cleanAnswers());
    const answer = await server.app.inject({
      url: `${url}?code=${code}`,
      headers: {
        authorization: server.keys.acme.read,
        host: "checks.example.com:8443",
        "x-forwarded-host": "evil.example",
        "x-forwarded-proto": "https",
        forwarded: "host=evil.example",
      },
    });
    expect(answer.json().url).toMatch(
      /^http:\/\/checks\.example\.com:8443\/v1\.5\/ext\/files\/background\/[0-9A-Za-z]+\.pdf\?expires=\d+&signature=[\w-]+$/,
    );
  });

  it("works over a real connection", async () => {
    const origin = await server.app.listen({ host: "127.0.0.1", port: 0 });
    const code = await create();
    server.settle(code, "completed", cleanAnswers());
    const headers = { authorization: server.keys.acme.read };
    const body = (await (await fetch(`${origin}${url}?code=${code}`, { headers })).json()) as { url: string };
    expect(body.url.startsWith(`${origin}/`)).toBe(true);
    const pdf = await fetch(body.url);
    expect(pdf.status).toBe(200);
    expect(await pdf.text()).toMatch(/^%PDF/);
  });
});

describe("browsers", () => {
  it("may query with the Authorization header from any origin", async () => {
    for (const prefix of ["/v1.5/ext", "/v1/ext"]) {
      const answer = await server.app.inject({
        method: "OPTIONS",
        url: `${prefix}/validate/background`,
        headers: {
          origin: "https://app.example",
          "access-control-request-method": "GET",
          "access-control-request-headers": "authorization",
        },
      });
      expect(answer.statusCode).toBe(204);
      expect(answer.headers["access-control-allow-origin"]).toBe("*");
      expect(String(answer.headers["access-control-allow-headers"]).toLowerCase()).toContain("authorization");
      expect(answer.headers["access-control-allow-methods"]).toBe("GET, HEAD");
    }
  });

  it("can read answers and errors", async () => {
    expect((await get("?code=AAAAAAAAAAAA")).headers["access-control-allow-origin"]).toBe("*");
    expect((await get("", "")).headers["access-control-allow-origin"]).toBe("*");
  });
});

describe("other requests", () => {
  it.each(["PUT", "DELETE", "PATCH"] as const)("%s is answered in the dialect's style", async (method) => {
    const answer = await server.app.inject({ method, url });
    expect({ status: answer.statusCode, body: answer.json(), allow: answer.headers.allow }).toEqual({
      status: 405,
      body: { message: "METHOD_NOT_ALLOWED" },
      allow: "GET, HEAD, POST, OPTIONS",
    });
  });

  it.each(["/v1.5/ext/nothing", "/v1/ext/nothing/here", "/v1.5/ext/"])("%s is not found", async (path) => {
    const answer = await server.app.inject({ url: path });
    expect({ status: answer.statusCode, body: answer.json() }).toEqual({
      status: 404,
      body: { message: "NOT_FOUND" },
    });
  });
});

describe("the sandbox", () => {
  it("says so on every answer", async () => {
    const code = await create();
    for (const answer of [
      await post(valid),
      await post("no"),
      await get(`?code=${code}`),
      await get("", ""),
    ]) {
      expect(answer.headers["cotejo-sandbox"]).toBe("true");
    }
  });

  it("is not claimed elsewhere", async () => {
    const live = await startTestServer({ sandbox: false });
    const headers = { authorization: live.keys.acme.write };
    const answer = await live.app.inject({ method: "POST", url, payload: valid, headers });
    expect(answer.headers["cotejo-sandbox"]).toBeUndefined();
    await live.app.close();
  });
});
