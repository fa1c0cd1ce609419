import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import type { Json } from "../model/check.ts";

/**
 * Keeps personal data unreadable at rest. Each tenant has keys of its own, derived from the one
 * master key of the installation; a body is bound to its place, so that a row copied over another
 * does not open.
 */
export interface Vault {
  /** AES-256-GCM over the value as JSON. `place` is where it is kept: table, tenant and key. */
  seal(tenantId: string, place: string, value: unknown): Uint8Array;
  /** Throws when the body was made elsewhere, by another key, or was altered. */
  open(tenantId: string, place: string, body: Uint8Array): Json;
  /** A keyed digest, to find equal things without keeping them: 32 bytes. */
  digest(tenantId: string, purpose: string, value: Json): Uint8Array;
  /** A key for another purpose, such as signing links: 32 bytes. */
  secret(purpose: string): Uint8Array;
}

// A sealed body: version (1 byte), nonce (12), tag (16), ciphertext. Random nonces of 96 bits are
// safe for 2^32 messages under one key; keys are per tenant.
const version = 1;
const nonceBytes = 12;
const tagBytes = 16;

/** A vault over a master key of 32 bytes. */
export function createVault(masterKey: Uint8Array): Vault {
  if (masterKey.length !== 32) throw new Error("the master key must have 32 bytes");
  const derived = new Map<string, Uint8Array>();
  const derive = (name: string) => {
    const known = derived.get(name);
    if (known) return known;
    const key = new Uint8Array(hkdfSync("sha256", masterKey, new Uint8Array(0), name, 32));
    derived.set(name, key);
    return key;
  };
  // A key object is made once: from raw bytes each of the 28 answers of a check costs three times as much.
  const sealing = new Map<string, KeyObject>();
  const sealingKey = (tenantId: string) => {
    const known = sealing.get(tenantId);
    if (known) return known;
    const key = createSecretKey(derive(`seal:${tenantId}`));
    sealing.set(tenantId, key);
    return key;
  };
  return {
    seal(tenantId, place, value) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", sealingKey(tenantId), nonce);
      cipher.setAAD(Buffer.from(place));
      const text = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
      return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), text]);
    },
    open(tenantId, place, body) {
      if (body[0] !== version) throw new Error("a sealed body of an unknown version");
      const nonce = body.subarray(1, 1 + nonceBytes);
      const tag = body.subarray(1 + nonceBytes, 1 + nonceBytes + tagBytes);
      const decipher = createDecipheriv("aes-256-gcm", sealingKey(tenantId), nonce);
      decipher.setAAD(Buffer.from(place));
      decipher.setAuthTag(tag);
      const text = Buffer.concat([
        decipher.update(body.subarray(1 + nonceBytes + tagBytes)),
        decipher.final(),
      ]);
      return JSON.parse(text.toString("utf8"));
    },
    digest(tenantId, purpose, value) {
      return createHmac("sha256", derive(`digest:${tenantId}`))
        .update(`${purpose}\0${canonicalJson(value)}`)
        .digest();
    },
    secret: (purpose) => derive(`secret:${purpose}`),
  };
}

/** JSON with keys in order, so that equal values have equal text. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}
