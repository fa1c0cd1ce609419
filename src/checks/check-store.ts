import type { Kysely, Selectable, Transaction } from "kysely";
import type { CheckRow, Database } from "../db/schema.ts";
import type { Vault } from "../db/vault.ts";
import type { Answer, SourceId } from "../model/answer.ts";
import type { Check, CheckId, CheckStatus, DialectId, FinalStatus, Json, TenantId } from "../model/check.ts";
import type { Scope } from "../model/country.ts";
import type { Subject, SubjectKind } from "../model/subject.ts";
import type { ErasedCheck } from "./checks.ts";

/** Either the database or a transaction on it. */
export type Queries = Kysely<Database> | Transaction<Database>;

/** A check as stored, and which sources it asks: null until it has started. */
export interface StoredCheck {
  readonly check: Check;
  readonly asked: readonly SourceId[] | null;
}

/** What a new row needs beyond the check itself. */
export interface NewCheck {
  readonly check: Check;
  readonly sameAs: Uint8Array;
  readonly subjectKey: Uint8Array | null;
}

/** Checks and their answers in the database; bodies sealed by the vault. */
export interface CheckStore {
  insert(trx: Transaction<Database>, fresh: NewCheck): Promise<void>;
  find(on: Queries, tenantId: TenantId, id: CheckId): Promise<StoredCheck | null>;
  findByReference(
    on: Queries,
    tenantId: TenantId,
    dialect: DialectId,
    reference: string,
  ): Promise<StoredCheck | null>;
  /** The newest check with the same inputs made since `since`; not one that ended in `error`. */
  findSame(
    on: Queries,
    tenantId: TenantId,
    dialect: DialectId,
    sameAs: Uint8Array,
    since: Date,
  ): Promise<StoredCheck | null>;
  findPrevious(
    on: Queries,
    tenantId: TenantId,
    dialect: DialectId,
    subjectKey: Uint8Array,
  ): Promise<CheckId | null>;
  answers(on: Queries, tenantId: TenantId, id: CheckId): Promise<readonly Answer[]>;
  /** Writes answers over what was known of the same source, data set and route. */
  saveAnswers(on: Queries, tenantId: TenantId, id: CheckId, answers: readonly Answer[]): Promise<void>;
  /** `not_started → in_progress`, with the sources it will ask. False when it had already started. */
  start(on: Queries, tenantId: TenantId, id: CheckId, asked: readonly SourceId[], at: Date): Promise<boolean>;
  /** Between `in_progress` and `delayed`. False when the check is final or erased. */
  progress(
    on: Queries,
    tenantId: TenantId,
    id: CheckId,
    status: "in_progress" | "delayed",
    at: Date,
  ): Promise<boolean>;
  /** To a final state, once: false when it was already final or erased. */
  finish(on: Queries, tenantId: TenantId, id: CheckId, status: FinalStatus, at: Date): Promise<boolean>;
  /** Removes what is personal and leaves a stub; null when there is no such check. */
  erase(on: Queries, tenantId: TenantId, id: CheckId, at: Date): Promise<ErasedCheck | null>;
}

const unfinished = ["not_started", "in_progress", "delayed"];

export function createCheckStore(vault: Vault): CheckStore {
  const checkPlace = (id: CheckId) => `checks/${id}`;
  const answerPlace = (id: CheckId, answer: Pick<Answer, "sourceId" | "dataSet" | "route">) =>
    `answers/${id}/${answer.sourceId}/${answer.dataSet}/${answer.route}`;

  const read = (row: Selectable<CheckRow>): StoredCheck => {
    const body = row.body
      ? (vault.open(row.tenant_id, checkPlace(row.check_id), row.body) as unknown as CheckBody)
      : null;
    if (!body) throw new Error("an erased check has no body to read");
    return {
      asked: row.asked,
      check: {
        tenantId: row.tenant_id,
        id: row.check_id,
        dialect: row.dialect,
        reference: row.reference,
        plan: planOf(row),
        subject: body.subject,
        echo: body.echo,
        status: row.status as CheckStatus,
        previousId: row.previous_id,
        sandbox: row.sandbox,
        createdAt: row.created_at.toISOString(),
        updatedAt: row.updated_at.toISOString(),
        startedAt: row.started_at?.toISOString() ?? null,
        finishedAt: row.finished_at?.toISOString() ?? null,
      },
    };
  };
  const living = (on: Queries, tenantId: TenantId) =>
    on.selectFrom("checks").selectAll().where("tenant_id", "=", tenantId).where("erased_at", "is", null);

  return {
    async insert(trx, { check, sameAs, subjectKey }) {
      const body: CheckBody = { subject: check.subject, echo: check.echo };
      await trx
        .insertInto("checks")
        .values({
          tenant_id: check.tenantId,
          check_id: check.id,
          dialect: check.dialect,
          reference: check.reference,
          type: check.plan.type,
          country: check.plan.country,
          kind: check.plan.kind,
          data_sets: JSON.stringify(check.plan.dataSets),
          status: check.status,
          sandbox: check.sandbox,
          body: vault.seal(check.tenantId, checkPlace(check.id), body),
          same_as: sameAs,
          subject_key: subjectKey,
          previous_id: check.previousId,
          created_at: check.createdAt,
          updated_at: check.updatedAt,
        })
        .execute();
    },

    async find(on, tenantId, id) {
      const row = await living(on, tenantId).where("check_id", "=", id).executeTakeFirst();
      return row ? read(row) : null;
    },

    async findByReference(on, tenantId, dialect, reference) {
      const row = await living(on, tenantId)
        .where("dialect", "=", dialect)
        .where("reference", "=", reference)
        .executeTakeFirst();
      return row ? read(row) : null;
    },

    async findSame(on, tenantId, dialect, sameAs, since) {
      const row = await living(on, tenantId)
        .where("same_as", "=", sameAs)
        .where("dialect", "=", dialect)
        .where("created_at", ">=", since)
        .where("status", "!=", "error")
        .orderBy("created_at", "desc")
        .limit(1)
        .executeTakeFirst();
      return row ? read(row) : null;
    },

    async findPrevious(on, tenantId, dialect, subjectKey) {
      const row = await on
        .selectFrom("checks")
        .select("check_id")
        .where("tenant_id", "=", tenantId)
        .where("subject_key", "=", subjectKey)
        .where("dialect", "=", dialect)
        .where("erased_at", "is", null)
        .orderBy("created_at", "desc")
        .limit(1)
        .executeTakeFirst();
      return row?.check_id ?? null;
    },

    async answers(on, tenantId, id) {
      const rows = await on
        .selectFrom("answers")
        .select(["source_id as sourceId", "data_set as dataSet", "route", "body"])
        .where("tenant_id", "=", tenantId)
        .where("check_id", "=", id)
        .execute();
      return rows.map((row) => {
        const key = row as Pick<Answer, "sourceId" | "dataSet" | "route">;
        return vault.open(tenantId, answerPlace(id, key), row.body) as unknown as Answer;
      });
    },

    async saveAnswers(on, tenantId, id, answers) {
      if (answers.length === 0) return;
      const rows = answers.map((answer) => ({
        tenant_id: tenantId,
        check_id: id,
        source_id: answer.sourceId,
        data_set: answer.dataSet,
        route: answer.route,
        status: answer.status,
        body: vault.seal(tenantId, answerPlace(id, answer), answer),
        updated_at: answer.updatedAt,
      }));
      await on
        .insertInto("answers")
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(["tenant_id", "check_id", "source_id", "data_set", "route"]).doUpdateSet((eb) => ({
            status: eb.ref("excluded.status"),
            body: eb.ref("excluded.body"),
            updated_at: eb.ref("excluded.updated_at"),
          })),
        )
        .execute();
    },

    async start(on, tenantId, id, asked, at) {
      const started = await on
        .updateTable("checks")
        .set({ status: "in_progress", asked: JSON.stringify(asked), started_at: at, updated_at: at })
        .where("tenant_id", "=", tenantId)
        .where("check_id", "=", id)
        .where("status", "=", "not_started")
        .where("erased_at", "is", null)
        .executeTakeFirst();
      return started.numUpdatedRows === 1n;
    },

    async progress(on, tenantId, id, status, at) {
      const moved = await on
        .updateTable("checks")
        .set({ status, updated_at: at })
        .where("tenant_id", "=", tenantId)
        .where("check_id", "=", id)
        .where("status", "in", unfinished)
        .where("erased_at", "is", null)
        .executeTakeFirst();
      return moved.numUpdatedRows === 1n;
    },

    async finish(on, tenantId, id, status, at) {
      const finished = await on
        .updateTable("checks")
        .set({ status, finished_at: at, updated_at: at })
        .where("tenant_id", "=", tenantId)
        .where("check_id", "=", id)
        .where("status", "in", unfinished)
        .where("erased_at", "is", null)
        .executeTakeFirst();
      return finished.numUpdatedRows === 1n;
    },

    async erase(on, tenantId, id, at) {
      const row = await on
        .updateTable("checks")
        .set({ body: null, same_as: null, subject_key: null, reference: null, erased_at: at, updated_at: at })
        .where("tenant_id", "=", tenantId)
        .where("check_id", "=", id)
        .where("erased_at", "is", null)
        .returningAll()
        .executeTakeFirst();
      if (!row) return null;
      await on.deleteFrom("answers").where("tenant_id", "=", tenantId).where("check_id", "=", id).execute();
      return {
        id,
        plan: planOf(row),
        createdAt: row.created_at.toISOString(),
        startedAt: row.started_at?.toISOString() ?? null,
        updatedAt: row.updated_at.toISOString(),
        erasedAt: at.toISOString(),
      };
    },
  };
}

interface CheckBody {
  readonly subject: Subject;
  readonly echo: Json;
}

function planOf(row: Pick<Selectable<CheckRow>, "type" | "country" | "kind" | "data_sets">): Check["plan"] {
  return {
    type: row.type,
    country: row.country as Scope,
    kind: row.kind as SubjectKind,
    dataSets: row.data_sets,
  };
}
