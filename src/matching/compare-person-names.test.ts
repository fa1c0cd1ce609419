import { expect, test } from "vitest";
import { sumOf } from "./compare.ts";
import { comparePersonNames } from "./compare-person-names.ts";
import { readPersonName } from "./person-name.ts";
import { newWords } from "./sides.ts";
import { fullName } from "./subject.ts";
import { editName } from "./testing/edit-name.ts";
import { type Random, randomFrom } from "./testing/random.ts";

const words =
  `Juan José María Braulio Jhon Ana Rosa Luz Pérez Peres Rodríguez Gómez Silva Santos Cruz Torres Torre
  Cienfuegos Sienfuegos Altahona Tamariz Urdinola Guamán Huamán Chernozubov Haskev Hasmel Kim Sok Barqawi J. M. Jr.
  de la da dos bin vda. Filho Mohamed Petrovich`.split(/\s+/);

function nameFrom(random: Random) {
  const some = () => Array.from({ length: 1 + random.below(4) }, () => random.pick(words)).join(" ");
  if (random.chance(0.5)) return fullName(some());
  const [given, family] = [some(), some()];
  return { full: `${given} ${family}`, given, family };
}

test("a comparison that ends early could not have come to what was asked for", () => {
  const random = randomFrom(8);
  const maker = newWords().person;
  let [compared, ended] = [0, 0];
  for (let i = 0; i < 30_000; i++) {
    const name = nameFrom(random);
    const other = random.chance(0.4) ? fullName(editName(name.full, random)) : nameFrom(random);
    const [a, b] = [readPersonName(name, maker, 4), readPersonName(other, maker)];
    if (!a || !b) continue;
    const evidence = comparePersonNames(a, b);
    const least = random.below(70) / 10 - 1;
    const early = comparePersonNames(a, b, least);
    compared++;
    if (early.length === 0 && evidence.length > 0) {
      ended++;
      // As `compareNames` sums it up: what speaks against has a floor.
      const against = Math.max(-8, sumOf(evidence.filter(({ weight }) => weight < 0)));
      expect(sumOf(evidence.filter(({ weight }) => weight >= 0)) + against).toBeLessThan(least);
    } else expect(early).toEqual(evidence);
  }
  expect(ended).toBeGreaterThan(compared / 4);
});
