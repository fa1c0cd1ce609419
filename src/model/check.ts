import type { Answer, SourceId } from "./answer.ts";
import type { Scope } from "./country.ts";
import type { DataSet, Severity } from "./data-set.ts";
import type { Timestamp } from "./dates.ts";
import type { Subject } from "./subject.ts";

/** Opaque, unique for each tenant; the sandbox's one is `sandbox`. */
export type TenantId = string;

/** 32 lower-case hex digits. */
export type CheckId = string;

/** The wire API a check came through: the name of its folder in `dialects/`. */
export type DialectId = string;

/** Plain JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Where a check is.
 *
 * ```
 * not_started ─► in_progress ─► completed
 *                    │  ▲   └─► error
 *                    ▼  │
 *                  delayed ───► completed | error
 * ```
 * `not_started` is queued. `in_progress` has sources to hear from. `delayed` waits for slow sources
 * or for a source to be asked again. `completed` and `error` are final: `error` when more than
 * three tenths of what was asked gave no answer.
 */
export const checkStatuses = ["not_started", "in_progress", "delayed", "completed", "error"] as const;

export type CheckStatus = (typeof checkStatuses)[number];

export type FinalStatus = Extract<CheckStatus, "completed" | "error">;

export function isFinal(status: CheckStatus): status is FinalStatus {
  return status === "completed" || status === "error";
}

/** A plan's type: a subject kind, or the name of a tenant's custom type. */
export type CheckType = string;

/** One data set of a plan. A weight of 0 is searched and not scored. */
export interface PlannedDataSet {
  readonly dataSet: DataSet;
  /** From 0 to 1; the weights of a plan add up to 1. */
  readonly weight: number;
}

/** Check type × country → data sets with weights, in the order results are shown in. */
export interface Plan {
  readonly type: CheckType;
  readonly country: Scope;
  readonly kind: Subject["kind"];
  readonly dataSets: readonly PlannedDataSet[];
}

/** What a dialect asks of the core. */
export interface CheckRequest {
  readonly dialect: DialectId;
  readonly plan: Plan;
  readonly subject: Subject;
  /** The dialect's own unique name for the check; null where it uses the check's id. */
  readonly reference: string | null;
  /** What the dialect must give back later, kept encrypted and never read by the core. */
  readonly echo: Json;
  /** The inputs by which two requests are the same; see `force`. Kept only as a keyed digest. */
  readonly sameAs: Json;
  /** False: a recent check with the same `sameAs` is returned instead of a new one. */
  readonly force: boolean;
}

/** One run of a plan over a subject. */
export interface Check {
  readonly tenantId: TenantId;
  readonly id: CheckId;
  readonly dialect: DialectId;
  readonly reference: string | null;
  readonly plan: Plan;
  readonly subject: Subject;
  readonly echo: Json;
  readonly status: CheckStatus;
  /** The check before this one on the same subject. */
  readonly previousId: CheckId | null;
  readonly sandbox: boolean;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly startedAt: Timestamp | null;
  readonly finishedAt: Timestamp | null;
}

/** `ignored`: that side, or the whole data set, was not searched at all. */
export type DataSetOutcome = "pending" | "found" | "not_found" | "error" | "delayed" | "ignored";

/** One side of a data set: what was found by document, or by name. */
export interface SideVerdict {
  readonly result: DataSetOutcome;
  readonly severity: Severity;
  /** From 0 (worst) to 1. */
  readonly score: number;
}

export interface DataSetVerdict extends SideVerdict {
  readonly dataSet: DataSet;
  readonly weight: number;
  readonly byId: SideVerdict;
  readonly byName: SideVerdict;
}

/**
 * What the check comes to.
 *
 * `clear` needs an answer from every source of every data set that counts: one that is silent makes
 * it `incomplete`, unless something was found, which is `findings` either way. `pending` until then.
 */
export type Conclusion = "pending" | "clear" | "findings" | "incomplete";

export interface Verdict {
  readonly conclusion: Conclusion;
  /** From 0 (worst) to 1, weighted over the data sets. */
  readonly score: number;
  readonly idScore: number;
  readonly nameScore: number;
  /** In the order of the plan. */
  readonly dataSets: readonly DataSetVerdict[];
  /** Sources that were to be heard and gave no answer, or were not asked for lack of inputs. */
  readonly silent: readonly SourceId[];
}

/** A source as a reader of a report needs to know it. */
export interface SourceTitle {
  readonly id: SourceId;
  readonly title: string;
  readonly owner: string;
  readonly url: string;
}

/** A check with everything known about it at this moment; whole once the check is final. */
export interface Report {
  readonly check: Check;
  readonly answers: readonly Answer[];
  readonly verdict: Verdict;
  /** The sources of `answers`, by id. */
  readonly sources: Readonly<Record<SourceId, SourceTitle>>;
}

/** How a report is to be laid out. */
export interface ReportStyle {
  readonly language: ReportLanguage;
  /** The check's number as its owner knows it, printed on every page: the dialect's, not the core's. */
  readonly number: string;
}

/** Languages that a report can be read in. */
export type ReportLanguage = "es" | "en" | "pt";
