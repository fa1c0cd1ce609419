import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exists } from "../ofac.ts";
import { type Competitor, type RawTimes, timesOf } from "./competitor.ts";
import { runTool } from "./run-tool.ts";

const source = fileURLToPath(new URL("watchman/main.go", import.meta.url));
const moduleName = "github.com/moov-io/watchman";

/** What `/v2/search` answers when the caller sets no limit and no least score. */
const limit = 10;

export const watchman: Competitor = {
  id: "watchman",
  title: "Watchman",
  method: [
    "scores every entity and keeps the best 10, as its `/v2/search` does by default, in process on one",
    "core: no HTTP, no goroutines to wait for. It has no least score, so its own record counts as found",
    "among the ten, and somebody on no list always finds ten",
  ].join(" "),
  async measure({ records, queries, rounds, secondsAClass, cacheDir, signal, say }) {
    const dir = join(cacheDir, "watchman");
    await build(dir, signal, say);
    const version = await runTool("go", ["list", "-m", "-f", "{{.Version}}", moduleName], {
      signal,
      cwd: dir,
    });
    const entities = records.map(({ id, kind, names, births }) => ({
      id,
      kind,
      names: names.map(({ full }) => full),
      births: births.filter(({ from, to }) => from === to).map(({ from }) => from),
    }));
    const [jobFile, resultFile] = [
      join(cacheDir, "watchman-job.json"),
      join(cacheDir, "watchman-result.json"),
    ];
    await writeFile(jobFile, JSON.stringify({ queries, entities, rounds, seconds: secondsAClass, limit }));
    say("Watchman: scoring");
    await runTool(join(dir, "bench"), [jobFile, resultFile], { signal, env: { GOMAXPROCS: "1" } });
    const raw = JSON.parse(await readFile(resultFile, "utf8")) as Record<string, RawTimes>;
    return timesOf(`Watchman ${version.trim()}`, raw, queries);
  },
};

/** Takes the newest version that the module proxy serves the first time, and keeps it. */
async function build(dir: string, signal: AbortSignal, say: (line: string) => void): Promise<void> {
  const go = (...args: string[]) => runTool("go", args, { signal, cwd: dir });
  await mkdir(dir, { recursive: true });
  await copyFile(source, join(dir, "main.go"));
  if (!(await exists(join(dir, "go.sum")))) {
    say(`Watchman: fetching its module into ${dir}`);
    if (!(await exists(join(dir, "go.mod")))) await go("mod", "init", "cotejo-bench-watchman");
    await go("get", `${moduleName}/pkg/search@latest`);
  }
  await go("build", "-o", "bench", ".");
}
