/** The process's environment: the only place that reads it. Everything else is handed what it needs. */
export function environment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}
