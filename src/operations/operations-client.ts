import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Operations } from "./operations.ts";
import { type OperationsAddress, operationsFile } from "./operations-server.ts";

/** The operations of the server that holds this data folder. */
export async function reachOperations({
  dataDir,
  mode,
}: {
  dataDir: string;
  mode: string;
}): Promise<Operations> {
  const address = await readAddress(dataDir);
  if (address.mode !== mode) {
    throw new Error(
      `the server that holds ${dataDir} runs in ${address.mode} mode, this configuration is ${mode}`,
    );
  }
  const call = async (name: keyof Operations, args: readonly unknown[]) => {
    const response = await fetch(`${address.origin}/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${address.token}` },
      body: JSON.stringify(args),
    });
    const body = (await response.json()) as { result?: unknown; message?: string };
    if (!response.ok) throw new Error(body.message ?? `the running server answered ${response.status}`);
    return body.result;
  };
  return {
    createKeys: (...args) => call("createKeys", args) as ReturnType<Operations["createKeys"]>,
    listKeys: (...args) => call("listKeys", args) as ReturnType<Operations["listKeys"]>,
    revokeKey: (...args) => call("revokeKey", args) as ReturnType<Operations["revokeKey"]>,
    refreshList: (...args) => call("refreshList", args) as ReturnType<Operations["refreshList"]>,
    listStatus: (...args) => call("listStatus", args) as ReturnType<Operations["listStatus"]>,
  };
}

async function readAddress(dataDir: string): Promise<OperationsAddress> {
  const text = await readFile(join(dataDir, operationsFile), "utf8").catch(() => null);
  if (text === null) {
    throw new Error(
      `another process holds ${dataDir} and is not a running server: wait for it to end, and try again`,
    );
  }
  return JSON.parse(text);
}
