import { describe, expect, test } from "vitest";
import { databaseIdentifier } from "../identifiers.ts";
import { answered, at, checkId, checkOf, reportOf, verdictOf } from "../testing/report.ts";
import { checkJson, createdJson } from "./check-json.ts";
import { statusJson } from "./statuses.ts";

const source = reportOf().sources.registry;
const asked = {
  sourceId: "registry",
  dataSet: "criminal_record",
  route: "id",
  attempts: 1,
  updatedAt: at,
} as const;
const database_id = databaseIdentifier("registry");
const database_name = "Registro Civil & Identidad";

describe("statuses", () => {
  test("a source that has not been heard shows its slug and no identifier", () => {
    expect(statusJson({ ...asked, status: "waiting" }, source)).toEqual({
      data_set: "criminal_record",
      database_name: "registry",
      status: "not_started",
    });
  });

  test.each([
    [answered([], asked), "completed"],
    [{ ...asked, status: "delayed", reason: "timeout", retryAt: null } as const, "delayed"],
    [{ ...asked, status: "failed", reason: "refused" } as const, "error"],
    [{ ...asked, status: "skipped", missing: [] } as const, "skipped"],
  ])("%j is %s", (answer, status) => {
    expect(statusJson(answer, source)).toEqual({
      data_set: "criminal_record",
      database_id,
      database_name,
      status,
    });
  });

  test("one that ran out of time shows no identifier", () => {
    expect(statusJson({ ...asked, status: "expired" }, source)).toEqual({
      data_set: "criminal_record",
      database_name,
      status: "expired",
    });
  });

  test("one that was skipped names its inputs as the vendor does inside", () => {
    const answer = {
      ...asked,
      status: "skipped",
      missing: ["issue-date", "birth-date", "region", "name"],
    } as const;
    expect(statusJson(answer, source)).toEqual({
      database_id,
      database_name,
      invalid_inputs: [
        "document_expedition_date",
        "birthday",
        "administrative_region",
        "first_name",
        "last_name",
      ],
      status: "skipped",
    });
  });
});

describe("a check", () => {
  const verdict = {
    conclusion: "findings",
    score: 0.4,
    idScore: 0.599,
    nameScore: 1,
    silent: [],
    dataSets: [verdictOf("criminal_record", "found", 0.199), verdictOf("personal_identity", "not_found")],
  } as const;

  test("is as at its creation until it starts", () => {
    const check = checkOf({ status: "not_started" });
    expect(checkJson(reportOf({ check, verdict, answers: [answered([])] }))).toEqual(createdJson(check));
    expect(createdJson(check).check).toMatchObject({ score: -1, id_score: 0, name_score: 0 });
  });

  test.each(["in_progress", "delayed", "completed", "error"] as const)("%s has it all", (status) => {
    const { check } = checkJson(reportOf({ check: checkOf({ status }), verdict, answers: [answered([])] }));
    expect(check).toMatchObject({ status, score: 0.4, id_score: 0.599, name_score: 1 });
    expect(check.start_date).toBe("2026-11-22T10:00:01.000Z");
    expect(Object.keys(check)).toEqual([
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
      "start_date",
      "scores",
      "statuses",
      "summary",
      "vehicle_summary",
      "company_summary",
    ]);
  });

  test("scores are in the order of the plan, sides in the vendor's shape", () => {
    const { check } = checkJson(reportOf({ verdict }));
    expect(JSON.stringify(check.scores?.[0])).toBe(
      '{"data_set":"criminal_record","result":"found","score":0.199,"severity":"none",' +
        '"by_id":{"result":"found","score":0.199,"severity":"none"},' +
        '"by_name":{"result":"ignored","score":1,"severity":"unknown"}}',
    );
    expect(check.scores?.map((score) => score.data_set)).toEqual(["criminal_record", "personal_identity"]);
  });

  test("of a custom type goes by its name, and knows the check before it", () => {
    const plan = { type: "hiring", country: "MX", kind: "person", dataSets: [] } as const;
    const previousId = "f".repeat(32);
    expect(createdJson(checkOf({ plan, previousId })).check).toMatchObject({
      type: "hiring",
      country: "MX",
      previous_check: `CHK${previousId}`,
    });
    expect(createdJson(checkOf()).self).toBe(`/v1/checks/CHK${checkId}`);
  });
});
