import { mkdir, writeFile } from "node:fs/promises";
import { measureMatching } from "./measure.ts";
import { matchingOptionsOf, matchingUsage } from "./options.ts";
import { matchingMarkdown } from "./report.ts";

// The three synthetic corpora and two competitors, each given its seconds in every round.
const endAfterMs = 90 * 60_000;
const kept = new URL("../results/matching.md", import.meta.url);

/**
 * `npm run bench -- matching`: measures, prints the tables to standard output and keeps what it is
 * told to. Throws an `Error` for wrong arguments, and after all else when a measurement failed.
 */
export async function benchMatching(args: readonly string[]): Promise<void> {
  const options = matchingOptionsOf(args);
  if (options === "help") {
    process.stdout.write(matchingUsage);
    return;
  }
  const stopping = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stopping.abort());
  const results = await measureMatching({
    options,
    signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(endAfterMs)]),
    say: (line) => process.stderr.write(`${line}\n`),
  });
  const markdown = matchingMarkdown(results);
  process.stdout.write(markdown);
  if (options.jsonFile) await writeFile(options.jsonFile, `${JSON.stringify(results, null, 2)}\n`);
  if (options.write) {
    await mkdir(new URL(".", kept), { recursive: true });
    await writeFile(kept, markdown);
  }
  if (results.failed.length > 0) throw new Error(`failed: ${results.failed.join("; ")}`);
}
