import { describe, inject } from "vitest";

/** The keys of one tenant. */
export interface TenantKeys {
  readonly truora: string;
  readonly aucoPublic: string;
  readonly aucoPrivate: string;
}

/** All that the suite knows of a server. */
export interface AcceptanceServer {
  readonly name: string;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly keys: TenantKeys;
  /** Keys of somebody else; null when a server from outside came without. */
  readonly otherTenant: TenantKeys | null;
}

declare module "vitest" {
  export interface ProvidedContext {
    acceptanceServers: readonly AcceptanceServer[];
    /** What could not be started on this machine, in a sentence; null when everything could. */
    acceptanceAbsent: string | null;
  }
}

/** Registers the same tests for every server that there is, and a skipped line for one that is not. */
export function onEveryServer(topic: string, tests: (server: AcceptanceServer) => void): void {
  for (const server of inject("acceptanceServers")) describe(`${topic}, ${server.name}`, () => tests(server));
  const absent = inject("acceptanceAbsent");
  if (absent) describe.skip(`${topic}: ${absent}`, () => undefined);
}
