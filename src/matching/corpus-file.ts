import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { CorpusUnreadable } from "./flat/sections.ts";
import type { HeldList, SharedCorpus } from "./matching.ts";

export { CorpusUnreadable };

// Its length is a multiple of four. Changes when the layout of the file does.
const magic = "cotejo-corpus-2\n";

const beginBytes = magic.length + 8;

interface Header {
  readonly engine: string;
  readonly lists: readonly HeldList[];
  /** Sizes of the parts that follow: of every segment its bytes, then what of it is replaced. */
  readonly partBytes: readonly number[];
  /** CRC-32 of each part. */
  readonly partSums: readonly number[];
}

/**
 * Writes a corpus as one file: `magic`, length and CRC-32 of the header in four bytes each, the header
 * as JSON, then the shared memory as it is. It is written beside its place and moved there when it is
 * complete.
 */
export async function saveCorpus({ engine, lists, segments }: SharedCorpus, path: string): Promise<void> {
  const parts = segments.flatMap(({ bytes, replaced }) => [new Uint8Array(bytes), new Uint8Array(replaced)]);
  const header: Header = {
    engine,
    lists,
    partBytes: parts.map((part) => part.length),
    partSums: parts.map(sumOf),
  };
  const text = Buffer.from(JSON.stringify(header));
  const begin = Buffer.alloc(beginBytes);
  begin.write(magic, "latin1");
  begin.writeUInt32LE(text.length, magic.length);
  begin.writeUInt32LE(sumOf(text), magic.length + 4);
  const unfinished = `${path}.${randomUUID()}.unfinished`;
  try {
    const file = await open(unfinished, "w", 0o600);
    try {
      for (const piece of [begin, text, ...parts.flatMap(piecesOf)]) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/**
 * Reads what `saveCorpus` wrote straight into shared memory. Throws a `CorpusUnreadable` for a file
 * that is cut short, damaged or none of ours, and as `open` does for one that is not there.
 */
export async function loadCorpus(path: string): Promise<SharedCorpus> {
  const file = await open(path, "r");
  try {
    let at = 0;
    const read = async (bytes: Uint8Array) => {
      for (const piece of piecesOf(bytes)) {
        let done = 0;
        while (done < piece.length) {
          const { bytesRead } = await file.read(piece, done, piece.length - done, at);
          if (bytesRead === 0) throw new CorpusUnreadable("it ends too early");
          done += bytesRead;
          at += bytesRead;
        }
      }
      return bytes;
    };
    const { size } = await file.stat();
    const begin = Buffer.from(await read(new Uint8Array(beginBytes)));
    if (begin.toString("latin1", 0, magic.length) !== magic)
      throw new CorpusUnreadable("it does not begin like one");
    const text = await read(new Uint8Array(limited(begin.readUInt32LE(magic.length), size)));
    if (sumOf(text) !== begin.readUInt32LE(magic.length + 4))
      throw new CorpusUnreadable("its header is damaged");
    const header: Header = JSON.parse(Buffer.from(text).toString("utf8"));
    const parts: SharedArrayBuffer[] = [];
    for (const [i, length] of header.partBytes.entries()) {
      const shared = new SharedArrayBuffer(limited(length, size));
      if (sumOf(await read(new Uint8Array(shared))) !== header.partSums[i])
        throw new CorpusUnreadable("its bytes are not those that were saved");
      parts.push(shared);
    }
    const segments = parts.flatMap((bytes, i) => {
      const replaced = parts[i + 1];
      return i % 2 === 0 && replaced ? [{ bytes, replaced }] : [];
    });
    return { engine: header.engine, lists: header.lists, segments };
  } finally {
    await file.close();
  }
}

/** A damaged length must not ask for more memory than the file has bytes. */
function limited(length: number, fileBytes: number): number {
  if (!(Number.isInteger(length) && length >= 0 && length <= fileBytes))
    throw new CorpusUnreadable("it ends too early");
  return length;
}

// One call reads or writes two gigabytes at most.
const mostAtOnce = 2 ** 30;

function piecesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; from += mostAtOnce)
    pieces.push(bytes.subarray(from, from + mostAtOnce));
  return pieces;
}

function sumOf(bytes: Uint8Array): number {
  return piecesOf(bytes).reduce((sum, piece) => crc32(piece, sum), 0);
}
