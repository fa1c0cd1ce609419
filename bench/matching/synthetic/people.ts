import { pick, type Random, zipf } from "../random.ts";
import { composedName } from "./compose.ts";
import type { Culture } from "./cultures.ts";

export interface PersonName {
  readonly given: string;
  readonly family: string;
}

/** A name as people of that culture bear it; surnames are drawn from `vocabulary` of them. */
export function personName(random: Random, culture: Culture, vocabulary: number): PersonName {
  const given = () => named(culture, culture.given, zipf(random, givenNames(culture, vocabulary), 6));
  const family = () => named(culture, culture.family, zipf(random, vocabulary, culture.flatness));
  switch (culture.id) {
    case "latin-american":
      return { given: several(random, given, 0.6), family: `${particle(random)}${family()} ${family()}` };
    case "brazilian":
      return { given: several(random, given, 0.35), family: brazilianFamily(random, family) };
    case "english":
      return { given: several(random, given, 0.5), family: family() };
    case "arabic":
      return { given: `${given()} ${random() < 0.2 ? "bin " : ""}${given()}`, family: family() };
    case "russian":
      return { given: `${given()} ${patronymic(given())}`, family: family() };
    case "chinese":
      return { given: given(), family: family() };
    default:
      return culture.id satisfies never;
  }
}

/** Given names vary less than surnames do. */
function givenNames(culture: Culture, vocabulary: number): number {
  return culture.given.length + Math.round(vocabulary / 60);
}

function named(culture: Culture, known: readonly string[], rank: number): string {
  const name = known[rank] ?? composedName(culture.sounds, rank);
  return name.charAt(0) === name.charAt(0).toUpperCase() || name.startsWith("al-")
    ? name
    : name.charAt(0).toUpperCase() + name.slice(1);
}

function several(random: Random, given: () => string, chance: number): string {
  return random() < chance ? `${given()} ${given()}` : given();
}

function particle(random: Random): string {
  return random() < 0.06 ? pick(random, ["de la ", "del ", "de "]) : "";
}

function brazilianFamily(random: Random, family: () => string): string {
  const joint = random() < 0.5 ? pick(random, [" da ", " de ", " dos "]) : " ";
  const ending = random() < 0.06 ? pick(random, [" Filho", " Júnior", " Neto"]) : "";
  return `${random() < 0.3 ? "da " : ""}${family()}${joint}${family()}${ending}`;
}

function patronymic(father: string): string {
  if (/[iy]$/.test(father)) return `${father.slice(0, -1)}yevich`;
  return /[ae]$/.test(father) ? `${father.slice(0, -1)}ich` : `${father}ovich`;
}
