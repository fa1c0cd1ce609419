import { median } from "../figures.ts";
import type { BandwidthResult, CorpusResult } from "./jobs/job.ts";
import type { MatchingResults } from "./measure.ts";
import { rounded, table } from "./table.ts";
import type { ClassTimes, RoundTimes } from "./timing.ts";

export function corpusSections({ corpora, bandwidth }: MatchingResults): readonly string[] {
  if (corpora.length === 0) return bandwidth ? ["", "## Memory", "", bandwidthLine(bandwidth)] : [];
  return [
    "",
    "## Corpora",
    "",
    ...table(
      [
        "corpus",
        "records",
        "names",
        "build s",
        "save s",
        "load s",
        "bytes a record",
        "file MB",
        "process MB",
      ],
      corpora.map((corpus) => [
        corpus.title,
        rounded(corpus.records),
        rounded(corpus.names),
        rounded(corpus.buildSeconds),
        rounded(corpus.saveSeconds),
        rounded(corpus.loadSeconds),
        rounded(corpus.indexBytes / corpus.records),
        rounded(corpus.fileBytes / 1e6),
        rounded(corpus.mostBytes / 1e6),
      ]),
    ),
    "",
    "Bytes a record: index and record together, in shared memory. Process: the most it ever took, to build",
    "and with the corpus held twice, as built and as loaded.",
    ...corpora.flatMap(queriesSection),
    ...growthSection(corpora),
    ...workSection(corpora, bandwidth),
  ];
}

// Of fewer queries it is the slowest one.
const leastForP99 = 100;

function queriesSection({ title, classes }: CorpusResult): readonly string[] {
  return [
    "",
    `## Queries: ${title}`,
    "",
    ...table(
      ["class", "queries", "queries a second", "p50 ms", "p90 ms", "p99 ms", "right", "hits"],
      classes.map((one) => [
        one.class,
        String(one.queries),
        spread(one, "queriesASecond"),
        spread(one, "p50"),
        spread(one, "p90"),
        one.queries < leastForP99 ? "–" : spread(one, "p99"),
        share(one),
        one.meanHits.toFixed(2),
      ]),
    ),
  ];
}

/** How much longer the slow queries take in a larger corpus: from the smallest synthetic one to the others. */
function growthSection(corpora: readonly CorpusResult[]): readonly string[] {
  const [smallest, ...larger] = corpora.filter(({ title }) => title !== "OFAC");
  if (!smallest || larger.length === 0) return [];
  const classes = smallest.classes.map((one) => one.class);
  return [
    "",
    `## Growth from ${rounded(smallest.records)} records`,
    "",
    "Times as much: records, then p99 of each class.",
    "",
    ...table(
      ["corpus", "records", ...classes],
      larger.map((corpus) => [
        corpus.title,
        rounded(corpus.records / smallest.records),
        ...classes.map((name) => {
          const [before, after] = [smallest, corpus].map(({ classes: all }) =>
            all.find((one) => one.class === name),
          );
          return before && after && Math.min(before.queries, after.queries) >= leastForP99
            ? rounded(middle(after, "p99") / middle(before, "p99"))
            : "–";
        }),
      ]),
    ),
  ];
}

/** How far the mean query is from reading what it needs as fast as memory gives it. */
function workSection(corpora: readonly CorpusResult[], bandwidth: BandwidthResult | null): readonly string[] {
  const floorMs = (bytes: number) => (bandwidth ? (1_000 * bytes) / bandwidth.readBytesASecond : Number.NaN);
  return [
    "",
    "## Work, and the distance from memory bandwidth",
    "",
    ...(bandwidth ? [bandwidthLine(bandwidth)] : []),
    "What a query cannot take less than is the bytes of the corpus that it reads, at that speed.",
    "",
    ...table(
      [
        "corpus",
        "MB",
        "all of it read ms",
        "names a query",
        "compared",
        "MB a query",
        "least ms",
        "mean ms",
        "times",
      ],
      corpora.map(({ title, indexBytes, aQuery, classes }) => {
        const least = floorMs(aQuery.bytes);
        const meanMs = meanOf(classes);
        return [
          title,
          rounded(indexBytes / 1e6),
          rounded(floorMs(indexBytes)),
          rounded(aQuery.names),
          rounded(aQuery.records),
          rounded(aQuery.bytes / 1e6),
          rounded(least),
          rounded(meanMs),
          rounded(meanMs / least),
        ];
      }),
    ),
    "",
    "Names a query: those that were looked at, for a word in them is related to one that was asked for;",
    "compared: records set against the subject in full.",
  ];
}

function bandwidthLine({ readBytesASecond, copyBytesASecond }: BandwidthResult): string {
  const gb = (bytes: number) => rounded(bytes / 1e9);
  return `One core reads ${gb(readBytesASecond)} GB a second from memory and copies ${gb(copyBytesASecond)}.`;
}

function meanOf(classes: readonly ClassTimes[]): number {
  const queries = classes.reduce((sum, one) => sum + one.queries, 0);
  return (
    classes.reduce((sum, one) => sum + (1_000 * one.queries) / middle(one, "queriesASecond"), 0) / queries
  );
}

/** The middle of the rounds. */
export function middle({ rounds }: ClassTimes, figure: keyof RoundTimes): number {
  return median(rounds.map((round) => round[figure]));
}

export function spread(times: ClassTimes, figure: keyof RoundTimes): string {
  const all = times.rounds.map((round) => round[figure]);
  return `${rounded(middle(times, figure))} (${rounded(Math.min(...all))}–${rounded(Math.max(...all))})`;
}

export function share({ right, queries }: ClassTimes): string {
  return `${((100 * right) / queries).toFixed(1)} %`;
}
