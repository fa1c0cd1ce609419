import { mkdir, writeFile } from "node:fs/promises";
import { markdownOf } from "./markdown.ts";
import { benchMatching } from "./matching/command.ts";
import { measure } from "./measure.ts";
import { optionsOf, usage } from "./options.ts";

// Both databases took about four minutes on two cores that others loaded as well.
const endAfterMs = 600_000;
const latest = new URL("results/latest.md", import.meta.url);

/** Progress goes to standard error, so that standard output is the table alone. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function main(): Promise<void> {
  const [part, ...rest] = process.argv.slice(2);
  if (part === "matching") await benchMatching(rest);
  else if (part === "server") await benchServer(rest);
  else {
    await benchServer(process.argv.slice(2));
    if (part === undefined) await benchMatching([]);
  }
}

async function benchServer(args: readonly string[]): Promise<void> {
  const options = optionsOf(args);
  if (options === "help") {
    process.stdout.write(usage);
    return;
  }
  const stopping = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stopping.abort());
  const results = await measure({
    options,
    signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(endAfterMs)]),
    onFault: (log) => stopping.abort(new Error(`the server logged a fault: ${log.trimEnd().split("\n")[0]}`)),
    onProgress: say,
  });
  const markdown = markdownOf(results);
  process.stdout.write(markdown);
  if (options.jsonFile) await writeFile(options.jsonFile, `${JSON.stringify(results, null, 2)}\n`);
  if (options.write) {
    await mkdir(new URL(".", latest), { recursive: true });
    await writeFile(latest, markdown);
  }
}

try {
  await main();
} catch (error) {
  say(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
