import { keepLists } from "../../lists/list-keeper.ts";
import type { ListStore, ListVersion } from "../../lists/list-store.ts";
import type { CorpusList } from "../../matching/matching.ts";
import type { SourceRecord } from "../../model/record.ts";
import { version as software } from "../../version.ts";
import type { ListFault, ListFiles } from "./list-folder.ts";

/** A list that was read and found good. */
export interface GoodList extends CorpusList {
  readonly title: string;
  readonly version: ListVersion;
}

/** Reads lists as the server does, guard included, and keeps them in memory. */
export async function readLists(
  lists: readonly ListFiles[],
  minimumRecords: number | null,
): Promise<{ readonly good: readonly GoodList[]; readonly faults: readonly ListFault[] }> {
  const good: GoodList[] = [];
  const faults: ListFault[] = [];
  for (const { source, files } of lists) {
    const kept: { records: readonly SourceRecord[] } = { records: [] };
    const list = { source, files, ...(minimumRecords === null ? {} : { minimumRecords }) };
    const store = keepingIn(kept);
    const keeper = keepLists({ lists: [list], store, engine: software, now: () => new Date() });
    const done = await keeper.refresh(source.id);
    if ("reason" in done) faults.push({ sourceId: source.id, reason: done.reason });
    else
      good.push({ sourceId: source.id, title: source.title, version: done.version, records: kept.records });
  }
  return { good, faults };
}

/** A store of one list that knows no earlier version. */
function keepingIn(kept: { records: readonly SourceRecord[] }): ListStore {
  return {
    states: async () => [],
    packedRecords: async () => null,
    async save(_sourceId, _version, records) {
      kept.records = records;
    },
    note: async () => undefined,
  };
}
