import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SourceRecord } from "../../../src/model/record.ts";
import { type CorpusUnderTest, engineUnderTest } from "../engine-under-test.ts";
import type { Query } from "../queries/query.ts";
import { type TimingOptions, timeClasses } from "../timing.ts";
import type { CorpusResult } from "./job.ts";

export interface CorpusInput {
  readonly title: string;
  readonly records: Iterable<SourceRecord>;
  readonly queries: readonly Query[];
  readonly timing: TimingOptions;
  readonly say: (line: string) => void;
}

/** Builds a corpus, saves and loads it, and searches the one that was loaded. */
export async function measureCorpus(input: CorpusInput): Promise<CorpusResult> {
  const { title, records, queries, timing, say } = input;
  say(`${title}: building`);
  const source = watched(records);
  const startedAt = performance.now();
  const built = engineUnderTest.build(source.records);
  const buildSeconds = (performance.now() - startedAt - source.spentMs()) / 1_000;
  const { corpus, ...file } = await saveAndLoad(built);
  say(`${title}: built in ${buildSeconds.toFixed(1)} s, asking ${queries.length} queries`);
  const classes = timeClasses(
    queries.map((query) => {
      const subject = engineUnderTest.prepare(query);
      return { query, ask: () => corpus.screen(subject, query.recordId) };
    }),
    timing,
  );
  for (const { class: name, slowest } of classes)
    if (slowest)
      say(`${title}: slowest ${name}: ${slowest.ms.toFixed(1)} ms, of record ${slowest.recordId ?? "none"}`);
  const { searches, names, records: compared, bytes } = corpus.work();
  return {
    title,
    records: corpus.records,
    names: source.names(),
    buildSeconds,
    ...file,
    indexBytes: corpus.sizeBytes,
    mostBytes: process.resourceUsage().maxRSS * 1_024,
    aQuery: {
      names: names / searches,
      records: compared / searches,
      bytes: bytes / searches,
    },
    classes,
  };
}

/** The records as they come, their names counted, and the time that it takes to make them. */
function watched(records: Iterable<SourceRecord>) {
  let [names, spentMs] = [0, 0];
  function* pass() {
    let since = performance.now();
    for (const record of records) {
      names += record.names.length;
      spentMs += performance.now() - since;
      yield record;
      since = performance.now();
    }
  }
  return { records: pass(), names: () => names, spentMs: () => spentMs };
}

async function saveAndLoad(built: CorpusUnderTest) {
  const dir = await mkdtemp(join(tmpdir(), "cotejo-bench-"));
  try {
    const path = join(dir, "corpus");
    const savedFrom = performance.now();
    await built.save(path);
    const loadedFrom = performance.now();
    const corpus = await engineUnderTest.load(path);
    return {
      corpus,
      saveSeconds: (loadedFrom - savedFrom) / 1_000,
      loadSeconds: (performance.now() - loadedFrom) / 1_000,
      fileBytes: (await stat(path)).size,
    };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
