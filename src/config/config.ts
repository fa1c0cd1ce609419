import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SourceId } from "../model/answer.ts";
import { type Setting, type SettingName, type SettingValue, settings } from "./settings.ts";
import { readSourcesFile, type SourceConfig } from "./sources-file.ts";

/** A value that cannot be used; the message names the setting and never shows a secret. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

type Values = { readonly [N in SettingName]: SettingValue<N> };

/** Everything that can be configured, read once at start. */
export interface Config extends Omit<Values, "mode" | "sources" | "delayedAfterMs" | "configFile"> {
  readonly mode: "sandbox" | "live";
  readonly delayedAfterMs: number;
  /** The sources to use in live mode; empty in sandbox mode, which has its own. */
  readonly sources: Readonly<Record<SourceId, SourceConfig>>;
  /** The configuration file that was read, for messages; null when there is none. */
  readonly sourcesFile: string | null;
}

export interface ConfigInput {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** From the command line; they win over the environment. */
  readonly overrides?: Partial<Record<SettingName, string>>;
  /** Ids of all sources there are, to tell a misspelt one. */
  readonly knownSources: readonly SourceId[];
}

const defaultFile = "cotejo.config.json";

/** Reads environment and file into one frozen configuration. Throws `ConfigError` for what cannot be used. */
export function loadConfig(input: ConfigInput): Config {
  const values = readSettings(input);
  const { sources, sourcesFile } = readSources(values, input);
  const mode = values.mode ?? (Object.keys(sources).length > 0 ? "live" : "sandbox");
  if (mode === "live" && Object.keys(sources).length === 0) {
    throw new ConfigError(
      "COTEJO_MODE is live, but no source is configured: set COTEJO_SOURCES or write a configuration file",
    );
  }
  if (values.role !== "all" && !values.databaseUrl) {
    throw new ConfigError(
      "COTEJO_ROLE api or worker needs DATABASE_URL: the embedded database belongs to one process",
    );
  }
  const delayedAfterMs = values.delayedAfterMs ?? (mode === "sandbox" ? 2_000 : 60_000);
  return Object.freeze({
    ...values,
    mode,
    delayedAfterMs,
    sources: mode === "live" ? sources : {},
    sourcesFile,
  });
}

function readSettings(input: ConfigInput): Values {
  const read = <T>(name: string, one: Setting<T>): T => {
    const given = input.overrides?.[name as SettingName] ?? input.env[one.env];
    // An empty variable is what an unset one looks like in many deployment files.
    if (given === undefined || given === "") {
      return typeof one.fallback === "string"
        ? (one.read(one.fallback, input.cwd) ?? one.fallback)
        : one.fallback;
    }
    const value = one.read(given, input.cwd);
    if (value !== null) return value;
    throw new ConfigError(
      `${one.env} must be ${one.expects}${one.secret ? "" : `, not ${JSON.stringify(given)}`}`,
    );
  };
  const entries = Object.entries(settings).map(([name, one]) => [name, read(name, one as Setting<unknown>)]);
  return Object.fromEntries(entries) as Values;
}

function readSources(values: Values, input: ConfigInput): Pick<Config, "sources" | "sourcesFile"> {
  const file = values.configFile ?? join(input.cwd, defaultFile);
  const given = values.configFile !== null || existsSync(file);
  const fromFile = given
    ? readSourcesFile(textOf(file), { file, folder: dirname(file), env: input.env, fail })
    : {};
  requireKnown("COTEJO_SOURCES", values.sources, input.knownSources);
  requireKnown(file, Object.keys(fromFile), input.knownSources);
  return {
    sources: { ...Object.fromEntries(values.sources.map((id) => [id, {}])), ...fromFile },
    sourcesFile: given ? file : null,
  };
}

function requireKnown(place: string, ids: readonly SourceId[], known: readonly SourceId[]): void {
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined)
    fail(`${place}: ${JSON.stringify(unknown)} is no source; there are: ${known.join(", ")}`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    return fail(
      `COTEJO_CONFIG: ${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown fault"})`,
    );
  }
}

function fail(message: string): never {
  throw new ConfigError(message);
}
