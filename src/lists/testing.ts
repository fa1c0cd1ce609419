import { emptyRecord, type SourceRecord } from "../model/record.ts";
import { type ListFile, ListRefused, type ListSource } from "../sources/source.ts";
import type { ListStore } from "./list-store.ts";
import { unpackRecords } from "./packed-records.ts";

/** A list in a layout of its own for tests: `date|count` and then a line `id|given|family` each. */
export const pipeList: ListSource = {
  kind: "list",
  id: "pipe-list",
  title: "Pipe List",
  owner: "Tests",
  home: "https://lists.example.test",
  countries: "ALL",
  dataSets: ["international_background"],
  kinds: ["person"],
  routes: ["id", "name"],
  licence: "None",
  files: { main: "https://lists.example.test/pipe-list" },
  refreshEveryHours: 6,
  minimumRecords: 3,
  read: readPipes,
};

async function readPipes(files: readonly ListFile[]) {
  const text = files.map((file) => new TextDecoder("utf-8").decode(file.bytes)).join("");
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const [publishedOn, count] = head.split("|");
  if (publishedOn === "defect") throw new TypeError("a defect that quotes Somebody Private");
  if (Number(count) !== lines.length) throw new ListRefused(`${lines.length} of ${count} lines are there`);
  return { records: lines.map(recordIn), publishedOn: publishedOn || null, unreadable: [] };
}

function recordIn(line: string): SourceRecord {
  const [id = "", given = "", family = ""] = line.split("|");
  return {
    ...emptyRecord(id, "person", "international_background", "sanction"),
    names: [{ full: `${given} ${family}`, given, family, strength: "primary" }],
    documents: [{ type: "national-id", number: `8000${id}`, country: "CO" }],
  };
}

/** The text of such a list, of persons numbered from 1. */
export function pipeText(count: number, publishedOn = "2026-01-28", announced = count): string {
  const names = ["Dravan|Mirutal", "Ostela|Quembari", "Beluna|Tarvosi", "Ikmar|Zolunde"];
  const lines = Array.from({ length: count }, (_, i) => `${i + 1}|${names[i % names.length]}`);
  return [`${publishedOn}|${announced}`, ...lines, ""].join("\n");
}

/** The records of a stored version, or null when there is no such version. */
export async function storedRecords(
  store: ListStore,
  sourceId: string,
  digest: string,
): Promise<readonly SourceRecord[] | null> {
  const packed = await store.packedRecords(sourceId, digest);
  return packed && [...unpackRecords(packed)];
}
