import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Kysely } from "kysely";
import { audit } from "../checks/audit.ts";
import type { Actor, KeyAccess } from "../checks/checks.ts";
import type { Database } from "../db/schema.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { TenantId } from "../model/check.ts";
import { CotejoError } from "../model/errors.ts";

/** A key as it is listed: everything but the key itself, which nobody can show again. */
export interface ListedKey {
  readonly tenantId: TenantId;
  readonly keyId: string;
  readonly dialect: string;
  readonly access: KeyAccess;
  readonly title: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** Keys of the API, kept as SHA-256 digests. */
export interface Keys {
  /**
   * Makes a key of the dialect for each access it knows (Auco has a public and a private one), and
   * the tenant if it does not exist. This is the only time that the keys can be seen.
   */
  create(
    tenantId: TenantId,
    dialect: string,
    title: string,
  ): Promise<readonly (ListedKey & { readonly key: string })[]>;
  list(tenantId?: TenantId): Promise<readonly ListedKey[]>;
  /** Ends a key at once. False when there is no such living key. */
  revoke(tenantId: TenantId, keyId: string): Promise<boolean>;
  /** Who bears the key; see `DialectRuntime.authenticate`. */
  authenticate(dialect: Dialect, key: string | undefined, access: "read" | "write"): Promise<Actor>;
}

/** Who does what the operator does from the command line. */
const operator = "operator";

/** The tenant that sandbox keys belong to. */
export const sandboxTenant: TenantId = "sandbox";

const tenantIdFormat = /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/;

export function createKeys(on: {
  db: Kysely<Database>;
  dialects: readonly Dialect[];
  sandbox: boolean;
  now(): Date;
}): Keys {
  const { db } = on;
  return {
    async create(tenantId, dialectId, title) {
      const dialect = on.dialects.find((one) => one.id === dialectId);
      if (!dialect) {
        const known = on.dialects.map((one) => one.id).join(" or ");
        throw new CotejoError("input-invalid", { field: "dialect", problem: `must be ${known}` });
      }
      if (!tenantIdFormat.test(tenantId)) {
        const problem = "must be 1 to 32 lower-case letters, digits and hyphens";
        throw new CotejoError("input-invalid", { field: "tenant", problem });
      }
      await ensureTenant(db, tenantId, on.now());
      const made = dialect.keys.access.map((access) => {
        const keyId = randomBytes(8).toString("hex");
        return {
          keyId,
          access,
          key: dialect.keys.mint({ tenantId, keyId, name: title, access }, randomBytes),
        };
      });
      const at = on.now();
      await db.transaction().execute(async (trx) => {
        for (const { keyId, access, key } of made) {
          const row = {
            tenant_id: tenantId,
            key_id: keyId,
            dialect: dialectId,
            access,
            title,
            hash: hashOf(key),
            created_at: at,
          };
          await trx.insertInto("api_keys").values(row).execute();
          await audit(trx, { tenantId, keyId: operator, action: "key.created", objectId: keyId, at });
        }
      });
      return made.map((one) => ({
        ...one,
        tenantId,
        dialect: dialectId,
        title,
        createdAt: at.toISOString(),
        revokedAt: null,
      }));
    },

    async list(tenantId) {
      const rows = await db
        .selectFrom("api_keys")
        .select(["tenant_id", "key_id", "dialect", "access", "title", "created_at", "revoked_at"])
        .$if(tenantId !== undefined, (query) => query.where("tenant_id", "=", tenantId ?? ""))
        .orderBy("tenant_id")
        .orderBy("created_at")
        .orderBy("key_id")
        .execute();
      return rows.map((row) => ({
        tenantId: row.tenant_id,
        keyId: row.key_id,
        dialect: row.dialect,
        access: row.access as KeyAccess,
        title: row.title,
        createdAt: row.created_at.toISOString(),
        revokedAt: row.revoked_at?.toISOString() ?? null,
      }));
    },

    async revoke(tenantId, keyId) {
      const at = on.now();
      return db.transaction().execute(async (trx) => {
        const revoked = await trx
          .updateTable("api_keys")
          .set({ revoked_at: at })
          .where("tenant_id", "=", tenantId)
          .where("key_id", "=", keyId)
          .where("revoked_at", "is", null)
          .executeTakeFirst();
        const done = revoked.numUpdatedRows === 1n;
        if (done) await audit(trx, { tenantId, keyId: operator, action: "key.revoked", objectId: keyId, at });
        return done;
      });
    },

    async authenticate(dialect, key, access) {
      if (!key) throw new CotejoError("key-missing");
      const actor = (on.sandbox ? sandboxActor(dialect, key) : null) ?? (await actorOf(db, dialect, key));
      if (!actor) throw new CotejoError("key-invalid");
      if (actor.access !== "all" && actor.access !== access) throw new CotejoError("key-forbidden");
      return actor;
    },
  };
}

/** Writes the tenant if it is new. */
export async function ensureTenant(db: Kysely<Database>, tenantId: TenantId, at: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const made = await trx
      .insertInto("tenants")
      .values({ tenant_id: tenantId, title: tenantId, created_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    const created = made.numInsertedOrUpdatedRows === 1n;
    if (created)
      await audit(trx, { tenantId, keyId: operator, action: "tenant.created", objectId: tenantId, at });
  });
}

function sandboxActor(dialect: Dialect, key: string): Actor | null {
  const known = dialect.keys.sandbox.find((one) => one.key === key);
  return known
    ? { tenantId: sandboxTenant, keyId: "sandbox", dialect: dialect.id, access: known.access }
    : null;
}

async function actorOf(db: Kysely<Database>, dialect: Dialect, key: string): Promise<Actor | null> {
  const claims = dialect.keys.claims(key);
  if (!claims) return null;
  const row = await db
    .selectFrom("api_keys")
    .select(["hash", "access"])
    .where("tenant_id", "=", claims.tenantId)
    .where("key_id", "=", claims.keyId)
    .where("dialect", "=", dialect.id)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (!row || !timingSafeEqual(hashOf(key), row.hash)) return null;
  return { ...claims, dialect: dialect.id, access: row.access as KeyAccess };
}

function hashOf(key: string): Uint8Array {
  return createHash("sha256").update(key).digest();
}
