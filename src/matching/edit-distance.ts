/**
 * Whether `a` becomes `b` by at most `limit` slips (a letter more, less or other, or two neighbours
 * exchanged), and by how many: the optimal string alignment distance, or `limit + 1` above it.
 * Made for limits of three and fewer, where following the slips is faster than filling a table.
 */
export function editDistance(a: string, b: string, limit: number): number {
  let endA = a.length;
  let endB = b.length;
  while (endA > 0 && endB > 0 && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  return from(a, 0, endA, b, 0, endB, limit);
}

function from(
  a: string,
  startA: number,
  endA: number,
  b: string,
  startB: number,
  endB: number,
  limit: number,
): number {
  let i = startA;
  let j = startB;
  while (i < endA && j < endB && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++;
    j++;
  }
  const restA = endA - i;
  const restB = endB - j;
  if (restA === 0 || restB === 0) return Math.min(restA + restB, limit + 1);
  if (limit === 0 || Math.abs(restA - restB) > limit) return limit + 1;
  let best = 1 + from(a, i + 1, endA, b, j + 1, endB, limit - 1);
  best = Math.min(best, 1 + from(a, i + 1, endA, b, j, endB, limit - 1));
  best = Math.min(best, 1 + from(a, i, endA, b, j + 1, endB, limit - 1));
  const exchanged =
    restA > 1 &&
    restB > 1 &&
    a.charCodeAt(i) === b.charCodeAt(j + 1) &&
    a.charCodeAt(i + 1) === b.charCodeAt(j);
  if (exchanged) best = Math.min(best, 1 + from(a, i + 2, endA, b, j + 2, endB, limit - 1));
  return best;
}
