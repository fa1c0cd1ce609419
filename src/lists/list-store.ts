import type { Kysely } from "kysely";
import type { Database } from "../db/schema.ts";
import type { SourceId, SourceVersion } from "../model/answer.ts";
import type { SourceRecord } from "../model/record.ts";
import type { UnreadableRow } from "../sources/source.ts";
import { packRecords } from "./packed-records.ts";

/** How an attempt to refresh a list ended. */
export const refreshOutcomes = ["updated", "unchanged", "refused", "failed"] as const;

export type RefreshResult = (typeof refreshOutcomes)[number];

/** A version of a list without its records. */
export interface ListVersion extends SourceVersion {
  readonly digest: string;
  readonly recordCount: number;
  readonly unreadable: readonly UnreadableRow[];
  /** Version of the software that read it; read by another, the same bytes may give other records. */
  readonly engine: string;
}

/** What is known of a list: the version that serves, and the last attempt to refresh it. */
export interface ListState {
  readonly sourceId: SourceId;
  readonly current: ListVersion | null;
  readonly lastAttemptAt: Date;
  readonly lastOutcome: RefreshResult;
  /** Why the last attempt was refused or failed. */
  readonly lastReason: string | null;
}

export interface Attempt {
  readonly at: Date;
  readonly outcome: RefreshResult;
  readonly reason: string | null;
}

/** Where versions of lists are kept, for every process to read. */
export interface ListStore {
  states(): Promise<readonly ListState[]>;
  /** As `unpackRecords` takes them. Null when the list has no such version, or no longer. */
  packedRecords(sourceId: SourceId, digest: string): Promise<Uint8Array | null>;
  /** Adds a version (or replaces the one of the same digest) and makes it the current one. */
  save(
    sourceId: SourceId,
    version: ListVersion,
    records: readonly SourceRecord[],
    attempt: Attempt,
  ): Promise<void>;
  /** Notes an attempt that brought no new version; what serves stays as it is. */
  note(sourceId: SourceId, attempt: Attempt): Promise<void>;
}

// A week or two of the list that changes most often, which is several times a week (OFAC).
const versionsKept = 5;

/** A store in the tables `list_versions` and `list_state`. */
export function listStore(db: Kysely<Database>): ListStore {
  return {
    async states() {
      const rows = await db
        .selectFrom("list_state as state")
        .leftJoin("list_versions as version", (join) =>
          join
            .onRef("version.source_id", "=", "state.source_id")
            .onRef("version.digest", "=", "state.current_digest"),
        )
        .select(["state.source_id", "state.last_attempt_at", "state.last_outcome", "state.last_reason"])
        .select(["version.digest", "version.published_on", "version.read_at", "version.record_count"])
        .select(["version.unreadable", "version.engine"])
        .orderBy("state.source_id")
        .execute();
      return rows.map((row) => ({
        sourceId: row.source_id,
        current:
          row.digest === null || row.read_at === null
            ? null
            : {
                digest: row.digest,
                publishedOn: row.published_on,
                readAt: row.read_at.toISOString(),
                recordCount: row.record_count ?? 0,
                unreadable: row.unreadable ?? [],
                engine: row.engine ?? "",
              },
        lastAttemptAt: row.last_attempt_at,
        lastOutcome: refreshOutcomes.find((outcome) => outcome === row.last_outcome) ?? "failed",
        lastReason: row.last_reason,
      }));
    },

    async packedRecords(sourceId, digest) {
      const row = await db
        .selectFrom("list_versions")
        .select("body")
        .where("source_id", "=", sourceId)
        .where("digest", "=", digest)
        .executeTakeFirst();
      return row?.body ?? null;
    },

    async save(sourceId, version, records, attempt) {
      const body = await packRecords(records);
      const row = {
        published_on: version.publishedOn,
        read_at: version.readAt,
        record_count: version.recordCount,
        unreadable: JSON.stringify(version.unreadable),
        engine: version.engine,
        body,
      };
      await db.transaction().execute(async (tx) => {
        await tx
          .insertInto("list_versions")
          .values({ source_id: sourceId, digest: version.digest, ...row })
          .onConflict((conflict) => conflict.columns(["source_id", "digest"]).doUpdateSet(row))
          .execute();
        await writeState(tx, sourceId, attempt, version.digest);
        const newest = tx
          .selectFrom("list_versions")
          .select("digest")
          .where("source_id", "=", sourceId)
          .orderBy("read_at", "desc")
          .limit(versionsKept);
        await tx
          .deleteFrom("list_versions")
          .where("source_id", "=", sourceId)
          .where("digest", "!=", version.digest)
          .where("digest", "not in", newest)
          .execute();
      });
    },

    note: (sourceId, attempt) => writeState(db, sourceId, attempt),
  };
}

async function writeState(
  db: Kysely<Database>,
  sourceId: SourceId,
  attempt: Attempt,
  currentDigest?: string,
): Promise<void> {
  const state = {
    last_attempt_at: attempt.at,
    last_outcome: attempt.outcome,
    last_reason: attempt.reason,
    ...(currentDigest === undefined ? {} : { current_digest: currentDigest }),
  };
  await db
    .insertInto("list_state")
    .values({ source_id: sourceId, ...state })
    .onConflict((conflict) => conflict.column("source_id").doUpdateSet(state))
    .execute();
}
