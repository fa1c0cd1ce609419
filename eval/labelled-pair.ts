import type { CountryCode } from "../src/model/country.ts";
import type { DateRange } from "../src/model/dates.ts";
import type { Gender, IdentityDocument } from "../src/model/subject.ts";

/** How surely the label is right: `STRONG` any analyst agrees, `MEDIUM` most would, `WEAK` debatable. */
export const tiers = ["STRONG", "MEDIUM", "WEAK"] as const;

export type Tier = (typeof tiers)[number];

/** What one side of a pair says. Only this, and the schema, is shown to the engine. */
export interface PairSide {
  readonly name: string;
  readonly birth: DateRange | null;
  readonly gender: Gender | null;
  readonly countries: readonly CountryCode[];
  readonly documents: readonly IdentityDocument[];
}

/** One row of a pair file. */
export interface LabelledPair {
  /** From 1, the header not counted. */
  readonly row: number;
  /** Null where the file has no such column. */
  readonly id: string | null;
  readonly schema: Schema;
  /** The query. */
  readonly subject: PairSide;
  /** What is listed. */
  readonly listed: PairSide;
  readonly isMatch: boolean;
  readonly tier: Tier | null;
  /** Null where the row or the file has none. */
  readonly category: string | null;
  readonly caseGroup: string | null;
}

/** What `schema` may say: the names of the FollowTheMoney model that public pair files use. */
export const schemas = [
  "Person",
  "Company",
  "Organization",
  "LegalEntity",
  "PublicBody",
  "Vessel",
  "Vehicle",
  "Airplane",
] as const;

export type Schema = (typeof schemas)[number];
