import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const project = fileURLToPath(new URL("..", import.meta.url));

/** The commit that figures are of, and whether anything below these paths differs from it. */
export async function describeCommit(paths: readonly string[]): Promise<string> {
  const git = async (...args: string[]) => (await run("git", args, { cwd: project })).stdout.trim();
  try {
    const changed = await git("status", "--porcelain", "--", ...paths);
    return `${await git("rev-parse", "--short", "HEAD")}${changed ? " and uncommitted changes" : ""}`;
  } catch {
    return "not a git checkout";
  }
}
