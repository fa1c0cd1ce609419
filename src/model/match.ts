import type { Route } from "./answer.ts";

/** What two sides were set against each other on; `prior` is where the sum starts before anything is compared. */
export type EvidenceKind = "name" | "document" | "birth-date" | "gender" | "country" | "prior";

/**
 * One piece of evidence. `weight` is in natural-logarithm odds (nats): above zero it speaks for the
 * record being about the subject, below zero against. What is absent on a side yields no evidence.
 */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** What the subject brought, as compared: `JUAN`. */
  readonly subject: string;
  /** What the record brought: `John`. */
  readonly record: string;
  readonly weight: number;
  /** How they relate, for a reader: `same token`, `one letter differs`, `year differs`. */
  readonly reason: string;
}

/** Subject and record set side by side. */
export interface Match {
  /** Sum of the weights of the evidence, the prior included. */
  readonly score: number;
  /** `score` as a probability from 0 to 1 that the record is about the subject. */
  readonly probability: number;
  /** `id` when a document decided, `name` otherwise. */
  readonly route: Route;
  readonly evidence: readonly Evidence[];
}

/**
 * What matches rest on besides subject, records and the version of their source: with these, enough
 * to compute them again and get the same bytes.
 */
export interface MatchBasis {
  /** Version of the engine. */
  readonly engine: string;
  /** From 0 to 1: records below it are no findings. */
  readonly threshold: number;
  /**
   * `sha256:` and 64 hex digits over the editions of the lists in which it was counted how common each
   * word is; null where a record was compared by itself and only the tables of names were used.
   */
  readonly counted: string | null;
}
