import { beforeAll, describe, expect, test } from "vitest";
import { aucoClient } from "./auco-client.ts";
import { type HttpAnswer, type RequestHeaders, send } from "./http.ts";
import { onEveryServer } from "./servers.ts";
import { type CheckAnswer, freshNumber, truoraClient } from "./truora-client.ts";

/** As the vendor's gateway says it: the message alone. */
const missing = { status: 401, json: { message: "Unauthorized" } };
const denied = {
  status: 403,
  json: { message: "User is not authorized to access this resource with an explicit deny" },
};
const notFound = {
  status: 404,
  json: { code: 10404, http_code: 404, message: "Resource not found" },
};

const bodyAndStatus = ({ status, json }: HttpAnswer) => ({ status, json });

onEveryServer("keys and tenants", (server) => {
  const person = { country: "CO", type: "person", user_authorized: "true" };
  const urls = [
    ["POST", "/v1/checks"],
    ["GET", `/v1/checks/CHK${"0".repeat(32)}`],
    ["GET", `/v1/checks/CHK${"0".repeat(32)}/details`],
    ["GET", `/v1/checks/CHK${"0".repeat(32)}/pdf`],
    ["DELETE", `/v1/checks/CHK${"0".repeat(32)}`],
    ["POST", "/v1/config"],
  ] as const;

  describe("Truora", () => {
    test.each(urls)("%s %s without a key is 401", async (method, path) => {
      for (const headers of [{}, { Authorization: `Bearer ${server.keys.truora}` }] as RequestHeaders[])
        expect(bodyAndStatus(await send(server.baseUrl + path, { method, headers }))).toEqual(missing);
    });

    test.each(urls)("%s %s with a key that is none is 403", async (method, path) => {
      const [head = "", claims = ""] = (server.otherTenant?.truora ?? "a.b.c").split(".");
      const forged = `${head}.${claims}.${"A".repeat(43)}`;
      for (const key of ["wrong", "Sandbox", server.keys.aucoPublic, server.keys.aucoPrivate, forged]) {
        const answer = await send(server.baseUrl + path, { method, headers: { "Truora-API-Key": key } });
        expect(bodyAndStatus(answer)).toEqual(denied);
      }
    });

    test("a creation that is refused for its key creates nothing", async () => {
      const fields = { ...person, national_id: freshNumber() };
      for (const headers of [{}, { "Truora-API-Key": "wrong" }] as RequestHeaders[])
        await send(`${server.baseUrl}/v1/checks`, {
          method: "POST",
          headers,
          body: new URLSearchParams(fields),
        });
      const answer = await truoraClient(server).form("/v1/checks", fields);
      expect(answer).toMatchObject({ status: 201, json: { check: { status: "not_started" } } });
      expect(answer.json.check).not.toHaveProperty("previous_check");
    });
  });

  describe("Auco", () => {
    const body = JSON.stringify({ email: "a@example.com", type: "CC", identification: "1001001010" });
    const { aucoPublic, aucoPrivate, truora } = server.keys;
    const { url } = aucoClient(server);
    const ask = async (method: string, key: string | null) =>
      bodyAndStatus(
        await send(method === "GET" ? `${url}?code=AAAAAAAAA` : url, {
          method,
          ...(key === null ? {} : { headers: { Authorization: key } }),
          ...(method === "GET" ? {} : { body }),
        }),
      );

    test("a key that is missing, wrong, or of the wrong kind is 401", async () => {
      const wrong = [
        null,
        "",
        "wrong",
        "puk_",
        "prk_",
        `puk_${"A".repeat(30)}`,
        `prk_${"A".repeat(30)}`,
        truora,
      ];
      for (const key of [...wrong, aucoPublic, `Bearer ${aucoPrivate}`])
        expect(await ask("POST", key)).toEqual(missing);
      for (const key of [...wrong, aucoPrivate, `Bearer ${aucoPublic}`])
        expect(await ask("GET", key)).toEqual(missing);
    });
  });

  const other = server.otherTenant;

  describe.skipIf(!other)("another tenant", () => {
    const keys = other ?? server.keys;
    const ours = truoraClient(server);
    const theirs = truoraClient(server, keys.truora);
    let id = "";
    beforeAll(async () => {
      const created = await ours.create({ country: "CO", type: "person", national_id: "10000001" });
      id = created.json.check.check_id;
      await ours.final(id);
    });

    test("sees nothing of a check, and its id is as unknown as any", async () => {
      for (const [method, path] of [
        ["GET", ""],
        ["GET", "/details"],
        ["GET", "/pdf"],
        ["POST", "/pdf"],
        ["DELETE", ""],
      ] as const)
        expect(bodyAndStatus(await theirs.send(method, `/v1/checks/${id}${path}`)), path).toEqual(notFound);
      expect((await ours.check(id)).json.check).toMatchObject({
        status: "completed",
        national_id: "10000001",
      });
    });

    test("gets its own check for the same inputs, and has never seen the person", async () => {
      const fields = { ...person, national_id: freshNumber() };
      const [first, second] = [
        await ours.form("/v1/checks", fields),
        await theirs.form("/v1/checks", fields),
      ];
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(second.json.check.check_id).not.toBe(first.json.check.check_id);
      expect(second.json.check).not.toHaveProperty("previous_check");
    });

    test("can check, and read what it checked", async () => {
      const created = await theirs.create({ country: "CO", type: "person", national_id: "10000002" });
      const check = await theirs.final(created.json.check.check_id);
      expect(check.status).toBe("completed");
      expect((await ours.get<CheckAnswer>(created.json.self)).status).toBe(404);
    });

    test("has no custom type of ours, and may use its name", async () => {
      const type = `tenant-${freshNumber()}`;
      const config = { country: "CO", type, dataset_personal_identity: "1" };
      expect((await ours.form("/v1/config", config)).status).toBe(201);
      expect((await theirs.create({ ...person, type, national_id: "10000000" })).status).toBe(400);
      const made = await theirs.form("/v1/config", config);
      expect(made.status).toBe(201);
    });

    test("of Auco does not find our process, and we do not find theirs", async () => {
      const [us, them] = [aucoClient(server), aucoClient(server, keys)];
      const unknown = { status: 400, json: { message: "VALIDATION_NOT_FOUND" } };
      for (const [owner, stranger] of [
        [us, them],
        [them, us],
      ] as const) {
        const { json } = await owner.create({ type: "CC", identification: "1001001010" });
        expect(bodyAndStatus(await stranger.get(json.code))).toEqual(unknown);
        expect((await owner.get(json.code)).status).toBe(200);
      }
    });

    test("of Auco keeps to its kinds of key as well", async () => {
      const { url } = aucoClient(server, keys);
      const refused = await send(`${url}?code=AAAAAAAAA`, { headers: { Authorization: keys.aucoPrivate } });
      expect(bodyAndStatus(refused)).toEqual(missing);
    });
  });
});
