import { extraInputs, type IdentityDocument } from "../model/subject.ts";
import type { Desk } from "./desk.ts";
import { clip } from "./format.ts";
import { limits } from "./limits.ts";
import type { Pair } from "./presentation.ts";

/** The inputs of the check, as they were given. */
export function presentSubject({ report: { check }, strings, format }: Desk): readonly Pair[] {
  const { inputs } = strings;
  const { subject } = check;
  const pairs: Pair[] = [];
  const add = (label: string, value: string | null | undefined) => {
    if (value) pairs.push({ label, value: clip(value, limits.text) });
  };
  add(inputs.name, subject.name?.full);
  for (const document of subject.documents.slice(0, limits.items))
    add(inputs[document.type], numberAndCountry(document));
  add(inputs["birth-date"], subject.birthDate);
  add(inputs["issue-date"], subject.issueDate);
  add(inputs.gender, subject.gender && strings.genders[subject.gender]);
  for (const extra of extraInputs) add(inputs[extra], subject.extras[extra]);
  return pairs;

  function numberAndCountry({ number, country }: IdentityDocument): string {
    const written = clip(number, limits.name);
    return country === null ? written : `${written} (${format.country(country)})`;
  }
}
