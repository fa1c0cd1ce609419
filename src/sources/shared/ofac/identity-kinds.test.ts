import { describe, expect, it } from "vitest";
import { documentOf, isIdentity } from "./identity-kinds.ts";

const person = (label: string, number: string, country: string | null = null) =>
  documentOf({ label, number, country }, "person");
const company = (label: string, number: string, country: string | null = null) =>
  documentOf({ label, number, country }, "company");

describe("documentOf", () => {
  it.each([
    ["Cedula No.", "80000014", "Colombia", "national-id", "CO"],
    ["Cedula No.", "E300000", "Colombia", "foreign-id", "CO"],
    ["Cedula No.", "V-8000001", "Venezuela", "national-id", "VE"],
    ["Cedula No.", "100000000", "Costa Rica", "national-id", "CR"],
    ["C.U.R.P.", "AAAA700101HDFBBB01", "Mexico", "national-id", "MX"],
    ["R.F.C.", "AAAA700101AB1", "Mexico", "tax-id", "MX"],
    ["D.N.I.", "40000000", "Peru", "national-id", "PE"],
    ["D.N.I.", "20000000", "Argentina", "national-id", "AR"],
    ["LE Number", "07000000", "Peru", "national-id", "PE"],
    ["RUC #", "20100000009", "Peru", "tax-id", "PE"],
    ["Tax ID No.", "000.000.001-91", "Brazil", "national-id", "BR"],
    ["National ID No.", "4000000/SP", "Brazil", "other", "BR"],
    ["Tax ID No.", "12.345.678-5", "Chile", "national-id", "CL"],
    ["Passport", "A0000001", "Panama", "passport", "PA"],
    ["SSN", "000-00-0001", "United States", "national-id", "US"],
    ["National Foreign ID Number", "400000", "France", "foreign-id", "FR"],
    ["Driver's License No.", "76001000000000", "Colombia", "driver-license", "CO"],
    ["Registration ID", "100", "Russia", "other", "RU"],
  ])("of a person, %s %s (%s) is a %s of %s", (label, number, issuer, type, country) => {
    expect(person(label, number, issuer)).toEqual({ type, number, country });
  });

  it("of a company, a tax number stays one", () => {
    expect(company("Tax ID No.", "00.000.000/0001-91", "Brazil")?.type).toBe("tax-id");
    expect(company("Cedula No.", "3-101-000000", "Costa Rica")?.type).toBe("tax-id");
    expect(company("NIT #", "900000000-1", "Colombia")).toEqual({
      type: "tax-id",
      number: "900000000-1",
      country: "CO",
    });
  });

  it("takes the issuer from the kind when the list leaves it out, never against the list", () => {
    expect(company("NIT #", "900000000-1")?.country).toBe("CO");
    expect(company("NIT #", "1000000", "Guatemala")?.country).toBe("GT");
    expect(person("Passport", "B0000001")?.country).toBeNull();
  });

  it("reads an IMO number wherever it is filed", () => {
    const imo = { type: "imo-number", number: "9074729", country: null };
    const vessel = (label: string, number: string) =>
      documentOf({ label, number, country: "Panama" }, "vessel");
    expect(vessel("Vessel Registration Identification", "IMO 9074729")).toEqual(imo);
    expect(vessel("Identification Number", "IMO 9074729")).toEqual(imo);
    expect(vessel("Vessel Registration Identification", "R-1")?.type).toBe("other");
  });

  it("compares nothing whose kind and issuer are both unknown", () => {
    expect(company("Registration ID", "14000000")).toBeNull();
    expect(person("License", "2000")).toBeNull();
    expect(person("Passport", "unknown")).toBeNull();
  });

  it("drops a label written into the number", () => {
    expect(person("Cedula No.", "Cedula: M-100000", "Guatemala")?.number).toBe("M-100000");
  });
});

describe("isIdentity", () => {
  it("tells identity numbers from everything else OFAC files beside them", () => {
    for (const label of ["Passport", "Cedula No.", "NIT #", "C.U.R.P.", "Tax ID No.", "Registration Number"])
      expect(isIdentity(label)).toBe(true);
    for (const label of ["Gender", "Website", "Email Address", "Secondary sanctions risk:", "Target Type"])
      expect(isIdentity(label)).toBe(false);
  });
});
