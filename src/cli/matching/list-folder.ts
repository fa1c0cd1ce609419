import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { SourceId } from "../../model/answer.ts";
import type { ListSource } from "../../sources/source.ts";

/** The files of a list in a folder, as `file:` URLs by the names its reader knows them by. */
export interface ListFiles {
  readonly source: ListSource;
  readonly files: Readonly<Record<string, string>>;
}

/** Why a list cannot be searched. */
export interface ListFault {
  readonly sourceId: SourceId;
  readonly reason: string;
}

export interface ListFolder {
  readonly lists: readonly ListFiles[];
  readonly faults: readonly ListFault[];
  /** Files and folders that belong to no list. */
  readonly unknown: readonly string[];
}

interface Found {
  /** Relative to the folder. */
  readonly path: string;
  readonly source: ListSource;
  /** The name its reader knows the file by. */
  readonly name: string;
}

/**
 * What lists a folder holds. A list is one file `<id>.<anything>`, or several `<id>.<name>.<anything>`
 * with the names its reader knows (`us-ofac-sdn.aliases.csv`); or a folder `<id>` of files
 * `<name>.<anything>`, or of one file of any name.
 */
export async function readListFolder(folder: string, sources: readonly ListSource[]): Promise<ListFolder> {
  const found: Found[] = [];
  const unknown: string[] = [];
  for (const entry of await visibleEntries(folder)) {
    if ((await stat(join(folder, entry))).isDirectory()) {
      const source = sources.find(({ id }) => id === entry);
      if (!source) unknown.push(`${entry}/`);
      else {
        const inside = await visibleEntries(join(folder, entry));
        for (const file of inside) {
          const name = nameInside(source, file, inside.length === 1);
          if (name === null) unknown.push(join(entry, file));
          else found.push({ path: join(entry, file), source, name });
        }
      }
      continue;
    }
    const source = sources.find(({ id }) => entry === id || entry.startsWith(`${id}.`));
    if (source) found.push({ path: entry, source, name: nameBeside(source, entry) });
    else unknown.push(entry);
  }
  return { ...sorted(folder, sources, found, unknown), unknown };
}

async function visibleEntries(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
}

/** Of `us-ofac-sdn.aliases.csv`, `aliases`; of `us-ofac-sdn.2026-08.xml`, `main`. */
function nameBeside(source: ListSource, file: string): string {
  const [part = ""] = file.slice(source.id.length + 1).split(".");
  return knownNames(source).includes(part) ? part : "main";
}

/** By the reader's name, by the name of the official file, or because there is no other. */
function nameInside(source: ListSource, file: string, alone: boolean): string | null {
  const [part = ""] = file.split(".");
  const byName = knownNames(source).find((name) => name === part);
  const byUrl = Object.entries(source.files).find(
    ([, url]) => basename(new URL(url).pathname).toLowerCase() === file.toLowerCase(),
  );
  return byName ?? byUrl?.[0] ?? (alone ? "main" : null);
}

function knownNames(source: ListSource): readonly string[] {
  return [...Object.keys(source.files), ...(source.optionalFiles ?? [])];
}

/** In the order of the registry; a list with no main file, or with two of one name, is at fault. */
function sorted(
  folder: string,
  sources: readonly ListSource[],
  found: readonly Found[],
  unknown: readonly string[],
): Omit<ListFolder, "unknown"> {
  const lists: ListFiles[] = [];
  const faults: ListFault[] = [];
  for (const source of sources) {
    const mine = found.filter((one) => one.source === source);
    const twice = mine.find((one, at) => mine.findIndex(({ name }) => name === one.name) < at);
    if (twice) {
      const both = mine.filter(({ name }) => name === twice.name).map(({ path }) => path);
      faults.push({
        sourceId: source.id,
        reason: `more than one file stands for its ${twice.name}: ${both.join(", ")}`,
      });
    } else if (mine.some(({ name }) => name === "main")) {
      const url = (path: string) => pathToFileURL(join(folder, path)).href;
      lists.push({ source, files: Object.fromEntries(mine.map(({ name, path }) => [name, url(path)])) });
    } else if (mine.length > 0 || unknown.some((path) => path.startsWith(`${source.id}/`)))
      faults.push({
        sourceId: source.id,
        reason: `none of its files is the main one (main.<anything>; it also knows ${knownNames(source).join(", ")})`,
      });
  }
  return { lists, faults };
}
