import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startApp } from "../app.ts";
import { type Command, UsageError } from "./command.ts";
import { configurationOf } from "./configuration.ts";
import { explained } from "./start-faults.ts";

// A supervisor kills after 10 s (Docker) or later (systemd, 90 s).
const longestGoodbyeMs = 8_000;

export const serve: Command = {
  usage: "serve [--role all|api|worker]",
  about: "Run the server until Ctrl-C.",
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: { role: { type: "string" } } });
    if (values.role !== undefined && !["all", "api", "worker"].includes(values.role))
      throw new UsageError(`There is no role ${JSON.stringify(values.role)}.`);
    const config = configurationOf(terminal, values.role ? { role: values.role } : {});
    const app = await explained(config, () => startApp(config));
    if (app.sandbox)
      terminal.out.write("SANDBOX: synthetic people, companies and vehicles; nothing here is real\n");
    terminal.out.write(`listening on ${app.origin}\n`);
    await untilStopped();
    await Promise.race([app.close(), sleep(longestGoodbyeMs, undefined, { ref: false })]);
    // A frozen database or a half-open connection must not keep a stopped server alive.
    process.exit(0);
  },
};

/** Resolves at the first SIGINT or SIGTERM; the second ends the process at once. */
export async function untilStopped(): Promise<void> {
  // Keeps the process alive where nothing else does.
  const alive = setInterval(() => undefined, 60_000);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  clearInterval(alive);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
}
