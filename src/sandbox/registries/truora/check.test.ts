import { expect, test } from "vitest";
import { makeWorld } from "../../make-world.ts";
import { newCheck, progress } from "./check.ts";

const faults = [{ sourceId: "br-bnmp", number: "52998224725", how: { kind: "slow", delayMs: 100 } }] as const;
const world = makeWorld({ seed: 0, residents: [], companies: [], vehicles: [], listed: [], faults });

test("a check is final exactly when no row is delayed, whatever the moment", () => {
  const form = { type: "person", country: "BR", national_id: "52998224725", date_of_birth: "1988-04-09" };
  const check = newCheck(form, world);
  const seen = new Set<string>();
  for (let ms = 0; ms <= 400; ms += 10) {
    const { status, statuses } = progress(check, check.createdAtMs + ms);
    const isFinal = status === "completed" || status === "error";
    expect(statuses.some((row) => row.status === "delayed")).toBe(!isFinal);
    seen.add(status);
  }
  expect([...seen]).toEqual(["in_progress", "delayed", "completed"]);
});
