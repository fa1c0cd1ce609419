import { describe, expect, test } from "vitest";
import { canTest, databaseKinds, withTestDatabase } from "../db/testing.ts";
import { type JobInHand, openJobQueue } from "./job-queue.ts";

const data = { tenantId: "t", checkId: "c" };

describe.each(databaseKinds)("job queue on %s", (kind) => {
  const it = test.runIf(canTest(kind));

  it("a job commits with its transaction, and is never seen when that is rolled back", async () => {
    await withTestDatabase(kind, async (database) => {
      const queue = await openJobQueue({ database, onError: () => undefined, pollEveryMs: 50 });
      const seen: string[] = [];
      queue.work("run-check", 2, async (job) => {
        seen.push(job.data.checkId);
        await database.db.transaction().execute((trx) => job.complete(trx));
      });
      const rolledBack = database.db.transaction().execute(async (trx) => {
        await queue.send(trx, "run-check", { tenantId: "t", checkId: "never" });
        throw new Error("rolled back");
      });
      await expect(rolledBack).rejects.toThrow("rolled back");
      await database.db.transaction().execute((trx) => queue.send(trx, "run-check", data));
      queue.wake();
      await expect.poll(() => seen).toEqual(["c"]);
      await queue.stop(1_000);
    });
  });

  it("a job that keeps failing is given up, and handed to whoever ends its check", async () => {
    await withTestDatabase(kind, async (database) => {
      const faults: unknown[] = [];
      const onError = (fault: unknown) => faults.push(fault);
      await (await openJobQueue({ database, onError })).stop(0);
      await database.execute("update jobs.queue set retry_limit = 1, retry_delay = 0");
      const queue = await openJobQueue({ database, onError, pollEveryMs: 50 });
      const tries: string[] = [];
      const abandoned: string[] = [];
      queue.work("run-check", 2, async (job) => {
        tries.push(job.data.checkId);
        throw new Error("as always");
      });
      queue.work("abandon-check", 1, async (job) => {
        abandoned.push(job.data.checkId);
        await database.db.transaction().execute((trx) => job.complete(trx));
      });
      await database.db.transaction().execute((trx) => queue.send(trx, "run-check", data));
      await expect.poll(() => abandoned, { timeout: 20_000 }).toEqual(["c"]);
      expect(tries).toEqual(["c", "c"]);
      expect(faults).toHaveLength(2);
      await queue.stop(1_000);
    });
  });

  it("a claim that went to another cannot be completed: its transaction is rolled back", async () => {
    await withTestDatabase(kind, async (database) => {
      const queue = await openJobQueue({ database, onError: () => undefined, pollEveryMs: 50 });
      const claims: JobInHand<"run-check">[] = [];
      queue.work("run-check", 3, async (job) => {
        claims.push(job);
        // Holds on to the first claim, as a worker that the database stopped hearing of does.
        if (claims.length === 1) await new Promise((resolve) => setTimeout(resolve, 3_000));
      });
      await database.db.transaction().execute((trx) => queue.send(trx, "run-check", data));
      await expect.poll(() => claims.length).toBe(1);
      await database.execute("update jobs.job set state = 'retry', start_after = now()");
      await expect.poll(() => claims.length, { timeout: 10_000 }).toBe(2);
      const [lost, held] = claims;
      const write = (job: JobInHand<"run-check"> | undefined, name: string) =>
        database.db.transaction().execute(async (trx) => {
          await trx.insertInto("instance").values({ name, value: "" }).execute();
          await job?.complete(trx);
        });
      await expect(write(lost, "lost")).rejects.toMatchObject({ name: "JobLost" });
      await write(held, "held");
      expect(await database.db.selectFrom("instance").select("name").execute()).toEqual([{ name: "held" }]);
      await queue.stop(1_000);
    });
  });
});
