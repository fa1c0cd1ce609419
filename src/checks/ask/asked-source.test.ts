import { describe, expect, test } from "vitest";
import type { Subject } from "../../model/subject.ts";
import type { SourceFacts } from "../../sources/source.ts";
import { subjectFor } from "./asked-source.ts";

const facts: SourceFacts = {
  id: "registry",
  title: "Registry",
  owner: "Authority",
  home: "https://registry.example",
  countries: ["CO"],
  dataSets: ["traffic_fines"],
  kinds: ["person"],
  routes: ["id"],
  licence: "none",
};

const vehicle: Subject = {
  kind: "vehicle",
  country: "CO",
  documents: [
    { type: "license-plate", number: "QQX001", country: "CO" },
    { type: "national-id", number: "1023456789", country: "CO" },
  ],
  name: null,
  birthDate: null,
  issueDate: null,
  gender: null,
  extras: {},
};

describe("a vehicle seen by a source about people", () => {
  test("is the person whose document came with it", () => {
    const { kind, documents } = subjectFor(facts, vehicle);
    expect(kind).toBe("person");
    expect(documents).toEqual([{ type: "national-id", number: "1023456789", country: "CO" }]);
  });

  test("is the owner when the owner's document is given apart", () => {
    const extras = { "owner-document-id": "900123456", "owner-document-type": "tax-id" };
    expect(subjectFor(facts, { ...vehicle, extras }).documents).toEqual([
      { type: "tax-id", number: "900123456", country: "CO" },
    ]);
    const untyped = { "owner-document-id": "1023456780" };
    expect(subjectFor(facts, { ...vehicle, extras: untyped }).documents[0]?.type).toBe("national-id");
  });

  test("stays the vehicle for a source about vehicles", () => {
    expect(subjectFor({ ...facts, kinds: ["vehicle"] }, vehicle)).toBe(vehicle);
  });
});
