/**
 * Makes values until one has a key not in `taken`, and adds that key. Throws `RangeError` after a
 * thousand: the makers draw from thousands of times more values than are ever asked for.
 */
export function untaken<T>(taken: Set<string>, keyOf: (value: T) => string, make: () => T): T {
  for (let attempt = 0; attempt < 1000; attempt++) {
    const value = make();
    const key = keyOf(value);
    if (taken.has(key)) continue;
    taken.add(key);
    return value;
  }
  throw new RangeError("no value left that is not taken");
}
