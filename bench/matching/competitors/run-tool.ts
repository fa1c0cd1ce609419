import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface ToolOptions {
  readonly signal: AbortSignal;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end. Throws an `Error` of one line: that it is missing, or the last it said. */
export async function runTool(
  file: string,
  args: readonly string[],
  { signal, cwd, env }: ToolOptions,
): Promise<string> {
  try {
    const { stdout } = await run(file, [...args], {
      signal,
      cwd,
      env: { ...process.env, ...env },
      maxBuffer: 64 * 2 ** 20,
    });
    return stdout;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ("code" in error && error.code === "ENOENT")
      throw new Error(`there is no \`${file}\` on this machine`);
    const said = "stderr" in error && typeof error.stderr === "string" ? error.stderr : "";
    throw new Error(lastLine(said) ?? lastLine(error.message) ?? `\`${file}\` failed`);
  }
}

function lastLine(text: string): string | undefined {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .at(-1);
}
