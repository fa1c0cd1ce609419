import { afterAll, beforeAll, describe, expect, test } from "vitest";
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

describe("custom types", () => {
  test("are made, listed and used", async () => {
    const hiring = {
      country: "CO",
      type: "hiring",
      dataset_personal_identity: "0.4",
      dataset_criminal_record: "0.6",
      dataset_alert_in_media: "0",
    };
    const made = await server.post("/v1/config", hiring);
    expect(made.status).toBe(201);
    expect(made.body.score_configs).toEqual({
      CO: {
        hiring: [
          { data_set: "personal_identity", weight: 0.4 },
          { data_set: "criminal_record", weight: 0.6 },
          { data_set: "alert_in_media", weight: 0 },
        ],
      },
    });
    expect((await server.call("/v1/config")).body).toEqual(made.body);
    const { body } = await server.post("/v1/checks", { ...guide, type: "hiring" });
    expect(body.check.type).toBe("hiring");
    const elsewhere = await server.post("/v1/checks", { ...guide, type: "hiring", country: "MX" });
    expect(elsewhere.body.message).toBe("Invalid request: invalid type");
    const other = await server.call("/v1/config", { headers: { "truora-api-key": "key-of-other" } });
    expect(other.body.score_configs).toEqual({});
  });

  test.each(["1.1", "-0.1", "a", "1e0", "0.9"])("a weight of %s alone is refused", async (weight) => {
    const fields = { country: "CO", type: "odd", dataset_criminal_record: weight };
    const { status, body } = await server.post("/v1/config", fields);
    expect(status).toBe(400);
    expect(body.message).toMatch(/^Invalid request: the weights of the data sets/);
  });
});
