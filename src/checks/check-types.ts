import type { Kysely } from "kysely";
import type { Database } from "../db/schema.ts";
import type { Plan } from "../model/check.ts";
import type { Scope } from "../model/country.ts";
import { CotejoError } from "../model/errors.ts";
import type { SubjectKind } from "../model/subject.ts";
import { builtInPlan, builtInTypes, subjectKindOf, weightsAddUp } from "../scoring/plans.ts";
import { audit } from "./audit.ts";
import type { CheckTypes } from "./checks.ts";

const uniqueViolation = "23505";

/** The built-in check types and each tenant's own. */
export function createCheckTypes(db: Kysely<Database>, now: () => Date): CheckTypes {
  return {
    async plan(tenantId, type, country) {
      const builtIn = builtInPlan(type, country);
      if (builtIn) return builtIn;
      const row = await db
        .selectFrom("check_types")
        .selectAll()
        .where("tenant_id", "=", tenantId)
        .where("country", "=", country)
        .where("type", "=", type)
        .executeTakeFirst();
      return row ? planOf(row) : null;
    },

    async own(tenantId) {
      const rows = await db
        .selectFrom("check_types")
        .selectAll()
        .where("tenant_id", "=", tenantId)
        .orderBy("country")
        .orderBy("type")
        .execute();
      return rows.map(planOf);
    },

    async add(actor, type, country, dataSets) {
      if (builtInTypes.some((builtIn) => builtIn === type))
        throw new CotejoError("check-type-reserved", { field: "type" });
      if (!weightsAddUp(dataSets)) throw new CotejoError("weights-invalid");
      const plan: Plan = { type, country, kind: subjectKindOf(dataSets), dataSets };
      const at = now();
      const { tenantId, keyId } = actor;
      await db
        .transaction()
        .execute(async (trx) => {
          await trx
            .insertInto("check_types")
            .values({
              tenant_id: tenantId,
              country,
              type,
              kind: plan.kind,
              data_sets: JSON.stringify(dataSets),
              created_at: at,
            })
            .execute();
          await audit(trx, {
            tenantId,
            keyId,
            action: "check-type.added",
            objectId: `${country}/${type}`,
            at,
          });
        })
        .catch((error: { code?: string }) => {
          throw error.code === uniqueViolation
            ? new CotejoError("check-type-exists", { field: "type" })
            : error;
        });
      return plan;
    },
  };
}

function planOf(row: { type: string; country: string; kind: string; data_sets: Plan["dataSets"] }): Plan {
  return {
    type: row.type,
    country: row.country as Scope,
    kind: row.kind as SubjectKind,
    dataSets: row.data_sets,
  };
}
