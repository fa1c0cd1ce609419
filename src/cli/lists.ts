import { parseArgs } from "node:util";
import type { ListStatus } from "../lists/list-keeper.ts";
import { type Command, columns, UsageError } from "./command.ts";
import { withOperations } from "./house.ts";

export const lists: Command = {
  usage: "lists status | refresh [--accept-smaller] [<id> …]",
  about: "Show the lists in use, or download them now.",
  async run([action, ...args], terminal) {
    const options = { "accept-smaller": { type: "boolean", default: false } } as const;
    const { values, positionals: ids } = parseArgs({ args, allowPositionals: true, options });
    switch (action) {
      case "status": {
        const status = await withOperations(terminal, (on) => on.listStatus());
        terminal.out.write(
          columns([
            ["list", "published", "records", "read", "digest", "last attempt"],
            ...status.map(statusRow),
          ]),
        );
        return 0;
      }
      case "refresh":
        return withOperations(terminal, async (on) => {
          const known = (await on.listStatus()).map((list) => list.sourceId);
          const unknown = ids.filter((id) => !known.includes(id));
          if (unknown.length > 0)
            throw new UsageError(
              `No such list here: ${unknown.join(", ")}. There are: ${known.join(", ") || "none"}.`,
            );
          let good = true;
          for (const id of ids.length > 0 ? ids : known) {
            const done = await on.refreshList(id, { acceptSmaller: values["accept-smaller"] });
            const what =
              "reason" in done
                ? done.reason
                : `${done.version.recordCount} records, published ${done.version.publishedOn ?? "on no stated day"}, ${done.version.digest}`;
            terminal.out.write(`${id}: ${done.outcome}: ${what}\n`);
            if ("reason" in done) good = false;
          }
          return good ? 0 : 1;
        });
      default:
        throw new UsageError("lists status or lists refresh?");
    }
  },
};

function statusRow(list: ListStatus): readonly string[] {
  const { current } = list;
  const attempt = list.lastOutcome ? [list.lastOutcome, list.lastReason].filter(Boolean).join(": ") : "never";
  return [
    list.sourceId,
    current?.publishedOn ?? "-",
    String(current?.recordCount ?? "-"),
    current ? current.readAt.slice(0, 19) : "never loaded",
    current ? current.digest.slice(0, 19) : "-",
    attempt,
  ];
}
