import { connect } from "node:net";
import pino from "pino";
import { afterEach, expect, test } from "vitest";
import { createMetrics } from "./metrics.ts";
import { createServer, type ServerOptions } from "./server.ts";

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serve(options: Partial<ServerOptions> = {}): Promise<string> {
  const server = await createServer({
    logger: pino({ level: "silent" }),
    metrics: createMetrics(),
    title: "Test",
    about: "",
    version: "1",
    keyHeaders: {},
    bodyLimitBytes: 1_024,
    requestTimeoutMs: 2_000,
    trustProxy: false,
    parts: [],
    obstacles: async () => [],
    ...options,
  });
  closers.push(() => server.close());
  return server.listen({ host: "127.0.0.1", port: 0 });
}

/** A part that echoes what it is posted. */
const echo: ServerOptions["parts"][number] = (app) => {
  app.post("/echo", async (request) => ({ got: request.body }));
};

/** Sends the whole request at once, as clients that do not wait for an answer do, and reads to the end. */
function sendAtOnce(origin: string, head: string, body: Buffer): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let text = "";
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      text += chunk;
      if (text.includes("}")) socket.end();
    });
    socket.on("close", () => resolve(text));
    socket.write(head);
    socket.write(body);
  });
}

test("a client that sends ten megabytes at once gets its 413, not a broken pipe", async () => {
  const origin = await serve({ parts: [echo] });
  const body = Buffer.alloc(10 * 1024 * 1024, "a");
  const head = `POST /echo HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  for (let n = 0; n < 5; n++) expect(await sendAtOnce(origin, head, body)).toMatch(/^HTTP\/1\.1 413 /);
  const closing = head.replace("host: x\r\n", "host: x\r\nconnection: close\r\n");
  for (let n = 0; n < 5; n++) expect(await sendAtOnce(origin, closing, body)).toMatch(/^HTTP\/1\.1 413 /);
});

test("not ready says why, and an obstacle that is never told is one too", async () => {
  const lame = await serve({ obstacles: async () => ["the database does not answer"] });
  const response = await fetch(`${lame}/readyz`);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ status: "not ready", obstacles: ["the database does not answer"] });
  const mute = await serve({ obstacles: () => new Promise(() => undefined) });
  expect((await fetch(`${mute}/readyz`)).status).toBe(503);
});

test("a fault in a part, and a figure that cannot be had, say nothing of what went wrong inside", async () => {
  const metrics = createMetrics();
  metrics.listAges(() => Promise.reject(new Error("connect ECONNREFUSED 10.0.0.9:5432")));
  const failing: ServerOptions["parts"][number] = (app) => {
    app.get("/fails", async () => {
      throw new Error("row (Nubia, 73194508)");
    });
  };
  const origin = await serve({ metrics, parts: [failing] });
  const fault = await fetch(`${origin}/fails`);
  expect([fault.status, await fault.json()]).toEqual([500, { message: "Internal error" }]);
  const page = await fetch(`${origin}/metrics`);
  const text = await page.text();
  expect(page.status).toBe(200);
  expect(text).toContain("# TYPE cotejo_http_request_seconds histogram");
  expect(text).not.toContain("ECONNREFUSED");
});

test("an address that cannot be decoded, and one where nothing is, are answered in JSON", async () => {
  const origin = await serve();
  const unreadable = await fetch(`${origin}/%FF`);
  expect([unreadable.status, await unreadable.json()]).toEqual([
    400,
    { message: "The address cannot be read" },
  ]);
  expect((await fetch(`${origin}/nowhere`)).status).toBe(404);
});
