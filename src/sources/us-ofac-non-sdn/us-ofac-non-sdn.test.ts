import { describe, expect, it } from "vitest";
import { usOfacNonSdn } from "./index.ts";

const xml = `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
  <publshInformation><Publish_Date>03/28/2025</Publish_Date><Record_Count>1</Record_Count></publshInformation>
  <sdnEntry>
    <uid>30001</uid><lastName>INVENTED HOLDING</lastName><sdnType>Entity</sdnType>
    <programList><program>CMIC-EO13959</program></programList>
    <idList>
      <id><uid>1</uid><idType>Listing Date (CMIC)</idType><idNumber>16 Dec 2021</idNumber></id>
      <id><uid>2</uid><idType>Listing Date (CMIC)</idType><idNumber>03 Jun 2021</idNumber></id>
      <id><uid>3</uid><idType>Nationality of Registration</idType><idNumber>Korea, North</idNumber></id>
      <id><uid>4</uid><idType>ISIN</idType><idNumber>XX0000000001</idNumber></id>
      <id><uid>5</uid><idType>Registration ID</idType><idNumber>100200</idNumber></id>
    </idList>
  </sdnEntry>
</sdnList>`;

describe("us-ofac-non-sdn", () => {
  it("reads its first listing date and its country, and compares no number of an unknown issuer", async () => {
    const { records } = await usOfacNonSdn.read([
      { name: "main", url: "https://lists.example.test/CONSOLIDATED.XML", bytes: Buffer.from(xml) },
    ]);
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      id: "30001",
      kind: "company",
      listedOn: "2021-06-03",
      countries: ["KP"],
      documents: [],
      programs: ["CMIC-EO13959"],
    });
  });
});
