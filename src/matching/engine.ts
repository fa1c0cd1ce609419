import { compareSides } from "./compare.ts";
import { buildCorpus, openCorpus } from "./corpus.ts";
import type { MatchingEngine } from "./matching.ts";
import { newWords, recordNames, subjectNames } from "./sides.ts";

const settings = { version: "3", defaultThreshold: 0.5 } as const;

/** The matching engine: pure and synchronous, the same answer every time. */
export const engine: MatchingEngine = {
  ...settings,
  buildCorpus: (lists) => buildCorpus(lists, settings),
  openCorpus: (shared) => openCorpus(shared, settings),
  compare(subject, record) {
    const words = newWords();
    return compareSides(
      subject,
      subjectNames(subject, words),
      record,
      recordNames(record, subject.kind, words),
    );
  },
};
