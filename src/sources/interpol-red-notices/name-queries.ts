import type { Name } from "../../model/subject.ts";

export interface NameQuery {
  readonly name: string;
  readonly forename: string;
}

const particles = new Set([
  "de",
  "del",
  "la",
  "las",
  "los",
  "y",
  "da",
  "do",
  "dos",
  "das",
  "e",
  "van",
  "von",
]);

/**
 * The searches that between them reach every notice the name could be on. Every word sent must be on
 * the notice, and a notice seldom carries both surnames and all given names: one of each is sent.
 * A name that does not come split is tried given names first and surnames first.
 */
export function nameQueries(name: Name): readonly NameQuery[] {
  const given = words(name.given);
  const [surname] = words(name.family);
  const pairs =
    given.length > 0 && surname !== undefined
      ? given.map((forename) => ({ name: surname, forename }))
      : splits(words(name.full));
  return [...new Map(pairs.map((pair) => [`${pair.forename} ${pair.name}`, pair])).values()];
}

/**
 * Of `JUAN CARLOS PÉREZ GÓMEZ`: Juan with Pérez and with Gómez, Carlos with Pérez, and, read surnames
 * first, Gómez and Pérez as given names of a Juan. Five searches at four words, three at three.
 */
function splits(all: readonly string[]): readonly NameQuery[] {
  const [first, second, third] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return [];
  if (second === undefined) return [{ name: first, forename: "" }];
  const pairs = all.slice(Math.floor(all.length / 2)).map((name) => ({ name, forename: first }));
  pairs.push({ name: first, forename: last });
  if (all.length > 3 && third !== undefined) {
    pairs.push({ name: third, forename: second }, { name: first, forename: third });
  }
  return pairs;
}

function words(text: string | null): readonly string[] {
  return (text ?? "").split(/\s+/).filter((word) => word !== "" && !particles.has(word.toLowerCase()));
}
