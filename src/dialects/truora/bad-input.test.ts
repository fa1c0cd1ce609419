import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer } from "./testing/server.ts";

const authorized = { country: "CO", type: "person", user_authorized: "true" };
const guide = { ...authorized, national_id: "10000000", force_creation: "true" };

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe("bad input", () => {
  const refused = (message: string) => ({
    code: 10400,
    http_code: 400,
    message: `Invalid request: ${message}`,
  });
  const without = (name: string, fields: Record<string, string> = guide) =>
    Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name));

  test.each<[string, Record<string, string>, RegExp]>([
    ["no consent", without("user_authorized"), /^user_authorized field must be set to true: /],
    ["false consent", { ...guide, user_authorized: "false" }, /^user_authorized field must be set to true: /],
    ["consent of 1", { ...guide, user_authorized: "1" }, /^user_authorized field must be set to true: /],
    ["no country", without("country"), /^missing country$/],
    ["an unknown country", { ...guide, country: "XX" }, /^invalid country$/],
    ["no type", without("type"), /^missing type$/],
    ["an unknown type", { ...guide, type: "ghost" }, /^invalid type$/],
    ["no subject", authorized, /^missing subject: /],
    ["an empty document", { ...authorized, national_id: " " }, /^missing subject: /],
    [
      "a document of dots",
      { ...authorized, national_id: "..." },
      /^national_id must have digits or letters$/,
    ],
    ["a name alone in a country", { ...authorized, first_name: "Ana" }, /^missing subject: /],
    [
      "129 characters of custom_input",
      { ...guide, custom_input: "ñ".repeat(129) },
      /^custom_input must have at most 128 characters$/,
    ],
    [
      "a day that does not exist",
      { ...guide, date_of_birth: "2023-02-29" },
      /^date_of_birth must be a date as YYYY-MM-DD$/,
    ],
    ["the year nought", { ...guide, issue_date: "0000-01-01" }, /^issue_date must be a date as YYYY-MM-DD$/],
    ["a date the other way round", { ...guide, issue_date: "28-02-2020" }, /^issue_date must be a date /],
    [
      "a native document without country",
      { ...guide, native_national_id: "1" },
      /^native country was expected$/,
    ],
    ["a NUL", { ...guide, first_name: "A\0B" }, /^first_name has characters that are not text$/],
    ["an unknown gender", { ...guide, gender: "x" }, /^invalid gender$/],
  ])("%s is a 400 and creates nothing", async (_, fields, message) => {
    const before = server.requests.length;
    const { status, body } = await server.post("/v1/checks", fields);
    expect(status).toBe(400);
    expect(body).toEqual({
      code: 10400,
      http_code: 400,
      message: expect.stringMatching(/^Invalid request: /),
    });
    expect(body.message.replace("Invalid request: ", "")).toMatch(message);
    expect(server.requests.length).toBe(before);
  });

  test("128 characters outside the basic plane are 128 characters", async () => {
    const { status } = await server.post("/v1/checks", { ...guide, custom_input: "😀".repeat(128) });
    expect(status).toBe(201);
  });

  test.each<[string, string, string | Uint8Array<ArrayBuffer>, number, object]>([
    ["JSON that is none", "application/json", "{", 400, refused("invalid json")],
    ["a JSON list", "application/json", "[]", 400, refused("invalid json")],
    [
      "half a surrogate pair",
      "application/json",
      JSON.stringify({ ...guide, first_name: "\ud800" }),
      400,
      refused("first_name has characters that are not text"),
    ],
    [
      "an object for a text",
      "application/json",
      JSON.stringify({ ...guide, first_name: { a: 1 } }),
      400,
      refused("first_name must be text"),
    ],
    [
      "a number too large to be exact",
      "application/json",
      '{"country":"CO","type":"person","user_authorized":true,"national_id":12345678901234567890}',
      400,
      refused("national_id must be text"),
    ],
    [
      "bytes that are not UTF-8",
      "application/x-www-form-urlencoded",
      new Uint8Array([...Buffer.from("first_name="), 0xe9]),
      400,
      refused("the body is not valid UTF-8"),
    ],
    [
      "percent-encoded bytes that are not UTF-8",
      "application/x-www-form-urlencoded",
      "first_name=Jos%E9",
      400,
      refused("the body is not valid UTF-8"),
    ],
    [
      "text",
      "text/plain",
      "national_id=1",
      415,
      {
        code: 10415,
        http_code: 415,
        message:
          "Invalid request: content type must be application/x-www-form-urlencoded or application/json",
      },
    ],
    [
      "ten megabytes",
      "application/x-www-form-urlencoded",
      `first_name=${"a".repeat(10_000_000)}`,
      413,
      { code: 10413, http_code: 413, message: "Invalid request: the body is too large" },
    ],
  ])("%s", async (_, type, body, status, json) => {
    const before = server.requests.length;
    const answer = await server.call("/v1/checks", {
      method: "POST",
      body,
      headers: { "content-type": type },
    });
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual(json);
    expect(server.requests.length).toBe(before);
  });

  test("no body at all", async () => {
    const { status, body } = await server.call("/v1/checks", { method: "POST" });
    expect([status, body]).toEqual([400, refused("missing country")]);
  });
});
