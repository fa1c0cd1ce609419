import { countedShare, natsOf, noCounts, type WordCounts } from "../rarity.ts";
import { groupLookup, type Lexicon, type WordRole } from "../words.ts";
import { companyEquivalents, neutralWords, qualifierWords, sectorWords } from "./company-words.ts";

const groups = groupLookup(companyEquivalents);

// Agreeing on a word of these kinds tells little, whatever the corpus says.
const natsByRole: Readonly<Record<WordRole, number>> = {
  name: Number.POSITIVE_INFINITY,
  neutral: 0.4,
  sector: 0.8,
  qualifier: 1.2,
  number: 1.6,
};

/** The tables about companies' names, with the rarity that a corpus adds to them. */
export function companyLexicon(counted: WordCounts = noCounts): Lexicon {
  return {
    groups,
    given: () => false,
    family: () => false,
    foreign: () => false,
    syllable: () => false,
    role: roleOf,
    nats: (text) =>
      Math.min(natsByRole[roleOf(text)], natsOf(Math.max(lengthShare(text), countedShare(text, counted)))),
  };
}

function roleOf(text: string): WordRole {
  if (/^\d+$/.test(text)) return "number";
  if (formWords.has(text)) return "neutral";
  if (neutralWords.has(text)) return "neutral";
  if (sectorWords.has(text)) return "sector";
  if (qualifierWords.has(text)) return "qualifier";
  return rolesOfGroups.get(text) ?? "name";
}

// A legal form in the middle of a name, before what else it says: `Zipa S.A.S. Nivel 2`.
const formWords: ReadonlySet<string> = new Set(
  "sas ltda ltd limited limitada srl sarl llc gmbh inc incorporated corp plc eirl jsc ojsc pjsc ooo oao zao".split(
    " ",
  ),
);

// An abbreviation is of the kind of the word it stands for.
const rolesOfGroups: ReadonlyMap<string, WordRole> = new Map(
  companyEquivalents.flatMap((group) => {
    const role: WordRole | null = group.some((word) => sectorWords.has(word))
      ? "sector"
      : group.some((word) => neutralWords.has(word))
        ? "neutral"
        : group.some((word) => qualifierWords.has(word))
          ? "qualifier"
          : null;
    return role ? group.map((word) => [word, role] as const) : [];
  }),
);

function lengthShare(text: string): number {
  if (text.length <= 2) return 1 / 300;
  if (text.length === 3) return 1 / 1500;
  return 1 / 10_000;
}
