import { gunzipSync } from "node:zlib";
import type { DateRange } from "../../src/model/dates.ts";
import { nameOf } from "../../src/model/name.ts";
import {
  emptyRecord,
  type NameStrength,
  type RecordName,
  type SourceRecord,
} from "../../src/model/record.ts";
import { englishDate } from "../../src/sources/shared/english-dates.ts";
import { nameInOneField } from "../../src/sources/shared/ofac/party.ts";
import { readOfacCsv } from "../../src/sources/shared/ofac/read-csv.ts";

/** One line: what of it is read here. */
interface Line {
  /** `OFAC_SDN:36`: the number of the entry at OFAC. */
  readonly entity_id: string;
  readonly entity_type: "PERSON" | "ORGANIZATION";
  /** Of a person `FAMILY, Given`, as in OFAC's flat files. */
  readonly primary_name: string;
  readonly aliases: readonly { readonly name: string }[];
  readonly dob: readonly string[];
  /** ISO 3166 alpha-2. */
  readonly countries: readonly string[];
}

/**
 * The records of the corpus of 2026-08, JSON lines in gzip. It has people and organizations only and
 * does not say which aliases are weak. Where an official SDN.CSV is at hand, its entries of the same
 * number say which organizations are vessels and which aliases are weak, and the record says so too.
 */
export async function readOfacCorpus(
  gzipped: Uint8Array,
  officialCsv: Uint8Array | null,
): Promise<readonly SourceRecord[]> {
  const official = officialCsv
    ? (await readOfacCsv([{ name: "main", url: "file:sdn.csv", bytes: officialCsv }])).records
    : [];
  const byNumber = new Map(official.map((record) => [record.id, record]));
  return gunzipSync(gzipped)
    .toString("utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => recordIn(line, index + 1, byNumber));
}

function recordIn(
  text: string,
  lineNumber: number,
  byNumber: ReadonlyMap<string, SourceRecord>,
): SourceRecord {
  const line = JSON.parse(text) as Line;
  const number = /^OFAC_SDN:(\d+)$/.exec(line.entity_id)?.[1];
  if (!number) throw new Error(`line ${lineNumber} of the OFAC corpus has no entry number`);
  if (line.entity_type !== "PERSON" && line.entity_type !== "ORGANIZATION")
    throw new Error(`line ${lineNumber} of the OFAC corpus is of an unknown type`);
  const official = byNumber.get(number);
  const other = official?.kind === "vessel" ? "vessel" : "company";
  const kind = line.entity_type === "PERSON" ? "person" : other;
  const weak = new Set(
    official?.names.filter(({ strength }) => strength === "weak-alias").map(({ full }) => full.toUpperCase()),
  );
  const name = (written: string, strength: NameStrength): readonly RecordName[] => {
    const { given, family } = nameInOneField(written, kind, strength);
    const built = nameOf(given === null ? { full: family } : { given, family });
    if (!built) return [];
    const isWeak = strength === "alias" && weak.has(built.full.toUpperCase());
    return [{ ...built, strength: isWeak ? "weak-alias" : strength }];
  };
  return {
    ...emptyRecord(number, kind, "international_background", "sanction"),
    names: [
      ...name(line.primary_name, "primary"),
      ...line.aliases.flatMap((alias) => name(alias.name, "alias")),
    ],
    births: line.dob.map((dob) => birthIn(dob, lineNumber)),
    countries: line.countries,
  };
}

function birthIn(dob: string, lineNumber: number): DateRange {
  const birth = englishDate(dob);
  if (birth) return birth;
  throw new Error(`line ${lineNumber} of the OFAC corpus has a birth date that cannot be read`);
}
