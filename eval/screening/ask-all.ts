import type { Corpus } from "../../src/matching/matching.ts";
import type { MatchSubject } from "../../src/matching/subject.ts";
import { counted } from "../text-table.ts";
import type { ScreeningRun } from "./screening-eval.ts";

// Often enough to see that it lives, seldom enough for a log.
const reportEveryMs = 5_000;

export interface Asked<Query, Reply> {
  readonly replies: readonly { readonly query: Query; readonly reply: Reply }[];
  readonly seconds: number;
}

/** Asks every n-th of the queries, in order, and reports how far it is. */
export function askAll<Query, Reply>(
  title: string,
  queries: readonly Query[],
  { every, onProgress }: Pick<ScreeningRun, "every" | "onProgress">,
  ask: (query: Query) => Reply,
): Asked<Query, Reply> {
  const asked = queries.filter((_, index) => index % every === 0);
  const startedAt = performance.now();
  let reportedAt = startedAt;
  const replies = asked.map((query, index) => {
    const reply = ask(query);
    const now = performance.now();
    if (now - reportedAt >= reportEveryMs) {
      reportedAt = now;
      const perSecond = Math.round(((index + 1) * 1000) / (now - startedAt));
      onProgress(
        `${title}: ${counted(index + 1)} of ${counted(asked.length)}, ${counted(perSecond)} a second`,
      );
    }
    return { query, reply };
  });
  return { replies, seconds: (performance.now() - startedAt) / 1000 };
}

// A search reads the more records in full the lower its threshold; a miss below this is far off.
const missThreshold = 0.05;

/** How near a subject that was missed came to the best of its entries; null when nowhere near. */
export function nearMiss(corpus: Corpus, subject: MatchSubject, entries: ReadonlySet<string>): number | null {
  const near = corpus.screen(subject, { threshold: missThreshold });
  return near.find(({ record }) => entries.has(record.id))?.match.probability ?? null;
}
