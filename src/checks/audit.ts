import type { Queries } from "./check-store.ts";

/** What is written down about who did what: ids only, never a person's data. */
export type AuditAction =
  | "check.created"
  | "check.finished"
  | "check.reused"
  | "check.erased"
  | "check-type.added"
  | "key.created"
  | "key.revoked"
  | "tenant.created";

/** In place of a key id, for what the server does by itself. */
export const systemActor = "system";

export async function audit(
  on: Queries,
  line: { tenantId: string; keyId: string; action: AuditAction; objectId: string; at: Date },
): Promise<void> {
  await on
    .insertInto("audit")
    .values({
      tenant_id: line.tenantId,
      at: line.at,
      key_id: line.keyId,
      action: line.action,
      object_id: line.objectId,
    })
    .execute();
}
