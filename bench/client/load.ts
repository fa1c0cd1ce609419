import autocannon, { type Result } from "autocannon";
import { quantile } from "../figures.ts";

export interface Load {
  readonly baseUrl: string;
  /** Sent in turn by each connection. */
  readonly requests: readonly LoadRequest[];
  readonly expectStatus: number;
  readonly connections: number;
  /** Requests altogether. */
  readonly amount: number;
  readonly signal: AbortSignal;
}

export interface LoadRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface LoadResult {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly bodies: readonly string[];
}

/**
 * Sends requests over connections that stay open, each waiting for its answer before the next one
 * (a closed loop). Throws when any answer is missing or has another status: figures of failures
 * mean nothing.
 */
export async function runLoad(load: Load): Promise<LoadResult> {
  const { signal, expectStatus, amount } = load;
  signal.throwIfAborted();
  const bodies: string[] = [];
  const latenciesMs: number[] = [];
  const statuses = new Set<number>();
  const onResponse = (_: number, body: string) => {
    bodies.push(body);
  };
  const requests = load.requests.map((request) => ({ ...request, onResponse }));
  const startedAt = performance.now();
  let lastAt = startedAt;
  const { errors } = await new Promise<Result>((resolve, reject) => {
    const running = autocannon(
      { url: load.baseUrl, connections: load.connections, amount, timeout: 30, requests },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
    // Its own histogram rounds to whole milliseconds, which is too coarse for a read.
    running.on("response", (_client, status, _bytes, latencyMs) => {
      latenciesMs.push(latencyMs);
      statuses.add(status);
      lastAt = performance.now();
    });
    signal.addEventListener("abort", () => running.stop(), { once: true });
  });
  signal.throwIfAborted();
  if (
    errors > 0 ||
    latenciesMs.length !== amount ||
    [...statuses].some((status) => status !== expectStatus)
  ) {
    const answers = `${latenciesMs.length} answers to ${amount} requests, statuses ${[...statuses].join(", ")}`;
    throw new Error(`${load.requests[0]?.method} ${load.requests[0]?.path}: ${answers}, ${errors} errors`);
  }
  return {
    perSecond: (amount * 1000) / (lastAt - startedAt),
    p50Ms: quantile(latenciesMs, 0.5),
    p99Ms: quantile(latenciesMs, 0.99),
    bodies,
  };
}
