import type { Keys, ListedKey } from "../access/keys.ts";
import type { ListKeeper, ListStatus, RefreshOptions, RefreshOutcome } from "../lists/list-keeper.ts";
import type { SourceId } from "../model/answer.ts";

/** What an operator does from the command line, beside or inside a running server. Plain JSON in and out. */
export interface Operations {
  createKeys(
    tenantId: string,
    dialect: string,
    title: string,
  ): Promise<readonly (ListedKey & { readonly key: string })[]>;
  listKeys(tenantId: string | null): Promise<readonly ListedKey[]>;
  revokeKey(tenantId: string, keyId: string): Promise<boolean>;
  refreshList(sourceId: SourceId, options?: RefreshOptions): Promise<RefreshOutcome>;
  listStatus(): Promise<readonly ListStatus[]>;
}

export const operationNames = [
  "createKeys",
  "listKeys",
  "revokeKey",
  "refreshList",
  "listStatus",
] as const satisfies readonly (keyof Operations)[];

/** The operations on an open house. */
export function createOperations(on: { keys: Keys; keeper: ListKeeper }): Operations {
  return {
    createKeys: (tenantId, dialect, title) => on.keys.create(tenantId, dialect, title),
    listKeys: (tenantId) => on.keys.list(tenantId ?? undefined),
    revokeKey: (tenantId, keyId) => on.keys.revoke(tenantId, keyId),
    refreshList: (sourceId, options) => on.keeper.refresh(sourceId, options),
    listStatus: () => on.keeper.status(),
  };
}
