import { resolve } from "node:path";
import { engine } from "../../matching/engine.ts";
import type { Corpus, Hit, ScreenOptions } from "../../matching/matching.ts";
import type { MatchSubject } from "../../matching/subject.ts";
import type { SourceId } from "../../model/answer.ts";
import type { CountryCode } from "../../model/country.ts";
import type { Topic } from "../../model/record.ts";
import type { ListSource } from "../../sources/source.ts";
import { shown } from "./display-text.ts";
import { type ListFault, readListFolder } from "./list-folder.ts";
import { type GoodList, readLists } from "./read-lists.ts";

/** What `cotejo screen` was asked to do; null where nothing was said. */
export interface Asked {
  readonly subject: MatchSubject;
  readonly folder: string;
  readonly listIds: readonly SourceId[] | null;
  readonly threshold: number;
  readonly topics: readonly Topic[] | null;
  readonly countries: readonly CountryCode[] | null;
  readonly limit: number | null;
  /** How many records below the threshold are wanted. */
  readonly near: number;
  readonly minimumRecords: number | null;
}

/** What it found. */
export interface Screened {
  readonly lists: readonly GoodList[];
  /** Lists that were not searched: while there is one, nobody is clear. */
  readonly faults: readonly ListFault[];
  readonly unknown: readonly string[];
  readonly corpus: Corpus;
  readonly hits: readonly Hit[];
  /** The best below the threshold. */
  readonly near: readonly Hit[];
  readonly readMs: number;
  readonly indexMs: number;
  readonly searchMs: number;
}

/** Thrown when no list could be searched. The message goes to the operator. */
export class NothingSearched extends Error {
  override readonly name = "NothingSearched";
}

/** Reads and indexes the lists of the folder, and searches them. */
export async function screenFolder(
  asked: Asked,
  sources: readonly ListSource[],
  cwd: string,
): Promise<Screened> {
  const startedAt = performance.now();
  const folder = await readListFolder(resolve(cwd, asked.folder), sources).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    throw new NothingSearched(`--lists: ${shown(asked.folder)} cannot be read${code}`);
  });
  const wanted = ({ sourceId }: { sourceId: SourceId }) => asked.listIds?.includes(sourceId) ?? true;
  const there = folder.lists.filter(({ source }) => wanted({ sourceId: source.id }));
  const read = await readLists(there, asked.minimumRecords);
  const present = [
    ...folder.lists.map(({ source }) => source.id),
    ...folder.faults.map((one) => one.sourceId),
  ];
  const missing = (asked.listIds ?? [])
    .filter((id) => !present.includes(id))
    .map((sourceId) => ({ sourceId, reason: `${asked.folder} holds no file of it` }));
  const faults = [...missing, ...folder.faults.filter(wanted), ...read.faults];
  if (read.good.length === 0) throw new NothingSearched(whyNothing(asked, faults, sources));
  const readAt = performance.now();
  const corpus = engine.buildCorpus(read.good);
  const indexedAt = performance.now();
  const { threshold } = asked;
  const hits = corpus.screen(asked.subject, { ...filtersOf(asked), threshold });
  const searchedAt = performance.now();
  return {
    lists: read.good,
    faults,
    unknown: folder.unknown,
    corpus,
    hits,
    near: nearest(corpus, asked, hits.length),
    readMs: readAt - startedAt,
    indexMs: indexedAt - readAt,
    searchMs: searchedAt - indexedAt,
  };
}

function whyNothing({ folder }: Asked, faults: readonly ListFault[], sources: readonly ListSource[]): string {
  if (faults.length === 0)
    return `Nothing was searched: ${shown(folder)} holds no list. A list's file is called ${sources.map(({ id }) => `${id}.…`).join(", ")}.`;
  const reasons = faults.map(({ sourceId, reason }) => `${sourceId}: ${shown(reason)}`);
  return `Nothing was searched: ${reasons.join("; ")}`;
}

function filtersOf({ topics, countries }: Asked): ScreenOptions {
  return { ...(topics ? { topics } : {}), ...(countries ? { countries } : {}) };
}

// Two names with nothing in common stay below this. To search from it on is fast; from 0 on every
// record is compared.
const somethingInCommon = 0.05;

function nearest(corpus: Corpus, asked: Asked, hitCount: number): readonly Hit[] {
  if (asked.near === 0) return [];
  const search = (threshold: number) =>
    corpus.screen(asked.subject, { ...filtersOf(asked), threshold }).slice(hitCount, hitCount + asked.near);
  const quick = asked.threshold > somethingInCommon ? search(somethingInCommon) : [];
  return quick.length === asked.near ? quick : search(0);
}
