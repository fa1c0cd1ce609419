import { createHash } from "node:crypto";
import type { Answer, SourceId } from "../../model/answer.ts";
import type { CheckId, TenantId } from "../../model/check.ts";

/** `CHK` and the 32 hex digits of the check. */
export function checkIdentifier(id: CheckId): string {
  return `CHK${id}`;
}

/** The check that an identifier names, or null when it cannot be one of ours. */
export function checkIdOf(identifier: string): CheckId | null {
  return /^CHK([0-9a-f]{32})$/.exec(identifier)?.[1] ?? null;
}

/** `DTL` and 32 hex digits, the same whenever the details of the check are read. */
export function detailIdentifier(id: CheckId, answer: Answer): string {
  return `DTL${hex("sha256", id, answer.sourceId, answer.dataSet, answer.route).slice(0, 32)}`;
}

/** `DBI` and 40 hex digits: stable for a source, across checks and servers. */
export function databaseIdentifier(sourceId: SourceId): string {
  return `DBI${hex("sha1", sourceId)}`;
}

/** `TCI` and 32 hex digits for the tenant as an API client. */
export function clientIdentifier(tenantId: TenantId): string {
  return `TCI${hex("sha256", "client", tenantId).slice(0, 32)}`;
}

/** `CFG` and 32 hex digits for the tenant's configuration of check types. */
export function configIdentifier(tenantId: TenantId): string {
  return `CFG${hex("sha256", "config", tenantId).slice(0, 32)}`;
}

function hex(algorithm: "sha1" | "sha256", ...parts: readonly string[]): string {
  return createHash(algorithm).update(parts.join("\n")).digest("hex");
}
