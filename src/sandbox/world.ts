import type { FastifyInstance, FastifyReply } from "fastify";
import type { SourceId } from "../model/answer.ts";
import type { CheckCountry, Scope } from "../model/country.ts";
import type { IsoDate } from "../model/dates.ts";
import type { Topic } from "../model/record.ts";
import type { DocumentType, Gender, SubjectKind } from "../model/subject.ts";

/** Something that a synthetic registry has on file about a resident, a company or a vehicle. */
export interface Mark {
  /** What kind of entry it is; each registry serves the topics that its real counterpart would hold. */
  readonly topic: Topic;
  readonly date: IsoDate;
  /** Case, resolution or ticket number, shaped like the country's. */
  readonly reference: string;
  /** Court, agency or police that keeps it. */
  readonly authority: string;
  readonly place: string;
  /** What it is about, in the country's language. */
  readonly description: string;
  /** Whose side the resident is on in a court case. */
  readonly side: "defendant" | "plaintiff";
}

/** A synthetic person. Every document number is valid by the country's rules. */
export interface Resident {
  readonly country: CheckCountry;
  readonly nationalId: string;
  readonly given: string;
  readonly paternal: string;
  readonly maternal: string;
  readonly gender: Gender;
  readonly birthDate: IsoDate;
  readonly birthPlace: string;
  readonly issueDate: IsoDate;
  readonly issuePlace: string;
  readonly death: IsoDate | null;
  readonly marks: readonly Mark[];
}

export interface SandboxCompany {
  readonly country: CheckCountry;
  /** As it is usually written: a NIT with its check digit after a hyphen, a CNPJ as 14 digits. */
  readonly taxId: string;
  readonly name: string;
  readonly status: "active" | "cancelled";
  readonly foundedOn: IsoDate;
  readonly activity: string;
  readonly place: string;
  readonly representative: Resident;
  readonly marks: readonly Mark[];
}

export interface SandboxVehicle {
  readonly country: CheckCountry;
  readonly plate: string;
  readonly vin: string;
  readonly make: string;
  readonly model: string;
  readonly year: number;
  readonly color: string;
  readonly owner: Resident;
  readonly marks: readonly Mark[];
}

/** A synthetic entry of a synthetic sanctions or wanted list. */
export interface ListedParty {
  /** The list or notice system that carries it. */
  readonly sourceId: SourceId;
  readonly kind: "person" | "company" | "vessel";
  /** The list's own number for it. */
  readonly uid: string;
  readonly given: string | null;
  /** Family name of a person, whole name of anything else. */
  readonly family: string;
  readonly aliases: readonly {
    readonly given: string | null;
    readonly family: string;
    readonly weak: boolean;
  }[];
  readonly documents: readonly {
    readonly type: DocumentType;
    readonly number: string;
    readonly country: string;
  }[];
  readonly birthDate: IsoDate | null;
  readonly birthPlace: string | null;
  readonly nationality: string | null;
  readonly gender: Gender | null;
  readonly programs: readonly string[];
  readonly listedOn: IsoDate;
  readonly remarks: string | null;
}

/** A fault that a registry shows whenever a certain number is asked for. */
export interface Fault {
  /** The source whose registry misbehaves, or the registry behind a provider. */
  readonly sourceId: SourceId;
  /** The document or plate, digits and letters only. */
  readonly number: string;
  /**
   * `fails` answers 503 every time; for a registry behind a provider, the provider reports it as
   * failed. `slow` answers after `delayMs`. `recovers` fails `times` times, then answers.
   */
  readonly how:
    | { readonly kind: "fails" }
    | { readonly kind: "slow"; readonly delayMs: number }
    | { readonly kind: "recovers"; readonly times: number };
}

/** The synthetic population, the same for the same seed. */
export interface Population {
  readonly seed: number;
  readonly residents: readonly Resident[];
  readonly companies: readonly SandboxCompany[];
  readonly vehicles: readonly SandboxVehicle[];
  readonly listed: readonly ListedParty[];
  readonly faults: readonly Fault[];
}

/** A named test subject: its inputs can be posted to `/v1/checks` as they are. */
export interface SandboxSubject {
  readonly scenario: string;
  readonly country: Scope;
  readonly type: SubjectKind;
  readonly inputs: Readonly<Record<string, string>>;
  /** What will happen, in a sentence. */
  readonly expect: string;
}

/** What a synthetic registry is handed: the population and its look-ups, and faults acted out. */
export interface SandboxWorld {
  readonly population: Population;
  /** By number in any punctuation; undefined for a number nobody has. */
  resident(country: CheckCountry, nationalId: string): Resident | undefined;
  company(country: CheckCountry, taxId: string): SandboxCompany | undefined;
  vehicle(country: CheckCountry, plate: string): SandboxVehicle | undefined;
  /** Residents of a country whose full name has all of these words, in any order, accents and case aside. */
  residentsNamed(country: CheckCountry, name: string): readonly Resident[];
  companiesNamed(country: CheckCountry, name: string): readonly SandboxCompany[];
  listedOn(sourceId: SourceId): readonly ListedParty[];
  /**
   * Acts out the fault set for this source and number, if there is one: waits, or sends a 503 and
   * resolves to true, in which case the registry must send nothing itself.
   */
  actedOut(sourceId: SourceId, number: string, reply: FastifyReply): Promise<boolean>;
  /**
   * For a provider: whether the registry behind it fails for this number now (counting down a
   * fault that recovers), and how long the provider must keep its asker waiting.
   */
  faultOf(sourceId: SourceId, number: string): { readonly failed: boolean; readonly delayMs: number };
}

/** A synthetic registry, or list publisher, that speaks its real counterpart's wire format. */
export interface SandboxRegistry {
  /** The source, or provider, it plays. Served under `/{sourceId}`, which becomes the source's base URL. */
  readonly sourceId: SourceId;
  routes(app: FastifyInstance, world: SandboxWorld): void;
  /** For a list: paths by file name, below the base URL, that replace the official URLs. */
  readonly files?: Readonly<Record<string, string>>;
}
