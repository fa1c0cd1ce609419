import { verifySources } from "../chosen-sources.ts";
import { type Config, loadConfig } from "../config/config.ts";
import type { SettingName } from "../config/settings.ts";
import { sources } from "../sources/index.ts";
import type { Terminal } from "./command.ts";

/** The configuration of this terminal's environment, with a command's own options over it. */
export function configurationOf(
  terminal: Terminal,
  overrides: Partial<Record<SettingName, string>> = {},
): Config {
  const { env, cwd } = terminal;
  const config = loadConfig({ env, cwd, overrides, knownSources: sources.map((source) => source.id) });
  // Before a database is opened for nothing.
  verifySources(config);
  return config;
}
