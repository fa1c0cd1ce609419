import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceRecord } from "../../../src/model/record.ts";
import { exists } from "../ofac.ts";
import { candidateFinder } from "./candidates.ts";
import { type Competitor, type RawTimes, timesOf } from "./competitor.ts";
import { runTool } from "./run-tool.ts";

const here = (name: string) => fileURLToPath(new URL(`logic-v2/${name}`, import.meta.url));

/** The defaults of yente 5.5.0's `/match`: `MATCH_PAGE`, `MATCH_CANDIDATES` times as many, `SCORE_THRESHOLD`. */
const yente = { limit: 5, candidates: 50, threshold: 0.7 };

export const logicV2: Competitor = {
  id: "logic-v2",
  title: "logic-v2",
  method: [
    `scores up to ${yente.candidates} candidates a query, as yente does by default, and keeps ${yente.limit}`,
    `of ${yente.threshold} or more. The candidates are found beforehand by shared and similar words, the`,
    "entities are made beforehand too: only scoring is timed, not yente's search in Elasticsearch, its",
    "reading of documents and its HTTP. One process, one thread",
  ].join(" "),
  async measure({ records, queries, rounds, secondsAClass, cacheDir, signal, say }) {
    const python = await preparePython(cacheDir, signal, say);
    // Finding candidates takes longer than a query of ours; logic-v2 seldom gets further than this.
    const most = Math.ceil(secondsAClass * 40);
    const kept = queries.filter(
      (query, at) => queries.slice(0, at).filter((other) => other.class === query.class).length < most,
    );
    say(`logic-v2: finding candidates for ${kept.length} queries`);
    const find = candidateFinder(records);
    // Without a candidate there is nothing to score, and nothing to be timed.
    const asked = kept
      .map((query) => ({ ...query, candidates: find(query, yente.candidates) }))
      .filter(({ candidates }) => candidates.length > 0);
    const needed = new Set(asked.flatMap(({ candidates }) => candidates));
    const entities = Object.fromEntries(
      records.filter(({ id }) => needed.has(id)).map((record) => [record.id, entityOf(record)]),
    );
    const [jobFile, resultFile] = [
      join(cacheDir, "logic-v2-job.json"),
      join(cacheDir, "logic-v2-result.json"),
    ];
    const { threshold, limit } = yente;
    const job = { queries: asked, entities, rounds, seconds: secondsAClass, threshold, limit };
    await writeFile(jobFile, JSON.stringify(job));
    say("logic-v2: scoring");
    await runTool(python, [here("measure.py"), jobFile, resultFile], { signal });
    const raw = JSON.parse(await readFile(resultFile, "utf8")) as Record<string, RawTimes>;
    return timesOf(await versionOf(), raw, asked);
  },
};

/** Makes the virtual environment once for each set of pinned versions. */
async function preparePython(cacheDir: string, signal: AbortSignal, say: (line: string) => void) {
  const requirements = await readFile(here("requirements.txt"), "utf8");
  const dir = join(cacheDir, "logic-v2");
  const [python, stamp] = [join(dir, "bin", "python"), join(dir, "requirements.txt")];
  const installed = (await exists(stamp)) ? await readFile(stamp, "utf8") : null;
  if (installed === requirements) return python;
  say(`logic-v2: installing into ${dir}`);
  await mkdir(cacheDir, { recursive: true });
  await runTool("python3", ["-m", "venv", "--clear", dir], { signal });
  await runTool(python, ["-m", "pip", "install", "--quiet", "--requirement", here("requirements.txt")], {
    signal,
  });
  await writeFile(stamp, requirements);
  return python;
}

async function versionOf(): Promise<string> {
  const pinned = /^nomenklatura==(.+)$/m.exec(await readFile(here("requirements.txt"), "utf8"));
  return `nomenklatura ${pinned?.[1] ?? "unknown"}`;
}

function entityOf({ kind, names, births, countries }: SourceRecord) {
  return {
    kind,
    names: names.map(({ full }) => full),
    births: births.map(({ from, to }) => (from === to ? from : from.slice(0, 4))),
    countries,
  };
}
