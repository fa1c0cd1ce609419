import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The real program, started as an operator starts it. */
export interface ServerProcess {
  readonly baseUrl: string;
  /** What it has written so far, standard output and error together. */
  output(): string;
  /** SIGKILL: nothing of it gets to tidy up. */
  kill(): Promise<void>;
  /** SIGINT, and the exit code. */
  stop(): Promise<number | null>;
}

const program = fileURLToPath(new URL("../../bin/cotejo.js", import.meta.url));

/** Starts `cotejo serve` on a free port and resolves when it says that it listens. */
export async function startServer(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [program, "serve"], {
    env: {
      PATH: process.env.PATH ?? "",
      HOME: process.env.HOME ?? "",
      PORT: "0",
      COTEJO_LOG_LEVEL: "warn",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk));
  const ended = once(child, "exit");
  const baseUrl = await listening(child, () => text);
  return {
    baseUrl,
    output: () => text,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async stop() {
      child.kill("SIGINT");
      await ended;
      return child.exitCode;
    },
  };
}

async function listening(child: ChildProcess, output: () => string): Promise<string> {
  for (;;) {
    const origin = /^listening on (\S+)$/m.exec(output())?.[1];
    if (origin) return origin;
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the server ended: ${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
