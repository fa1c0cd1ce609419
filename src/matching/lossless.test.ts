import { describe, expect, test, vi } from "vitest";
import type { DateRange } from "../model/dates.ts";
import type { SourceRecord } from "../model/record.ts";
import type { IdentityDocument } from "../model/subject.ts";
import { engine } from "./engine.ts";
import { compareWithBruteForce } from "./testing/lossless.ts";
import { type Random, randomFrom } from "./testing/random.ts";
import { record } from "./testing/subjects.ts";

const people = `Juan José María Braulio Jhon Pepe Wilmer Mohammed Muhamad Li Wang J. Ma. MU?OZ Munioz Pérez Peres
  de la Cruz Delacruz Cienfuegos Sienfuegos Cienfuego Silva da Guamán Huamán Altahona Chernozubov Ruiz Kim Jr.
  Rosalba Rosa Alba Mariana Ana Petrovich Вадим Чернозубов bin al Barqawi البرقاوي 王小明 Sok Jin Hernández
  Maximiliano Constantinopolitano Constantinopla Yeison Jason Luz Dary Luzdary O'Higgins Abd el Rahman`;
const companies = `Inversiones Banco Guayuriba Guayurivas 3 Tres III S.A. Ltda. Norte GYR G.Y.R. Cía. GU?YURIBA Seguros
  Comercializadora Internacional Trading Zafirotex Zafiro Tex 2000 GmbH del Sur Hermanos Hnos. y La Esperanza The New
  Grupo Corporation Nuevo Fund VII Fund VIII`;

/** Records with names drawn from those words; rare words now and then. */
function recordsFrom(words: string, kind: "person" | "company" | "vessel", random: Random): SourceRecord[] {
  const pool = words.split(/\s+/).filter(Boolean);
  const rare = () =>
    Array.from({ length: 3 + random.below(9) }, () => random.pick([..."aeioubcdlmnrst"])).join("");
  const name = () =>
    Array.from({ length: 1 + random.below(5) }, () => (random.chance(0.2) ? rare() : random.pick(pool))).join(
      " ",
    );
  return Array.from({ length: 25 }, (_, i) =>
    record(
      String(i),
      Array.from({ length: 1 + random.below(3) }, name),
      {
        births: Array.from({ length: random.below(3) }, () => birthFrom(random)),
        documents: random.chance(0.3) ? [documentFrom(random)] : [],
        countries: random.chance(0.3) ? ["CO"] : [],
        gender: random.chance(0.3) ? "male" : null,
      },
      kind,
    ),
  );
}

/** Few days, so that they meet, some a slip apart; now and then a span, short or long. */
function birthFrom(random: Random): DateRange {
  if (random.chance(0.1)) return { from: "1969-01-01", to: "1971-12-31", circa: random.chance(0.5) };
  if (random.chance(0.1)) return { from: "1955-01-01", to: "1980-12-31", circa: random.chance(0.5) };
  const day = random.pick(["1970-01-01", "1970-01-01", "1971-03-02", "1980-01-01", "1961-06-07"]);
  return { from: day, to: day, circa: random.chance(0.2) };
}

/** Few numbers, so that they meet; whole and masked. */
function documentFrom(random: Random): IdentityDocument {
  const cpf = random.pick(["111.444.777-35", "***.444.777-**", "529.982.247-25", "***.982.247-**"]);
  return random.chance(0.5)
    ? { type: "national-id", number: String(10_000 + random.below(20)), country: "CO" }
    : { type: "national-id", number: cpf, country: "BR" };
}

const corpora = 170;
const queriesEach = 40;

// Half a minute on an idle machine; a busy one must not fail them.
vi.setConfig({ testTimeout: 600_000 });

describe.each([
  ["people", people, "person", 1],
  ["companies", companies, "company", 2],
  ["ships", companies, "vessel", 3],
] as const)("screening %s", (_, words, kind, seed) => {
  test("the index gives what scoring every record gives, in 6,800 queries of 170 corpora", () => {
    const random = randomFrom(seed);
    let hits = 0;
    for (let i = 0; i < corpora; i++) {
      const records = recordsFrom(words, kind, random);
      const compared = compareWithBruteForce(records, { engine, random, queries: queriesEach });
      expect(compared.differences).toBe(0);
      hits += compared.hits;
    }
    expect(hits).toBeGreaterThan(corpora * queriesEach);
  });
});

describe("the comparison with brute force sees", () => {
  test.each([
    ["a bound without what whole names are worth", "./bound.ts", "mostOfNames", lowered],
    ["related words that are not found", "./relate.ts", "relationKeys", fewer],
    ["pairs of words that are not asked for", "./flat/asked-words.ts", "askedWords", withoutPairs],
  ] as const)("%s", async (_, file, name, worsen) => {
    vi.resetModules();
    vi.doMock(file, async (original) => {
      const module = await original<Record<string, (...given: never[]) => unknown>>();
      return { ...module, [name]: worsen(module[name] as (...given: unknown[]) => unknown) };
    });
    const { engine: worse } = await import("./engine.ts");
    vi.doUnmock(file);
    const random = randomFrom(1);
    let differences = 0;
    for (let i = 0; i < 40; i++)
      differences += compareWithBruteForce(recordsFrom(people, "person", random), {
        engine: worse,
        random,
        queries: queriesEach,
      }).differences;
    expect(differences).toBeGreaterThan(0);
  });
});

type AnyFunction = (...given: unknown[]) => unknown;

function lowered(bound: AnyFunction): AnyFunction {
  return (nats, _whole, pairs) => bound(nats, false, pairs);
}

function fewer(keys: AnyFunction): AnyFunction {
  return (...given) => (keys(...given) as readonly string[]).slice(0, 1);
}

function withoutPairs(asked: AnyFunction): AnyFunction {
  return (...given) => {
    const words = asked(...given);
    return words === "every name" ? words : { ...(words as object), together: [] };
  };
}
