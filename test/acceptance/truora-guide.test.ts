import { expect, test } from "vitest";
import { mediaType } from "./http.ts";
import { onEveryServer } from "./servers.ts";
import {
  type CheckAnswer,
  type CheckBody,
  type Detail,
  type DetailsAnswer,
  freshNumber,
  truoraClient,
} from "./truora-client.ts";
import { publishedWeights, scoringFaults, severities, totals } from "./truora-contract.ts";

const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

onEveryServer("the Truora guide", (server) => {
  const client = truoraClient(server);
  const number = freshNumber();
  const guide = { country: "CO", type: "person", user_authorized: "true" };
  /** The check of the story: a person with findings. */
  let id = "";
  let done: CheckBody;
  let details: readonly Detail[] = [];

  test("1. the guide's own request is answered with the guide's own fields, in its order", async () => {
    const answer = await client.form("/v1/checks", {
      ...guide,
      national_id: "10000000",
      force_creation: "true",
    });
    expect(answer.status).toBe(201);
    expect(mediaType(answer)).toBe("application/json");
    expect(Object.keys(answer.json)).toEqual(["check", "details", "self"]);
    const { check } = answer.json;
    // Present only when the subject was checked before, which another run may have done.
    const fields = Object.keys(check).filter((key) => key !== "previous_check");
    expect(fields).toEqual([
      "check_id",
      "country",
      "creation_date",
      "name_score",
      "id_score",
      "score",
      "status",
      "update_date",
      "billing_hub",
      "national_id",
      "type",
    ]);
    expect(check).toMatchObject({
      check_id: expect.stringMatching(/^CHK[0-9a-f]{32}$/),
      country: "CO",
      creation_date: expect.stringMatching(timestamp),
      name_score: 0,
      id_score: 0,
      score: -1,
      status: "not_started",
      update_date: expect.stringMatching(timestamp),
      billing_hub: "hub",
      national_id: "10000000",
      type: "person",
    });
    expect(answer.json.self).toBe(`/v1/checks/${check.check_id}`);
    expect(answer.json.details).toBe(`/v1/checks/${check.check_id}/details`);
  });

  test("2. a subject never asked about has no previous_check; inputs are given back as sent", async () => {
    const answer = await client.form("/v1/checks", {
      ...guide,
      national_id: number,
      date_of_birth: "1992-04-23",
    });
    expect(answer.status).toBe(201);
    expect(answer.json.check).toMatchObject({ national_id: number, date_of_birth: "1992-04-23T00:00:00Z" });
    for (const later of ["previous_check", "scores", "statuses", "summary", "custom_input", "tax_id"])
      expect(answer.json.check).not.toHaveProperty(later);
  });

  test("3. polling shows the status move from not_started to a final one, never back", async () => {
    const created = await client.create({ national_id: "10000001", country: "CO", type: "person" });
    id = created.json.check.check_id;
    const seen: CheckBody[] = [created.json.check];
    done = await client.final(id, (check) => seen.push(check));
    const rank = (status: string) => ["not_started", "in_progress", "completed"].indexOf(status);
    const moves = seen.map((check) => check.status).filter((status) => status !== "delayed");
    expect(moves.map(rank)).toEqual([...moves.map(rank)].sort((a, b) => a - b));
    expect(moves[0]).toBe("not_started");
    expect(done.status).toBe("completed");
    for (const check of seen) {
      if (check.status === "not_started") expect(check).toMatchObject({ score: -1, id_score: 0 });
      else expect(check.score).toBeGreaterThanOrEqual(0);
    }
  });

  test("4. the envelope of a final check is the same as at creation, and grows", async () => {
    const { status, json } = await client.check(id);
    expect(status).toBe(200);
    expect(Object.keys(json)).toEqual(["check", "details", "self"]);
    expect(json.check).toMatchObject({
      check_id: id,
      national_id: "10000001",
      start_date: expect.stringMatching(timestamp),
      update_date: expect.stringMatching(timestamp),
    });
  });

  test("5. statuses has one row for each source, data set and route, and the final ones are answered", () => {
    const rows = done.statuses ?? [];
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      expect(row.database_id).toMatch(/^DBI[0-9a-f]{40}$/);
      expect(row.database_name).not.toBe("");
      expect(["completed", "skipped", "error", "expired"]).toContain(row.status);
      if (row.status === "skipped") expect(row.invalid_inputs?.length).toBeGreaterThan(0);
      else expect(done.scores?.map((score) => score.data_set)).toContain(row.data_set);
    }
  });

  test("6. scores come in the documented order; clients read criminal and legal by position", () => {
    const published = publishedWeights("person", "CO")?.map(([name]) => name);
    expect(done.scores?.map((row) => row.data_set)).toEqual(published);
    expect(done.scores?.[1]?.data_set).toBe("criminal_record");
    expect(done.scores?.[2]?.data_set).toBe("legal_background");
    for (const row of done.scores ?? [])
      expect(Object.keys(row)).toEqual(["data_set", "result", "score", "severity", "by_id", "by_name"]);
  });

  test("7. the three scores are the weighted sums of the contract, cut to three decimals", () => {
    expect(scoringFaults(done)).toEqual([]);
    const weights = publishedWeights("person", "CO") ?? [];
    const { score, id_score, name_score } = done;
    expect({ score, id_score, name_score }).toEqual(totals(done.scores ?? [], weights));
    expect(score).toBeLessThan(1);
  });

  test("8. every check has all three summaries; those that do not apply are skipped", () => {
    expect(done).toMatchObject({
      summary: {
        result: "found",
        identity_status: "found",
        names_found: [{ first_name: expect.any(String), last_name: expect.any(String), count: 1 }],
      },
      vehicle_summary: { result: "skipped", vehicle_status: "not_found" },
      company_summary: { result: "skipped", company_status: "not_found" },
    });
  });

  test("9. details are a list with an empty next, one flat element for each status", async () => {
    const answer = await client.get<DetailsAnswer>(`/v1/checks/${id}/details?lang=en`);
    expect(answer.status).toBe(200);
    expect(answer.json.self).toMatch(`/v1/checks/${id}/details`);
    expect(answer.json.next).toBe("");
    details = answer.json.details;
    expect(details.length).toBe(done.statuses?.length);
    const text = expect.any(String);
    for (const detail of details) {
      expect(detail).toMatchObject({
        id: expect.stringMatching(/^DTL[0-9a-f]{32}$/),
        check_id: id,
        categorization: expect.any(Array),
        data_set: text,
        database_id: expect.stringMatching(/^DBI[0-9a-f]{40}$/),
        database_name: text,
        depth: 0,
        document_type: text,
        found_company_name: text,
        found_date_of_birth: text,
        found_first_name: text,
        found_gender: text,
        found_last_name: text,
        found_rfc: text,
        identity_result: text,
        identity_state: text,
        result: expect.stringMatching(/^(found|not_found|error|ignored)$/),
        route: text,
        severity: text,
        update_date: expect.stringMatching(timestamp),
      });
    }
    expect(new Set(details.map((detail) => detail.id)).size).toBe(details.length);
  });

  test("10. tables are null where nothing was found; where something was, every cell is text", () => {
    for (const detail of details) {
      if (detail.result !== "found") expect(detail.tables).toBeNull();
      else expect(detail.tables?.length).toBeGreaterThan(0);
      const cells = detail.tables?.flatMap((table) => table.rows.flatMap((row) => row.cells)) ?? [];
      for (const cell of cells)
        expect(cell).toEqual({ label: expect.any(String), value: expect.any(String) });
    }
  });

  test("11. the scores say of each side what the details say of its sources", () => {
    for (const row of done.scores ?? []) {
      for (const [side, isId] of [
        [row.by_id, true],
        [row.by_name, false],
      ] as const) {
        const found = details.filter(
          (one) => one.data_set === row.data_set && (one.route === "id") === isId && one.result === "found",
        );
        expect(side.result === "found", `${row.data_set} by ${isId ? "id" : "name"}`).toBe(found.length > 0);
        const worst = Math.max(...found.map((one) => severities.indexOf(one.severity)));
        if (found.length > 0) expect(side.severity).toBe(severities[worst]);
      }
    }
  });

  test("12. every finding explains itself: the weights of its evidence add up to its score", () => {
    const found = details.filter((detail) => detail.result === "found");
    expect(found.length).toBeGreaterThan(3);
    for (const detail of found) {
      const evidence = detail.tables?.find((table) => table.title === "Match evidence");
      const values = (label: string) =>
        (evidence?.rows ?? [])
          .flatMap((row) => row.cells)
          .flatMap((cell) => (cell.label === label ? [Number(cell.value)] : []));
      const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
      expect(values("Score").length).toBeGreaterThan(0);
      // Each figure is printed with three decimals, so that each may be off by half a thousandth.
      const rounding = 0.0005 * (values("Weight").length + values("Score").length) + 1e-9;
      expect(Math.abs(sum(values("Weight")) - sum(values("Score")))).toBeLessThanOrEqual(rounding);
    }
  });

  test("13. the report is a PDF, in Spanish unless asked for otherwise, with GET alone or POST first", async () => {
    const prepared = await client.send("POST", `/v1/checks/${id}/pdf`);
    expect(prepared).toMatchObject({ status: 200, json: { pdf_path: `/v1/checks/${id}/pdf` } });
    for (const path of ["pdf", "pdf/", "pdf?lang=es", "pdf?lang=en"]) {
      const pdf = await client.get(`/v1/checks/${id}/${path}`);
      expect(pdf.status, path).toBe(200);
      expect(mediaType(pdf)).toBe("application/pdf");
      expect(pdf.text.slice(0, 5)).toBe("%PDF-");
      expect(pdf.text.trimEnd().slice(-5)).toBe("%%EOF");
    }
  });

  test("14. the same request again gives the same check back; forced, a new one that names the earlier", async () => {
    const request = { ...guide, national_id: freshNumber() };
    const [first, again, forced] = [
      await client.form("/v1/checks", request),
      await client.form("/v1/checks", request),
      await client.form("/v1/checks", { ...request, force_creation: "true" }),
    ].map((answer) => {
      expect(answer.status).toBe(201);
      return answer.json.check;
    });
    expect(again?.check_id).toBe(first?.check_id);
    expect(forced?.check_id).not.toBe(first?.check_id);
    expect(forced?.previous_check).toBe(first?.check_id);
    const other = await client.form("/v1/checks", { ...request, date_of_birth: "1990-01-31" });
    expect([first?.check_id, forced?.check_id]).not.toContain(other.json.check.check_id);
  });

  test("15. a company is found in the companies' register", async () => {
    const created = await client.create({ country: "CO", type: "company", tax_id: "900000001-2" });
    expect(created.json.check).toMatchObject({ type: "company", tax_id: "900000001-2" });
    const check = await client.final(created.json.check.check_id);
    expect(check).toMatchObject({
      status: "completed",
      company_summary: { result: "found", company_status: "active" },
      summary: { result: "skipped" },
      vehicle_summary: { result: "skipped", vehicle_status: "not_found" },
    });
    expect(scoringFaults(check)).toEqual([]);
  });

  test("16. a vehicle is found in the vehicles' register", async () => {
    const fields = { country: "CO", type: "vehicle", license_plate: "AAA001", national_id: "10000013" };
    const created = await client.create(fields);
    const check = await client.final(created.json.check.check_id);
    expect(check).toMatchObject({
      status: "completed",
      vehicle_summary: { result: "found", vehicle_status: "found", license_plate: "AAA001" },
      company_summary: { result: "skipped" },
    });
    expect(scoringFaults(check)).toEqual([]);
  });

  test("17. in Brazil, sources that need the birth date are skipped without it and asked with it", async () => {
    const fields = { country: "BR", type: "person", national_id: "10000000108", region: "ALL" };
    const [without, withDate] = await Promise.all(
      [fields, { ...fields, date_of_birth: "1986-02-11" }].map(async (each) =>
        client.final((await client.create(each)).json.check.check_id),
      ),
    );
    const skippedForBirthday = (check: CheckBody | undefined) =>
      check?.statuses?.filter((row) => row.status === "skipped" && row.invalid_inputs?.includes("birthday"));
    expect(skippedForBirthday(without)).not.toEqual([]);
    expect(without?.summary).not.toMatchObject({ identity_status: "found" });
    expect(skippedForBirthday(withDate)).toEqual([]);
    expect(withDate?.summary).toMatchObject({ result: "found", identity_status: "found" });
  });

  test("18. ALL is asked by name alone", async () => {
    const name = { first_name: "Marisol Beatriz", last_name: "Fontanarrosa Ibáñez" };
    const created = await client.create({ country: "ALL", type: "person", ...name });
    expect(created.status).toBe(201);
    expect(created.json.check).toMatchObject({ country: "ALL", ...name });
    const check = await client.final(created.json.check.check_id);
    const international = check.scores?.find((row) => row.data_set === "international_background");
    expect(international?.by_name.result).toBe("not_found");
    expect(check).toMatchObject({ status: "completed", score: 1 });
  });

  test("19. a custom type searches its own data sets with its own weights", async () => {
    const type = `hiring-${freshNumber()}`;
    const weights = { dataset_personal_identity: "0.4", dataset_criminal_record: "0.6" };
    const made = await client.form("/v1/config", { country: "CO", type, ...weights });
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({
      client_id: expect.any(String),
      config_id: expect.stringMatching(/^CFG[0-9a-f]{32}$/),
      score_configs: {
        CO: {
          [type]: [
            { data_set: "personal_identity", weight: 0.4 },
            { data_set: "criminal_record", weight: 0.6 },
          ],
        },
      },
    });
    const created = await client.create({ country: "CO", type, national_id: "10000001" });
    const check = await client.final(created.json.check.check_id);
    expect(check.type).toBe(type);
    expect(check.scores?.map((row) => row.data_set)).toEqual(["personal_identity", "criminal_record"]);
    const { score, id_score, name_score } = check;
    const own = [
      ["personal_identity", 0.4],
      ["criminal_record", 0.6],
    ] as const;
    expect({ score, id_score, name_score }).toEqual(totals(check.scores ?? [], own));
  });

  test("20. an erased check leaves a stub without the person, and is not found any more", async () => {
    const created = await client.create({ country: "PE", type: "person", national_id: "10000001" });
    await client.final(created.json.check.check_id);
    const path = `/v1/checks/${created.json.check.check_id}`;
    const erased = await client.send<Partial<CheckAnswer>>("DELETE", path);
    expect(erased.status).toBe(200);
    expect(Object.keys(erased.json)).toEqual(["check", "self"]);
    expect(erased.json.check).toMatchObject({
      billing_hub: expect.any(String),
      check_id: created.json.check.check_id,
      country: "PE",
      creation_date: expect.stringMatching(timestamp),
      delete_date: expect.stringMatching(timestamp),
      deleted: true,
      id_score: -1,
      score: -1,
      start_date: expect.stringMatching(timestamp),
      type: "person",
    });
    expect(erased.text).not.toContain('10000001"');
    expect(erased.json.check).not.toHaveProperty("national_id");
    for (const gone of [path, `${path}/details`, `${path}/pdf`])
      expect(await client.get(gone)).toMatchObject({ status: 404, json: { code: 10404 } });
  });
});
