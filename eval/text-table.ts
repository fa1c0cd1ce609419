/** Rows of one table; the first `textColumns` columns are set left, the others, figures, right. */
export function textTable(rows: readonly (readonly string[])[], textColumns = 1): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, n) => {
      widths[n] = Math.max(widths[n] ?? 0, cell.length);
    });
  return rows.map((row) =>
    row
      .map((cell, n) => (n < textColumns ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

/** `0.975`; `–` for a share of nothing. */
export function shown(value: number | null, digits = 3): string {
  return value === null ? "–" : value.toFixed(digits);
}

/** `25,431` */
export function counted(count: number): string {
  return count.toLocaleString("en-US");
}

/** `97.52 %` */
export function percent(value: number | null): string {
  return value === null ? "–" : `${(100 * value).toFixed(2)} %`;
}

/** `0.50`, with more digits where two do not tell it. */
export function shownThreshold(threshold: number): string {
  const two = threshold.toFixed(2);
  return Number(two) === threshold ? two : threshold.toFixed(4);
}

/** `1.2 s, 1,034 pairs a second` */
export function speed(count: number, seconds: number, unit: string): string {
  return `${seconds.toFixed(1)} s, ${counted(Math.round(count / seconds))} ${unit} a second`;
}
