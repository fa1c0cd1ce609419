/** One thing measured: a value a round. */
export interface Figure {
  readonly name: string;
  readonly unit: "ms" | "s" | "kB" | "MB" | "1/s";
  readonly rounds: readonly number[];
}

/** The middle value; the mean of the two in the middle of an even number. Throws for none. */
export function median(values: readonly number[]): number {
  const sorted = inOrder(values);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (low === undefined || high === undefined) throw new RangeError("no values");
  return (low + high) / 2;
}

/** The smallest value that at least the share `q` (0 to 1) of the values does not exceed: nearest rank. */
export function quantile(values: readonly number[], q: number): number {
  const value = inOrder(values)[Math.max(0, Math.ceil(q * values.length) - 1)];
  if (value === undefined) throw new RangeError("no values");
  return value;
}

function inOrder(values: readonly number[]): readonly number[] {
  return values.toSorted((a, b) => a - b);
}
