import { ConfigError } from "../config/config.ts";
import { WrongMasterKey } from "../db/master-key.ts";
import { DataDirHeld, WrongMode } from "../house.ts";
import { CotejoError } from "../model/errors.ts";
import { version } from "../version.ts";
import { type Command, columns, type Terminal, UsageError } from "./command.ts";
import { config } from "./config.ts";
import { demo } from "./demo/index.ts";
import { keys } from "./keys.ts";
import { lists } from "./lists.ts";
import { match } from "./match.ts";
import { screen } from "./screen.ts";
import { serve } from "./serve.ts";
import { sources } from "./sources.ts";

/** Every command: one file, one line. */
export const commands: Readonly<Record<string, Command>> = {
  serve,
  demo,
  keys,
  lists,
  sources,
  match,
  screen,
  config,
};

/** Runs `cotejo <args>`; resolves to the exit code. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "help", ...rest] = args;
  if (name === "--version" || name === "version") return say(terminal, `${version}\n`);
  if (name === "help" || name === "--help" || name === "-h") return say(terminal, help());
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    terminal.err.write(`There is no command ${JSON.stringify(name)}.\n\n${help()}`);
    return 2;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    terminal.err.write(`${explain(error, command)}\n`);
    return error instanceof UsageError || isMisuse(error) ? 2 : 1;
  }
}

function say(terminal: Terminal, text: string): number {
  terminal.out.write(text);
  return 0;
}

function help(): string {
  const rows = Object.values(commands).map(({ usage, about }) => [`  cotejo ${usage}`, about]);
  return `Cotejo ${version}: a background-check server.\n\n${columns(rows)}\nSettings: cotejo config\n`;
}

function explain(error: unknown, command: Command): string {
  if (error instanceof UsageError) return `${error.message}\nUsage: cotejo ${command.usage}`;
  if (isMisuse(error)) return `${error.message.split(/\.\s/)[0]}.\nUsage: cotejo ${command.usage}`;
  if (error instanceof CotejoError)
    return `${error.facts.field ?? "input"} ${error.facts.problem ?? error.code}`;
  if (
    error instanceof ConfigError ||
    error instanceof DataDirHeld ||
    error instanceof WrongMode ||
    error instanceof WrongMasterKey
  )
    return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s*\n\s*/g, " ");
}

/** What Node's `parseArgs` throws, less its advice. */
function isMisuse(error: unknown): error is Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("ERR_PARSE_ARGS_");
}
