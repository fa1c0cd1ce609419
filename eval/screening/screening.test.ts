import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { engine } from "../../src/matching/engine.ts";
import { runScreeningEvals } from "./index.ts";
import type { ScreeningFigures } from "./screening-eval.ts";

const individual = (id: string, names: string, more = "") =>
  `<INDIVIDUAL><DATAID>1</DATAID>${names}<REFERENCE_NUMBER>${id}</REFERENCE_NUMBER>${more}</INDIVIDUAL>`;

const un = `<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="2026-01-28T00:00:11.197Z"><INDIVIDUALS>
${individual("QDi.901", "<FIRST_NAME>DRAVANITO</FIRST_NAME><SECOND_NAME>MIRUTALVE</SECOND_NAME>")}
${individual("QDi.902", "<FIRST_NAME>OSKELLIN</FIRST_NAME><SECOND_NAME>VARDUNESK</SECOND_NAME>")}
${individual("QDi.903", "<FIRST_NAME>OSKELLIN</FIRST_NAME><SECOND_NAME>VARDUNESK</SECOND_NAME>")}
</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>`;

const ofac = [
  {
    entity_id: "OFAC_SDN:911",
    entity_type: "PERSON",
    primary_name: "TORVENSKO, Plamenida",
    aliases: [{ name: "QUERUNDAL, Plamenida" }, { name: "---" }],
    dob: ["1960"],
    countries: ["BG"],
  },
  {
    entity_id: "OFAC_SDN:912",
    entity_type: "ORGANIZATION",
    primary_name: "ZARQUINOL LOGISTICS",
    aliases: [],
    dob: [],
    countries: [],
  },
];

const head = "full_name,first_name,middle_name,last_name,gender,date_of_birth,place_of_birth,nationality";
const people = (...rows: readonly (readonly [string, string, string])[]) =>
  [head, ...rows.map(([name, birth, country]) => `"${name}",,,,,${birth},,${country}`), ""].join("\n");

const files = {
  "data/un-sc/consolidated_2025-11-29.xml": "an older edition is not read",
  "data/un-sc/consolidated_2026-01-28.xml": un,
  "data/un-sc/consolidated_2026-02_broken-encoding.xml": "nor is a broken one",
  "data/us-ofac/derived_sdn_corpus_2026-08.jsonl.gz": gzipSync(
    ofac.map((line) => JSON.stringify(line)).join("\n"),
  ),
  "bench/un-people-clean.csv": people(
    ["Dravanito  MIRUTALVE", "", ""],
    ["OSKELLIN VARDUNESK", "", ""],
    ["NOBODY LISTED", "", ""],
  ),
  // The second has become quite another name, the third that of somebody who is listed.
  "bench/un-people-damaged.csv": people(
    ["MIRUTALVE, DRAVANITO", "", ""],
    ["GHEORGHITA POPLAVSCHI", "", ""],
    ["DRAVANITO MIRUTALVE", "", ""],
  ),
  "bench/people-on-no-list.csv": people(
    ["Plamenida Torvensko", "1999-05-06", "South Korea"],
    ["Wilhelmina Oosterhuis", "1980-01-01", "Netherlands"],
  ),
};

let sharedDir = "";
beforeAll(async () => {
  sharedDir = await mkdtemp(join(tmpdir(), "cotejo-screening-"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(sharedDir, path)), { recursive: true });
    await writeFile(join(sharedDir, path), content);
  }
});
afterAll(() => rm(sharedDir, { recursive: true, force: true }));

const evaluate = async (every = 1) => {
  const on = { engine, threshold: engine.defaultThreshold, every, sharedDir, onProgress: () => {} };
  const figures: ScreeningFigures[] = [];
  expect(await runScreeningEvals(on, (some) => figures.push(some))).toEqual([]);
  return (id: string) => {
    const found = figures.find((one) => one.id === id);
    if (!found) throw new Error(`no ${id}`);
    const rows = Object.fromEntries(found.rows.map(({ name, count, of }) => [name, [count, of]]));
    return { ...found, rows };
  };
};

test("UN people are found by any entry of their very name; who is not listed counts as not found", async () => {
  const clean = (await evaluate())("un-people-clean");
  expect(clean.rows).toEqual({
    "found, of all people of the file": [2, 3],
    "found, of those on this edition": [2, 2],
    "found as the first hit, of those on it": [2, 2],
  });
  expect(clean.notes).toContain("1 people of the file are not on the edition of 2026-01-28 under that name.");
  expect(clean.notes).toContain("1 names are of more than one entry: any of them counts as found.");
  expect(clean.wrong).toEqual([]);
});

test("a damaged name stands for whom the clean row of that number means", async () => {
  const damaged = (await evaluate())("un-people-damaged");
  // The third row finds an entry, but not its own: its clean name is on no edition.
  expect(damaged.rows).toMatchObject({
    "found, of all people of the file": [1, 3],
    "found, of those on this edition": [1, 2],
  });
  expect(damaged.wrong.map(({ key, outcome }) => [key, outcome])).toEqual([["row 2", "missed"]]);
});

test("every name of the OFAC corpus by kind and strength; what cannot be compared is missed", async () => {
  const names = (await evaluate())("ofac-aliases");
  expect(names.rows).toEqual({
    names: [3, 4],
    aliases: [1, 2],
    "person: all names": [2, 3],
    "person: primary": [1, 1],
    "person: alias": [1, 2],
    "company: all names": [1, 1],
    "company: primary": [1, 1],
  });
  expect(names.notes[0]).toMatch(/^1 names cannot be compared at all/);
  expect(names.wrong).toMatchObject([{ key: "911/2", outcome: "not comparable", probability: null }]);
});

test("people on no list: a name alone is raised, a birth date and a country clear it", async () => {
  const figures = await evaluate();
  expect(figures("no-list-names").rows).toEqual({ "false alerts": [1, 2] });
  expect(figures("no-list-names").wrong).toMatchObject([
    { key: "row 1", outcome: "raised us-ofac-sdn 911", probability: expect.any(Number) },
  ]);
  expect(figures("no-list-facts").rows).toEqual({ "false alerts": [0, 2] });
  expect(figures("no-list-facts").notes).toEqual([
    "0 birth dates and 0 nationalities could not be read and were left out.",
  ]);
});

test("every second query", async () => {
  const figures = await evaluate(2);
  expect(figures("un-people-clean").queries).toBe(2);
  expect(figures("no-list-names").queries).toBe(1);
});
