import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import { birthIn, countriesIn, documentsIn, genderIn } from "./facts.ts";
import { type LabelledPair, type PairSide, schemas, tiers } from "./labelled-pair.ts";

const required = ["schema", "name1", "name2", "is_match"] as const;

/** A pair file that cannot be read as a whole. The message says where and why. */
export class UnreadablePairs extends Error {
  override readonly name = "UnreadablePairs";
}

/** Reads a pair file. Throws `UnreadablePairs` for a file or row that cannot be read: none is skipped. */
export async function readPairs(path: string): Promise<readonly LabelledPair[]> {
  return pairsIn(await textOf(path), path);
}

/** The pairs of a file's text; `file` is what errors call it. */
export function pairsIn(text: string, file: string): readonly LabelledPair[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ",", skipEmptyLines: "greedy" });
  const [fault] = errors.filter(({ code }) => code !== "UndetectableDelimiter");
  // Papa counts the header as row 0.
  if (fault) throw new UnreadablePairs(`${file}, row ${fault.row ?? "?"}: ${fault.message}`);
  const [header = [], ...rows] = data;
  const columns = header.map((name) => name.trim());
  const missing = required.filter((name) => !columns.includes(name));
  if (missing.length > 0) throw new UnreadablePairs(`${file}: no column ${missing.join(", ")}`);
  const twice = columns.find((name, i) => name !== "" && columns.indexOf(name) !== i);
  if (twice !== undefined) throw new UnreadablePairs(`${file}: two columns are called ${twice}`);

  return rows.map((cells, index) => {
    const row = index + 1;
    try {
      if (cells.length !== columns.length)
        throw new Error(`it has ${cells.length} fields, the header has ${columns.length}`);
      return pairOf(row, new Map(columns.map((name, i) => [name, cells[i] ?? ""])));
    } catch (error) {
      throw new UnreadablePairs(`${file}, row ${row}: ${error instanceof Error ? error.message : error}`);
    }
  });
}

function pairOf(row: number, cells: ReadonlyMap<string, string>): LabelledPair {
  const cell = (name: string) => cells.get(name)?.trim() ?? "";
  return {
    row,
    id: cell("id") || null,
    schema: oneOf("schema", cell("schema"), schemas),
    subject: sideOf("1", cells),
    listed: sideOf("2", cells),
    isMatch: oneOf("is_match", cell("is_match").toLowerCase(), ["true", "false"]) === "true",
    tier: cell("quality") === "" ? null : oneOf("quality", cell("quality").toUpperCase(), tiers),
    category: cell("category") || null,
    caseGroup: cell("case_group") || null,
  };
}

/** The name goes in as written, blanks included: they may be what the pair is about. */
function sideOf(side: "1" | "2", cells: ReadonlyMap<string, string>): PairSide {
  const cell = (name: string) => cells.get(`${name}${side}`)?.trim() ?? "";
  return {
    name: cells.get(`name${side}`) ?? "",
    birth: birthIn(cell("birth")),
    gender: genderIn(cell("gender")),
    countries: countriesIn(cell("countries")),
    documents: documentsIn(cell("documents")),
  };
}

function oneOf<T extends string>(column: string, text: string, known: readonly T[]): T {
  const found = known.find((one) => one === text);
  if (found === undefined) throw new Error(`${column} is "${text}" and not one of ${known.join(", ")}`);
  return found;
}

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadablePairs(
      `${path}: ${error.code === "ENOENT" ? "there is no such file" : error.message}`,
    );
  });
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadablePairs(`${path}: it is not UTF-8`);
  }
}
