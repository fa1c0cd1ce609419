import { randomBytes } from "node:crypto";
import { chmod, mkdir, open, readFile } from "node:fs/promises";
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
  try {
    const handle = await open(file, "wx", 0o600);
    try {
      await handle.writeFile(`${randomBytes(32).toString("base64")}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    await chmod(file, 0o600);
  }
  const key = Buffer.from((await readFile(file, "utf8")).trim(), "base64");
  if (key.length !== 32) throw new WrongMasterKey(`${file} does not hold 32 bytes in base64`);
  return key;
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
