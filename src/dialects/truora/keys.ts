import type { KeyFormat } from "../dialect.ts";
import { clientIdentifier } from "./identifiers.ts";

// Clients treat the key as opaque, but some decode it and refuse one that has expired. Ours live
// until they are revoked, so that the date only has to be far away.
const lifetimeSeconds = 10 * 365 * 24 * 60 * 60;

const longestKey = 4096;

/**
 * Keys that look like the vendor's: a JWT of HS256 with its claims. The signature is 32 random
 * bytes: a key is recognised by its hash, and what it claims is never trusted.
 */
export function truoraKeys(now: () => Date): KeyFormat {
  return {
    access: ["all"],
    header: "Truora-API-Key",
    sandbox: [{ key: "sandbox", access: "all" }],
    mint({ tenantId, keyId, name, access }, random) {
      const issuedAt = Math.floor(now().getTime() / 1000);
      const claims = {
        account_id: tenantId,
        additional_data: "{}",
        client_id: clientIdentifier(tenantId),
        exp: issuedAt + lifetimeSeconds,
        grant: access,
        iat: issuedAt,
        iss: "cotejo",
        jti: keyId,
        key_name: name,
        key_type: "backend",
        username: name,
      };
      const signature = Buffer.from(random(32)).toString("base64url");
      return `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}.${signature}`;
    },
    claims(key) {
      const [header, payload, signature, ...more] = key.length > longestKey ? [] : key.split(".");
      if (!header || !payload || !signature || more.length > 0) return null;
      if (!/^[\w-]{43}$/.test(signature) || decode(header)?.alg !== "HS256") return null;
      const { account_id: tenantId, jti: keyId } = decode(payload) ?? {};
      if (typeof tenantId !== "string" || typeof keyId !== "string") return null;
      return tenantId && keyId ? { tenantId, keyId } : null;
    },
  };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function decode(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
