import { parseArgs } from "node:util";
import { sources as allSources } from "../sources/index.ts";
import { factsOf } from "../sources/source.ts";
import { type Command, columns } from "./command.ts";

export const sources: Command = {
  usage: "sources",
  about: "List every source there is.",
  async run(args, terminal) {
    parseArgs({ args: [...args], options: {} });
    const rows = allSources.flatMap((source) =>
      factsOf(source).map((facts) => [
        facts.id,
        source.kind === "provider" ? `through ${source.id}` : source.kind,
        facts.countries === "ALL" ? "ALL" : facts.countries.join(","),
        facts.kinds.join(","),
        facts.dataSets.join(","),
        facts.title,
      ]),
    );
    terminal.out.write(
      columns([["source", "reached", "countries", "subjects", "data sets", "title"], ...rows]),
    );
    return 0;
  },
};
