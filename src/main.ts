import { runCommand } from "./cli/index.ts";
import { environment } from "./config/environment.ts";

process.exitCode = await runCommand(process.argv.slice(2), {
  env: environment(),
  cwd: process.cwd(),
  out: process.stdout,
  err: process.stderr,
});
