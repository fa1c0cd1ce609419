import { describe, expect, it } from "vitest";
import type { Name } from "../../model/subject.ts";
import { interpolRedNotices as registry } from "../../sandbox/registries/interpol-red-notices.ts";
import type { ListedParty } from "../../sandbox/world.ts";
import {
  aResident,
  aSubject,
  badAnswers,
  contextFor,
  served,
  withBody,
  withRegistry,
  worldOf,
} from "../shared/co-sandbox.test-support.ts";
import { interpolRedNotices } from "./index.ts";

const name: Name = { full: "Leocadio Quimbaya Ortegón", given: "Leocadio", family: "Quimbaya Ortegón" };

const ask = (baseUrl: string, of: Name = name) =>
  interpolRedNotices.ask(aSubject({ name: of }), contextFor(baseUrl));

const wanted: ListedParty = {
  sourceId: "interpol-red-notices",
  kind: "person",
  uid: "2099/41001",
  given: "Leocadio Abel",
  family: "Quimbaya",
  aliases: [],
  documents: [],
  birthDate: "1971-10-03",
  birthPlace: "Tunja",
  nationality: "CO",
  gender: "male",
  programs: [],
  listedOn: "2024-05-05",
  remarks: "Fraude",
};

describe("interpol-red-notices", () => {
  it("finds a notice by one given name and one surname, with its detail", async () => {
    const other = { ...wanted, uid: "2099/41002", given: "Abelarda" };
    await withRegistry(registry, worldOf({ listed: [wanted, other] }), async (baseUrl) => {
      const { records } = await ask(baseUrl);
      expect(records).toMatchObject([
        {
          id: "2099/41001",
          topic: "wanted",
          dataSet: "international_background",
          names: [{ full: "LEOCADIO ABEL QUIMBAYA", given: "LEOCADIO ABEL", family: "QUIMBAYA" }],
          documents: [],
          births: [{ from: "1971-10-03", to: "1971-10-03", circa: false }],
          gender: "male",
          countries: ["CO"],
          places: ["TUNJA"],
          programs: ["Fraude"],
        },
      ]);
      expect(records[0]?.url).toMatch(/#2099-41001$/);
      expect(records[0]?.tables.map((one) => one.title)).toEqual(["Red Notice", "Arrest warrants"]);
    });
  });

  it("finds the same notice by a name that does not come split, in either order, once", async () => {
    await withRegistry(registry, worldOf({ listed: [wanted] }), async (baseUrl) => {
      for (const full of [
        "Leocadio Quimbaya Ortegón",
        "QUIMBAYA ORTEGÓN LEOCADIO",
        "Abel Leocadio Quimbaya Ortegón",
      ]) {
        const { records } = await ask(baseUrl, { full, given: null, family: null });
        expect(records.map((record) => record.id)).toEqual(["2099/41001"]);
      }
    });
  });

  it("has no record of a name nobody has", async () => {
    const nobody = { full: "Sinforoso Nadie", given: "Sinforoso", family: "Nadie" };
    await withRegistry(registry, worldOf({ listed: [wanted] }), async (baseUrl) => {
      expect((await ask(baseUrl, nobody)).records).toEqual([]);
    });
  });

  it("keeps what the list said of a notice that is gone when its detail is asked for", async () => {
    const summary = {
      entity_id: "2099/1",
      forename: null,
      name: "QUIMBAYA",
      date_of_birth: "1971",
      nationalities: ["CO"],
    };
    await served(
      (app) => {
        app.get("/notices/v1/red", async () => ({ total: 1, _embedded: { notices: [summary] } }));
      },
      async (baseUrl) => {
        expect((await ask(baseUrl)).records).toMatchObject([
          { names: [{ full: "QUIMBAYA" }], births: [{ from: "1971-01-01", to: "1971-12-31" }], programs: [] },
        ]);
      },
    );
  });

  it("fails when there are more notices than can be had", async () => {
    const body = '{"total":161,"_embedded":{"notices":[{"entity_id":"1/1"}]}}';
    await withBody(body, (baseUrl) =>
      expect(ask(baseUrl)).rejects.toMatchObject({ reason: "refused", retryable: false }),
    );
  });

  it("acts out the fault set for a person it could be asked about", async () => {
    const resident = aResident({ given: "Leocadio" });
    const fault = { sourceId: "interpol-red-notices", number: "1023456789", how: { kind: "fails" } } as const;
    await withRegistry(registry, worldOf({ residents: [resident], faults: [fault] }), async (baseUrl) => {
      await expect(ask(baseUrl)).rejects.toMatchObject({ reason: "unreachable" });
      expect((await ask(baseUrl, { full: "Eva Luz", given: "Eva", family: "Luz" })).records).toEqual([]);
    });
  });

  it.each(badAnswers)("takes $called for $reason", async ({ body, status, reason }) => {
    await withBody(body, (baseUrl) => expect(ask(baseUrl)).rejects.toMatchObject({ reason }), { status });
  });
});
