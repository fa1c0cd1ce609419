/** What one word of the vocabulary is worth to the words of a name that is asked for. */
interface Entry {
  /** What it is worth to all the words that it may stand for at once. */
  worth: number;
  /** Places of words, and what it is worth to each: one after the other. */
  readonly offers: number[];
}

/**
 * Entries by the number of a word, to be looked up millions of times: gathered in a map, then put into
 * a table of open addressing. The map alone took a quarter longer.
 */
export class WordOffers {
  private readonly gathered = new Map<number, Entry>();
  private numbers = new Int32Array(0);
  private entries: (Entry | undefined)[] = [];
  private mask = 0;

  add(number: number, i: number, nats: number, together: number): void {
    const entry = this.gathered.get(number);
    if (!entry) this.gathered.set(number, { worth: together, offers: [i, nats] });
    else {
      entry.worth = Math.max(entry.worth, together);
      entry.offers.push(i, nats);
    }
  }

  /** Makes the table: after this nothing is added. */
  seal(): void {
    const size = 2 ** Math.ceil(Math.log2(Math.max(8, this.gathered.size * 4)));
    this.mask = size - 1;
    this.numbers = new Int32Array(size).fill(-1);
    this.entries = new Array(size);
    for (const [number, entry] of this.gathered) {
      let at = this.placeOf(number);
      while (this.numbers[at] !== -1) at = (at + 1) & this.mask;
      this.numbers[at] = number;
      this.entries[at] = entry;
    }
  }

  get(number: number): Entry | undefined {
    let at = this.placeOf(number);
    for (;;) {
      const found = this.numbers[at];
      if (found === number) return this.entries[at];
      if (found === -1) return undefined;
      at = (at + 1) & this.mask;
    }
  }

  private placeOf(number: number): number {
    return (Math.imul(number, 0x9e3779b1) >>> 12) & this.mask;
  }
}
