import type { Scope } from "../../model/country.ts";
import type { SubjectKind } from "../../model/subject.ts";
import type { Fault, ListedParty, Mark, Resident, SandboxCompany, SandboxVehicle } from "../world.ts";

/** Request fields that are filled from what the population knows of a subject. */
export type InputField =
  | "company_name"
  | "date_of_birth"
  | "first_name"
  | "gender"
  | "issue_date"
  | "last_name"
  | "license_plate"
  | "national_id"
  | "tax_id"
  | "vehicle_id";

/** A test subject: either somebody of the population, or inputs that nobody there has. */
export type DeclaredSubject = {
  readonly scenario: string;
  readonly expect: string;
} & (
  | {
      readonly about: Resident | SandboxCompany | SandboxVehicle;
      /** A vehicle's person fields are its owner's. */
      readonly gives: readonly InputField[];
      readonly also?: Readonly<Record<string, string>>;
    }
  | {
      readonly country: Scope;
      readonly type: SubjectKind;
      readonly inputs: Readonly<Record<string, string>>;
    }
);

/** Declared by hand and the same for every seed, with the test subjects that need it. */
export interface Scenario {
  readonly residents: readonly Resident[];
  readonly companies: readonly SandboxCompany[];
  readonly vehicles: readonly SandboxVehicle[];
  readonly listed: readonly ListedParty[];
  readonly faults: readonly Fault[];
  readonly subjects: readonly DeclaredSubject[];
}

/** A mark of which the subject is the defendant, or against whom there are no sides. */
export function against(mark: Omit<Mark, "side">): Mark {
  return { ...mark, side: "defendant" };
}

/** A listed person with nothing known but what is given. */
export function listedPerson(
  party: Pick<ListedParty, "sourceId" | "uid" | "given" | "family" | "gender" | "listedOn"> &
    Partial<ListedParty>,
): ListedParty {
  return {
    kind: "person",
    aliases: [],
    documents: [],
    birthDate: null,
    birthPlace: null,
    nationality: null,
    programs: ["SANDBOX"],
    remarks: null,
    ...party,
  };
}
