import { parseArgs } from "node:util";
import { engine } from "../matching/engine.ts";
import { topics } from "../model/record.ts";
import { sources } from "../sources/index.ts";
import { type Command, UsageError } from "./command.ts";
import { shown, visibleJson } from "./matching/display-text.ts";
import { pageOn } from "./matching/page.ts";
import { type Asked, screenFolder } from "./matching/screen-folder.ts";
import { screenedJson, screenedPage, warningsOf } from "./matching/screened.ts";
import {
  oneOf,
  readCountries,
  readThreshold,
  subjectFrom,
  subjectHelp,
  subjectOptions,
  whyIncomparable,
} from "./matching/side-options.ts";

const lists = sources.filter((source) => source.kind === "list");
const listIds = lists.map(({ id }) => id);

const help = `cotejo screen <name> --lists <folder> [options]

Searches the lists of a folder for the subject, and shows the evidence for each record that reaches
the threshold.

${subjectHelp}

Where:
  --lists FOLDER              the lists' own files, as their publishers offer them: one file named
                              <list>.<anything>, several named <list>.<name>.<anything>, or a folder
                              named <list>. Lists: ${listIds.slice(0, 2).join(", ")},
                              ${listIds.slice(2).join(", ")}
  --list ID                   only this list; repeatable
  --topic TOPIC               only records of this topic, such as sanction; repeatable
  --country-of-record CC      only records that state this country; repeatable
  --minimum-records N         refuse a list of fewer records; each list's own when left out

How:
  --threshold P               probability from which on a record is shown; ${engine.defaultThreshold} when left out
  --limit N                   show the N best only; 10 when left out, all with --json
  --near N                    show the N best below the threshold too
  --json                      one JSON object instead

Exit code: 0 when every list was searched, whatever was found; 1 when a list could not be read or
was refused; 2 when called wrongly, or when nothing can be compared.
`;

const options = {
  ...subjectOptions,
  lists: { type: "string" },
  list: { type: "string", multiple: true },
  topic: { type: "string", multiple: true },
  "country-of-record": { type: "string", multiple: true },
  "minimum-records": { type: "string" },
  threshold: { type: "string" },
  limit: { type: "string" },
  near: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

const mostShown = 10;

export const screen: Command = {
  usage: "screen <name> --lists <folder> [options: see screen --help]",
  about: "Search list files for somebody, and show the evidence.",
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (values.help) {
      terminal.out.write(help);
      return 0;
    }
    const subject = subjectFrom(positionals, values);
    const why = whyIncomparable("subject", subject);
    if (why) throw new UsageError(why);
    if (!values.lists) throw new UsageError("Say where the lists are: --lists <folder>.");
    const asked: Asked = {
      subject,
      folder: values.lists,
      listIds: values.list?.map((id) => oneOf("--list", id, listIds)) ?? null,
      threshold: readThreshold(values.threshold, engine),
      topics: values.topic?.map((one) => oneOf("--topic", one, topics)) ?? null,
      countries: values["country-of-record"]
        ? readCountries("--country-of-record", values["country-of-record"])
        : null,
      limit: readCount("--limit", values.limit) ?? (values.json ? null : mostShown),
      near: readCount("--near", values.near) ?? 0,
      minimumRecords: readCount("--minimum-records", values["minimum-records"]) ?? null,
    };
    const screened = await screenFolder(asked, lists, terminal.cwd);
    for (const warning of warningsOf(screened)) terminal.err.write(`warning: ${shown(warning)}\n`);
    terminal.out.write(
      values.json
        ? `${visibleJson(screenedJson(asked, screened))}\n`
        : screenedPage(pageOn(terminal.out), asked, screened),
    );
    for (const { sourceId, reason } of screened.faults)
      terminal.err.write(`error: ${sourceId} was not searched: ${shown(reason)}\n`);
    return screened.faults.length === 0 ? 0 : 1;
  },
};

function readCount(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${option} is a whole number.`);
  return Number(text);
}
