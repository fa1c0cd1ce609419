import type { DateRange, IsoDate } from "../../../model/dates.ts";
import type { Fact, NameStrength, RecordKind } from "../../../model/record.ts";
import type { Gender } from "../../../model/subject.ts";

/** One entry of an OFAC list, the same whichever of OFAC's layouts it was read from. */
export interface OfacParty {
  readonly uid: string;
  readonly kind: RecordKind;
  readonly names: readonly OfacName[];
  readonly programs: readonly string[];
  readonly title: string | null;
  readonly gender: Gender | null;
  readonly births: readonly DateRange[];
  readonly birthPlaces: readonly string[];
  /** Names of countries, as written. */
  readonly nationalities: readonly string[];
  readonly citizenships: readonly string[];
  readonly ids: readonly OfacId[];
  readonly addresses: readonly string[];
  readonly listedOn: IsoDate | null;
  readonly vessel: readonly Fact[];
  /** Whatever else is said, in the words of the list: links, risks, notes. */
  readonly remarks: readonly string[];
}

/** Of a person `given` and `family` apart; of anything else all of it in `family`. */
export interface OfacName {
  readonly given: string | null;
  readonly family: string;
  readonly strength: NameStrength;
}

/** A number and what OFAC calls it: `Cedula No.`, `NIT #`, `Registration ID`. */
export interface OfacId {
  readonly label: string;
  readonly number: string;
  /** Name of the country, as written. */
  readonly country: string | null;
}

/** `a.k.a.`, `f.k.a.`, `n.k.a.`, with or without dots; what OFAC calls weak is weak whatever it is. */
export function strengthOf(type: string | null, weak: boolean): NameStrength {
  if (weak) return "weak-alias";
  return /^f\.?k\.?a/i.test(type ?? "") ? "former" : "alias";
}

/** A name as the flat files write it: `LOPEZ, Maria` of a person, the whole name of anything else. */
export function nameInOneField(written: string, kind: RecordKind, strength: NameStrength): OfacName {
  const comma = kind === "person" ? written.indexOf(",") : -1;
  if (comma < 0) return { given: null, family: written.trim(), strength };
  return { given: written.slice(comma + 1).trim() || null, family: written.slice(0, comma).trim(), strength };
}
