/**
 * A report as it is laid out: translated, formatted, sorted and bounded. Plain JSON of strings and
 * of the few numbers that the template draws; `template.typ` decides where it all goes, and nothing else.
 */
export interface Presentation {
  readonly language: string;
  /** Upper-case ISO 3166-1, for hyphenation; null when the check is of no one country. */
  readonly region: string | null;
  readonly title: string;
  readonly checkId: string;
  /** Null outside the sandbox. */
  readonly sandbox: { readonly band: string; readonly mark: string; readonly notice: string } | null;
  readonly footer: {
    readonly check: string;
    readonly generated: string;
    readonly page: string;
    readonly pageOf: string;
  };
  readonly facts: readonly Pair[];
  readonly verdict: VerdictPanel;
  readonly scores: readonly ScoreGauge[];
  /** The word that marks the scores of a check with answers missing; null when none are. */
  readonly partial: string | null;
  readonly subject: { readonly heading: string; readonly pairs: readonly Pair[] };
  readonly dataSets: {
    readonly heading: string;
    readonly header: readonly string[];
    readonly rows: readonly DataSetRow[];
  };
  readonly findings: FindingSection;
  /** Null when there are none. */
  readonly registrations: FindingSection | null;
  readonly silent: Grid | null;
  readonly notAsked: Grid | null;
  readonly consulted: Grid;
  readonly howToRead: { readonly heading: string; readonly points: readonly string[] };
}

export interface Pair {
  readonly label: string;
  readonly value: string;
  /** An `https:` or `http:` address to link the value to. */
  readonly link?: string;
}

/** What the panel at the top says; each tone has its own shape as well as its own colour. */
export type Tone = "clear" | "findings" | "incomplete" | "pending";

interface VerdictPanel {
  readonly tone: Tone;
  readonly headline: string;
  readonly sentences: readonly string[];
}

export interface ScoreGauge {
  readonly label: string;
  readonly value: string;
  /** From 0 to 1, for the bar; null when there is no score yet. */
  readonly fraction: number | null;
}

/** How many of five marks a severity fills; null when it is not known. */
export type SeverityMarks = 0 | 1 | 2 | 3 | 4 | 5 | null;

export interface Grid {
  readonly heading: string;
  readonly intro: string | null;
  readonly header: readonly string[];
  readonly cells: readonly (readonly string[])[];
  /** Said beneath when rows were left out. */
  readonly more: string | null;
}

export interface DataSetRow {
  readonly name: string;
  readonly weight: string;
  readonly result: string;
  readonly marks: SeverityMarks;
  readonly severity: string;
  readonly byId: string;
  readonly byName: string;
  readonly score: string;
}

export interface FindingSection {
  readonly heading: string;
  readonly intro: string | null;
  readonly more: string | null;
  readonly items: readonly FindingCard[];
}

export interface FindingCard {
  readonly number: string;
  readonly title: string;
  readonly marks: SeverityMarks;
  readonly severity: string;
  readonly source: string;
  readonly sourceLink: string | null;
  readonly context: string;
  readonly version: string;
  readonly recorded: { readonly heading: string; readonly pairs: readonly Pair[] };
  readonly tables: readonly FactGrid[];
  readonly why: EvidenceTable;
}

/** One row of facts reads as pairs; several with the same labels read as a grid. */
export type FactGrid =
  | {
      readonly kind: "pairs";
      readonly title: string;
      readonly groups: readonly (readonly Pair[])[];
      readonly more: string | null;
    }
  | {
      readonly kind: "grid";
      readonly title: string;
      readonly header: readonly string[];
      readonly cells: readonly (readonly string[])[];
      readonly more: string | null;
    };

export interface EvidenceTable {
  readonly heading: string;
  readonly header: readonly string[];
  /** Kind, what the subject brought, what the record brought, how they relate, weight. */
  readonly rows: readonly (readonly string[])[];
  readonly sum: Pair;
  readonly probability: Pair;
}
