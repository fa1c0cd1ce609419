import { parseArgs } from "node:util";
import { settings } from "../config/settings.ts";
import { settingsTable } from "../config/settings-table.ts";
import { type Command, columns } from "./command.ts";

export const config: Command = {
  usage: "config [--markdown]",
  about: "Explain every setting.",
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: { markdown: { type: "boolean" } } });
    const rows = Object.values(settings).map((one) => [one.env, one.byDefault, one.about]);
    terminal.out.write(
      values.markdown ? settingsTable() : columns([["setting", "default", "what for"], ...rows]),
    );
    return 0;
  },
};
