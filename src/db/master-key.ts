import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, open, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { Kysely } from "kysely";
import { remember } from "./instance.ts";
import type { Database } from "./schema.ts";
import type { Vault } from "./vault.ts";

const fileName = "encryption.key";

/** Thrown when the key at hand is not the one that the database was made with. */
export class WrongMasterKey extends Error {
  override readonly name = "WrongMasterKey";
}

/** The master key kept in the data folder, made at the first start and readable by its owner only. */
export async function masterKeyIn(dataDir: string): Promise<Uint8Array> {
  const file = join(dataDir, fileName);
  await mkdir(dataDir, { recursive: true });
  if (!existsSync(file)) await placeNewKey(file);
  const key = Buffer.from((await readFile(file, "utf8")).trim(), "base64");
  if (key.length !== 32) throw new WrongMasterKey(`${file} does not hold 32 bytes in base64`);
  return key;
}

/** Written whole beside its place and then linked there: two first starts get one key, a crash leaves none. */
async function placeNewKey(file: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  const handle = await open(draft, "wx", 0o600);
  try {
    await handle.writeFile(`${randomBytes(32).toString("base64")}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await unlink(draft);
}

/** Makes sure that the vault opens what this database holds; the first vault to come is remembered. */
export async function verifyVault(db: Kysely<Database>, vault: Vault): Promise<void> {
  const value = Buffer.from(vault.secret("key-check")).toString("hex");
  const known = await remember(db, "encryption-key-check", value);
  if (known !== value) {
    throw new WrongMasterKey(
      "COTEJO_ENCRYPTION_KEY, or encryption.key in the data folder, is not the key of this database",
    );
  }
}
