import { afterAll, describe, expect, test } from "vitest";
import { aucoClient } from "./auco-client.ts";
import { type HttpAnswer, mediaType, send, sendLarge } from "./http.ts";
import { onEveryServer } from "./servers.ts";

const megabyte = 1_048_576;

onEveryServer("bad input to the Auco dialect", (server) => {
  const client = aucoClient(server);
  const good = { email: "acceptance@example.com", type: "CC", identification: "1001001010" };

  /** A refusal is one word of the vendor's kind, and gives no code by which anything could be read. */
  function expectRefusal(answer: HttpAnswer, http: number, message: RegExp = /^[A-Z][A-Z0-9_]+$/): void {
    expect(mediaType(answer)).toBe("application/json");
    expect(answer.status, answer.text).toBe(http);
    expect(answer.json).toEqual({ message: expect.stringMatching(message) });
  }

  describe("is answered with 400 and a word", () => {
    test.each([
      ["no email", { email: undefined }],
      ["an email that is none", { email: "nobody" }],
      ["an empty email", { email: "" }],
      ["no type", { type: undefined }],
      ["an unknown type", { type: "TI" }],
      ["a type in lower case", { type: "cc" }],
      ["no identification", { identification: undefined }],
      ["an empty identification", { identification: "" }],
      ["a blank identification", { identification: "  " }],
      ["an identification that is a list", { identification: ["1001001010"] }],
      ["a passport without a name", { type: "PP", identification: "AB123456" }],
      ["an international document without a name", { type: "INT", identification: "AB123456" }],
      ["a PPT without its date", { type: "PPT", identification: "1234567" }],
      ["a name that no database can keep", { name: "a\u0000b" }],
      ["a name with half a character", { name: "\ud800" }],
      ["a custom that is a text", { custom: "text" }],
      ["tags that are a text", { tags: "text" }],
    ])("%s", async (_, change) => {
      expectRefusal(await client.post(JSON.stringify({ ...good, ...change })), 400);
    });

    test.each(["30/02/2023", "1/1/1995", "01-01-1995", "1995-01-01", "01/13/1995", "01/01/95", "ayer"])(
      "expeditionDate %s",
      async (expeditionDate) => {
        expectRefusal(await client.post(JSON.stringify({ ...good, expeditionDate })), 400);
      },
    );

    test.each(["", "{", "[]", "null", '"text"', "email=a@example.com&type=CC", "[".repeat(50_000)])(
      "a body that is no JSON object (case %#)",
      async (body) => {
        expectRefusal(await client.post(body), 400);
      },
    );

    test("bytes that are not UTF-8", async () => {
      const [before = "", after = ""] = JSON.stringify({ ...good, name: "#" }).split("#");
      const body = new Uint8Array([...Buffer.from(before), 0xe9, ...Buffer.from(after)]);
      expectRefusal(await client.post(body), 400);
    });
  });

  test.each(["text/xml", "application/octet-stream", "multipart/form-data; boundary=x"])(
    "content type %s is refused",
    async (type) => {
      const answer = await client.post(JSON.stringify(good), { "Content-Type": type });
      expectRefusal(answer, [400, 415].includes(answer.status) ? answer.status : 415);
    },
  );

  test("10 MB are refused", async () => {
    const headers = { Authorization: server.keys.aucoPrivate, "Content-Type": "application/json" };
    const opening = Buffer.from(JSON.stringify({ ...good, name: "" }).replace(/"}$/, ""));
    for (const lengthIsTold of [true, false]) {
      const upload = { headers, opening, sizeBytes: 10 * megabyte, lengthIsTold };
      expectRefusal(await sendLarge(client.url, upload), 413);
    }
  });

  test("a code that nobody has is 400 VALIDATION_NOT_FOUND, whatever it looks like", async () => {
    for (const code of ["AAAAAAAAA", "X", "../../etc", "%00", "' or 1=1 --", "😀", "A".repeat(3_000)])
      expectRefusal(await client.get(code), 400, /^VALIDATION_NOT_FOUND$/);
  });

  test("no code, or an empty one, is 400", async () => {
    const headers = { Authorization: server.keys.aucoPublic };
    for (const query of ["", "?code=", "?kode=A", "?"])
      expectRefusal(await send(client.url + query, { headers }), 400);
    // Twice the same parameter: whatever is made of it, it is no fault of the server.
    expect((await send(`${client.url}?code=A&code=B`, { headers })).status).toBe(400);
  });

  test("an address that is none, and a method that does not belong there", async () => {
    const headers = { Authorization: server.keys.aucoPrivate };
    expectRefusal(await send(`${server.baseUrl}/v1.5/ext/validate/nothing`, { headers }), 404);
    for (const method of ["PUT", "DELETE", "PATCH"])
      expectRefusal(await send(client.url, { method, headers }), 405);
  });

  test("a report's address that was never signed opens nothing", async () => {
    for (const file of [
      "x.pdf",
      "..%2f..%2fetc%2fpasswd",
      "%00.pdf",
      "x.pdf?expires=9999999999999&signature=x",
    ]) {
      const answer = await send(`${server.baseUrl}/v1.5/ext/files/background/${file}`);
      expect([400, 403, 404], answer.text).toContain(answer.status);
      expect(answer.text).not.toContain("%PDF");
    }
  });

  afterAll(async () => {
    expect((await send(`${server.baseUrl}/healthz`)).status).toBe(200);
  });
});
