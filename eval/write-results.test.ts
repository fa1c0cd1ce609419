import { expect, test } from "vitest";
import type { ComparedPair } from "./evaluate-pairs.ts";
import { pairsIn } from "./read-pairs.ts";
import { pairsTsv, screeningTsv } from "./write-results.ts";

const compared = (probabilities: readonly number[]): readonly ComparedPair[] =>
  pairsIn(
    "id,schema,name1,name2,is_match\nA-1,Person,Ana Loor,Ana L,true\n,Person,Ana Loor,Eva M,false\n",
    "f",
  ).map((pair, index) => {
    const probability = probabilities[index] ?? 0;
    const match = { score: 0, probability, route: "name" as const, evidence: [] };
    return { pair, match, probability, isMatch: pair.isMatch };
  });

test("our own pairs by id, those of others by row; never a name", () => {
  const pairs = compared([0.5, 0.98765]);
  const own = { name: "eval/pairs/own.csv", path: "/x", own: true };
  const others = { name: "shared/bench/others.csv", path: "/y", own: false };
  const files = [own, others].map((file) => ({ file, compared: pairs }));
  expect(pairsTsv(files, 0.5).split("\n")).toEqual([
    "file\tpair\tlabel\tprobability\tverdict\tis",
    "eval/pairs/own.csv\tA-1\tmatch\t0.5000\tmatch\tright",
    "eval/pairs/own.csv\t2\tother\t0.9877\tmatch\twrong",
    "shared/bench/others.csv\t1\tmatch\t0.5000\tmatch\tright",
    "shared/bench/others.csv\t2\tother\t0.9877\tmatch\twrong",
    "",
  ]);
});

test("wrong queries by row or entry; never a name", () => {
  const wrong = [{ key: "row 7", outcome: "missed", probability: null, about: "ANA LOOR" }];
  const figures = {
    id: "un",
    title: "",
    rows: [],
    notes: [],
    wrong,
    queries: 9,
    seconds: 1,
    buildSeconds: 1,
  };
  expect(screeningTsv([figures])).toBe("eval\tquery\toutcome\tprobability\nun\trow 7\tmissed\t\n");
});
