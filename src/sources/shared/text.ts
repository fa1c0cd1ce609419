import { isUtf8 } from "node:buffer";
import { ListRefused } from "../source.ts";

/**
 * A list's bytes as text. Lists are UTF-8 or ASCII; anything else is refused, never guessed: a
 * mirror that re-saves the UN list as Windows-1252 under a UTF-8 declaration is a file seen in the
 * wild, and guessing turns its names into other names. A byte order mark is dropped.
 *
 * @throws ListRefused for empty files and for bytes that are not UTF-8, naming the first such byte.
 */
export function textOf(bytes: Uint8Array): string {
  if (bytes.byteLength === 0) throw new ListRefused("the file is empty");
  if (!isUtf8(bytes))
    throw new ListRefused(`the file is not valid UTF-8: bad byte at offset ${firstBadByte(bytes)}`);
  const text = new TextDecoder("utf-8").decode(bytes);
  if (text.trim() === "") throw new ListRefused("the file is empty");
  return text;
}

/**
 * Offset of the first byte that is not UTF-8. What precedes a replacement character in a lenient
 * decoding is whole, so its length in bytes is the offset, unless the file itself holds U+FFFD.
 */
function firstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf("\uFFFD", from);
    if (at < 0) return bytes.byteLength;
    offset += Buffer.byteLength(text.slice(from, at));
    const genuine = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!genuine) return offset;
    offset += 3;
    from = at + 1;
  }
}

/** Runs of white space become one blank; null when nothing is left. */
export function tidy(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, " ").trim() || null;
}
