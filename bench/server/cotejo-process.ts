import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The real program, started as an operator starts it. */
export interface CotejoProcess extends AsyncDisposable {
  readonly baseUrl: string;
  /** From the spawn to the line that says it listens. */
  readonly startMs: number;
  /** Resident memory now and at its highest; null where the system has no `/proc`. */
  memory(): Promise<{ readonly nowMb: number; readonly peakMb: number } | null>;
}

export interface CotejoProcessOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly profileDir: string | null;
  /** Ends the process at once. */
  readonly signal: AbortSignal;
  /** Told what the server logs, which are faults only. */
  readonly onFault: (log: string) => void;
}

const program = fileURLToPath(new URL("../../bin/cotejo.js", import.meta.url));
// A first start took 8 s at the most on two loaded cores.
const startWithinMs = 60_000;
// The server gives its jobs 5 s to end; a CPU profile takes some seconds to be written.
const stopWithinMs = 30_000;

/** Starts `cotejo serve` on a free port and resolves when it says that it listens. */
export async function startCotejo(options: CotejoProcessOptions): Promise<CotejoProcess> {
  const { env, profileDir, signal, onFault } = options;
  signal.throwIfAborted();
  const flags = profileDir ? ["--cpu-prof", `--cpu-prof-dir=${profileDir}`] : [];
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...flags, program, "serve"], {
    env: {
      PATH: process.env.PATH ?? "",
      HOME: process.env.HOME ?? "",
      PORT: "0",
      COTEJO_MODE: "sandbox",
      COTEJO_LOG_LEVEL: "error",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stderr.on("data", (chunk) => onFault(String(chunk)));
  const ended = once(child, "exit");
  const kill = () => child.kill("SIGKILL");
  signal.addEventListener("abort", kill);
  process.once("exit", kill);
  const letGo = () => {
    signal.removeEventListener("abort", kill);
    process.removeListener("exit", kill);
  };
  void ended.then(letGo);
  try {
    const baseUrl = await listening(child);
    return {
      baseUrl,
      startMs: performance.now() - startedAt,
      memory: () => memoryOf(child.pid),
      [Symbol.asyncDispose]: () => stop(child, ended),
    };
  } catch (error) {
    kill();
    await ended;
    throw error;
  }
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const timer = setTimeout(
      () => reject(new Error(`not listening after ${startWithinMs} ms`)),
      startWithinMs,
    );
    child.stdout?.on("data", (chunk) => {
      text += chunk;
      const origin = /^listening on (\S+)$/m.exec(text)?.[1];
      if (!origin) return;
      clearTimeout(timer);
      resolve(origin);
    });
    child.once("exit", () => {
      clearTimeout(timer);
      reject(new Error("the server ended before it listened"));
    });
  });
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGINT");
  const timer = setTimeout(() => child.kill("SIGKILL"), stopWithinMs);
  await ended;
  clearTimeout(timer);
}

async function memoryOf(pid: number | undefined) {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => null);
  const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status ?? "")?.[1]);
  return status ? { nowMb: field("VmRSS") / 1024, peakMb: field("VmHWM") / 1024 } : null;
}
