import { once } from "node:events";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { IdentityDocument, Name } from "../model/subject.ts";
import { engine } from "./engine.ts";
import type { Hit } from "./matching.ts";
import { fullName } from "./subject.ts";
import { answersOf, someNames, someSubjects } from "./testing/corpus-pieces.ts";
import type { ThreadTask } from "./testing/screening-thread.ts";
import { list, record, subject } from "./testing/subjects.ts";

const cedula = (number: string): IdentityDocument => ({ type: "national-id", number, country: "CO" });
const plate = (number: string): IdentityDocument => ({ type: "license-plate", number, country: "CO" });

describe("screening", () => {
  const corpus = engine.buildCorpus([
    list("list-b", [
      record("2", ["Braulio Cienfuegos Tamariz"]),
      record("10", ["Braulio Cienfuegos Tamariz"]),
      record(
        "ship",
        ["Cienfuegos"],
        { documents: [{ type: "imo-number", number: "9074729", country: null }] },
        "vessel",
      ),
      record("car", [], { documents: [plate("ABC-123")] }, "vehicle"),
    ]),
    list("list-a", [
      record("7", ["Braulio Cienfuegos Tamariz"]),
      record("3", ["Rosendo Altahona"], { documents: [cedula("1.020.304.050")] }),
      record("4", ["Guayuriba S.A."], {}, "company"),
      record("5", ["Guayuriba"], {}, "unknown"),
    ]),
  ]);
  const ids = (hits: readonly { sourceId: string; record: { id: string } }[]) =>
    hits.map((hit) => `${hit.sourceId}/${hit.record.id}`);

  test("hits come best first, ties by source and record id", () => {
    expect(ids(corpus.screen(subject("Braulio Cienfuegos Tamariz")))).toEqual([
      "list-a/7",
      "list-b/10",
      "list-b/2",
    ]);
  });

  test("a person is found by fields that were exchanged", () => {
    const name = {
      full: "Gilberto José Rodríguez Altahona",
      given: "Gilberto José",
      family: "Rodríguez Altahona",
    };
    const listed = record("1", [], { names: [{ ...name, strength: "primary" }] });
    const exchanged = {
      full: "Rodriguez Altahona Gilberto Jose",
      given: "Rodriguez Altahona",
      family: "Gilberto Jose",
    };
    const hits = engine.buildCorpus([list("l", [listed])]).screen(subject(null, { name: exchanged }));
    expect(ids(hits)).toEqual(["l/1"]);
  });

  test("only the lists asked for are searched", () => {
    const hits = corpus.screen(subject("Braulio Cienfuegos Tamariz"), { sourceIds: ["list-b"] });
    expect(ids(hits)).toEqual(["list-b/10", "list-b/2"]);
  });

  test("a document finds its record without a name, by the id route", () => {
    const hits = corpus.screen(subject(null, { documents: [cedula("1020304050")] }));
    expect(ids(hits)).toEqual(["list-a/3"]);
    expect(hits[0]?.match.route).toBe("id");
    expect(hits[0]?.match.probability).toBeGreaterThanOrEqual(0.99);
  });

  test("a subject with neither a usable name nor documents has no hits, at any threshold", () => {
    for (const name of [null, "", "?", "\u0000", " , "])
      expect(corpus.screen(subject(name, { documents: [cedula("-")] }), { threshold: 0 })).toEqual([]);
  });

  test("kinds are kept apart; a record of unknown kind can be either", () => {
    expect(ids(corpus.screen(subject("Guayuriba", {}, "company")))).toEqual(["list-a/4", "list-a/5"]);
    expect(ids(corpus.screen(subject("Guayuriba")))).toEqual(["list-a/5"]);
    expect(corpus.screen(subject("Cienfuegos"))).toEqual([]);
  });

  test("vehicles, ships and aircraft are found by document only", () => {
    const vehicle = (documents: readonly IdentityDocument[]) =>
      subject("Cienfuegos", { documents }, "vehicle");
    expect(ids(corpus.screen(vehicle([plate("abc123")])))).toEqual(["list-b/car"]);
    expect(
      ids(corpus.screen(vehicle([{ type: "imo-number", number: "IMO 9074729", country: null }]))),
    ).toEqual(["list-b/ship"]);
    expect(ids(corpus.screen(vehicle([{ type: "imo-number", number: "9074729", country: null }])))).toEqual([
      "list-b/ship",
    ]);
    expect(corpus.screen(vehicle([]))).toEqual([]);
  });
});

test("a name that many records of a large list share says less than in a small one", () => {
  const crowd = Array.from({ length: 4000 }, (_, i) => record(`x${i}`, [`Zebedee Person${i}`]));
  const few = engine.buildCorpus([list("few", [record("1", ["Zebedee Altahona"])])]);
  const many = engine.buildCorpus([list("many", [record("1", ["Zebedee Altahona"]), ...crowd])]);
  const score = (corpus: typeof few) =>
    corpus.screen(subject("Zebedee Altahona Ripoll"))[0]?.match.score ?? 0;
  expect(score(many)).toBeLessThan(score(few));
});

test("a record with thousands of aliases is screened like any other", () => {
  const aliases = Array.from({ length: 3000 }, (_, i) => `Alias Number${i} Cienfuegos`);
  const corpus = engine.buildCorpus([list("l", [record("1", ["Braulio Cienfuegos Tamariz", ...aliases])])]);
  expect(corpus.screen(subject("Braulio Cienfuegos Tamariz"))).toHaveLength(1);
});

const words = {
  person: [
    "Juan José María Braulio Jhon Pepe Wilmer Mohammed Muhamad Li J. Ma. MU?OZ Munioz Pérez Peres de la Cruz",
    "Delacruz Cienfuegos Sienfuegos Cienfuego Silva da Guamán Huamán Altahona Chernozubov Ruiz Kim Jr.",
  ],
  company: [
    "Inversiones Banco Guayuriba Guayurivas 3 Tres S.A. Ltda. Norte GYR G.Y.R. Cía. GU?YURIBA Seguros",
  ],
};

/** One way to write a word of a name otherwise. */
type Change = "keep" | "keep too" | "initial" | "drop" | "slip" | "exchange" | "lose" | "glue";

function changed(word: string, change: Change): string {
  switch (change) {
    case "keep":
    case "keep too":
      return `${word} `;
    case "initial":
      return `${word.charAt(0)}. `;
    case "drop":
      return "";
    case "slip":
      return `${word.slice(0, 2)}${word.slice(3)} `;
    case "exchange":
      return `${word.charAt(0)}${word.charAt(2)}${word.charAt(1)}${word.slice(3)} `;
    case "lose":
      return `${word.slice(0, 2)}?${word.slice(3)} `;
    case "glue":
      return word;
  }
}

/** The name with its first words as given names and the rest as surnames; in one piece at 0. */
function parted(full: string, words: number): Name {
  const parts = full.split(" ");
  if (words === 0 || words >= parts.length) return fullName(full);
  return { full, given: parts.slice(0, words).join(" "), family: parts.slice(words).join(" ") };
}

test.each(["person", "company"] as const)("the index returns what scoring every %s returns", (kind) => {
  const word = fc.constantFrom(...words[kind].join(" ").split(" "));
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((chosen) => chosen.join(" "));
  const change = fc.constantFrom<Change>(
    "keep",
    "keep too",
    "initial",
    "drop",
    "slip",
    "exchange",
    "lose",
    "glue",
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(name, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 10 }),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      fc.record({ listed: fc.nat(3), asked: fc.nat(3), exchanged: fc.boolean() }),
      fc.option(fc.constantFrom("1970-01-01", "1980-02-02"), { nil: null }),
      (listed, changes, reversed, border, birthDate) => {
        const births = [{ from: "1970-01-01", to: "1970-01-01", circa: false }];
        const records = listed.map((names, i) =>
          record(
            String(i),
            [],
            { births, names: names.map((full) => ({ ...parted(full, border.listed), strength: "primary" })) },
            kind,
          ),
        );
        const corpus = engine.buildCorpus([list("l", records)]);
        // Whoever is asked for is like the first record: that is where a bound can be too low.
        const parts = (listed[0]?.[0] ?? "").split(" ").map((part, i) => changed(part, changes[i] ?? "keep"));
        const asked = (reversed ? parts.toReversed() : parts).join("").trim();
        const { full, given, family } = parted(asked, border.asked);
        const name = border.exchanged ? { full, given: family, family: given } : { full, given, family };
        const who = subject(null, { name, birthDate }, kind);
        const all = corpus.screen(who, { threshold: 0 });
        // A bound that is too low shows at a record's own probability first.
        for (const threshold of new Set([0.5, ...all.map((hit) => hit.match.probability)]))
          expect(corpus.screen(who, { threshold })).toEqual(
            all.filter((hit) => hit.match.probability >= threshold),
          );
      },
    ),
    { numRuns: 1000 },
  );
});

describe("another thread", () => {
  const thread = new Worker(new URL("./testing/screening-thread.ts", import.meta.url));
  afterAll(() => thread.terminate());
  const ask = async (task: ThreadTask) => {
    const answer = once(thread, "message");
    thread.postMessage(task);
    return (await answer)[0];
  };
  const records = someNames.map((name, i) => record(String(i), [name]));
  const corpus = engine
    .buildCorpus([list("a", records)])
    .withList(list("a", [record("0", ["Rosendo Cienfuegos"]), ...records.slice(1)]));

  test("opens a shared corpus and gives the same hits", async () => {
    const answer = await ask({ shared: corpus.share(), subjects: someSubjects, threshold: 0.2 });
    expect(JSON.stringify(answer.hits)).toBe(answersOf(corpus));
    expect(answer.basis).toEqual(corpus.basis);
  });

  test("reads the same memory, not a copy", async () => {
    const scratch = new SharedArrayBuffer(1);
    await ask({ scratch, byte: 42 });
    expect(new Uint8Array(scratch)[0]).toBe(42);
    const shared = engine.buildCorpus([list("a", records)]).share();
    const replaced = new Uint8Array(shared.segments[0]?.replaced ?? new SharedArrayBuffer(0));
    const subjects = [subject("Braulio Cienfuegos Tamariz")];
    const before = await ask({ shared, subjects, threshold: 0.9 });
    expect(before.firstBytes).toEqual([0]);
    expect(before.hits[0].map((hit: Hit) => hit.record.id)).toContain("0");
    // Not done to a corpus in use: here it shows that the other thread sees what this one writes.
    replaced[0] = 1;
    const after = await ask({ shared, subjects, threshold: 0.9 });
    expect(after.firstBytes).toEqual([1]);
    expect(after.hits[0].map((hit: Hit) => hit.record.id)).not.toContain("0");
  });
});
