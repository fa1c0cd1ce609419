import { describe, expect, it } from "vitest";
import { canTest, databaseKinds, withTestDatabase } from "../db/testing.ts";
import { emptyRecord, type SourceRecord } from "../model/record.ts";
import { type ListVersion, listStore } from "./list-store.ts";
import { storedRecords } from "./testing.ts";

const records: readonly SourceRecord[] = [
  {
    ...emptyRecord("1", "person", "international_background", "sanction"),
    names: [{ full: 'Ñandú 木\n"Quoted"', given: null, family: null, strength: "primary" }],
  },
  emptyRecord("2", "company", "international_background", "sanction"),
];

const version = (n: number): ListVersion => ({
  digest: `sha256:${String(n).padStart(64, "0")}`,
  publishedOn: n % 2 === 0 ? null : "2026-01-28",
  readAt: new Date(Date.UTC(2026, 0, n)).toISOString(),
  recordCount: records.length,
  unreadable: [{ at: "row 3", why: "it is short" }],
  engine: "1",
});

const attempt = (outcome: "updated" | "unchanged" | "refused" | "failed", reason: string | null = null) => ({
  at: new Date(Date.UTC(2026, 1, 1)),
  outcome,
  reason,
});

for (const kind of databaseKinds)
  describe.skipIf(!canTest(kind))(`the store on ${kind}`, () => {
    it("keeps a version and its records", () =>
      withTestDatabase(kind, async ({ db }) => {
        const store = listStore(db);
        expect(await store.states()).toEqual([]);
        await store.save("a-list", version(1), records, attempt("updated"));
        expect(await store.states()).toEqual([
          {
            sourceId: "a-list",
            current: version(1),
            lastAttemptAt: new Date(Date.UTC(2026, 1, 1)),
            lastOutcome: "updated",
            lastReason: null,
          },
        ]);
        expect(await storedRecords(store, "a-list", version(1).digest)).toEqual(records);
        expect(await storedRecords(store, "a-list", version(2).digest)).toBeNull();
        expect(await storedRecords(store, "b-list", version(1).digest)).toBeNull();

        // A refusal is noted and changes nothing of what serves.
        await store.note("a-list", attempt("refused", "it is empty"));
        await store.note("b-list", attempt("failed", "no answer"));
        const [a, b] = await store.states();
        expect(a).toMatchObject({ current: version(1), lastOutcome: "refused", lastReason: "it is empty" });
        expect(b).toMatchObject({ sourceId: "b-list", current: null, lastOutcome: "failed" });

        // The same bytes, read again by other software.
        const again = { ...version(1), engine: "2", recordCount: 1 };
        await store.save("a-list", again, records.slice(1), attempt("updated"));
        expect((await store.states())[0]?.current).toEqual(again);
        expect(await storedRecords(store, "a-list", again.digest)).toEqual(records.slice(1));

        // Five versions stay, the newest ones, and the current one whatever its age.
        for (const n of [3, 4, 5, 6, 7]) await store.save("a-list", version(n), records, attempt("updated"));
        await store.save("a-list", version(2), records, attempt("updated"));
        const kept = await Promise.all(
          [1, 2, 3, 4, 5, 6, 7].map((n) => storedRecords(store, "a-list", version(n).digest)),
        );
        expect(kept.map((body) => body !== null)).toEqual([false, true, true, true, true, true, true]);
        expect((await store.states())[0]?.current?.digest).toBe(version(2).digest);
      }));
  });
