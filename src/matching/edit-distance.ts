/**
 * Whether `a` becomes `b` by at most `limit` slips (a letter more, less or other, or two neighbours
 * exchanged), and by how many: the optimal string alignment distance, or `limit + 1` above it.
 * For few slips they are followed, which is faster than filling a table; above that the ways to follow
 * them multiply: two words of 48 letters and 19 slips took 26 s.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (limit > mostFollowed) return tableDistance(a, b, limit);
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

const mostFollowed = 3;

/** The same by the textbook: three rows of a table, letters of `a` against letters of `b`. */
function tableDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const exchanged =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (exchanged) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}
