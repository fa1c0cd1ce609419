import { engineUnderTest } from "../engine-under-test.ts";
import { ofacRecords, sourceOf } from "../ofac.ts";
import { makeQueries } from "../queries/make-queries.ts";
import type { BruteForceJob, BruteForceResult } from "./job.ts";

/** Screens a few queries through the index, and by setting the subject against every record. */
export async function measureBruteForce(job: BruteForceJob): Promise<BruteForceResult> {
  const records = await ofacRecords(job.sharedDir);
  const corpus = engineUnderTest.build(records);
  const queries = makeQueries(sourceOf(records), job.queries)
    .filter((query) => query.class === "clean" || query.class === "one-typo")
    .map((query) => ({ subject: engineUnderTest.prepare(query), recordId: query.recordId }));
  const screenAll = () => queries.map(({ subject, recordId }) => corpus.screen(subject, recordId).hits);
  for (let n = 0; n < warmUps; n++) screenAll();
  const [found, screenMs] = timed(screenAll);
  const [foundEvery, screenEveryMs] = timed(() =>
    queries.map(({ subject, recordId }) => corpus.screenEvery(subject, recordId).hits),
  );
  return {
    records: records.length,
    queries: queries.length,
    screenMs: screenMs / queries.length,
    screenEveryMs: screenEveryMs / queries.length,
    agreeing: found.filter((hits, at) => hits === foundEvery[at]).length,
  };
}

const warmUps = 20;

function timed<T>(work: () => T): readonly [T, number] {
  const startedAt = performance.now();
  return [work(), performance.now() - startedAt];
}
