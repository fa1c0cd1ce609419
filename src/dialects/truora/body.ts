import { CotejoError } from "../../model/errors.ts";

/** A request body: every scalar as text, whichever encoding it came in. */
export type Body = Readonly<Record<string, unknown>>;

/**
 * Reads `a=1&b=2`. The last of several values wins; an empty value is no value. Throws
 * `body-not-utf8` for bytes, sent plainly or percent-encoded, that are not UTF-8.
 */
export function readForm(bytes: Uint8Array): Body {
  const text = utf8(bytes);
  // URLSearchParams turns percent-encoded bytes that are not UTF-8 into U+FFFD without a word, so
  // they are looked at first. Bytes of one character cannot stand on both sides of a `&` or `=`.
  utf8(percentDecoded(text));
  return body(new URLSearchParams(text));
}

/**
 * Reads a JSON object. Numbers and booleans become text and of an array the last element counts, as
 * if they had come in a form; what is still no text is left for the schema to refuse.
 */
export function readJson(bytes: Uint8Array): Body {
  const text = utf8(bytes);
  if (text.trim() === "") return {};
  const value = parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new CotejoError("body-malformed");
  return body(Object.entries(value).map(([name, given]) => [name, scalar(given)]));
}

function body(fields: Iterable<readonly [string, unknown]>): Body {
  const filled = [...new Map(fields)].filter(
    ([, value]) => value !== null && value !== undefined && !(typeof value === "string" && !value.trim()),
  );
  return Object.fromEntries(filled);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CotejoError("body-malformed");
  }
}

function scalar(value: unknown): unknown {
  if (Array.isArray(value))
    return value.length > 0 && !Array.isArray(value.at(-1)) ? scalar(value.at(-1)) : null;
  // Above 2^53 the number that was sent is lost: 12345678901234567890 would be read as …8000.
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
}

function percentDecoded(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  const decoded = Buffer.alloc(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const code = bytes[at] === percent ? hexByte(bytes, at + 1) : null;
    decoded[length++] = code ?? bytes[at] ?? 0;
    if (code !== null) at += 2;
  }
  return decoded.subarray(0, length);
}

const percent = 0x25;

function hexByte(bytes: Buffer, at: number): number | null {
  const digits = bytes.toString("latin1", at, at + 2);
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CotejoError("body-not-utf8");
  }
}
