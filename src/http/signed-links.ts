import { createHmac, timingSafeEqual } from "node:crypto";

/** Links that open without a key, for a while. */
export interface SignedLinks {
  /**
   * A path and query that `open` will accept until `ttlMs` from now: `/files/…?expires=…&signature=…`.
   * The dialect puts the origin in front.
   */
  sign(path: string, ttlMs: number): string;
  /** True when path and query were signed here and have not expired. */
  verify(pathAndQuery: string): boolean;
}

// An HMAC key shorter than 128 bits is the weakest part of the signature (NIST SP 800-107, 5.3.2).
const minimumSecretBytes = 16;

const signedLink = /^(.*[?&]expires=(\d{1,15}))&signature=([A-Za-z0-9_-]{43})$/s;

/**
 * Links signed with HMAC-SHA256 over path, query and expiry (milliseconds since 1970). Every process
 * with the same secret accepts them, so nothing is stored.
 *
 * @throws RangeError when the secret has fewer than 16 bytes.
 */
export function createSignedLinks(options: { secret: Uint8Array; now: () => Date }): SignedLinks {
  const { secret, now } = options;
  if (secret.byteLength < minimumSecretBytes) {
    throw new RangeError(`the secret for signed links needs at least ${minimumSecretBytes} bytes`);
  }

  // The label keeps a signature made with the same secret for something else from opening a link.
  const signatureOf = (target: string) =>
    createHmac("sha256", secret).update("signed-link\n").update(target).digest("base64url");

  return {
    sign(path, ttlMs) {
      const joint = path.includes("?") ? "&" : "?";
      const target = `${path}${joint}expires=${now().getTime() + ttlMs}`;
      return `${target}&signature=${signatureOf(target)}`;
    },

    verify(pathAndQuery) {
      const [, target, expires, signature] = signedLink.exec(pathAndQuery) ?? [];
      if (target === undefined || expires === undefined || signature === undefined) return false;
      // The texts are compared, not the bytes they stand for: base64url leaves two bits of its last
      // digit unused, so four different texts decode to the same 32 bytes.
      const genuine = timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(target)));
      return genuine && now().getTime() < Number(expires);
    },
  };
}
