import { setImmediate as nextTurn } from "node:timers/promises";
import type { Fact, RecordKind, SourceRecord } from "../../../model/record.ts";
import { type ListFile, ListRefused, type ReadList, type UnreadableRow } from "../../source.ts";
import { readCsv } from "../csv.ts";
import { tidy } from "../text.ts";
import { nameInOneField, type OfacName, strengthOf } from "./party.ts";
import { recordOf } from "./party-record.ts";
import { readRemarks } from "./remarks.ts";

type Row = readonly (string | null)[];

/** Rows of a side file by the number of the entry they belong to. */
type ByEntry = Map<string, Row[]>;

const mainColumns = 12;
const maxRemarks = 1000;
// At 15,000 rows a second the event loop is held for about 15 ms.
const rowsPerTurn = 250;

/**
 * Reads OFAC's set of flat files: `main` (SDN.CSV, CONS_PRIM.CSV) and, where they are there,
 * `aliases` (ALT), `addresses` (ADD) and `comments` (COMMENTS). They have no header and no date of
 * publication. Rows of a side file whose entry is not in `main` are reported in one line per file.
 *
 * @throws ListRefused when a file is empty, not UTF-8 or cut off, or there is no main file.
 */
export async function readOfacCsv(files: readonly ListFile[]): Promise<ReadList> {
  const main = files.find((file) => file.name === "main");
  if (!main) throw new ListRefused("the main file is missing");
  const unreadable: UnreadableRow[] = [];
  const aliases = sideFile(files, "aliases", 5, unreadable);
  const addresses = sideFile(files, "addresses", 6, unreadable);
  const comments = sideFile(files, "comments", 2, unreadable);

  const records: SourceRecord[] = [];
  const seen = new Set<string>();
  for (const [index, row] of readCsv(main.bytes).map(withoutNulls).entries()) {
    const [uid, name] = row;
    if (index % rowsPerTurn === 0) await nextTurn();
    if (row.length !== mainColumns)
      unreadable.push({
        at: `row ${index + 1}`,
        why: `it has ${row.length} columns instead of ${mainColumns}`,
      });
    else if (!uid || !/^\d+$/.test(uid))
      unreadable.push({ at: `row ${index + 1}`, why: "it has no entry number" });
    else if (!name) unreadable.push({ at: `row ${index + 1}`, why: "it has no name" });
    else {
      seen.add(uid);
      records.push(recordIn(uid, name, row, { aliases, addresses, comments }));
    }
  }
  for (const [file, rows] of Object.entries({ aliases, addresses, comments })) {
    const orphans = [...rows]
      .filter(([uid]) => !seen.has(uid))
      .reduce((sum, [, some]) => sum + some.length, 0);
    if (orphans > 0)
      unreadable.push({ at: `file ${file}`, why: `${orphans} rows belong to no entry of the list` });
  }
  if (records.length + unreadable.length === 0) throw new ListRefused("the list is empty");
  return { records, unreadable, publishedOn: null };
}

function recordIn(
  uid: string,
  name: string,
  row: Row,
  side: { readonly aliases: ByEntry; readonly addresses: ByEntry; readonly comments: ByEntry },
): SourceRecord {
  const [, , type, programs, title, ...rest] = row;
  const kind = kindOf(type ?? null);
  const overflow = side.comments.get(uid)?.map((comment) => comment[1] ?? "") ?? [];
  const { whole, cutOff } = wholeStatements(rest[6] ?? "", overflow);
  const remarks = readRemarks(whole, kind);
  const aliases = (side.aliases.get(uid) ?? []).flatMap((alias): OfacName[] => {
    const written = alias[3];
    return written ? [nameInOneField(written, kind, strengthOf(alias[2] ?? null, false))] : [];
  });
  return recordOf({
    uid,
    kind,
    names: [nameInOneField(name, kind, "primary"), ...aliases, ...remarks.names],
    // Several programmes in one field: `SDGT] [IRGC] [IFSR`.
    programs: programs ? programs.split("] [") : [],
    title: tidy(title),
    gender: remarks.gender,
    births: remarks.births,
    birthPlaces: remarks.birthPlaces,
    nationalities: remarks.nationalities,
    citizenships: remarks.citizenships,
    ids: remarks.ids,
    addresses: (side.addresses.get(uid) ?? [])
      .map((address) => address.slice(2, 5).map(tidy).filter(Boolean).join(", "))
      .filter((address) => address !== ""),
    listedOn: remarks.listedOn,
    vessel: vesselFacts(rest),
    remarks: [...remarks.rest, ...cutOff],
  });
}

/**
 * Remarks of more than 1,000 characters go on, in the middle of a word, in the comments file.
 * Without that file the statement that is cut off is kept as text and not read: half a document
 * number is another number.
 */
function wholeStatements(remarks: string, overflow: readonly string[]) {
  const end = remarks.lastIndexOf(";") + 1;
  if (overflow.length > 0 || remarks.length < maxRemarks)
    return { whole: [remarks, ...overflow].join(""), cutOff: [] };
  return { whole: remarks.slice(0, end), cutOff: [remarks.slice(end).trim()] };
}

function kindOf(type: string | null): RecordKind {
  switch (type?.toLowerCase()) {
    case undefined:
      return "company";
    case "individual":
      return "person";
    case "vessel":
      return "vessel";
    case "aircraft":
      return "aircraft";
    default:
      return "unknown";
  }
}

const vesselLabels = ["Call sign", "Vessel type", "Tonnage", "Gross registered tonnage", "Flag", "Owner"];

function vesselFacts(columns: Row): readonly Fact[] {
  return vesselLabels.flatMap((label, i) => {
    const value = tidy(columns[i]);
    return value ? [{ label, value }] : [];
  });
}

function sideFile(
  files: readonly ListFile[],
  name: string,
  columns: number,
  unreadable: UnreadableRow[],
): ByEntry {
  const byEntry: ByEntry = new Map();
  const file = files.find((candidate) => candidate.name === name);
  const rows = file ? readCsv(file.bytes).map(withoutNulls) : [];
  for (const [index, row] of rows.entries()) {
    const uid = row[0];
    if (!uid || row.length !== columns)
      unreadable.push({ at: `file ${name} row ${index + 1}`, why: "it is not a row of that file" });
    else byEntry.set(uid, [...(byEntry.get(uid) ?? []), row]);
  }
  return byEntry;
}

/** OFAC writes `-0- ` for nothing. */
function withoutNulls(row: readonly string[]): Row {
  return row.map((field) => (/^\s*(-0-)?\s*$/.test(field) ? null : field));
}
