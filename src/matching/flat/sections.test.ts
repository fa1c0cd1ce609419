import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CorpusUnreadable, packSections, type Section, unpackSections } from "./sections.ts";

const section: fc.Arbitrary<Section> = fc.oneof(
  fc.uint8Array({ maxLength: 100 }),
  fc.uint32Array({ maxLength: 100 }),
  fc.float64Array({ maxLength: 100 }),
);

test("sections and what is said about them come back as they were packed", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), section, { maxKeys: 8 }), fc.jsonValue(), (sections, about) => {
      const unpacked = unpackSections(packSections(sections, about));
      expect(unpacked.about).toEqual(JSON.parse(JSON.stringify(about)));
      expect(Object.keys(unpacked.sections).sort()).toEqual(Object.keys(sections).sort());
      for (const [name, packed] of Object.entries(sections)) {
        const found = unpacked.sections[name];
        expect(found?.constructor).toBe(packed.constructor);
        expect([...(found ?? [])]).toEqual([...packed]);
        expect((found?.byteOffset ?? 1) % 64).toBe(0);
      }
    }),
    { numRuns: 300 },
  );
});

test("sections are views on the one buffer", () => {
  const shared = packSections({ some: Uint32Array.of(1, 2) }, null);
  const [one, other] = [unpackSections(shared).sections.some, unpackSections(shared).sections.some];
  if (one) one[1] = 99;
  expect([...(other ?? [])]).toEqual([1, 99]);
  expect(one?.buffer).toBe(shared);
});

describe("unreadable is", () => {
  const packed = packSections({ bytes: new Uint8Array(10), words: Uint32Array.of(1, 2, 3) }, { of: "them" });
  const copyOf = (length: number, change: (bytes: Uint8Array) => void = () => {}): SharedArrayBuffer => {
    const copy = new SharedArrayBuffer(length);
    const bytes = new Uint8Array(copy);
    bytes.set(new Uint8Array(packed).subarray(0, length));
    change(bytes);
    return copy;
  };
  const magicBytes = 16;

  test("a buffer cut short anywhere", () => {
    // The last section is padded to 64 bytes, of which its numbers take 12.
    for (let length = 0; length <= packed.byteLength - 64; length++)
      expect(() => unpackSections(copyOf(length)), `${length} bytes`).toThrow(CorpusUnreadable);
    expect(() => unpackSections(copyOf(packed.byteLength))).not.toThrow();
  });

  test("a buffer that begins otherwise", () => {
    for (let at = 0; at < magicBytes; at++) {
      const other = copyOf(packed.byteLength, (bytes) => bytes.fill(0x21, at, at + 1));
      expect(() => unpackSections(other)).toThrow(CorpusUnreadable);
    }
  });

  test("a header of an impossible length", () => {
    const long = copyOf(packed.byteLength, (bytes) => bytes.fill(0xff, magicBytes, magicBytes + 4));
    expect(() => unpackSections(long)).toThrow(CorpusUnreadable);
  });

  test("a header of the other byte order", () => {
    const text = Buffer.from(new Uint8Array(packed)).toString("latin1");
    const other = Buffer.from(text.replace('"littleEndian":true,', '"littleEndian":null,'), "latin1");
    const shared = copyOf(packed.byteLength, (bytes) => bytes.set(other));
    expect(() => unpackSections(shared)).toThrow(CorpusUnreadable);
  });

  test.each(["null", "7", "[]", '{"littleEndian":true}', "{", '{"littleEndian":true,"placed":[null]}'])(
    "a header that says %s",
    (header) => {
      const length = new Uint32Array(packed, magicBytes, 1)[0] ?? 0;
      const damaged = copyOf(packed.byteLength, (bytes) =>
        bytes.set(new TextEncoder().encode(header.padEnd(length)), magicBytes + 4),
      );
      expect(() => unpackSections(damaged)).toThrow(CorpusUnreadable);
    },
  );

  test("a header in which any byte was changed, or it says the same", () => {
    const length = new Uint32Array(packed, magicBytes, 1)[0] ?? 0;
    fc.assert(
      fc.property(fc.nat(length - 1), fc.nat(255), (at, value) => {
        const damaged = copyOf(packed.byteLength, (bytes) =>
          bytes.fill(value, magicBytes + 4 + at, magicBytes + 5 + at),
        );
        try {
          unpackSections(damaged);
        } catch (error) {
          expect(error).toBeInstanceOf(CorpusUnreadable);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
