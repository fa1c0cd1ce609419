import { birthYearsOfSubject, mostOfOtherYears } from "./birth-bound.ts";
import { compareNames, compareSides, sumOf } from "./compare.ts";
import { compareFacts, isTelling, lookupKeys, mostFactNats } from "./compare-facts.ts";
import { askedBirthWords } from "./flat/birth-words.ts";
import { factBound } from "./flat/fact-bound.ts";
import type { Layer } from "./flat/layers.ts";
import type { Segment } from "./flat/segment.ts";
import type { Hit, ScreenOptions, Tally } from "./matching.ts";
import { canBe, nameKindOf, type ReadName, subjectNames } from "./sides.ts";
import type { MatchSubject } from "./subject.ts";
import { weights } from "./weights.ts";

type Screening = ScreenOptions & { readonly threshold: number };

/** Whether a record may be a hit at all, told by its number. */
type Admits = (record: number) => boolean;

/** Compares only what could reach the threshold, or, to check that, every record. */
export function screenLayers(
  layers: readonly Layer[],
  subject: MatchSubject,
  options: Screening,
  tally: Tally,
  every: boolean,
): readonly Hit[] {
  const { threshold } = options;
  if (!(threshold >= 0 && threshold <= 1))
    throw new RangeError(`a threshold is a probability from 0 to 1, not ${threshold}`);
  tally.searches++;
  const hits: Hit[] = [];
  for (const layer of layers) {
    const { segment } = layer;
    const mine = subjectNames(subject, segment.words);
    if (mine.length === 0 && !subject.documents.some(isTelling)) return [];
    const admits = filterOf(layer, subject, options);
    const consider = (number: number, names: readonly ReadName[]) => {
      tally.records++;
      const record = segment.records.at(number);
      const match = compareSides(subject, mine, record, names);
      if (match.probability >= threshold) hits.push({ sourceId: sourceOf(segment, number), record, match });
    };
    if (every) compareEvery(segment, subject, admits, consider);
    else compareCandidates(segment, subject, mine, threshold, admits, consider, tally);
  }
  return hits.sort(bestFirst);
}

type Consider = (record: number, names: readonly ReadName[]) => void;

function compareEvery(segment: Segment, subject: MatchSubject, admits: Admits, consider: Consider): void {
  const kind = nameKindOf(subject.kind);
  for (let record = 0; record < segment.records.size; record++)
    if (admits(record)) consider(record, kind === null ? [] : segment.namesOf(record, kind));
}

function compareCandidates(
  segment: Segment,
  subject: MatchSubject,
  mine: readonly ReadName[],
  threshold: number,
  admits: Admits,
  consider: Consider,
  tally: Tally,
): void {
  // Rounding must never cost a record: the bound is a hair below the threshold.
  const leastScore = Math.log(threshold / (1 - threshold)) - 1e-6;
  const withoutName = weights.prior + mostFactNats(subject);
  if (withoutName >= leastScore) {
    compareEvery(segment, subject, admits, consider);
    return;
  }
  const kind = nameKindOf(subject.kind);
  const byDocument = new Set<number>();
  for (const document of subject.documents)
    for (const key of lookupKeys(document)) segment.records.withDocumentKey(key, byDocument);
  for (const record of byDocument)
    if (admits(record)) consider(record, kind === null ? [] : segment.namesOf(record, kind));
  if (kind === null) return;

  const shelf = segment.shelves[kind];
  const found = new Map<number, Candidate[]>();
  const mostOfFacts = factBound(subject, segment);
  const births = askedBirthWords(birthYearsOfSubject(subject));
  const leastOfBorn = leastScore - withoutName;
  const least =
    births === null ? leastOfBorn : leastScore - weights.prior - mostFactNats(subject, mostOfOtherYears);
  for (const { name } of mine)
    shelf.candidates(
      name,
      { least, births: births ?? [], leastOfBorn },
      (number, most) => {
        const owner = shelf.ownerOf(number);
        if (weights.prior + mostOfFacts(owner) + most < leastScore) return;
        const names = found.get(owner);
        if (names) names.push({ number, most });
        else if (!byDocument.has(owner) && admits(owner)) found.set(owner, [{ number, most }]);
      },
      tally,
    );
  const stated = hasFacts(subject);
  for (const [record, candidates] of found) {
    const facts = stated ? sumOf(compareFacts(subject, segment.records.at(record))) : 0;
    // Names that stay below cannot be the one that counts, where any of them does.
    const numbers = new Set<number>();
    for (const { number, most } of candidates)
      if (weights.prior + facts + most >= leastScore) numbers.add(number);
    // Read anew, for the evidence to show it as it is written, is only what reaches the threshold.
    const reaches = [...numbers]
      .sort((a, b) => a - b)
      .filter((number) => {
        const told = shelf.toldName(number);
        if (told === null) return true;
        tally.compared++;
        const least = leastScore - weights.prior - facts;
        return sumOf(compareNames(mine, [told], least)) >= least;
      });
    if (reaches.length > 0)
      consider(
        record,
        reaches.flatMap((number) => segment.nameAt(number, kind) ?? []),
      );
  }
}

/** A name by its number, and what its evidence could come to. */
interface Candidate {
  readonly number: number;
  readonly most: number;
}

function hasFacts({ documents, birth, gender, countries }: MatchSubject): boolean {
  return documents.length > 0 || birth !== null || gender !== null || countries.length > 0;
}

function filterOf({ segment, replaced }: Layer, subject: MatchSubject, options: ScreenOptions): Admits {
  const { records, about } = segment;
  const { sourceIds, topics, countries } = options;
  const kinds = about.tables.kinds.map(
    (kind) => canBe(subject, kind) && (options.kinds?.includes(kind) ?? true),
  );
  const lists = about.lists.map((list) => sourceIds?.includes(list.sourceId) ?? true);
  const ofTopics = about.tables.topics.map((topic) => topics?.includes(topic) ?? true);
  const ofCountries = countries
    ? about.tables.countries.map((set) => set.some((country) => countries.includes(country)))
    : null;
  return (record) =>
    replaced[record] === 0 &&
    kinds[records.kinds[record] ?? 0] === true &&
    lists[records.lists[record] ?? 0] === true &&
    ofTopics[records.topics[record] ?? 0] === true &&
    (ofCountries === null || ofCountries[records.countries[record] ?? 0] === true);
}

function sourceOf({ about, records }: Segment, record: number): string {
  return about.lists[records.lists[record] ?? 0]?.sourceId ?? "";
}

function bestFirst(a: Hit, b: Hit): number {
  return (
    b.match.score - a.match.score ||
    byText(a.sourceId, b.sourceId) ||
    byText(a.record.id, b.record.id) ||
    // A list that gives two records one id: in the same order wherever in the corpus they stand.
    byText(JSON.stringify(a.record), JSON.stringify(b.record))
  );
}

// Code units, not a locale: the same order on every machine.
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
