/** A part of a shared buffer: numbers of one width. */
export type Section =
  | Uint8Array<ArrayBufferLike>
  | Uint32Array<ArrayBufferLike>
  | Float64Array<ArrayBufferLike>;

export type Sections = Readonly<Record<string, Section>>;

const types = { Uint8Array, Uint32Array, Float64Array } as const;
type TypeName = keyof typeof types;

function viewOf(type: TypeName, shared: SharedArrayBuffer, offset: number, length: number): Section {
  const View: new (buffer: SharedArrayBuffer, byteOffset: number, length: number) => Section = types[type];
  return new View(shared, offset, length);
}

interface Placed {
  readonly name: string;
  readonly type: TypeName;
  readonly offset: number;
  readonly length: number;
}

// Changes when the layout does: a file of another layout is refused, never misread. Its length is a
// multiple of four, as the number behind it asks for.
const magic = "cotejo-segment-1";
const alignment = 64;

/**
 * Lays arrays out one after another in one shared buffer, behind a header that tells where each
 * begins: `magic`, length of the header, the header as JSON, then the sections, each at a multiple
 * of 64 bytes. Numbers are in the byte order of the machine, which the header tells too.
 */
export function packSections(sections: Sections, about: unknown): SharedArrayBuffer {
  let offset = 0;
  const placed: Placed[] = Object.entries(sections).map(([name, section]) => {
    const at = offset;
    offset = up(offset + section.byteLength);
    return { name, type: typeOf(section), offset: at, length: section.length };
  });
  const header = new TextEncoder().encode(JSON.stringify({ littleEndian, placed, about }));
  const start = up(magic.length + 4 + header.length);
  const shared = new SharedArrayBuffer(start + offset);
  const bytes = new Uint8Array(shared);
  bytes.set(new TextEncoder().encode(magic));
  new Uint32Array(shared, magic.length, 1)[0] = header.length;
  bytes.set(header, magic.length + 4);
  for (const { name, type, offset: at, length } of placed) {
    const section = sections[name];
    if (section) viewOf(type, shared, start + at, length).set(section);
  }
  return shared;
}

/** The sections of a packed buffer, as views on it. Throws a `CorpusUnreadable` where it is not one. */
export function unpackSections(shared: SharedArrayBuffer): {
  readonly sections: Sections;
  readonly about: unknown;
} {
  const header = headerOf(shared);
  const sections = header.placed.map(({ name, type, offset, length }) => {
    const end = header.start + offset + length * types[type].BYTES_PER_ELEMENT;
    if (end > shared.byteLength) throw new CorpusUnreadable("it ends too early");
    return [name, viewOf(type, shared, header.start + offset, length)] as const;
  });
  return { sections: Object.fromEntries(sections), about: header.about };
}

/** A saved corpus that cannot be used: cut short, of another version, or no corpus at all. */
export class CorpusUnreadable extends Error {
  constructor(why: string) {
    super(`this is not a corpus that can be loaded: ${why}`);
    this.name = "CorpusUnreadable";
  }
}

function headerOf(shared: SharedArrayBuffer) {
  const bytes = new Uint8Array(shared);
  const found = text(bytes.subarray(0, magic.length));
  if (found !== magic) throw new CorpusUnreadable("it does not begin like one");
  const from = magic.length + 4;
  if (from > shared.byteLength) throw new CorpusUnreadable("it ends too early");
  const length = new Uint32Array(shared, magic.length, 1)[0] ?? 0;
  if (from + length > shared.byteLength) throw new CorpusUnreadable("it ends too early");
  const header = parsed(text(bytes.subarray(from, from + length)));
  if (!isHeader(header)) throw new CorpusUnreadable("its header is damaged");
  if (header.littleEndian !== littleEndian)
    throw new CorpusUnreadable("it was saved on a machine of another byte order");
  return { ...header, start: up(from + length) };
}

interface Header {
  readonly littleEndian: boolean;
  readonly placed: readonly Placed[];
  readonly about: unknown;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== "object" || value === null || !("littleEndian" in value && "about" in value))
    return false;
  return "placed" in value && Array.isArray(value.placed) && value.placed.every(isPlaced);
}

/** Nothing but what a view can be made of: a typed array throws errors of its own. */
function isPlaced(value: unknown): value is Placed {
  if (typeof value !== "object" || value === null) return false;
  const { name, type, offset, length } = value as Partial<Placed>;
  return (
    typeof name === "string" &&
    type !== undefined &&
    Object.hasOwn(types, type) &&
    isCount(offset) &&
    offset % alignment === 0 &&
    isCount(length)
  );
}

function isCount(value: number | undefined): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function typeOf(section: Section): TypeName {
  return section.constructor.name as TypeName;
}

function up(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment;
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}

const littleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
