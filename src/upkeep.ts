import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { OpenDatabase } from "./db/database.ts";
import { faultLine } from "./http/fault-line.ts";
import type { CorpusHolder } from "./lists/corpus-holder.ts";
import type { ListKeeper } from "./lists/list-keeper.ts";
import type { SourceId } from "./model/answer.ts";

// How soon a list refreshed by another process is searched here too.
const lookEveryMs = 60_000;
// The embedded database has no autovacuum; an hour of checks leaves a few thousand dead rows.
const vacuumEveryMs = 3_600_000;

/** What goes on beside the checks: lists are refreshed when due, the corpus follows, the database is tidied. */
export interface Upkeep {
  /** Refreshes every list now, one after the other, and searches the new versions. */
  refreshAll(): Promise<void>;
  /** Does all of it from now on. */
  start(): void;
  stop(): Promise<void>;
}

export function createUpkeep(on: {
  keeper: ListKeeper;
  corpus: CorpusHolder;
  database: OpenDatabase;
  logger: Logger;
}): Upkeep {
  const stopping = new AbortController();
  const loops: Promise<void>[] = [];
  const repeat = (name: string, everyMs: number, task: () => Promise<unknown>) => {
    const loop = async () => {
      while (!stopping.signal.aborted) {
        await task().catch((fault: unknown) => {
          // What is ended with the process has not failed.
          if (!stopping.signal.aborted) on.logger.error({ task: name, ...faultLine(fault) }, "upkeep failed");
        });
        await sleep(everyMs, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
      }
    };
    loops.push(loop());
  };
  const refresh = async (sourceIds: readonly SourceId[]) => {
    for (const sourceId of sourceIds) {
      if (stopping.signal.aborted) return;
      const outcome = await on.keeper.refresh(sourceId);
      if ("reason" in outcome)
        on.logger.warn(
          { list: sourceId, outcome: outcome.outcome, reason: outcome.reason },
          "list not refreshed",
        );
      else
        on.logger.info(
          { list: sourceId, outcome: outcome.outcome, records: outcome.version.recordCount },
          "list refreshed",
        );
    }
    await on.corpus.reloadIfChanged();
  };
  const refreshDue = async () => refresh(await on.keeper.due(new Date()));
  return {
    refreshAll: async () => refresh((await on.keeper.status()).map((list) => list.sourceId)),
    start() {
      repeat("lists", lookEveryMs, refreshDue);
      if (on.database.kind === "embedded") {
        const vacuum = async () => {
          await sleep(vacuumEveryMs, undefined, { signal: stopping.signal, ref: false }).catch(
            () => undefined,
          );
          if (!stopping.signal.aborted) await on.database.execute("vacuum (analyze)");
        };
        repeat("vacuum", 0, vacuum);
      }
    },
    async stop() {
      stopping.abort();
      // A download in progress is not waited for: what it brings is fetched again.
      await Promise.race([Promise.all(loops), sleep(2_000, undefined, { ref: false })]);
    },
  };
}
