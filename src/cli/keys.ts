import { parseArgs } from "node:util";
import { type Command, columns, UsageError } from "./command.ts";
import { withOperations } from "./house.ts";

export const keys: Command = {
  usage:
    "keys create --tenant <id> --dialect truora|auco [--title <text>] | list [--tenant <id>] | revoke --tenant <id> <key id>",
  about: "Make, list and revoke API keys.",
  async run([action, ...args], terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        tenant: { type: "string" },
        dialect: { type: "string" },
        title: { type: "string", default: "" },
      },
    });
    const { tenant, dialect, title } = values;
    switch (action) {
      case "create": {
        if (!tenant || !dialect) throw new UsageError("A key needs --tenant and --dialect.");
        const made = await withOperations(terminal, (on) => on.createKeys(tenant, dialect, title));
        const rows = made.map((key) => [key.keyId, key.dialect, key.access, key.key]);
        terminal.out.write(columns([["key id", "dialect", "access", "key"], ...rows]));
        terminal.out.write("\nThis is the only time that a key is shown: what is kept is its digest.\n");
        return 0;
      }
      case "list": {
        const listed = await withOperations(terminal, (on) => on.listKeys(tenant ?? null));
        const rows = listed.map((key) => [
          key.tenantId,
          key.keyId,
          key.dialect,
          key.access,
          key.createdAt.slice(0, 19),
          key.revokedAt ? `revoked ${key.revokedAt.slice(0, 19)}` : "in use",
          key.title,
        ]);
        terminal.out.write(
          columns([["tenant", "key id", "dialect", "access", "created", "state", "title"], ...rows]),
        );
        return 0;
      }
      case "revoke": {
        const [keyId] = positionals;
        if (!tenant || !keyId)
          throw new UsageError("Say which: --tenant and the key id, as `keys list` shows them.");
        const revoked = await withOperations(terminal, (on) => on.revokeKey(tenant, keyId));
        terminal.out.write(revoked ? `${keyId} is revoked.\n` : `${tenant} has no key ${keyId} in use.\n`);
        return revoked ? 0 : 1;
      }
      default:
        throw new UsageError("keys create, keys list or keys revoke?");
    }
  },
};
