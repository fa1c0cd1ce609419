import type { KeyFormat } from "../dialect.ts";
import { pack, unpack } from "./packing.ts";

const secretBytes = 16;
const form = /^(?:puk|prk)_([0-9A-Za-z]+)$/;

/**
 * Public keys (`puk_`) read, private keys (`prk_`) write. Behind the prefix stand tenant and key id,
 * packed, and 128 random bits.
 */
export const aucoKeys: KeyFormat = {
  access: ["read", "write"],

  mint({ tenantId, keyId, access }, random) {
    if (access === "all") throw new RangeError("a key of this dialect either reads or writes");
    const prefix = access === "read" ? "puk_" : "prk_";
    return prefix + pack([tenantId, keyId], random(secretBytes));
  },

  claims(key) {
    const [tenantId, keyId] = unpack(form.exec(key)?.[1] ?? "", 2, secretBytes) ?? [];
    return tenantId === undefined || keyId === undefined ? null : { tenantId, keyId };
  },

  header: "Authorization",
  sandbox: [
    { key: "puk_sandbox", access: "read" },
    { key: "prk_sandbox", access: "write" },
  ],
};
