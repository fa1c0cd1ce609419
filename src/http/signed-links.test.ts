import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createSignedLinks } from "./signed-links.ts";

const secret = new TextEncoder().encode("a secret of thirty-two bytes, ok");
const minuteMs = 60_000;

function linksAt(start: string) {
  let time = Date.parse(start);
  const links = createSignedLinks({ secret, now: () => new Date(time) });
  return { links, pass: (ms: number) => (time += ms) };
}

describe("signed links", () => {
  it("carry the expiry and an HMAC over path and expiry", () => {
    const { links } = linksAt("2026-01-02T03:04:05.000Z");
    const expires = Date.UTC(2026, 0, 2, 3, 6, 5);
    const mac = createHmac("sha256", secret).update(`signed-link\n/files/a.pdf?expires=${expires}`);
    expect(links.sign("/files/a.pdf", 2 * minuteMs)).toBe(
      `/files/a.pdf?expires=${expires}&signature=${mac.digest("base64url")}`,
    );
  });

  it("open until they expire and not a millisecond longer", () => {
    const { links, pass } = linksAt("2026-01-02T03:04:05.000Z");
    const link = links.sign("/files/a.pdf", 2 * minuteMs);
    expect(links.verify(link)).toBe(true);
    pass(2 * minuteMs - 1);
    expect(links.verify(link)).toBe(true);
    pass(1);
    expect(links.verify(link)).toBe(false);
  });

  it("keep a query that the path already has", () => {
    const { links } = linksAt("2026-01-02T03:04:05.000Z");
    const link = links.sign("/files/a.pdf?lang=es", minuteMs);
    expect(link).toMatch(/^\/files\/a\.pdf\?lang=es&expires=\d+&signature=/);
    expect(links.verify(link)).toBe(true);
    expect(links.verify(link.replace("lang=es", "lang=en"))).toBe(false);
  });

  it("refuse anything that was changed, cut or added", () => {
    const { links } = linksAt("2026-01-02T03:04:05.000Z");
    const link = links.sign("/files/a.pdf", minuteMs);
    const last = link.at(-1) === "A" ? "B" : "A";
    for (const forged of [
      link.replace("a.pdf", "b.pdf"),
      link.replace(/expires=(\d)/, "expires=9$1"),
      link.replace(/expires=\d+&/, ""),
      link.slice(0, -1),
      link.slice(0, -1) + last,
      `${link}&extra=1`,
      link.replace(/&signature=.*/, ""),
      "",
      "/files/a.pdf",
    ]) {
      expect(links.verify(forged), forged).toBe(false);
    }
  });

  it("refuse a signature whose unused bits were changed", () => {
    const { links } = linksAt("2026-01-02T03:04:05.000Z");
    const link = links.sign("/files/a.pdf", minuteMs);
    const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const twin = link.slice(0, -1) + digits[digits.indexOf(link.slice(-1)) ^ 1];
    expect(Buffer.from(twin.slice(-43), "base64url")).toEqual(Buffer.from(link.slice(-43), "base64url"));
    expect(links.verify(twin)).toBe(false);
  });

  it("of another secret do not open", () => {
    const { links } = linksAt("2026-01-02T03:04:05.000Z");
    const other = createSignedLinks({ secret: new Uint8Array(32), now: () => new Date(0) });
    expect(links.verify(other.sign("/files/a.pdf", Date.parse("2030-01-01")))).toBe(false);
  });

  it("need a secret worth the name", () => {
    expect(() => createSignedLinks({ secret: new Uint8Array(15), now: () => new Date() })).toThrow(
      RangeError,
    );
  });
});
