import { initialNats, type Relate, type Relation } from "./relate.ts";
import type { Word } from "./words.ts";

/** Neighbouring words read as one. */
interface Joined {
  readonly word: Word;
  readonly from: number;
  readonly to: number;
}

// Two words fused into one (`anamaria`) are as telling as the two, whatever the tables say of the one.
export const fusedNats = 2.4;

/** One side of an alignment. */
export interface Side {
  readonly words: readonly { readonly word: Word }[];
  readonly joined: readonly Joined[];
}

/** Words of one side set against words of the other. */
export interface Pair {
  /** Indexes of the first word and of the one after the last. */
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly relation: Relation;
  /** What agreeing is worth: the lesser of both sides' rarity, times the quality of the relation. */
  readonly nats: number;
}

/**
 * Sets the words of two names against each other, each word used at most once, the most telling
 * pairs first. The choice is the same every time and does not depend on the order of the words
 * but where two choices are equally good.
 */
export function align(a: Side, b: Side, relate: Relate): readonly Pair[] {
  const pairs: Pair[] = [];
  const offer = (from: number, to: number, bFrom: number, bTo: number, wa: Word, wb: Word, nats: number) => {
    const relation = relate(wa, wb);
    if (!relation) return;
    const worth = relation.quality === 0 ? initialNats : nats * relation.quality;
    pairs.push({ a: [from, to], b: [bFrom, bTo], relation, nats: worth });
  };
  a.words.forEach(({ word: wa }, i) => {
    b.words.forEach(({ word: wb }, j) => {
      offer(i, i + 1, j, j + 1, wa, wb, Math.min(wa.nats, wb.nats));
    });
    for (const jb of b.joined)
      if (wa.text.length >= 4)
        offer(i, i + 1, jb.from, jb.to, wa, jb.word, Math.min(wa.nats, sum(b.words, jb)));
  });
  for (const ja of a.joined)
    b.words.forEach(({ word: wb }, j) => {
      if (wb.text.length >= 4)
        offer(
          ja.from,
          ja.to,
          j,
          j + 1,
          ja.word,
          wb,
          Math.min(sum(a.words, ja), Math.max(wb.nats, fusedNats)),
        );
    });
  pairs.sort(
    (p, q) =>
      q.nats - p.nats ||
      q.relation.quality - p.relation.quality ||
      Math.abs(p.a[0] - p.b[0]) - Math.abs(q.a[0] - q.b[0]) ||
      p.a[0] - q.a[0] ||
      p.b[0] - q.b[0],
  );
  return oneToOne(pairs);
}

function oneToOne(pairs: readonly Pair[]): readonly Pair[] {
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const chosen: Pair[] = [];
  for (const pair of pairs) {
    if (isUsed(usedA, pair.a) || isUsed(usedB, pair.b)) continue;
    chosen.push(pair);
    use(usedA, pair.a);
    use(usedB, pair.b);
  }
  return chosen;
}

function isUsed(used: ReadonlySet<number>, [from, to]: readonly [number, number]): boolean {
  for (let i = from; i < to; i++) if (used.has(i)) return true;
  return false;
}

function use(used: Set<number>, [from, to]: readonly [number, number]): void {
  for (let i = from; i < to; i++) used.add(i);
}

function sum(words: Side["words"], { from, to }: Joined): number {
  let total = 0;
  for (let i = from; i < to; i++) total += words[i]?.word.nats ?? 0;
  return total;
}

/** Indexes that no pair covers. */
export function leftOver(count: number, pairs: readonly Pair[], side: "a" | "b"): readonly number[] {
  const left: number[] = [];
  for (let i = 0; i < count; i++)
    if (!pairs.some((pair) => i >= pair[side][0] && i < pair[side][1])) left.push(i);
  return left;
}
