import { afterAll, describe, expect, test } from "vitest";
import { type HttpAnswer, mediaType, type RequestBody, send, sendLarge } from "./http.ts";
import { onEveryServer } from "./servers.ts";
import { type CheckAnswer, type Fields, freshNumber, truoraClient } from "./truora-client.ts";

const form = { "content-type": "application/x-www-form-urlencoded" };
const json = { "content-type": "application/json" };
const megabyte = 1_048_576;

onEveryServer("bad input to the Truora dialect", (server) => {
  const client = truoraClient(server);

  /** A request that would be accepted, for a person nobody asked about before. */
  const good = (): Fields & { national_id: string } => ({
    national_id: freshNumber(),
    country: "CO",
    type: "person",
    user_authorized: "true",
  });

  const without = (fields: Fields, name: string) =>
    Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));

  function expectRefusal(answer: HttpAnswer, http: number, message?: string | RegExp): void {
    expect(mediaType(answer)).toBe("application/json");
    expect(answer.status, answer.text).toBe(http);
    expect(answer.json).toEqual({
      code: 10_000 + http,
      http_code: http,
      message: message instanceof RegExp ? expect.stringMatching(message) : (message ?? expect.any(String)),
    });
  }

  /** Had a check been created, this one would give it back, or name it as the one before. */
  async function expectNothingCreated(fields: Fields & { national_id: string }): Promise<void> {
    const answer = await client.form("/v1/checks", fields);
    expect(answer.status, answer.text).toBe(201);
    expect(answer.json.check).toMatchObject({ national_id: fields.national_id, status: "not_started" });
    expect(answer.json.check).not.toHaveProperty("previous_check");
  }

  const consent = /^Invalid request: user_authorized field must be set to true: /;

  describe("is answered with 400, says why and creates nothing", () => {
    const refusals: readonly (readonly [string, (fields: Fields) => Fields, string | RegExp])[] = [
      ["no consent", (fields) => without(fields, "user_authorized"), consent],
      ["user_authorized false", (fields) => ({ ...fields, user_authorized: "false" }), consent],
      ["user_authorized 1", (fields) => ({ ...fields, user_authorized: "1" }), consent],
      ["user_authorized empty", (fields) => ({ ...fields, user_authorized: "" }), consent],
      ["no country", (fields) => without(fields, "country"), "Invalid request: missing country"],
      ["an unknown country", (fields) => ({ ...fields, country: "XX" }), "Invalid request: invalid country"],
      ["no type", (fields) => without(fields, "type"), /^Invalid request: .*type/],
      ["an unknown type", (fields) => ({ ...fields, type: "hamster" }), /^Invalid request: .*type/],
      ["a type of Object's own", (fields) => ({ ...fields, type: "__proto__" }), /^Invalid request: .*type/],
      ["no subject", (fields) => without(fields, "national_id"), /^Invalid request: ./],
      ["an empty subject", (fields) => ({ ...fields, national_id: "" }), /^Invalid request: ./],
      ["a blank subject", (fields) => ({ ...fields, national_id: "   " }), /^Invalid request: ./],
      [
        "no name where country is ALL",
        ({ user_authorized = "" }) => ({ user_authorized, country: "ALL", type: "person" }),
        /^Invalid request: ./,
      ],
      [
        "a custom_input of 129 characters",
        (fields) => ({ ...fields, custom_input: "x".repeat(129) }),
        /^Invalid request: .*custom_input/,
      ],
      [
        "a custom_input of 129 characters of two bytes",
        (fields) => ({ ...fields, custom_input: "ñ".repeat(129) }),
        /^Invalid request: .*custom_input/,
      ],
      [
        "native_national_id without native_country",
        (fields) => ({ ...fields, native_national_id: "V1234567" }),
        "Invalid request: native country was expected",
      ],
    ];

    test.each(refusals)("%s", async (_, change, message) => {
      const fields = good();
      expectRefusal(await client.form("/v1/checks", change(fields)), 400, message);
      await expectNothingCreated(fields);
    });

    const notDates = [
      "2023-02-30",
      "23-01-01",
      "1992-4-23",
      "23/04/1992",
      "1992-04-23T00:00:00Z",
      "0000-00-00",
      "ayer",
    ];

    test.each(notDates)("the date %s", async (date) => {
      const fields = good();
      for (const field of ["date_of_birth", "issue_date"]) {
        const answer = await client.form("/v1/checks", { ...fields, [field]: date });
        expectRefusal(answer, 400, new RegExp(`^Invalid request: .*${field}`));
      }
      await expectNothingCreated(fields);
    });
  });

  test("custom_input is counted in characters, not in bytes: 128 of four bytes each are accepted", async () => {
    const custom_input = "😀".repeat(128);
    const answer = await client.form("/v1/checks", { ...good(), custom_input });
    expect(answer.status, answer.text).toBe(201);
    expect(answer.json.check.custom_input).toBe(custom_input);
  });

  describe("in a body that cannot be read creates nothing", () => {
    const post = (body: RequestBody, headers: Record<string, string>) =>
      client.send<CheckAnswer>("POST", "/v1/checks", { body, headers });
    const encoded = (fields: Fields, suffix: string | Uint8Array) =>
      new Uint8Array(
        Buffer.concat([Buffer.from(new URLSearchParams(fields).toString()), Buffer.from(suffix)]),
      );

    test("bytes that are not UTF-8", async () => {
      const fields = good();
      const latin1 = new Uint8Array([...Buffer.from("&first_name=Jos"), 0xe9]);
      expectRefusal(await post(encoded(fields, latin1), form), 400, /^Invalid request: ./);
      const quoted = JSON.stringify({ ...fields, first_name: "#" }).split("#");
      const inJson = Buffer.concat([
        Buffer.from(quoted[0] ?? ""),
        Buffer.from([0xff, 0xfe]),
        Buffer.from(quoted[1] ?? ""),
      ]);
      expectRefusal(await post(new Uint8Array(inJson), json), 400, /^Invalid request: ./);
      await expectNothingCreated(fields);
    });

    test.each(["%FF%FE", "%C3%28", "%E9", "%ED%A0%80"])(
      "percent-encoded bytes that are not UTF-8: %s",
      async (bytes) => {
        const fields = good();
        expectRefusal(await post(encoded(fields, `&first_name=${bytes}`), form), 400, /^Invalid request: ./);
        await expectNothingCreated(fields);
      },
    );

    test.each(["{", "", "[]", "null", '"text"', "42", "{'a':1}", "[".repeat(50_000)])(
      "JSON that is none, or no object (case %#)",
      async (body) => {
        const answer = await post(body, json);
        expectRefusal(answer, 400, /^Invalid request: ./);
        if (body === "{") expect(answer.json).toMatchObject({ message: "Invalid request: invalid json" });
      },
    );

    test("objects and lists where a text belongs, and texts that no database can keep", async () => {
      const fields = good();
      const written = ['{"a":1}', "[]", "[[1]]", '"a\\u0000b"', '"\\ud800"', "12345678901234567890123"];
      for (const value of written) {
        const answer = await post(`${JSON.stringify(fields).slice(0, -1)},"first_name":${value}}`, json);
        // A list without a text in it may also count as a field that was not sent.
        expect(value.startsWith("[") ? [201, 400] : [400], `${value}: ${answer.text}`).toContain(
          answer.status,
        );
        if (answer.status === 400) expectRefusal(answer, 400, /^Invalid request: ./);
      }
      const zero = await post(encoded(fields, "&last_name=a%00b"), form);
      expectRefusal(zero, 400, /^Invalid request: ./);
    });

    test.each(["text/plain", "text/xml", "application/octet-stream", "multipart/form-data; boundary=x"])(
      "content type %s",
      async (type) => {
        const fields = good();
        const answer = await post(encoded(fields, ""), { "content-type": type });
        expect([400, 415]).toContain(answer.status);
        expectRefusal(answer, answer.status, /^Invalid request: ./);
        await expectNothingCreated(fields);
      },
    );

    test("no body at all", async () => {
      expectRefusal(await client.send("POST", "/v1/checks"), 400, /^Invalid request: ./);
    });

    test("10 MB", async () => {
      const fields = good();
      for (const type of Object.values({ form, json })) {
        const headers = { ...type, "Truora-API-Key": server.keys.truora };
        const opening = Buffer.from(`${new URLSearchParams(fields)}&first_name=`);
        for (const lengthIsTold of [true, false]) {
          const upload = { headers, opening, sizeBytes: 10 * megabyte, lengthIsTold };
          expectRefusal(await sendLarge(`${server.baseUrl}/v1/checks`, upload), 413, /^Invalid request: ./);
        }
      }
      await expectNothingCreated(fields);
    });
  });

  describe("an id that nobody has", () => {
    const never = `CHK${"0".repeat(32)}`;
    const odd = [
      "CHK1",
      "x",
      "%00",
      "%FF",
      "..%2f..%2fetc%2fpasswd",
      `CHK${"f".repeat(5_000)}`,
      "CHK'--",
      "%",
    ];

    test.each([never, never.toLowerCase(), ...odd])("is not found (case %#)", async (id) => {
      for (const [method, path] of [
        ["GET", ""],
        ["GET", "/details"],
        ["GET", "/pdf"],
        ["POST", "/pdf"],
        ["DELETE", ""],
      ] as const) {
        const answer = await client.send(method, `/v1/checks/${id}${path}`);
        // An address that is no text may be refused as such, before it is known whose it would be.
        const isText = !["%", "%00", "%FF"].includes(id);
        if (isText || answer.status === 404) expectRefusal(answer, 404, "Resource not found");
        else expect(answer).toMatchObject({ status: 400, json: { message: expect.any(String) } });
      }
    });
  });

  describe("in a custom type", () => {
    const weights = { dataset_personal_identity: "0.4", dataset_criminal_record: "0.6" };
    const type = () => `bad-${freshNumber()}`;

    test.each([
      ["weights that make more than 1", { ...weights, dataset_legal_background: "0.1" }],
      ["weights that make less than 1", { dataset_personal_identity: "0.4" }],
      ["a weight below 0", { dataset_personal_identity: "-0.5", dataset_criminal_record: "1.5" }],
      ["a weight that is no number", { dataset_personal_identity: "much" }],
      ["no data set", {}],
      ["an unknown country", { ...weights, country: "XX" }],
      ["a built-in type", { ...weights, type: "person" }],
      ["no type", { ...weights, type: "" }],
    ])("%s is refused", async (_, fields: Record<string, string>) => {
      const sent = { country: "CO", type: type(), ...fields };
      expectRefusal(await client.form("/v1/config", sent), 400, /^Invalid request: ./);
      if (sent.type.startsWith("bad-"))
        expectRefusal(await client.form("/v1/checks", { ...good(), type: sent.type }), 400);
    });
  });

  test("an address that is none, and a method that does not belong there", async () => {
    expectRefusal(await client.get("/v1/nothing"), 404, "Resource not found");
    expectRefusal(await client.get("/v1/checks/CHK1/nothing"), 404, "Resource not found");
    for (const [method, path] of [
      ["PUT", "/v1/checks"],
      ["PATCH", `/v1/checks/CHK${"0".repeat(32)}`],
      ["DELETE", "/v1/checks"],
    ] as const) {
      const answer = await client.send(method, path);
      expectRefusal(answer, 405);
      expect(answer.headers.get("allow")).toMatch(/\w/);
    }
  });

  test("a missing optional input is no bad input", async () => {
    const fields = { country: "BR", type: "person", national_id: "10000000361", user_authorized: "true" };
    expect((await client.form("/v1/checks", fields)).status).toBe(201);
  });

  afterAll(async () => {
    expect((await send(`${server.baseUrl}/healthz`)).status).toBe(200);
  });
});
