/** Numbers appended one by one, kept flat: an array of objects or of boxed numbers would take ten times the room. */
export class GrowableUint32 {
  private values: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index] ?? 0;
  }

  /** Adds one to the number at `index`. */
  count(index: number): void {
    this.values[index] = this.at(index) + 1;
  }

  /** What was appended so far; later additions may or may not show in it. */
  view(): Uint32Array<ArrayBuffer> {
    return this.values.subarray(0, this.length);
  }
}

/** Bytes appended piece by piece. */
export class GrowableBytes {
  private bytes: Uint8Array<ArrayBuffer> = new Uint8Array(4096);
  length = 0;

  /** Appends the text in UTF-8 and tells how many bytes that were. */
  pushText(text: string): number {
    // UTF-16 needs at most three bytes of UTF-8 a unit.
    this.reserve(text.length * 3);
    const { written } = encoder.encodeInto(text, this.bytes.subarray(this.length));
    this.length += written;
    return written;
  }

  /** Appends zeros up to a multiple of `unit`. */
  align(unit: number): void {
    const rest = this.length % unit;
    if (rest === 0) return;
    this.reserve(unit - rest);
    this.bytes.fill(0, this.length, this.length + unit - rest);
    this.length += unit - rest;
  }

  view(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

const encoder = new TextEncoder();
