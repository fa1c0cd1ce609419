import { describe, expect, it } from "vitest";
import { partyNamed, readParties, sideOf } from "./parties.ts";

describe("readParties", () => {
  it("reads roles and names, and a name without a role", () => {
    expect(
      readParties("Demandante: BANCO  FICTICIO S.A. | Demandado: EVA LUZ QUIMBAYA | ALGUIEN MÁS | "),
    ).toEqual([
      { role: "Demandante", name: "BANCO FICTICIO S.A." },
      { role: "Demandado", name: "EVA LUZ QUIMBAYA" },
      { role: "", name: "ALGUIEN MÁS" },
    ]);
    expect(readParties("")).toEqual([]);
  });
});

describe("sideOf", () => {
  it.each([
    ["Demandante", "plaintiff"],
    ["ACCIONANTE", "plaintiff"],
    ["Víctima", "plaintiff"],
    ["Demandado", "defendant"],
    ["Procesado", "defendant"],
    ["", "defendant"],
    ["Apoderado Demandante", null],
    ["Defensor Público", null],
    ["Ministerio Publico", null],
  ])("puts %j on the side %s", (role, side) => {
    expect(sideOf(role)).toBe(side);
  });
});

describe("partyNamed", () => {
  const parties = readParties(
    "Demandante: JACINTA QUIMBAYA | Demandado: JACINTA ABRIL QUIMBAYA ORTEGON | Apoderado: JACINTA ABRIL QUIMBAYA ORTEGON",
  );

  it("picks the party that shares most words, accents and order aside", () => {
    expect(partyNamed("Quimbaya Ortegón, Jacinta Abril", parties)?.role).toBe("Demandado");
  });

  it("prefers the defendant where both sides share as many", () => {
    expect(partyNamed("Jacinta Quimbaya", parties)?.role).toBe("Demandado");
  });

  it("picks nobody who shares but one word of several", () => {
    expect(partyNamed("Jacinta Lozano", parties)).toBeNull();
    expect(partyNamed("Quimbaya", parties)).not.toBeNull();
  });
});
