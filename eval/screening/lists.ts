import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Corpus, CorpusList } from "../../src/matching/matching.ts";
import type { SourceRecord } from "../../src/model/record.ts";
import { unSecurityCouncil } from "../../src/sources/un-security-council/index.ts";
import { readOfacCorpus } from "./ofac-corpus.ts";
import type { ScreeningRun } from "./screening-eval.ts";

export const unDir = "data/un-sc";
export const ofacFile = "data/us-ofac/derived_sdn_corpus_2026-08.jsonl.gz";
/** An official SDN.CSV, which tells what the corpus of 2026-08 leaves out: vessels and weak aliases. */
export const ofacCsvFile = "data/us-ofac/sdn_2024-05-01.csv";

/** A list whose records can be gone through again, to ask about them. */
export interface EvalList extends CorpusList {
  readonly records: readonly SourceRecord[];
}

/** The newest edition of the UN list, read as the server reads it. */
export async function unList(sharedDir: string): Promise<EvalList> {
  const dir = join(sharedDir, unDir);
  const newest = (await readdir(dir))
    .filter((name) => /^consolidated_\d{4}-\d{2}-\d{2}\.xml$/.test(name))
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error(`no edition of the UN list in ${dir}`);
  const bytes = await readFile(join(dir, newest));
  const { records, publishedOn } = await unSecurityCouncil.read([
    { name: "main", url: "file:consolidated.xml", bytes },
  ]);
  return listOf(unSecurityCouncil.id, bytes, publishedOn, records);
}

/** The OFAC list of 2026-08. */
export async function ofacList(sharedDir: string): Promise<EvalList> {
  const bytes = await readFile(join(sharedDir, ofacFile));
  const official = await readFile(join(sharedDir, ofacCsvFile)).catch(() => null);
  return listOf("us-ofac-sdn", bytes, null, await readOfacCorpus(bytes, official));
}

export function buildTimed(
  { engine }: Pick<ScreeningRun, "engine">,
  lists: readonly CorpusList[],
): { readonly corpus: Corpus; readonly buildSeconds: number } {
  const startedAt = performance.now();
  const corpus = engine.buildCorpus(lists);
  return { corpus, buildSeconds: (performance.now() - startedAt) / 1000 };
}

function listOf(
  sourceId: string,
  bytes: Uint8Array,
  publishedOn: string | null,
  records: readonly SourceRecord[],
): EvalList {
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  return { sourceId, version: { publishedOn, digest, readAt: new Date().toISOString() }, records };
}
