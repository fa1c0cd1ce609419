import { describe, expect, it } from "vitest";
import { readRemarks } from "./remarks.ts";

describe("readRemarks", () => {
  it("reads the statements of a person", () => {
    const read = readRemarks(
      "DOB 22 Sep 1968; alt. DOB circa 1969; POB Cali, Valle, Colombia; nationality Colombia; citizen Spain; " +
        "Gender Male; Cedula No. 80000014 (Colombia); alt. Passport AB100000 (Colombia) issued 26 May 1999 expires 25 May 2004; " +
        "SSN 000-00-0001 (United States); a.k.a. 'EL INVENTADO'; a.k.a. 'RIVEROLA, Beto'; " +
        "Linked To: INVENTED TRADING LTD..",
      "person",
    );
    expect(read.births).toEqual([
      { from: "1968-09-22", to: "1968-09-22", circa: false },
      { from: "1969-01-01", to: "1969-12-31", circa: true },
    ]);
    expect(read.birthPlaces).toEqual(["Cali, Valle, Colombia"]);
    expect(read.nationalities).toEqual(["Colombia"]);
    expect(read.citizenships).toEqual(["Spain"]);
    expect(read.gender).toBe("male");
    expect(read.ids).toEqual([
      { label: "Cedula No.", number: "80000014", country: "Colombia" },
      { label: "Passport", number: "AB100000", country: "Colombia" },
      { label: "SSN", number: "000-00-0001", country: "United States" },
    ]);
    expect(read.names).toEqual([
      { given: null, family: "EL INVENTADO", strength: "weak-alias" },
      { given: "Beto", family: "RIVEROLA", strength: "weak-alias" },
    ]);
    expect(read.rest).toEqual(["Linked To: INVENTED TRADING LTD."]);
  });

  it("reads the numbers of a company", () => {
    const { ids } = readRemarks(
      "NIT # 900000000-1 (Colombia); R.F.C. # PMA-910805 (Mexico); Matricula Mercantil No 48000-1 (Mexico) issued 08 May 2009; " +
        "Registration Number HRA 700000 (Stuttgart) (Germany); File Number 5700000 (Georgia) (United States); RUC # 20100000009 (Peru); Company Number IMO 5000000.",
      "company",
    );
    expect(ids).toEqual([
      { label: "NIT #", number: "900000000-1", country: "Colombia" },
      { label: "R.F.C.", number: "PMA-910805", country: "Mexico" },
      { label: "Matricula Mercantil No", number: "48000-1", country: "Mexico" },
      { label: "Registration Number", number: "HRA 700000", country: "Germany" },
      // The state of Georgia, which is also the name of a country.
      { label: "File Number", number: "5700000", country: "United States" },
      { label: "RUC #", number: "20100000009", country: "Peru" },
      { label: "Company Number", number: "IMO 5000000", country: null },
    ]);
  });

  it("keeps apart what only looks alike", () => {
    const read = readRemarks(
      "Nationality of Registration Korea, North; Listing Date (CMIC): 03 Jun 2021; DOB unknown; " +
        "Passport withdrawn; Website www.example.test.",
      "company",
    );
    expect(read.nationalities).toEqual(["Korea, North"]);
    expect(read.listedOn).toBe("2021-06-03");
    expect(read.births).toEqual([]);
    expect(read.ids).toEqual([]);
    expect(read.rest).toEqual([
      "Listing Date (CMIC): 03 Jun 2021",
      "DOB unknown",
      "Passport withdrawn",
      "Website www.example.test",
    ]);
  });

  it("does not split names of companies at a comma", () => {
    expect(readRemarks("a.k.a. 'INVENTADA, S.A.'.", "company").names).toEqual([
      { given: null, family: "INVENTADA, S.A.", strength: "weak-alias" },
    ]);
  });
});
