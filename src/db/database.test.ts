import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { openDatabase } from "./database.ts";
import { canTest, databaseKinds, testDatabaseLocation, withTestDatabase } from "./testing.ts";

describe.each(databaseKinds)("database on %s", (kind) => {
  test.runIf(canTest(kind))("reads what it wrote with the same types", async () => {
    await withTestDatabase(kind, async ({ db }) => {
      const at = new Date("2026-11-22T10:00:00.123Z");
      await db.insertInto("tenants").values({ tenant_id: "t", title: "Tenant", created_at: at }).execute();
      await db
        .insertInto("api_keys")
        .values({
          tenant_id: "t",
          key_id: "k",
          dialect: "d",
          access: "all",
          title: "",
          hash: new Uint8Array([0, 255, 7]),
          created_at: at,
          revoked_at: null,
        })
        .execute();
      await db
        .insertInto("check_types")
        .values({
          tenant_id: "t",
          country: "CO",
          type: "x",
          kind: "person",
          data_sets: JSON.stringify([{ dataSet: "personal_identity", weight: 1 }]),
          created_at: at,
        })
        .execute();
      const key = await db.selectFrom("api_keys").selectAll().executeTakeFirstOrThrow();
      expect([...key.hash]).toEqual([0, 255, 7]);
      expect(key.created_at).toEqual(at);
      const type = await db.selectFrom("check_types").select("data_sets").executeTakeFirstOrThrow();
      expect(type.data_sets).toEqual([{ dataSet: "personal_identity", weight: 1 }]);
      const count = await db
        .selectFrom("tenants")
        .select(sql<string>`count(*)`.as("n"))
        .executeTakeFirstOrThrow();
      expect(count.n).toBe("1");
    });
  });

  test.runIf(canTest(kind))("keeps nothing of a transaction that failed", async () => {
    await withTestDatabase(kind, async ({ db }) => {
      const write = db.transaction().execute(async (trx) => {
        await trx.insertInto("instance").values({ name: "a", value: "1" }).execute();
        await trx.insertInto("instance").values({ name: "a", value: "2" }).execute();
      });
      await expect(write).rejects.toMatchObject({ code: "23505" });
      expect(await db.selectFrom("instance").selectAll().execute()).toEqual([]);
    });
  });

  test.runIf(canTest(kind))("a transaction is not entered by other callers", async () => {
    await withTestDatabase(kind, async ({ db, execute }) => {
      let seen: unknown[] | null = null;
      const other = await db.transaction().execute(async (trx) => {
        await trx.insertInto("instance").values({ name: "a", value: "1" }).execute();
        const reading = execute("select name from instance").then((result) => {
          seen = result.rows;
        });
        await new Promise((resolve) => setTimeout(resolve, 100));
        // A server answers from before the transaction; the one embedded session makes the reader wait.
        expect(seen).toEqual(kind === "postgres" ? [] : null);
        return { reading };
      });
      await other.reading;
      expect(seen).toEqual(kind === "postgres" ? [] : [{ name: "a" }]);
    });
  });

  test.runIf(canTest(kind))(
    "runs a script of several statements, and survives one that fails inside BEGIN",
    async () => {
      await withTestDatabase(kind, async ({ execute }) => {
        const script = await execute("begin; insert into instance values ('a', '1') returning name; commit");
        expect(script.rows).toEqual([{ name: "a" }]);
        await expect(execute("begin; insert into instance values ('a', '1'); commit")).rejects.toMatchObject({
          code: "23505",
        });
        if (kind === "embedded")
          expect((await execute("select count(*)::int as n from instance")).rows).toEqual([{ n: 1 }]);
      });
    },
  );

  test.runIf(canTest(kind))("opens again where it was left", async () => {
    const place = await testDatabaseLocation(kind);
    const first = await openDatabase(place.location);
    await first.db.insertInto("instance").values({ name: "a", value: "1" }).execute();
    await first.close();
    const second = await openDatabase(place.location);
    expect(await second.db.selectFrom("instance").selectAll().execute()).toEqual([{ name: "a", value: "1" }]);
    await second.close();
    await place.remove();
  });
});
