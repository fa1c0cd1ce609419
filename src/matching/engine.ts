import { compareSides } from "./compare.ts";
import { buildCorpus } from "./corpus.ts";
import type { MatchingEngine } from "./matching.ts";
import { newWords, recordNames, subjectNames } from "./sides.ts";

const defaultThreshold = 0.5;

/** The matching engine: pure and synchronous, the same answer every time. */
export const engine: MatchingEngine = {
  version: "1",
  defaultThreshold,
  buildCorpus: (lists) => buildCorpus(lists, defaultThreshold),
  compare(subject, record) {
    const words = newWords();
    const mine = subjectNames(subject, words);
    const theirs = recordNames(record, subject.kind, words);
    return compareSides(subject, mine, record, theirs);
  },
};
