import type { CheckId, TenantId } from "../model/check.ts";
import type { Source } from "../sources/source.ts";
import { audit } from "./audit.ts";
import { reportOf } from "./check-report.ts";
import type { StoredCheck } from "./check-store.ts";
import type { Checks } from "./checks.ts";
import { type CreateRuntime, createCheck } from "./create-check.ts";

/** The core as dialects use it. */
export function createChecks(on: CreateRuntime & { readonly sources: readonly Source[] }): Checks {
  const report = async (tenantId: TenantId, find: Promise<StoredCheck | null>) => {
    const stored = await find;
    if (!stored) return null;
    return reportOf(stored, await on.store.answers(on.db, tenantId, stored.check.id), on.sources);
  };
  return {
    create: (request, actor) => createCheck(request, actor, on),
    report: (tenantId, id) => report(tenantId, on.store.find(on.db, tenantId, id)),
    reportByReference: (tenantId, dialect, reference) =>
      report(tenantId, on.store.findByReference(on.db, tenantId, dialect, reference)),
    erase: async (actor, id: CheckId) => {
      const at = on.now();
      const { tenantId, keyId } = actor;
      return on.db.transaction().execute(async (trx) => {
        const erased = await on.store.erase(trx, tenantId, id, at);
        if (erased) await audit(trx, { tenantId, keyId, action: "check.erased", objectId: id, at });
        return erased;
      });
    },
  };
}
