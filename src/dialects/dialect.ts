import type { FastifyInstance } from "fastify";
import type { Actor, Checks, CheckTypes, KeyAccess } from "../checks/checks.ts";
import type { SignedLinks } from "../http/signed-links.ts";
import type { DialectId, Report, ReportStyle, TenantId } from "../model/check.ts";

/** A wire API over the core: a value that a folder of `dialects/` exports. */
export interface Dialect {
  readonly id: DialectId;
  readonly title: string;
  /** How its keys look. */
  readonly keys: KeyFormat;
  /**
   * Registers the routes. `app` is encapsulated: hooks, content-type parsers and error handlers set
   * on it touch nothing else. Paths are absolute (`/v1/checks`); the dialect owns `prefixes`.
   */
  routes(app: FastifyInstance, on: DialectRuntime): void | Promise<void>;
  /** Path prefixes that belong to the dialect, so that even an unknown path is answered in its style. */
  readonly prefixes: readonly string[];
}

/** How a dialect's keys are made and recognised. */
export interface KeyFormat {
  /** The request header that carries them, as it is. */
  readonly header: string;
  /** The kinds of key that exist: one for everything, or one for reading and one for writing. */
  readonly access: readonly KeyAccess[];
  /** A new key for the tenant. `random` gives that many random bytes. */
  mint(
    key: { tenantId: TenantId; keyId: string; name: string; access: KeyAccess },
    random: (bytes: number) => Uint8Array,
  ): string;
  /** The tenant and key id that a key claims to be of, unverified; null when it is no key of this dialect. */
  claims(key: string): { tenantId: TenantId; keyId: string } | null;
  /** The fixed keys that work in sandbox mode, and only there. */
  readonly sandbox: readonly { readonly key: string; readonly access: KeyAccess }[];
}

/** What a dialect is given to work with. */
export interface DialectRuntime {
  readonly checks: Checks;
  readonly checkTypes: CheckTypes;
  /**
   * Who a key belongs to. Throws `key-missing` when there is none, `key-invalid` when it is not a
   * living key of this dialect, `key-forbidden` when it may not do what `access` asks.
   */
  authenticate(key: string | undefined, access: "read" | "write"): Promise<Actor>;
  /** The report as PDF. */
  pdf(report: Report, style: ReportStyle): Promise<Uint8Array>;
  readonly links: SignedLinks;
  readonly sandbox: boolean;
  now(): Date;
}
