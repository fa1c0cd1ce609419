import { describe, expect, test } from "vitest";
import type { Answer, Finding, Route } from "../model/answer.ts";
import type { DataSet, Severity } from "../model/data-set.ts";
import { emptyRecord } from "../model/record.ts";
import { builtInPlan, builtInPlans, weightsAddUp } from "./plans.ts";
import { finalStatus, score } from "./score.ts";

const at = "2026-11-22T10:00:00.000Z";

function asked(sourceId: string, dataSet: DataSet, route: Route = "id") {
  return { sourceId, dataSet, route, attempts: 1, updatedAt: at };
}

function found(sourceId: string, dataSet: DataSet, severity: Severity, route: Route = "id"): Answer {
  const finding: Finding = {
    id: "0".repeat(32),
    severity,
    record: emptyRecord("r", "person", dataSet, "criminal-case"),
    match: { score: 5, probability: 0.99, route, evidence: [] },
  };
  const version = { publishedOn: null, digest: null, readAt: at };
  return { ...asked(sourceId, dataSet, route), status: "answered", version, findings: [finding] };
}

function nothing(sourceId: string, dataSet: DataSet, route: Route = "id"): Answer {
  const version = { publishedOn: null, digest: null, readAt: at };
  return { ...asked(sourceId, dataSet, route), status: "answered", version, findings: [] };
}

function failed(sourceId: string, dataSet: DataSet, route: Route = "id"): Answer {
  return { ...asked(sourceId, dataSet, route), status: "failed", reason: "timeout" };
}

function planOf(country: "CO" | "BR") {
  const plan = builtInPlan("person", country);
  if (!plan) throw new Error("no such plan");
  return plan;
}

describe("plans", () => {
  test("every built-in plan's weights add up to 1", () => {
    for (const plan of builtInPlans())
      expect([plan.type, plan.country, weightsAddUp(plan.dataSets)]).toEqual([plan.type, plan.country, true]);
  });

  test("weights that fall short, exceed, or are negative are refused", () => {
    const of = (...weights: number[]) =>
      weights.map((weight) => ({ dataSet: "personal_identity" as const, weight }));
    expect(weightsAddUp(of(0.4, 0.6))).toBe(true);
    expect(weightsAddUp(of(0.1, 0.2, 0.7))).toBe(true);
    expect(weightsAddUp(of(0.4, 0.5))).toBe(false);
    expect(weightsAddUp(of(1.5, -0.5))).toBe(false);
    expect(weightsAddUp([])).toBe(false);
  });
});

describe("scores", () => {
  test("a grave criminal finding by id costs its weight times its score", () => {
    // 1 − 0.6·(1 − 0.199) = 0.5194, cut to 0.519.
    const verdict = score(planOf("CO"), "completed", [found("court", "criminal_record", "high")]);
    expect(verdict).toMatchObject({ score: 0.519, idScore: 0.519, nameScore: 1, conclusion: "findings" });
  });

  test("the worse of two found sides counts, and a side that found nothing does not", () => {
    const verdict = score(planOf("CO"), "completed", [
      found("court", "criminal_record", "low", "id"),
      found("press", "criminal_record", "very_high", "name"),
      nothing("un", "international_background", "id"),
      found("un", "international_background", "medium", "name"),
    ]);
    const of = (dataSet: DataSet) => verdict.dataSets.find((set) => set.dataSet === dataSet);
    expect(of("criminal_record")).toMatchObject({
      score: 0,
      severity: "very_high",
      byId: { score: 0.6 },
      byName: { score: 0 },
    });
    expect(of("international_background")).toMatchObject({
      score: 0.4,
      byId: { result: "not_found", score: 1 },
    });
    // 1 − 0.6·1 − 0.1·0.6 = 0.34; by id 1 − 0.6·0.4 = 0.76; in IEEE doubles both fall just short.
    expect(verdict.score).toBe(Math.floor((1 - (0.6 * 1 + 0.1 * (1 - 0.4))) * 1000) / 1000);
    expect(verdict.idScore).toBe(0.76);
  });

  test("a data set of weight 0 is judged and not scored", () => {
    const verdict = score(planOf("CO"), "completed", [found("rut", "taxes_and_finances", "very_high")]);
    expect(verdict.score).toBe(1);
    expect(verdict.conclusion).toBe("findings");
  });

  test("what was found without fault costs nothing", () => {
    const verdict = score(planOf("CO"), "completed", [found("civil", "personal_identity", "none")]);
    expect(verdict.score).toBe(1);
    expect(verdict.dataSets[0]).toMatchObject({ result: "found", severity: "none" });
  });
});

describe("results", () => {
  const resultOf = (...answers: Answer[]) =>
    score(planOf("CO"), "in_progress", answers).dataSets.find((set) => set.dataSet === "criminal_record")
      ?.result;

  test("found wins, then the most frequent, and on a tie the less reassuring", () => {
    expect(
      resultOf(
        failed("a", "criminal_record"),
        failed("b", "criminal_record"),
        found("c", "criminal_record", "low"),
      ),
    ).toBe("found");
    expect(
      resultOf(
        failed("a", "criminal_record"),
        nothing("b", "criminal_record"),
        nothing("c", "criminal_record"),
      ),
    ).toBe("not_found");
    expect(resultOf(failed("a", "criminal_record"), nothing("b", "criminal_record"))).toBe("error");
  });

  test("a data set with nobody to ask is ignored, one still waiting is pending", () => {
    expect(resultOf()).toBe("ignored");
    expect(resultOf({ ...asked("a", "criminal_record"), status: "waiting" })).toBe("pending");
    expect(resultOf({ ...asked("a", "criminal_record"), status: "skipped", missing: ["birth-date"] })).toBe(
      "ignored",
    );
  });
});

describe("conclusion", () => {
  const whole = (
    ["personal_identity", "criminal_record", "legal_background", "international_background"] as const
  ).map((set) => nothing(`source-of-${set}`, set));

  test("clear when every data set that counts was answered in full", () => {
    expect(score(planOf("CO"), "completed", whole).conclusion).toBe("clear");
  });

  test("never clear while a source of a data set that counts is silent", () => {
    const one = failed("second-court", "criminal_record");
    expect(score(planOf("CO"), "completed", [...whole, one])).toMatchObject({
      conclusion: "incomplete",
      silent: ["second-court"],
    });
    const skipped: Answer = { ...asked("x", "criminal_record"), status: "skipped", missing: ["issue-date"] };
    expect(score(planOf("CO"), "completed", [...whole, skipped])).toMatchObject({
      conclusion: "incomplete",
      silent: ["x"],
    });
    const expired: Answer = { ...asked("x", "criminal_record"), status: "expired" };
    expect(score(planOf("CO"), "completed", [...whole, expired]).conclusion).toBe("incomplete");
  });

  test("never clear while a data set that counts had nobody to ask", () => {
    expect(score(planOf("CO"), "completed", whole.slice(1)).conclusion).toBe("incomplete");
  });

  test("pending until the check is final", () => {
    expect(score(planOf("CO"), "delayed", whole).conclusion).toBe("pending");
  });
});

test("a check ends in error when more than three tenths of what it asked failed", () => {
  const answers = (good: number, bad: number) => [
    ...Array.from({ length: good }, (_, i) => nothing(`good-${i}`, "criminal_record")),
    ...Array.from({ length: bad }, (_, i) => failed(`bad-${i}`, "criminal_record")),
  ];
  expect(finalStatus(answers(7, 3))).toBe("completed");
  expect(finalStatus(answers(6, 3))).toBe("error");
  const skipped: Answer[] = Array.from({ length: 20 }, (_, i) => ({
    ...asked(`s-${i}`, "criminal_record"),
    status: "skipped",
    missing: ["phone"],
  }));
  expect(finalStatus([...answers(6, 3), ...skipped])).toBe("error");
  expect(finalStatus([])).toBe("completed");
});
