/** What may be logged of a fault: where it happened. Its message stays out, since it can quote a person's data. */
export interface FaultLine {
  readonly fault: string;
  /** A code of Node, PostgreSQL or Fastify. */
  readonly code: string | undefined;
  readonly frames: readonly string[];
}

export function faultLine(thrown: unknown): FaultLine {
  const { name, code, stack } = (thrown ?? {}) as Partial<Error> & { code?: unknown };
  const frames = (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    fault: name ?? "unknown",
    code: typeof code === "string" ? code : undefined,
    frames: frames.slice(0, 8).map((line) => line.trim()),
  };
}
