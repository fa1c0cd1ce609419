import { beforeAll, describe, expect, test } from "vitest";
import { inParallel, send } from "./http.ts";
import { type Outcome, promises } from "./scenario-outcomes.ts";
import { onEveryServer } from "./servers.ts";
import { type Fields, truoraClient } from "./truora-client.ts";
import { scoringFaults } from "./truora-contract.ts";

interface Subject {
  readonly scenario: string;
  readonly country: string;
  readonly type: string;
  readonly inputs: Fields;
  readonly expect: string;
}

const countries = ["BR", "CO", "CL", "CR", "MX", "PE"];

onEveryServer("the sandbox's subjects", (server) => {
  const client = truoraClient(server);
  let subjects: readonly Subject[] = [];

  beforeAll(async () => {
    const answer = await send<readonly Subject[]>(`${server.baseUrl}/sandbox/subjects`);
    expect(answer.status).toBe(200);
    subjects = answer.json;
  });

  const having = (wanted: Partial<Subject>) =>
    subjects.filter((one) =>
      Object.entries(wanted).every(([key, value]) => one[key as keyof Subject] === value),
    );

  test("say what to send and what to expect", () => {
    for (const subject of subjects) {
      expect(Object.keys(subject)).toEqual(["scenario", "country", "type", "inputs", "expect"]);
      expect(subject.expect).toMatch(/^[A-Z].{10,}\.$/);
      for (const value of Object.values(subject.inputs)) expect(value).toEqual(expect.any(String));
    }
    expect(new Set(subjects.map((one) => JSON.stringify([one.country, one.type, one.inputs]))).size).toBe(
      subjects.length,
    );
  });

  test.each(countries)("have a clean person, one with findings, a company and a vehicle in %s", (country) => {
    for (const scenario of ["clean", "criminal-and-legal"])
      expect(having({ country, scenario, type: "person" }), scenario).toHaveLength(1);
    for (const type of ["company", "vehicle"]) expect(having({ country, type }), type).not.toEqual([]);
  });

  test("have people of no country, and every situation that the issue of a client can be about", () => {
    expect(having({ country: "ALL", type: "person" })).not.toEqual([]);
    for (const scenario of [
      "sanctioned-by-document",
      "sanctioned-by-name",
      "homonym-of-sanctioned",
      "deceased",
      "source-fails",
      "many-sources-fail",
      "slow-source",
      "source-recovers",
      "unknown-number",
      "missing-birth-date",
    ])
      expect(having({ scenario }), scenario).not.toEqual([]);
    const clean = subjects.filter((one) => one.scenario.startsWith("clean"));
    const numbers = clean.map((one) => one.inputs.national_id);
    expect(numbers).toEqual(expect.arrayContaining(["10000000", "1001001010"]));
  });

  describe("posted as they are", () => {
    const outcomes = new Map<Subject, Outcome>();

    beforeAll(async () => {
      // Slow ones first: they wait while the others run.
      const queue = subjects.toSorted((a, b) => slowness(b) - slowness(a));
      await inParallel(queue, 6, async (subject) => {
        const { country, type, inputs } = subject;
        const created = await client.create({ country, type, ...inputs });
        expect(created.status, `${country} ${type} ${subject.scenario}`).toBe(201);
        expect(created.json.check).toMatchObject({ country, type });
        const id = created.json.check.check_id;
        const seen = [created.json.check.status];
        const check = await client.final(id, ({ status }) => seen.push(status));
        const { details } = await client.details(id);
        outcomes.set(subject, { check, details, seen });
      });
    }, 300_000);

    test("come to what their scenario is named for", () => {
      const broken = [...outcomes].flatMap(([{ scenario, country, type }, outcome]) =>
        (promises[scenario]?.(outcome) ?? []).map((fault) => `${country} ${type} ${scenario}: ${fault}`),
      );
      expect(broken).toEqual([]);
      expect(outcomes.size).toBe(subjects.length);
    });

    test("are all of a scenario that this suite knows", () => {
      const unknown = subjects.filter((one) => !promises[one.scenario]).map((one) => one.scenario);
      expect(unknown).toEqual([]);
    });

    test("are scored by the contract's formula", () => {
      const faults = [...outcomes].flatMap(([{ scenario, country, type }, { check }]) =>
        scoringFaults(check).map((fault) => `${country} ${type} ${scenario}: ${fault}`),
      );
      expect(faults).toEqual([]);
    });

    test("name a failed source by the id it has when it answers", () => {
      const outcomeOf = (scenario: string) =>
        [...outcomes].find(([one]) => one.scenario === scenario && one.country === "CO")?.[1];
      const failed = outcomeOf("source-fails")?.check.statuses?.find((row) => row.status === "error");
      const answering = outcomeOf("clean")?.check.statuses?.filter((row) => row.status === "completed");
      expect(failed?.database_id).toBeDefined();
      expect(answering?.map((row) => row.database_id)).toContain(failed?.database_id);
    });
  });
});

function slowness({ scenario }: Subject): number {
  return ["source-recovers", "source-fails", "many-sources-fail", "slow-source"].indexOf(scenario);
}
