import { execFile, spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const program = resolve(import.meta.dirname, "../../bin/cotejo.js");

/** The first start of an embedded database takes 3 to 4 s of a quiet machine. */
const startWithinMs = 180_000;

/** A server of our own, as its operator runs it. */
export interface ServerProcess {
  readonly name: string;
  readonly baseUrl: string;
  /** Runs a command of the command line beside it; resolves to what it printed. */
  command(args: readonly string[]): Promise<string>;
  /** What it logged at level `error` and above. */
  log(): string;
  /** Whether it is gone without having been stopped. */
  ended(): boolean;
  stop(): Promise<void>;
}

/** Starts `cotejo serve` in a fresh folder and resolves when it says that it listens. */
export async function startServer(options: {
  name: string;
  folder: string;
  databaseUrl: string | null;
}): Promise<ServerProcess> {
  const { name, folder, databaseUrl } = options;
  await mkdir(folder, { recursive: true });
  const env = {
    ...withoutSettings(process.env),
    PORT: "0",
    COTEJO_DATA_DIR: join(folder, "data"),
    COTEJO_LOG_LEVEL: "error",
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  };
  const child = spawn(process.execPath, [program, "serve"], { cwd: folder, env });
  let printed = "";
  let log = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    log += text;
  });
  const exited = new Promise<void>((done) => child.once("exit", () => done()));
  const isRunning = () => child.exitCode === null && child.signalCode === null;

  const giveUpAt = Date.now() + startWithinMs;
  let baseUrl: string | undefined;
  while (!baseUrl) {
    baseUrl = /^listening on (http:\/\/\S+)$/m.exec(printed)?.[1];
    if (!baseUrl && (!isRunning() || Date.now() > giveUpAt)) {
      child.kill("SIGKILL");
      throw new Error(`the server on ${name} did not start:\n${printed}${log}`);
    }
    if (!baseUrl) await new Promise((later) => setTimeout(later, 50));
  }
  return {
    name,
    baseUrl,
    command: async (args) =>
      (await run(process.execPath, [program, ...args], { cwd: folder, env, timeout: startWithinMs })).stdout,
    log: () => log,
    ended: () => !isRunning(),
    async stop() {
      const kill = setTimeout(() => child.kill("SIGKILL"), 20_000);
      child.kill("SIGTERM");
      await exited;
      clearTimeout(kill);
    },
  };
}

/** The settings of whoever runs the tests must not reach the server under test. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = /^(COTEJO_|DATABASE_)|^(PORT|HOST)$/;
  return Object.fromEntries(Object.entries(env).filter(([key]) => !ours.test(key)));
}
