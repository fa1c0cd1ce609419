import { describe, expect, it } from "vitest";
import { candidateFinder } from "./competitors/candidates.ts";
import { inCyrillic } from "./queries/cyrillic.ts";
import { oneSlip, twoSlips } from "./queries/damage.ts";
import { makeQueries } from "./queries/make-queries.ts";
import { datedClass, queryClasses } from "./queries/query.ts";
import { respelt } from "./queries/respell.ts";
import { randomFrom, zipf } from "./random.ts";
import { syntheticCorpus } from "./synthetic/corpus.ts";
import { roundOf } from "./timing.ts";

describe("synthetic corpus", () => {
  it("gives the same record each time and from any corpus of that size", () => {
    const [one, other] = [syntheticCorpus(5_000), syntheticCorpus(5_000)];
    expect([...one.records()].slice(0, 200)).toEqual(
      Array.from({ length: 200 }, (_, index) => other.recordAt(index)),
    );
  });

  const surnamesOfFirst = (count: number, size: number) => {
    const counts = new Map<string, number>();
    for (let index = 0; index < count; index++) {
      const family = syntheticCorpus(size).recordAt(index).names[0]?.family?.split(" ").at(-1);
      if (family) counts.set(family, (counts.get(family) ?? 0) + 1);
    }
    return counts;
  };

  it("has more surnames the larger it is", () => {
    const [small, large] = [surnamesOfFirst(1_000, 1_000), surnamesOfFirst(1_000, 1_000_000)];
    expect(large.size).toBeGreaterThan(small.size * 1.1);
  });

  it("has surnames that are far commoner than most", () => {
    const counts = [...surnamesOfFirst(5_000, 5_000).values()];
    expect(Math.max(...counts)).toBeGreaterThan(30);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(counts.length / 2);
  });
});

describe("queries", () => {
  const corpus = syntheticCorpus(2_000);

  it("are the same for the same records, as many as asked for in each class", () => {
    const queries = makeQueries(corpus, 20);
    expect(makeQueries(corpus, 20)).toEqual(queries);
    for (const name of queryClasses.filter((one) => one !== "no-hit people"))
      expect(queries.filter((query) => query.class === name)).toHaveLength(20);
  });

  it("ask for the name of the record they are made from when clean, for another when not", () => {
    for (const { class: name, recordId, name: asked, birth } of makeQueries(corpus, 30)) {
      const record = recordId === null ? null : corpus.recordAt(Number(recordId));
      const listed = record?.names[0]?.full;
      expect(birth).toEqual(name === datedClass ? record?.births[0] : null);
      if (name === "clean" || name === datedClass) expect(asked).toBe(listed);
      else expect(asked).not.toBe(listed);
    }
  });
});

describe("damage", () => {
  const editsOf = (a: string, b: string): number => {
    if (a === "" || b === "") return a.length + b.length;
    const same = a[0] === b[0] ? 0 : 1;
    const swapped = a[0] === b[1] && a[1] === b[0] && a.length > 1 && b.length > 1;
    return Math.min(
      editsOf(a.slice(1), b) + 1,
      editsOf(a, b.slice(1)) + 1,
      editsOf(a.slice(1), b.slice(1)) + same,
      ...(swapped ? [editsOf(a.slice(2), b.slice(2)) + 1] : []),
    );
  };

  it("puts one slip into one word of five letters or more", () => {
    const random = randomFrom("test");
    for (let n = 0; n < 50; n++) {
      const [ana, gomez] = (oneSlip(random, "Ana Gomez") ?? "").split(" ");
      expect(ana).toBe("Ana");
      expect(editsOf("Gomez", gomez ?? "")).toBe(1);
    }
    expect(oneSlip(random, "Ana Paz")).toBeNull();
  });

  it("puts two slips into two words, or into one that is long", () => {
    const random = randomFrom("test");
    const [one, two] = (twoSlips(random, "Pedro Gomez") ?? "").split(" ");
    expect([editsOf("Pedro", one ?? ""), editsOf("Gomez", two ?? "")]).toEqual([1, 1]);
    expect(twoSlips(random, "Ana Gomez")).toBeNull();
    expect(twoSlips(random, "Ana Rodrigues")).not.toBeNull();
  });

  it("respells by sound", () => {
    expect(respelt(randomFrom("test"), "Philip")).toBe("filip");
    expect(respelt(randomFrom("test"), "Ana Paz")).toBeNull();
  });

  it("writes Cyrillic by the sounds of the country", () => {
    expect(inCyrillic("Juan Pérez", ["CO"])).toBe("Хуан Перес");
    expect(inCyrillic("Hassan Shirazi", ["IR"])).toBe("Хассан Ширази");
    expect(inCyrillic("Sergei Zhukov", ["RU"])).toBe("Сергей Жуков");
  });
});

describe("candidates for a scorer", () => {
  it("are those that share the rarer words, similar words included", () => {
    const corpus = syntheticCorpus(500);
    const person = corpus.recordAt(
      [...Array(500).keys()].find((at) => corpus.recordAt(at).kind === "person") ?? 0,
    );
    const name = person.names[0]?.full ?? "";
    const find = candidateFinder([...corpus.records()]);
    expect(find({ class: "clean", kind: "person", name, birth: null, recordId: person.id }, 5)).toContain(
      person.id,
    );
    expect(
      find({ class: "no-hit", kind: "person", name: "qqqqqqqq", birth: null, recordId: null }, 5),
    ).toEqual([]);
  });
});

describe("figures", () => {
  it("are taken from every query of a round", () => {
    const times = Array.from({ length: 100 }, (_, n) => n + 1);
    expect(roundOf(times)).toEqual({ queriesASecond: 100_000 / 5_050, p50: 50, p90: 90, p99: 99 });
  });

  it("draw ranks whose probability falls as one over the rank", () => {
    const random = randomFrom("zipf");
    const ranks = Array.from({ length: 20_000 }, () => zipf(random, 1_000, 1));
    expect(Math.max(...ranks)).toBeLessThan(1_000);
    // With flatness 1 the share of the first rank is ln 2 / ln 1001.
    const first = ranks.filter((rank) => rank === 0).length / ranks.length;
    expect(first).toBeCloseTo(Math.log(2) / Math.log(1_001), 2);
  });
});
