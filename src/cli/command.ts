/** What a command works with: the outside world, handed in. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly out: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly err: NodeJS.WritableStream;
}

/** A command of the command line. */
export interface Command {
  /** How it is called, the options included: `lists refresh [<id> …]`. */
  readonly usage: string;
  /** What it does, in a sentence. */
  readonly about: string;
  /** Resolves to the exit code. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** The command was called wrongly; the message says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Rows as aligned columns, two blanks apart. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return `${rows.map(line).join("\n")}\n`;
}
