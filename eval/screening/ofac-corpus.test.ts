import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readOfacCorpus } from "./ofac-corpus.ts";

const gzipped = (...lines: readonly unknown[]) =>
  gzipSync(`${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);

const person = {
  entity_id: "OFAC_SDN:901",
  entity_type: "PERSON",
  primary_name: "LOOR, Ana",
  aliases: [{ name: "LOOR ALVARADO, Ana" }, { name: "La Lechuza" }],
  dob: ["circa 1956", "12 Jan 1957 to 31 Dec 1958"],
  countries: ["EC"],
};
const ship = {
  entity_id: "OFAC_SDN:902",
  entity_type: "ORGANIZATION",
  primary_name: "GAVIOTA, THE",
  aliases: [],
  dob: [],
  countries: [],
};

test("people with family and given names apart, births, countries", async () => {
  const [record] = await readOfacCorpus(gzipped(person, ship), null);
  expect(record).toMatchObject({
    id: "901",
    kind: "person",
    names: [
      { full: "Ana LOOR", given: "Ana", family: "LOOR", strength: "primary" },
      { full: "Ana LOOR ALVARADO", given: "Ana", family: "LOOR ALVARADO", strength: "alias" },
      { full: "La Lechuza", given: null, family: null, strength: "alias" },
    ],
    births: [
      { from: "1956-01-01", to: "1956-12-31", circa: true },
      { from: "1957-01-12", to: "1958-12-31", circa: false },
    ],
    countries: ["EC"],
  });
});

test("without an official file an organization is a company, its comma part of the name", async () => {
  const records = await readOfacCorpus(gzipped(person, ship), null);
  expect(records[1]).toMatchObject({ id: "902", kind: "company", names: [{ full: "GAVIOTA, THE" }] });
});

test("an official file of the same numbers tells vessels and weak aliases", async () => {
  const nothing = Array.from({ length: 8 }, () => "-0- ").join(",");
  const csv = [
    `901,"LOOR, Ana","individual","SDNT",${nothing.slice(5)},"DOB 1956; a.k.a. 'LA LECHUZA'."`,
    `902,"GAVIOTA, THE","vessel","SDNT",${nothing.slice(5)},-0- `,
    "",
  ].join("\r\n");
  const [ana, gaviota] = await readOfacCorpus(gzipped(person, ship), Buffer.from(csv));
  expect(ana?.names.map(({ strength }) => strength)).toEqual(["primary", "alias", "weak-alias"]);
  expect(gaviota?.kind).toBe("vessel");
});

test.each([
  [{ ...person, entity_id: "UN:1" }, "line 1 of the OFAC corpus has no entry number"],
  [{ ...person, entity_type: "SHIP" }, "line 1 of the OFAC corpus is of an unknown type"],
  [{ ...person, dob: ["long ago"] }, "line 1 of the OFAC corpus has a birth date that cannot be read"],
])("a line that is not what it should be is an error", async (line, message) => {
  await expect(readOfacCorpus(gzipped(line), null)).rejects.toThrow(message);
});
