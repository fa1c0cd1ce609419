import { brazilianSubjects } from "./brazil.ts";
import { chileanSubjects } from "./chile.ts";
import { colombianSubjects } from "./colombia.ts";
import { costaRicanSubjects } from "./costa-rica.ts";
import { faultySubjects } from "./faults.ts";
import { mexicanSubjects } from "./mexico.ts";
import { peruvianSubjects } from "./peru.ts";
import { sanctionedSubjects } from "./sanctioned.ts";
import type { Scenario } from "./scenario.ts";

/** Everything declared by hand, in the order it is shown in. */
export const scenarios: readonly Scenario[] = [
  colombianSubjects,
  sanctionedSubjects,
  faultySubjects,
  brazilianSubjects,
  chileanSubjects,
  costaRicanSubjects,
  mexicanSubjects,
  peruvianSubjects,
];
