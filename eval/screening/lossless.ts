import { compareWithBruteForce } from "../../src/matching/testing/lossless.ts";
import { randomFrom } from "../../src/matching/testing/random.ts";
import type { SourceRecord } from "../../src/model/record.ts";
import { ofacFile, ofacList, unDir, unList } from "./lists.ts";
import type { ScreeningEval } from "./screening-eval.ts";

// Brute force over both lists takes half a second a query; over as many records as this, drawn from
// them anew for every so many queries, some 2 ms.
const recordsOfOne = 100;
const mostCorpora = 100;
const queriesOfOne = 200;

/** The index against scoring every record, on real names with random changes: no difference is allowed. */
export const lossless: ScreeningEval = {
  id: "lossless",
  title: "Index against brute force: records drawn from OFAC and UN, their names changed at random",
  needs: [ofacFile, unDir],
  async run({ engine, every, sharedDir, onProgress }) {
    const records = [await ofacList(sharedDir), await unList(sharedDir)].flatMap((list) => list.records);
    // A small list is soon drawn through.
    const corpora = Math.min(mostCorpora, Math.ceil(records.length / recordsOfOne));
    const random = randomFrom(20_261_122);
    const startedAt = performance.now();
    let [queries, pairs, hits, differences] = [0, 0, 0, 0];
    for (let corpus = 0; corpus < corpora; corpus += every) {
      const drawn = Array.from({ length: recordsOfOne }, (): SourceRecord => random.pick(records));
      const withIds = drawn.map((record, i) => ({ ...record, id: `${i}` }));
      const compared = compareWithBruteForce(withIds, { engine, random, queries: queriesOfOne });
      queries += compared.queries;
      pairs += compared.pairs;
      hits += compared.hits;
      differences += compared.differences;
      onProgress(`lossless: ${queries} of ${Math.ceil(corpora / every) * queriesOfOne} queries`);
    }
    return [
      {
        id: "lossless",
        title: lossless.title,
        rows: [{ name: "answers that differ", count: differences, of: queries * 3 }],
        notes: [
          `each query at three thresholds, ${pairs.toLocaleString("en")} comparisons of all with all, ${hits.toLocaleString("en")} hits`,
        ],
        wrong: [],
        queries,
        seconds: (performance.now() - startedAt) / 1000,
        buildSeconds: 0,
      },
    ];
  },
};
