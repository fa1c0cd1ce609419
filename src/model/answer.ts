import type { DataSet, Severity } from "./data-set.ts";
import type { IsoDate, Timestamp } from "./dates.ts";
import type { Match, MatchBasis } from "./match.ts";
import type { SourceRecord } from "./record.ts";
import type { InputName } from "./subject.ts";

/** How a source was searched: by the subject's documents, or by its name. */
export type Route = "id" | "name";

/** Kebab-case, the name of its folder or of a registry behind a provider: `us-ofac-sdn`. */
export type SourceId = string;

/** What an answer rests on. A list has a digest; a lookup is as fresh as its `readAt`. */
export interface SourceVersion {
  /** The day the source itself gives as its date of publication. */
  readonly publishedOn: IsoDate | null;
  /** `sha256:` and 64 hex digits over the bytes read; null for a lookup. */
  readonly digest: string | null;
  /** When it was read. */
  readonly readAt: Timestamp;
}

/** Why a source gave no answer. */
export const failureReasons = [
  "timeout",
  "unreachable",
  "refused",
  "rate-limited",
  "malformed",
  "no-list",
  "circuit-open",
  "name-unresolved",
  "provider-failed",
  "abandoned",
] as const;

export type FailureReason = (typeof failureReasons)[number];

/** A record that matters to the subject. */
export interface Finding {
  /** 32 lower-case hex digits, the same for the same record of the same check. */
  readonly id: string;
  readonly severity: Severity;
  readonly record: SourceRecord;
  readonly match: Match;
}

interface Asked {
  readonly sourceId: SourceId;
  readonly dataSet: DataSet;
  readonly route: Route;
  /** How often the source has been asked. */
  readonly attempts: number;
  readonly updatedAt: Timestamp;
}

/**
 * What asking one source gave: one answer for each source, data set and route.
 *
 * ```
 * waiting ──► answered | skipped | failed | expired
 *    └──────► delayed ──► (asked again) ──► answered | failed | expired
 * ```
 * `waiting` has not been heard yet. `delayed` failed once, or is slow, and will be heard later.
 * `failed` gave up, `expired` ran out of the check's time: neither is ever "not found".
 * `answered` with no findings is "not found"; with findings, "found".
 */
export type Answer =
  | (Asked & { readonly status: "waiting" })
  | (Asked & {
      readonly status: "delayed";
      readonly reason: FailureReason;
      readonly retryAt: Timestamp | null;
    })
  | (Asked & {
      readonly status: "answered";
      readonly version: SourceVersion;
      /** How its records were compared with the subject. Answers of the first engine have none. */
      readonly basis?: MatchBasis;
      readonly findings: readonly Finding[];
    })
  | (Asked & { readonly status: "skipped"; readonly missing: readonly InputName[] })
  | (Asked & { readonly status: "failed"; readonly reason: FailureReason })
  | (Asked & { readonly status: "expired" });

export type AnswerStatus = Answer["status"];

/** True once nothing more will come from the source. */
export function isSettled(answer: Answer): boolean {
  return answer.status !== "waiting" && answer.status !== "delayed";
}
