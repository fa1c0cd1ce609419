import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { canTest, databaseKinds } from "../db/testing.ts";
import type { Answer } from "../model/answer.ts";
import { unSecurityCouncil } from "../sources/un-security-council/index.ts";
import { abandonCheck } from "./abandon-check.ts";
import { personRequest, serveRegistry, tester, testSource, withChecks } from "./testing.ts";

const statusOf = (answers: readonly Answer[], sourceId: string) =>
  answers.find((answer) => answer.sourceId === sourceId);

describe.each(databaseKinds)("checks on %s", (kind) => {
  const it = test.runIf(canTest(kind));

  it("a check is created with its job and audit line, runs, and says what each source gave", async () => {
    const identity = await serveRegistry(() => ({ name: "Nubia Quintanilla Farfán" }));
    const court = await serveRegistry(() => ({}));
    const sources = [
      testSource("civil-registry", identity.baseUrl, { dataSet: "personal_identity", topic: "identity" }),
      testSource("court", court.baseUrl, { dataSet: "criminal_record", topic: "criminal-case" }),
    ];
    await withChecks(kind, sources, async ({ checks, work, finished, database, faults }) => {
      const { check } = await checks.create(personRequest("1001"), tester);
      expect(check.status).toBe("not_started");
      const before = await checks.report(tester.tenantId, check.id);
      expect(before?.answers).toEqual([]);
      work();
      const report = await finished(check.id);
      expect(report.check.status).toBe("completed");
      expect(report.check.echo).toEqual({ note: "kept" });
      expect(
        report.answers.map((answer) => [answer.sourceId, answer.dataSet, answer.route, answer.status]),
      ).toEqual([
        ["civil-registry", "personal_identity", "id", "answered"],
        ["court", "criminal_record", "id", "answered"],
      ]);
      const found = statusOf(report.answers, "civil-registry");
      expect(found?.status === "answered" && found.findings[0]?.match.route).toBe("id");
      const audit = await database.db.selectFrom("audit").select(["action", "object_id", "key_id"]).execute();
      expect(audit).toEqual([
        { action: "check.created", object_id: check.id, key_id: "key" },
        { action: "check.finished", object_id: check.id, key_id: "system" },
      ]);
      expect(faults).toEqual([]);
    });
    await Promise.all([identity.close(), court.close()]);
  });

  it("a creation that fails half-way leaves nothing at all", async () => {
    await withChecks(kind, [], async ({ checks, database }) => {
      await checks.create(personRequest("1001", { reference: "SAME" }), tester);
      await expect(checks.create(personRequest("1002", { reference: "SAME" }), tester)).rejects.toMatchObject(
        { code: "23505" },
      );
      const counts = await database.execute(
        `select (select count(*)::int from checks) as checks, (select count(*)::int from audit) as audit,
                (select count(*)::int from jobs.job) as jobs`,
      );
      expect(counts.rows).toEqual([{ checks: 1, audit: 1, jobs: 1 }]);
    });
  });

  it("the same inputs give the earlier check, also when they come at the same moment; force gives another", async () => {
    await withChecks(kind, [], async ({ checks, database }) => {
      const both = await Promise.all([
        checks.create(personRequest("1001"), tester),
        checks.create(personRequest("1001"), tester),
      ]);
      expect(new Set(both.map(({ check }) => check.id)).size).toBe(1);
      expect(both.map(({ reused }) => reused).sort()).toEqual([false, true]);
      const forced = await checks.create(personRequest("1001", { force: true }), tester);
      expect(forced.reused).toBe(false);
      expect(forced.check.previousId).toBe(both[0]?.check.id);
      const other = await checks.create(personRequest("1001"), { ...tester, tenantId: "tenant-b" });
      expect(other).toMatchObject({ reused: false, check: { previousId: null } });
      const jobs = await database.execute("select count(*)::int as n from jobs.job");
      expect(jobs.rows).toEqual([{ n: 3 }]);
    });
  });

  it("a source that fails is tried three times, named, and never 'not found'", async () => {
    const down = await serveRegistry(() => null);
    const up = await Promise.all(Array.from({ length: 3 }, () => serveRegistry(() => ({}))));
    const sources = [
      testSource("down", down.baseUrl, { dataSet: "criminal_record", topic: "criminal-case" }),
      ...up.map((registry, i) =>
        testSource(`up-${i}`, registry.baseUrl, { dataSet: "legal_background", topic: "civil-case" }),
      ),
    ];
    await withChecks(kind, sources, async ({ checks, work, finished }) => {
      work();
      const { check } = await checks.create(personRequest("1001"), tester);
      const report = await finished(check.id);
      expect(statusOf(report.answers, "down")).toMatchObject({
        status: "failed",
        reason: "unreachable",
        attempts: 3,
      });
      expect(down.asked).toHaveLength(3);
      // One of four is 25 %: within what a check tolerates, and far from clear.
      expect(report.check.status).toBe("completed");
      expect(report.verdict).toMatchObject({ conclusion: "incomplete", silent: ["down"] });
      const criminal = report.verdict.dataSets.find((set) => set.dataSet === "criminal_record");
      expect(criminal).toMatchObject({ result: "error", severity: "unknown" });
    });
    await Promise.all([down, ...up].map((registry) => registry.close()));
  });

  it("a source that recovers on the third try has answered", async () => {
    const shaky = await serveRegistry((_, times) => (times < 2 ? null : { name: "Nubia Quintanilla" }));
    const source = testSource("shaky", shaky.baseUrl, { dataSet: "personal_identity", topic: "identity" });
    await withChecks(kind, [source], async ({ checks, work, finished }) => {
      work();
      const { check } = await checks.create(personRequest("1001"), tester);
      const report = await finished(check.id);
      expect(statusOf(report.answers, "shaky")).toMatchObject({ status: "answered", attempts: 3 });
    });
    await shaky.close();
  });

  it("a slow source shows as delayed, and the others' answers before it", async () => {
    const slow = await serveRegistry(
      () => new Promise((resolve) => setTimeout(() => resolve({ name: "Nubia" }), 1_500)),
    );
    const quick = await serveRegistry(() => ({}));
    const sources = [
      testSource("slow", slow.baseUrl, { dataSet: "criminal_record", topic: "criminal-case" }),
      testSource("quick", quick.baseUrl, { dataSet: "legal_background", topic: "civil-case" }),
    ];
    const seen: string[] = [];
    await withChecks(
      kind,
      sources,
      async ({ checks, work, finished }) => {
        work();
        const { check } = await checks.create(personRequest("1001"), tester);
        for (let poll = 0; poll < 60; poll++) {
          const report = await checks.report(tester.tenantId, check.id);
          const answers = report?.answers.map((answer) => `${answer.sourceId} ${answer.status}`).join(", ");
          seen.push(`${report?.check.status}: ${answers}`);
          if (report?.check.status === "completed") break;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        await finished(check.id);
      },
      { delayedAfterMs: 500 },
    );
    expect([...new Set(seen)].filter((line) => !line.startsWith("not_started"))).toEqual(
      expect.arrayContaining([
        "in_progress: slow waiting, quick answered",
        "delayed: slow delayed, quick answered",
        "completed: slow answered, quick answered",
      ]),
    );
    await Promise.all([slow.close(), quick.close()]);
  });

  it("what has not answered when time is up has expired, and the check ends in error", async () => {
    const silent = await serveRegistry(() => new Promise(() => undefined));
    const source = testSource("silent", silent.baseUrl, {
      dataSet: "criminal_record",
      topic: "criminal-case",
      timeoutMs: 15_000,
    });
    await withChecks(
      kind,
      [source],
      async ({ checks, work, finished }) => {
        work();
        const { check } = await checks.create(personRequest("1001"), tester);
        const report = await finished(check.id);
        expect(report.check.status).toBe("error");
        expect(statusOf(report.answers, "silent")?.status).toBe("expired");
      },
      { expireAfterMs: 700 },
    );
    await silent.close();
  });

  it("an identity source lends its name to a source that searches by name", async () => {
    const identity = await serveRegistry((number) =>
      number === "1001" ? { name: "Nubia Quintanilla Farfán" } : number === "1002" ? {} : null,
    );
    const press = await serveRegistry(() => ({}));
    const sources = [
      testSource("identity", identity.baseUrl, { dataSet: "personal_identity", topic: "identity" }),
      testSource("press", press.baseUrl, {
        dataSet: "legal_background",
        topic: "civil-case",
        route: "name",
        needs: ["name"],
      }),
    ];
    await withChecks(kind, sources, async ({ checks, work, finished }) => {
      work();
      const run = async (number: string) =>
        finished((await checks.create(personRequest(number), tester)).check.id);
      expect(statusOf((await run("1001")).answers, "press")).toMatchObject({
        status: "answered",
        route: "name",
      });
      expect(press.asked).toEqual(["Nubia Quintanilla Farfán"]);
      // Nobody by that number: there is no name to search, and the source says so.
      expect(statusOf((await run("1002")).answers, "press")).toMatchObject({
        status: "skipped",
        missing: ["name"],
      });
      // The registry that would have told the name failed: then this one failed too.
      expect(statusOf((await run("1003")).answers, "press")).toMatchObject({
        status: "failed",
        reason: "name-unresolved",
      });
    });
    await Promise.all([identity.close(), press.close()]);
  });

  it("a list that was never loaded is a failure, not a clean answer", async () => {
    await withChecks(kind, [unSecurityCouncil], async ({ checks, work, finished }) => {
      work();
      const { check } = await checks.create(personRequest("1001"), tester);
      const report = await finished(check.id);
      expect(report.check.status).toBe("error");
      expect(report.answers.map((answer) => answer.status)).toEqual(["failed", "failed"]);
    });
  });

  it("a worker that takes over asks only what was not answered", async () => {
    const first = await serveRegistry(() => ({}));
    const second = await serveRegistry(() => ({}));
    const sources = [
      testSource("first", first.baseUrl, { dataSet: "criminal_record", topic: "criminal-case" }),
      testSource("second", second.baseUrl, { dataSet: "legal_background", topic: "civil-case" }),
    ];
    await withChecks(kind, sources, async ({ checks, work, finished, store, database }) => {
      const { check } = await checks.create(personRequest("1001"), tester);
      await store.start(database.db, tester.tenantId, check.id, ["first", "second"], new Date());
      const at = new Date().toISOString();
      const version = { publishedOn: null, digest: null, readAt: at };
      await store.saveAnswers(database.db, tester.tenantId, check.id, [
        {
          sourceId: "first",
          dataSet: "criminal_record",
          route: "id",
          attempts: 1,
          updatedAt: at,
          status: "answered",
          version,
          findings: [],
        },
      ]);
      work();
      const report = await finished(check.id);
      expect(report.answers.map((answer) => answer.status)).toEqual(["answered", "answered"]);
      expect(first.asked).toEqual([]);
      expect(second.asked).toEqual(["1001"]);
    });
    await Promise.all([first.close(), second.close()]);
  });

  it("a worker that stops while a name is being found leaves the name searches to the next one", async () => {
    let release = () => {};
    const held = new Promise<object>((resolve) => {
      release = () => resolve({ name: "Nubia Quintanilla Farfán" });
    });
    const identity = await serveRegistry((_, times) =>
      times === 0 ? held : { name: "Nubia Quintanilla Farfán" },
    );
    const press = await serveRegistry(() => ({}));
    const sources = [
      testSource("identity", identity.baseUrl, { dataSet: "personal_identity", topic: "identity" }),
      testSource("press", press.baseUrl, {
        dataSet: "legal_background",
        topic: "civil-case",
        route: "name",
        needs: ["name"],
      }),
    ];
    await withChecks(kind, sources, async ({ checks, work, queue, store, database }) => {
      const { check } = await checks.create(personRequest("1001"), tester);
      work();
      await expect.poll(() => identity.asked.length).toBe(1);
      await queue.stop(5_000);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await store.answers(database.db, tester.tenantId, check.id)).toEqual([]);
      expect((await checks.report(tester.tenantId, check.id))?.check.status).toBe("in_progress");
    });
    release();
    await Promise.all([identity.close(), press.close()]);
  });

  it("a check whose job was given up ends in error, with what was not heard as failed", async () => {
    const court = await serveRegistry(() => ({}));
    const source = testSource("court", court.baseUrl, { dataSet: "criminal_record", topic: "criminal-case" });
    await withChecks(kind, [source], async ({ checks, finished, database, queue, runtime }) => {
      const { check } = await checks.create(personRequest("1001"), tester);
      await database.execute("delete from jobs.job");
      queue.work("abandon-check", 1, (job) => abandonCheck(job, runtime));
      const job = { tenantId: tester.tenantId, checkId: check.id };
      await database.db.transaction().execute((trx) => queue.send(trx, "abandon-check", job));
      const report = await finished(check.id);
      expect(report.check.status).toBe("error");
      expect(report.verdict.conclusion).toBe("incomplete");
      expect(statusOf(report.answers, "court")).toMatchObject({ status: "failed", reason: "abandoned" });
    });
    await court.close();
  });

  it("a check erased while it runs keeps nothing, and never gets an answer back", async () => {
    let release = () => {};
    const held = new Promise<object>((resolve) => {
      release = () => resolve({ name: "Nubia" });
    });
    const slow = await serveRegistry(() => held);
    const quick = await serveRegistry(() => ({}));
    const sources = [
      testSource("slow", slow.baseUrl, { dataSet: "criminal_record", topic: "criminal-case" }),
      testSource("quick", quick.baseUrl, { dataSet: "legal_background", topic: "civil-case" }),
    ];
    await withChecks(kind, sources, async ({ checks, work, database, faults }) => {
      work();
      const { check } = await checks.create(personRequest("1001"), tester);
      while (slow.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      const erased = await checks.erase(tester, check.id);
      expect(erased).toMatchObject({ id: check.id, plan: { type: "person", country: "CO" } });
      release();
      await expect
        .poll(async () => (await database.execute("select state from jobs.job")).rows)
        .toEqual([{ state: "completed" }]);
      const rows = await database.execute(
        "select body, same_as, subject_key, (select count(*)::int from answers) as answers from checks",
      );
      expect(rows.rows).toEqual([{ body: null, same_as: null, subject_key: null, answers: 0 }]);
      expect(await checks.report(tester.tenantId, check.id)).toBeNull();
      expect(await checks.erase(tester, check.id)).toBeNull();
      expect(faults).toEqual([]);
    });
    await Promise.all([slow.close(), quick.close()]);
  });

  it("a tenant sees nothing of another's", async () => {
    await withChecks(kind, [], async ({ checks }) => {
      const { check } = await checks.create(personRequest("1001", { reference: "REF" }), tester);
      expect(await checks.report("tenant-b", check.id)).toBeNull();
      expect(await checks.reportByReference("tenant-b", "test", "REF")).toBeNull();
      expect(await checks.reportByReference(tester.tenantId, "other-dialect", "REF")).toBeNull();
      expect(await checks.erase({ ...tester, tenantId: "tenant-b" }, check.id)).toBeNull();
      expect((await checks.reportByReference(tester.tenantId, "test", "REF"))?.check.id).toBe(check.id);
    });
  });

  it("nothing of the subject can be read in the tables", async () => {
    const identity = await serveRegistry(() => ({ name: "Nubia Quintanilla Farfán" }));
    const source = testSource("identity", identity.baseUrl, {
      dataSet: "personal_identity",
      topic: "identity",
    });
    await withChecks(kind, [source], async ({ checks, work, finished, database }) => {
      work();
      const { check } = await checks.create(personRequest("73194508"), tester);
      await finished(check.id);
      const tables = ["checks", "answers", "audit", "jobs.job"];
      for (const table of tables) {
        const { rows } = await sql<{
          line: string;
        }>`select row_to_json(t)::text as line from ${sql.table(table)} t`.execute(database.db);
        const text = rows.map((row) => row.line).join("\n");
        expect(text.length).toBeGreaterThan(0);
        // bytea prints as hex: look for the bytes as well as for the text.
        for (const secret of ["73194508", "Nubia", "kept"]) {
          expect(text).not.toContain(secret);
          expect(text).not.toContain(Buffer.from(secret).toString("hex"));
        }
      }
    });
    await identity.close();
  });
});
