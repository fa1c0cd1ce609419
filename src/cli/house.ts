import type { Config } from "../config/config.ts";
import { DataDirHeld, openHouse } from "../house.ts";
import type { Operations } from "../operations/operations.ts";
import { reachOperations } from "../operations/operations-client.ts";
import type { Terminal } from "./command.ts";
import { configurationOf } from "./configuration.ts";
import { explained } from "./start-faults.ts";

/**
 * Runs `use` on the house: through the running server when it has the embedded database, else by
 * opening the database here.
 */
export async function withOperations<T>(
  terminal: Terminal,
  use: (operations: Operations, config: Config) => Promise<T>,
): Promise<T> {
  const config = configurationOf(terminal, { logLevel: "warn" });
  try {
    const house = await explained(config, () => openHouse(config));
    try {
      return await use(house.operations, config);
    } finally {
      await house.close();
    }
  } catch (error) {
    if (!(error instanceof DataDirHeld)) throw error;
    return use(await reachOperations(config), config);
  }
}
