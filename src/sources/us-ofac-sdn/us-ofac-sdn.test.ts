import { describe, expect, it } from "vitest";
import type { ListFile } from "../source.ts";
import { usOfacSdn } from "./index.ts";

const file = (name: string, text: string): ListFile => ({
  name,
  url: `https://lists.example.test/${name}`,
  bytes: Buffer.from(text),
});

const sdn = [
  '7001,"RIVEROLA TANCHEZ, Benigno","individual","SDNT] [SDGT","Dr.",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 22 Sep 1968; POB Cali, Colombia; nationality Colombia; Gender Male; Cedula No. 80000014 (Colombia)."',
  '7002,"INVENTADA, S.A.",-0- ,"SDNT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"NIT # 900000000-1 (Colombia)."',
  '7003,"MV INVENTED",vessel,"IRAN",-0- ,"INV1","Bulk Carrier","10000","7000","Panama","Invented Shipping",-0- ',
];
const main = `${sdn.join("\r\n")}\r\n\x1a`;
const aliases =
  '7001,1,"aka","RIVEROLA, Benny",-0- \r\n7002,2,"fka","ANTERIOR LTDA.",-0- \r\n9999,3,"aka","NOBODY",-0- \r\n\x1a';
const addresses = '7002,1,"Calle 1 No. 2-3","Bogota","Colombia",-0- \r\n7001,2,-0- ,-0- ,-0- ,-0- \r\n\x1a';

const xml = (count: number | null, entries: string) =>
  `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
  <publshInformation><Publish_Date>03/28/2025</Publish_Date>${count === null ? "" : `<Record_Count>${count}</Record_Count>`}</publshInformation>
  ${entries}
</sdnList>`;

const person = `<sdnEntry><uid>7001</uid><firstName>Benigno</firstName><lastName>RIVEROLA TANCHEZ</lastName><title>Dr.</title>
  <sdnType>Individual</sdnType><programList><program>SDNT</program><program>SDGT</program></programList>
  <idList>
    <id><uid>1</uid><idType>Cedula No.</idType><idNumber>80000014</idNumber><idCountry>Colombia</idCountry></id>
    <id><uid>2</uid><idType>Gender</idType><idNumber>Male</idNumber></id>
    <id><uid>3</uid><idType>Secondary sanctions risk:</idType><idNumber>section 1(b) of Order 1</idNumber></id>
    <id><uid>4</uid><idType>New Kind of Card</idType><idNumber>55-A</idNumber><idCountry>Peru</idCountry></id>
  </idList>
  <akaList>
    <aka><uid>5</uid><type>a.k.a.</type><category>strong</category><lastName>RIVEROLA</lastName><firstName>Benny</firstName></aka>
    <aka><uid>6</uid><type>a.k.a.</type><category>weak</category><lastName>EL INVENTADO</lastName></aka>
    <aka><uid>7</uid><type>a.k.a.</type><category>weak</category><lastName>RIVEROLA, Beto</lastName></aka>
  </akaList>
  <addressList><address><uid>8</uid><address1>Calle 1</address1><city>Cali</city><country>Colombia</country></address></addressList>
  <nationalityList><nationality><uid>9</uid><country>Colombia</country><mainEntry>true</mainEntry></nationality></nationalityList>
  <dateOfBirthList><dateOfBirthItem><uid>10</uid><dateOfBirth>22 Sep 1968</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList>
  <placeOfBirthList><placeOfBirthItem><uid>11</uid><placeOfBirth>Cali, Colombia</placeOfBirth><mainEntry>true</mainEntry></placeOfBirthItem></placeOfBirthList>
</sdnEntry>`;
const company = `<sdnEntry><uid>7002</uid><lastName>INVENTADA, S.A.</lastName><sdnType>Entity</sdnType><programList><program>SDNT</program></programList>
  <akaList><aka><uid>20</uid><type>f.k.a.</type><category>strong</category><lastName>ANTERIOR LTDA.</lastName></aka></akaList></sdnEntry>`;

describe("the flat files", () => {
  const set = [file("main", main), file("aliases", aliases), file("addresses", addresses)];

  it("are read together", async () => {
    const { records, publishedOn } = await usOfacSdn.read(set);
    expect(publishedOn).toBeNull();
    expect(records.map(({ id, kind }) => [id, kind])).toEqual([
      ["7001", "person"],
      ["7002", "company"],
      ["7003", "vessel"],
    ]);
    const [benigno, inventada, vessel] = records;
    expect(benigno).toMatchObject({
      dataSet: "international_background",
      topic: "sanction",
      names: [
        {
          full: "Benigno RIVEROLA TANCHEZ",
          given: "Benigno",
          family: "RIVEROLA TANCHEZ",
          strength: "primary",
        },
        { full: "Benny RIVEROLA", given: "Benny", family: "RIVEROLA", strength: "alias" },
      ],
      documents: [{ type: "national-id", number: "80000014", country: "CO" }],
      births: [{ from: "1968-09-22", to: "1968-09-22", circa: false }],
      gender: "male",
      countries: ["CO"],
      places: ["Cali, Colombia"],
      programs: ["SDNT", "SDGT"],
      url: "https://sanctionssearch.ofac.treas.gov/Details.aspx?id=7001",
    });
    expect(inventada?.names).toEqual([
      { full: "INVENTADA, S.A.", given: null, family: null, strength: "primary" },
      { full: "ANTERIOR LTDA.", given: null, family: null, strength: "former" },
    ]);
    expect(inventada?.places).toEqual(["Calle 1 No. 2-3, Bogota, Colombia"]);
    expect(vessel?.tables[0]?.rows.flat()).toContainEqual({ label: "Flag", value: "Panama" });
  });

  it("report rows of another publication in one line", async () => {
    const { unreadable } = await usOfacSdn.read(set);
    expect(unreadable).toEqual([{ at: "file aliases", why: "1 rows belong to no entry of the list" }]);
  });

  it("continue long remarks in the comments file, in the middle of a word", async () => {
    const half = `${"x".repeat(960)}; Gender Female; Cedula No. 8000`.padEnd(1000, "0").slice(0, 1000);
    const long = `7004,"LARGA, Ana","individual","SDNT",${"-0- ,".repeat(7)}"${half}"\r\n\x1a`;
    const alone = (await usOfacSdn.read([file("main", long)])).records[0];
    expect(alone?.gender).toBe("female");
    expect(alone?.documents).toEqual([]);
    const comments = file("comments", '7004,"14 (Colombia); DOB 1970."\r\n\x1a');
    const whole = (await usOfacSdn.read([file("main", long), comments])).records[0];
    const [, number = ""] = /Cedula No\. (\d+)$/.exec(half) ?? [];
    expect(whole?.documents).toEqual([{ type: "national-id", number: `${number}14`, country: "CO" }]);
    expect(whole?.births).toHaveLength(1);
  });

  it("count rows that cannot be read and keep the rest", async () => {
    const { records, unreadable } = await usOfacSdn.read([
      file(
        "main",
        `${main.slice(0, -1)}7005,"SHORT"\r\nabc,"NAME",${"-0- ,".repeat(9)}-0- \r\n7006,-0- ,${"-0- ,".repeat(9)}-0- \r\n\x1a`,
      ),
    ]);
    expect(records).toHaveLength(3);
    expect(unreadable.map((row) => row.at)).toEqual(["row 4", "row 5", "row 6"]);
  });

  it.each([
    ["cut in a row", [file("main", main.slice(0, -40))]],
    ["cut in a side file", [file("main", main), file("aliases", aliases.slice(0, -20))]],
    ["empty", [file("main", "")]],
    ["without rows", [file("main", "\x1a")]],
    ["missing", [file("aliases", aliases)]],
    ["not UTF-8", [{ ...file("main", main), bytes: Buffer.from(main.replace("Cali", "Cal\xed"), "latin1") }]],
  ])("are refused when %s", async (_, files) => {
    await expect(usOfacSdn.read(files)).rejects.toMatchObject({ name: "ListRefused" });
  });
});

describe("the XML", () => {
  it("gives the same person as the flat files, and what they lack", async () => {
    const { records, publishedOn, unreadable } = await usOfacSdn.read([
      file("main", xml(2, person + company)),
    ]);
    expect(publishedOn).toBe("2025-03-28");
    expect(unreadable).toEqual([]);
    expect(records[0]).toMatchObject({
      id: "7001",
      kind: "person",
      documents: [
        { type: "national-id", number: "80000014", country: "CO" },
        { type: "other", number: "55-A", country: "PE" },
      ],
      births: [{ from: "1968-09-22", to: "1968-09-22", circa: false }],
      gender: "male",
      countries: ["CO"],
      places: ["Cali, Colombia", "Calle 1, Cali, Colombia"],
      programs: ["SDNT", "SDGT"],
    });
    expect(records[0]?.names).toEqual([
      { full: "Benigno RIVEROLA TANCHEZ", given: "Benigno", family: "RIVEROLA TANCHEZ", strength: "primary" },
      { full: "Benny RIVEROLA", given: "Benny", family: "RIVEROLA", strength: "alias" },
      { full: "EL INVENTADO", given: null, family: null, strength: "weak-alias" },
      { full: "Beto RIVEROLA", given: "Beto", family: "RIVEROLA", strength: "weak-alias" },
    ]);
    expect(records[1]?.names.map((name) => name.strength)).toEqual(["primary", "former"]);
    const remarks = records[0]?.tables.find((table) => table.title === "Remarks");
    expect(remarks?.rows).toEqual([
      [{ label: "Remark", value: "Secondary sanctions risk: section 1(b) of Order 1" }],
    ]);
  });

  it("is refused when fewer entries are there than announced", async () => {
    await expect(usOfacSdn.read([file("main", xml(3, person + company))])).rejects.toThrow(
      "announces 3 entries and 2 are there",
    );
  });

  it("is refused when it is cut off", async () => {
    const whole = xml(2, person + company);
    await expect(usOfacSdn.read([file("main", whole.slice(0, -12))])).rejects.toThrow("cut off");
    await expect(usOfacSdn.read([file("main", whole.slice(0, 900))])).rejects.toThrow("cut off");
  });

  it("counts entries that cannot be read and keeps the rest", async () => {
    const nameless = "<sdnEntry><uid>7009</uid><sdnType>Entity</sdnType></sdnEntry>";
    const { records, unreadable } = await usOfacSdn.read([file("main", xml(3, person + company + nameless))]);
    expect(records).toHaveLength(2);
    expect(unreadable).toEqual([{ at: "sdnEntry 7009", why: "it has no lastName" }]);
  });

  it("does without a count", async () => {
    expect((await usOfacSdn.read([file("main", xml(null, company))])).records).toHaveLength(1);
  });
});
