import { ofacQueries, ofacRecords } from "../ofac.ts";
import { makeQueries } from "../queries/make-queries.ts";
import { syntheticCorpus } from "../synthetic/corpus.ts";
import { measureBandwidth } from "./bandwidth.ts";
import { measureBruteForce } from "./brute-force.ts";
import { measureCorpus } from "./corpus.ts";
import type { Job, JobResults } from "./job.ts";
import type { Reply } from "./run-job.ts";

/** The process that one job runs in: takes it as a message, answers with a message and ends. */
process.once("message", async (job: Job) => {
  const reply: Reply = await run(job).then(
    (result) => ({ result }),
    (error: unknown) => ({ failure: error instanceof Error ? error.message : String(error) }),
  );
  process.send?.(reply, () => process.disconnect());
});

async function run(job: Job): Promise<JobResults[Job["kind"]]> {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  switch (job.kind) {
    case "bandwidth":
      return measureBandwidth();
    case "brute-force":
      return measureBruteForce(job);
    case "ofac": {
      const { sharedDir, timing } = job;
      const records = await ofacRecords(sharedDir);
      const queries = job.queries ?? (await ofacQueries(records, sharedDir, job.queriesAClass));
      return measureCorpus({ title: "OFAC", records, queries, timing, say });
    }
    case "synthetic": {
      const { size, timing } = job;
      const corpus = syntheticCorpus(size);
      const queries = makeQueries(corpus, job.queriesAClass);
      const title = `synthetic ${size.toLocaleString("en")}`;
      return measureCorpus({ title, records: corpus.records(), queries, timing, say });
    }
    default:
      return job satisfies never;
  }
}
