import { expect, test } from "vitest";
import { type RequestHeaders, send } from "./http.ts";
import { onEveryServer } from "./servers.ts";
import { type CheckAnswer, type CheckBody, freshNumber, truoraClient } from "./truora-client.ts";

onEveryServer("habits of Truora clients", (server) => {
  const client = truoraClient(server);
  const guide = { country: "CO", type: "person", user_authorized: "true" };

  test("custom_input of 128 characters comes back at creation and afterwards", async () => {
    for (const custom_input of ["a".repeat(128), "ñ".repeat(128), "a&b=c <d> + % 😀"]) {
      const created = await client.create({ ...guide, national_id: freshNumber(), custom_input });
      expect(created.status).toBe(201);
      expect(created.json.check.custom_input).toBe(custom_input);
      const { json } = await client.check(created.json.check.check_id);
      expect(json.check.custom_input).toBe(custom_input);
    }
  });

  test("clients' habits work: JSON, a trailing slash, any case of the header, a misspelt content type", async () => {
    const request = { ...guide, national_id: freshNumber(), force_creation: "true" };
    const json = JSON.stringify({ ...request, user_authorized: true, force_creation: true });
    const form = new URLSearchParams(request).toString();
    const key = server.keys.truora;
    const habits: readonly (readonly [string, RequestHeaders, string])[] = [
      ["/v1/checks", { "truora-api-key": key, "content-type": "application/json" }, json],
      ["/v1/checks/", { "TRUORA-API-KEY": key, "content-type": "application/json; charset=utf-8" }, json],
      ["/v1/checks/", { "Truora-Api-Key": key, "content-type": "application/x-www-form-urlencoded" }, form],
      ["/v1/checks", { "Truora-API-Key": key, "content-type": "application/www-x-form-urlencoded" }, form],
      ["/v1/checks?limit=5&offset=3", { "Truora-API-Key": key, "content-type": "application/json" }, json],
    ];
    for (const [path, headers, body] of habits) {
      const answer = await send<CheckAnswer>(server.baseUrl + path, { method: "POST", headers, body });
      expect(answer.status, `${path} ${JSON.stringify(Object.keys(headers))}`).toBe(201);
      const polled = await client.get<CheckAnswer>(`/v1/checks/${answer.json.check.check_id}/`);
      expect(polled).toMatchObject({ status: 200, json: { check: { national_id: request.national_id } } });
    }
  });

  test("whole scores are integers and & is escaped as Go does it", async () => {
    const created = await client.create({ ...guide, national_id: "10000000", custom_input: "a&b" });
    expect(created.text).toContain('"custom_input":"a\\u0026b"');
    await client.final(created.json.check.check_id);
    const { text } = await client.check(created.json.check.check_id);
    expect(text).toMatch(/"score":1[,}]/);
    expect(text).not.toMatch(/"[a-z_]*score":\d+\.0[,}]/);
  });

  test("database ids are the source's own: the same in every check", async () => {
    const [a, b] = await Promise.all(
      ["10000001", freshNumber()].map(async (national_id) => {
        const created = await client.create({ ...guide, national_id });
        return client.final(created.json.check.check_id);
      }),
    );
    const ids = (check: CheckBody | undefined) => new Set(check?.statuses?.map((row) => row.database_id));
    expect(ids(a).size).toBeGreaterThan(10);
    expect(ids(b)).toEqual(ids(a));
  });
});
