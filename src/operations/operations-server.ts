import { randomBytes, timingSafeEqual } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Fastify from "fastify";
import { CotejoError } from "../model/errors.ts";
import { type Operations, operationNames } from "./operations.ts";

/** Where a running server says how to reach it; readable by its owner only. */
export const operationsFile = "operations.json";

export interface OperationsAddress {
  readonly origin: string;
  readonly token: string;
  readonly mode: string;
}

/**
 * Lets commands work while the server has the embedded database to itself: on a free loopback port,
 * to whoever can read the token in the data folder.
 */
export async function serveOperations(
  operations: Operations,
  { dataDir, mode }: { dataDir: string; mode: string },
): Promise<{ close(): Promise<void> }> {
  const token = randomBytes(32).toString("base64url");
  const app = Fastify({ logger: false, forceCloseConnections: true });
  app.addHook("onRequest", async (request, reply) => {
    if (!sameText(request.headers.authorization ?? "", `Bearer ${token}`)) await reply.code(401).send({});
  });
  for (const name of operationNames) {
    app.post<{ Body: unknown[] }>(`/${name}`, async (request) => {
      const operation = operations[name] as (...args: unknown[]) => Promise<unknown>;
      return { result: await operation(...request.body) };
    });
  }
  app.setErrorHandler((error: Error, _request, reply) => {
    const message =
      error instanceof CotejoError ? [error.facts.field, error.facts.problem].join(" ") : error.message;
    return reply.code(400).send({ message });
  });
  const origin = await app.listen({ host: "127.0.0.1", port: 0 });
  const file = join(dataDir, operationsFile);
  const address: OperationsAddress = { origin, token, mode };
  await writeFile(file, JSON.stringify(address), { mode: 0o600 });
  return {
    close: async () => {
      await rm(file, { force: true });
      await app.close();
    },
  };
}

/** Removes what a server that was killed left behind. For whoever holds the data folder. */
export async function forgetOperations(dataDir: string): Promise<void> {
  await rm(join(dataDir, operationsFile), { force: true });
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
