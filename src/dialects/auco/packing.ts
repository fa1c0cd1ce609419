const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const word = /^[0-9A-Za-z]{1,400}$/;
const maximumPieceBytes = 100;

// How a piece is written: its UTF-8 bytes, or half as many when it is made of hex digits.
const forms = { text: 0, hex: 1, uuid: 2 } as const;

const hex = /^(?:[0-9a-f]{2})+$/;
const uuid = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})$/;

/**
 * Texts as one alphanumeric word, from which `unpack` reads them back; `padding` goes behind them.
 * Anybody can unpack a word: it hides nothing.
 *
 * @throws RangeError for a text of more than 100 bytes.
 */
export function pack(pieces: readonly string[], padding: Uint8Array = new Uint8Array()): string {
  // The count comes first and is never zero: a number has no leading zeros that could get lost.
  const packed = pieces.flatMap((piece) => {
    const [form, body] = writePiece(piece);
    if (body.length > maximumPieceBytes) throw new RangeError("too long to be packed");
    return [form, body.length, ...body];
  });
  return toBase62(Uint8Array.from([pieces.length, ...packed, ...padding]));
}

/** The pieces of a packed word with that many of them and so much padding, or null when it is none. */
export function unpack(text: string, count: number, paddingBytes = 0): string[] | null {
  const bytes = word.test(text) ? fromBase62(text) : null;
  if (bytes?.[0] !== count) return null;
  const pieces: string[] = [];
  let at = 1;
  for (let i = 0; i < count; i++) {
    const [form, length] = [bytes[at], bytes[at + 1]];
    if (form === undefined || length === undefined) return null;
    const body = bytes.subarray(at + 2, at + 2 + length);
    const piece = body.length === length ? readPiece(form, body) : null;
    if (piece === null) return null;
    pieces.push(piece);
    at += 2 + length;
  }
  return bytes.length - at === paddingBytes ? pieces : null;
}

function writePiece(piece: string): [number, Uint8Array] {
  if (uuid.test(piece)) return [forms.uuid, Buffer.from(piece.replaceAll("-", ""), "hex")];
  if (hex.test(piece)) return [forms.hex, Buffer.from(piece, "hex")];
  return [forms.text, Buffer.from(piece, "utf8")];
}

function readPiece(form: number, body: Uint8Array): string | null {
  const bytes = Buffer.from(body);
  if (form === forms.text) return bytes.toString("utf8");
  if (form === forms.hex) return bytes.toString("hex");
  if (form !== forms.uuid || bytes.length !== 16) return null;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function toBase62(bytes: Uint8Array): string {
  let rest = BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
  let text = "";
  for (; rest > 0n; rest /= 62n) text = alphabet.charAt(Number(rest % 62n)) + text;
  return text;
}

function fromBase62(text: string): Uint8Array {
  const value = [...text].reduce((sum, digit) => sum * 62n + BigInt(alphabet.indexOf(digit)), 0n);
  const digits = value.toString(16);
  return Buffer.from(digits.length % 2 ? `0${digits}` : digits, "hex");
}
