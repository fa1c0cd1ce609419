import type { Offers } from "./offers.ts";

/** What names sum up to at most: see `mostOfNames`. */
export type MostOf = (nats: number, whole: boolean, pairs: number) => number;

/** What to look names up by: no name that could reach the score has none of these. */
export interface AskedWords {
  /** Places of words of which any relative will do. */
  readonly alone: ReadonlySet<number>;
  /** Places of two words, a relative of each of which has to stand in the name. */
  readonly together: readonly (readonly [number, number])[];
}

/**
 * The words, and pairs of words, of which every name that could reach `least` has a relative. As many
 * of the words with the most names as stay below `least` together need not be asked for. Of a word that
 * is asked for and stays below it too, so do some of the others: only names with one of the rest beside
 * it count. A name that agrees as a whole is worth more, and has a relative of every telling word.
 * `costs` tells in how many names the relatives of each word stand; "every name" where a name could
 * reach `least` without any.
 */
export function askedWords(
  offers: Offers,
  least: number,
  mostOf: MostOf,
  costs: readonly number[],
): AskedWords | "every name" {
  const base = offers.worthOfInitials;
  if (mostOf(base, false, 0) >= least) return "every name";
  const places = Array.from({ length: offers.size }, (_, i) => i);
  const all = places.reduce((sum, i) => sum + offers.mostOf(i), base);
  if (mostOf(all, true, places.length) < least) return { alone: new Set(), together: [] };
  const dearestFirst = places.sort((a, b) => (costs[b] ?? 0) - (costs[a] ?? 0));
  const telling = dearestFirst.filter((i) => offers.isTelling(i) && !offers.isInitial(i));
  const cheapest = telling.at(-1);
  if (cheapest === undefined) return "every name";

  /** Those of `among` that a name has one of if it has `without` and reaches `least`. */
  const needed = (among: readonly number[], without: readonly number[]): readonly number[] => {
    let nats = without.reduce((sum, i) => sum + offers.mostOf(i), base);
    let pairs = without.length;
    return among.filter((i) => {
      const further = nats + offers.mostOf(i);
      if (mostOf(further, false, pairs + 1) >= least) return true;
      nats = further;
      pairs++;
      return false;
    });
  };

  const alone = new Set<number>();
  const together: (readonly [number, number])[] = [];
  for (const i of needed(dearestFirst, [])) {
    if (mostOf(base + offers.mostOf(i), false, 1) >= least) alone.add(i);
    else
      for (const j of needed(
        dearestFirst.filter((other) => other !== i),
        [i],
      ))
        if (!together.some(([other, one]) => other === j && one === i)) together.push([i, j]);
  }
  const second = telling.at(-2);
  if (second === undefined) alone.add(cheapest);
  else together.push([cheapest, second]);
  return { alone, together };
}
