import { createHash } from "node:crypto";
import type { SourceId } from "../../model/answer.ts";

/** Which registry each of the provider's databases is, by database id. */
export type Databases = Readonly<Record<string, SourceId>>;

/** The database id that a registry goes by where none is configured: `DBI` and 40 hex digits. */
export function databaseIdOf(registryId: SourceId): string {
  return `DBI${createHash("sha1").update(registryId).digest("hex")}`;
}

/**
 * The databases of these registries. `configured` is a list such as
 * `br-tribunais=DBI…,br-tribunais=DBI…,cl-sii=DBI…`: one registry may be many of the provider's
 * databases, as the courts of a federation are.
 */
export function databasesOf(registryIds: readonly SourceId[], configured = ""): Databases {
  const databases: Record<string, SourceId> = {};
  const named = new Set<SourceId>();
  for (const entry of configured.split(/[\s,;]+/)) {
    const [registryId, databaseId] = entry.split("=");
    if (!registryId || !databaseId || !registryIds.includes(registryId)) continue;
    databases[databaseId] = registryId;
    named.add(registryId);
  }
  for (const registryId of registryIds)
    if (!named.has(registryId)) databases[databaseIdOf(registryId)] = registryId;
  return databases;
}
