import { randomBytes } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Database } from "../db/schema.ts";
import type { Vault } from "../db/vault.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { Check, CheckRequest, Json } from "../model/check.ts";
import { canonicalNumber } from "../model/documents.ts";
import type { Subject } from "../model/subject.ts";
import { audit } from "./audit.ts";
import type { CheckStore } from "./check-store.ts";
import type { Actor } from "./checks.ts";

export interface CreateRuntime {
  readonly db: Kysely<Database>;
  readonly store: CheckStore;
  readonly queue: JobQueue;
  readonly vault: Vault;
  readonly sandbox: boolean;
  /** A check younger than this is returned instead of a new one for the same inputs, unless forced. */
  readonly reuseWithinMs: number;
  now(): Date;
  /** Hears of every new check after its commit; for metrics. */
  onCreated?(check: Check): void;
}

/** Check, job and audit line in one transaction; resolves after its commit. */
export async function createCheck(
  request: CheckRequest,
  actor: Actor,
  on: CreateRuntime,
): Promise<{ check: Check; reused: boolean }> {
  const at = on.now();
  const { tenantId, keyId } = actor;
  const sameAs = on.vault.digest(tenantId, "same-inputs", request.sameAs);
  const created = await on.db.transaction().execute(async (trx) => {
    const reused = request.force ? null : await findReusable(trx, request, actor, sameAs, at, on);
    if (reused) {
      await audit(trx, { tenantId, keyId, action: "check.reused", objectId: reused.id, at });
      return { check: reused, reused: true };
    }
    const subjectKey = subjectKeyOf(request.subject);
    const digest = subjectKey === null ? null : on.vault.digest(tenantId, "subject", subjectKey);
    const previousId =
      digest === null ? null : await on.store.findPrevious(trx, tenantId, request.dialect, digest);
    const check = newCheck(request, actor, previousId, at, on.sandbox);
    await on.store.insert(trx, { check, sameAs, subjectKey: digest });
    await on.queue.send(trx, "run-check", { tenantId, checkId: check.id });
    await audit(trx, { tenantId, keyId, action: "check.created", objectId: check.id, at });
    return { check, reused: false };
  });
  if (!created.reused) {
    on.queue.wake();
    on.onCreated?.(created.check);
  }
  return created;
}

async function findReusable(
  trx: Transaction<Database>,
  request: CheckRequest,
  actor: Actor,
  sameAs: Uint8Array,
  at: Date,
  on: CreateRuntime,
): Promise<Check | null> {
  // Two equal requests at the same moment: the second waits here and then sees the first one's check.
  const lock = Buffer.from(sameAs).readBigInt64BE(0).toString();
  await sql`select pg_advisory_xact_lock(${lock}::bigint)`.execute(trx);
  const since = new Date(at.getTime() - on.reuseWithinMs);
  const same = await on.store.findSame(trx, actor.tenantId, request.dialect, sameAs, since);
  return same?.check ?? null;
}

function newCheck(
  request: CheckRequest,
  actor: Actor,
  previousId: string | null,
  at: Date,
  sandbox: boolean,
): Check {
  return {
    tenantId: actor.tenantId,
    id: randomBytes(16).toString("hex"),
    dialect: request.dialect,
    reference: request.reference,
    plan: request.plan,
    subject: request.subject,
    echo: request.echo,
    status: "not_started",
    previousId,
    sandbox,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
    startedAt: null,
    finishedAt: null,
  };
}

/** What makes two checks be about the same subject: the first document, else the name. */
function subjectKeyOf(subject: Subject): Json {
  const [document] = subject.documents;
  if (document) return { type: document.type, country: document.country, number: canonicalNumber(document) };
  return subject.name ? { kind: subject.kind, name: subject.name.full.toLowerCase() } : null;
}
