import type { Logger } from "pino";

/** Logs where a fault happened. Its message stays out, since a database quotes rows in its messages. */
export function faultLogger(logger: Logger, where: string): (fault: unknown) => void {
  return (fault) => {
    const { name, code, stack } = fault as Partial<Error> & { code?: string };
    const frames = (stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 6);
    logger.error({ where, fault: name ?? "unknown", code, frames }, "fault");
  };
}
