import type { Kysely } from "kysely";
import type { Database } from "./schema.ts";

/** Writes a fact about this installation unless it is known, and resolves to what is known. */
export async function remember(db: Kysely<Database>, name: string, value: string): Promise<string> {
  await db
    .insertInto("instance")
    .values({ name, value })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await db
    .selectFrom("instance")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return row.value;
}
