import { canonicalNumber } from "../../model/documents.ts";
import type { IdentityDocument } from "../../model/subject.ts";
import { isTelling } from "../compare-facts.ts";
import type { MatchSubject } from "../subject.ts";
import { weights } from "../weights.ts";
export function documentKeys(document: IdentityDocument): readonly string[] {
  return isTelling(document) ? [canonicalNumber(document)] : [];
}
export function mostFactNats(subject: MatchSubject): number {
  return (
    (subject.birth === null ? 0 : weights.birthDayAgrees) +
    (subject.gender === null ? 0 : weights.genderAgrees) +
    (subject.countries.length === 0 ? 0 : weights.countryAgrees)
  );
}
