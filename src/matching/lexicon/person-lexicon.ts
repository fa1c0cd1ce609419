import { countedShare, isSyllable, nameShare, natsOf, noCounts, type WordCounts } from "../rarity.ts";
import { groupLookup, type Lexicon } from "../words.ts";
import { foreignNames, foreignSpellings } from "./foreign-names.ts";
import { furtherGivenNames, furtherSurnames } from "./further-names.ts";
import { commonestGivenNames, commonGivenNames, givenNames, portugueseGivenNames } from "./given-names.ts";
import { shortForms } from "./name-equivalents.ts";
import { nicknames } from "./nicknames.ts";
import { spellings } from "./spellings.ts";
import { commonestSurnames, commonSurnames, portugueseSurnames, surnames } from "./surnames.ts";

const groups = groupLookup([...nicknames, ...spellings, ...shortForms, ...foreignSpellings]);

/** The tables about people's names, with the rarity that a corpus adds to them. */
export function personLexicon(counted: WordCounts = noCounts): Lexicon {
  return {
    groups,
    given: isGivenName,
    family: isSurname,
    foreign: (text) => foreignNames.has(text) || vietnameseSyllable.test(text),
    syllable: isSyllable,
    role: () => "name",
    nats: (text) => natsOf(Math.max(nameShare(text), countedShare(text, counted))),
  };
}

// One syllable of Vietnamese as written without its marks; some two thousand there are.
const vietnameseSyllable =
  /^(?:ngh?|nh|ph|th|tr|kh|gh|gi|ch|qu|[bcdghklmnrstvx])(?:uye|uya|uoi|uou|ieu|yeu|oai|oay|uay|ia|ie|iu|oa|oe|oi|ua|ue|ui|uo|uu|uy|ai|ao|au|ay|eo|eu|[aeiouy])(?:ch|ng|nh|[cmnpt])?$/;

function isGivenName(text: string): boolean {
  return isListedGivenName(text) || isListedGivenName(otherGender(text));
}

/** Fernanda of Fernando: the tables need only one of the two. */
function otherGender(text: string): string {
  if (text.length < 5) return "";
  if (text.endsWith("a")) return `${text.slice(0, -1)}o`;
  return text.endsWith("o") ? `${text.slice(0, -1)}a` : "";
}

function isListedGivenName(text: string): boolean {
  return (
    commonestGivenNames.has(text) ||
    commonGivenNames.has(text) ||
    givenNames.has(text) ||
    portugueseGivenNames.has(text) ||
    furtherGivenNames.has(text)
  );
}

function isSurname(text: string): boolean {
  return (
    commonestSurnames.has(text) ||
    commonSurnames.has(text) ||
    surnames.has(text) ||
    portugueseSurnames.has(text) ||
    furtherSurnames.has(text)
  );
}
