import type { Kysely } from "kysely";
import type { Database } from "../db/schema.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { CorpusHolder } from "../lists/corpus-holder.ts";
import type { MatchingEngine } from "../matching/matching.ts";
import type { Answer, SourceId } from "../model/answer.ts";
import type { Source } from "../sources/source.ts";
import type { SourceGate } from "./ask/source-gate.ts";
import type { CheckStore } from "./check-store.ts";

/** How a lookup or provider is reached in this installation. */
export interface SourceSettings {
  readonly baseUrl: string;
  readonly credentials: Readonly<Record<string, string>>;
}

/** What running checks needs of the house. */
export interface CheckRuntime {
  readonly db: Kysely<Database>;
  readonly store: CheckStore;
  readonly queue: JobQueue;
  readonly sources: readonly Source[];
  readonly engine: MatchingEngine;
  /** The loaded lists. One that was never loaded is missing from the answer, which is a failure and not "clean". */
  readonly screening: Pick<CorpusHolder, "screen">;
  settingsOf(sourceId: SourceId): SourceSettings;
  gateOf(sourceId: SourceId): SourceGate;
  readonly times: CheckTimes;
  now(): Date;
  /** Hears of every settled answer, with how long it took; for metrics and logs. */
  observe(event: AnswerEvent): void;
}

export interface CheckTimes {
  /** A check that still waits after this long is `delayed`. */
  readonly delayedAfterMs: number;
  /** Sources that have not answered after this long are `expired`. */
  readonly expireAfterMs: number;
}

export interface AnswerEvent {
  readonly sourceId: SourceId;
  readonly status: Answer["status"];
  /** For the operator; free of personal data. */
  readonly detail: string | null;
  readonly seconds: number;
}
