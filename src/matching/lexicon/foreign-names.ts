import { foreignGivenNames } from "./foreign-given-names.ts";
import { foreignSurnames } from "./foreign-surnames.ts";

const lines = [...foreignGivenNames, ...foreignSurnames];

/** Names of other parts of the world: two of them are never one name misspelt. */
export const foreignNames: ReadonlySet<string> = new Set(lines.flat());

/** Their spellings where there are several. */
export const foreignSpellings: readonly (readonly string[])[] = lines.filter((forms) => forms.length > 1);
