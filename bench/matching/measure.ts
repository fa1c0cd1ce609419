import { mkdir } from "node:fs/promises";
import { describeMachine, loadNow, type Machine } from "../machine.ts";
import type { CompetitorTimes } from "./competitors/competitor.ts";
import { competitors } from "./competitors/index.ts";
import { engineUnderTest } from "./engine-under-test.ts";
import type { BandwidthResult, BruteForceResult, CorpusResult, Job } from "./jobs/job.ts";
import { runJob } from "./jobs/run-job.ts";
import { exists, ofacPath, ofacQueries, ofacRecords } from "./ofac.ts";
import type { MatchingOptions, Part } from "./options.ts";
import { datedClass } from "./queries/query.ts";
import type { ClassTimes } from "./timing.ts";

/** What one run says. */
export interface MatchingResults {
  readonly machine: Machine;
  readonly load: readonly [number, number];
  readonly engine: { readonly version: string; readonly threshold: number };
  readonly bandwidth: BandwidthResult | null;
  readonly corpora: readonly CorpusResult[];
  readonly bruteForce: BruteForceResult | null;
  readonly duels: readonly Duel[];
  /** What was asked for and not measured, and why: a line each. */
  readonly notMeasured: readonly string[];
  /** Measurements of the engine that broke off, and why: a line each. */
  readonly failed: readonly string[];
}

/** A competitor and the engine on the same list and the same queries. */
export interface Duel {
  readonly title: string;
  readonly method: string;
  readonly version: string;
  readonly theirs: readonly ClassTimes[];
  readonly ours: readonly ClassTimes[];
}

export interface MeasureInput {
  readonly options: MatchingOptions;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

// One query of brute force takes seconds.
const bruteForceQueries = 4;

/** Measures one part after the other. A part that fails is told of and costs only itself. */
export async function measureMatching(input: MeasureInput): Promise<MatchingResults> {
  const { options, signal, say } = input;
  const before = loadNow();
  const [notMeasured, failed]: [string[], string[]] = [[], []];
  await mkdir(options.cacheDir, { recursive: true });
  const machine = await describeMachine(options.cacheDir, null);
  const limits = { heapMb: options.heapMb, signal };
  const timing = { rounds: options.rounds, secondsAClass: options.secondsAClass };
  const { sharedDir, queries: queriesAClass } = options;
  const hasOfac = await exists(ofacPath(sharedDir));
  if (!hasOfac)
    notMeasured.push(`OFAC's list, brute force and competitors: there is no ${ofacPath(sharedDir)}`);

  async function attempt<T>(
    title: string,
    measure: () => Promise<T>,
    otherwise: string[],
  ): Promise<T | null> {
    say(`measuring ${title}`);
    try {
      return await measure();
    } catch (error) {
      signal.throwIfAborted();
      otherwise.push(`${title}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }
  const wants = (part: Part) => options.only.includes(part) && (hasOfac || !needsOfac.includes(part));
  const job = <J extends Job>(title: string, one: J) => attempt(title, () => runJob(one, limits), failed);

  const bandwidth = wants("bandwidth") ? await job("memory bandwidth", { kind: "bandwidth" }) : null;
  const corpora: (CorpusResult | null)[] = [];
  if (wants("ofac"))
    corpora.push(await job("OFAC's list", { kind: "ofac", sharedDir, queriesAClass, timing, queries: null }));
  if (wants("synthetic"))
    for (const size of options.sizes)
      corpora.push(
        await job(`synthetic corpus of ${size.toLocaleString("en")}`, {
          kind: "synthetic",
          size,
          queriesAClass,
          timing,
        }),
      );
  const bruteForce = wants("brute")
    ? await job("brute force", { kind: "brute-force", sharedDir, queries: bruteForceQueries })
    : null;
  const duels: (Duel | null)[] = [];
  if (wants("competitors"))
    for (const competitor of competitors.filter(({ id }) => options.competitors.includes(id)))
      duels.push(await attempt(competitor.title, () => duel(competitor, input), notMeasured));
  return {
    machine,
    load: [before, loadNow()],
    engine: { version: engineUnderTest.version, threshold: engineUnderTest.threshold },
    bandwidth,
    corpora: corpora.filter((corpus) => corpus !== null),
    bruteForce,
    duels: duels.filter((one) => one !== null),
    notMeasured,
    failed,
  };
}

const needsOfac: readonly Part[] = ["ofac", "brute", "competitors"];

/** The competitor first, for as long as it is given; then the engine on what it was asked. */
async function duel(
  competitor: (typeof competitors)[number],
  { options, signal, say }: MeasureInput,
): Promise<Duel> {
  const { sharedDir, rounds, secondsAClass, cacheDir, heapMb } = options;
  const records = await ofacRecords(sharedDir);
  // Names alone: what the others do with a birth date is another question.
  const queries = (await ofacQueries(records, sharedDir, options.queries)).filter(
    (query) => query.class !== datedClass,
  );
  const theirs: CompetitorTimes = await competitor.measure({
    records,
    queries,
    rounds,
    secondsAClass,
    cacheDir,
    signal,
    say,
  });
  const ours = await runJob(
    {
      kind: "ofac",
      sharedDir,
      queriesAClass: options.queries,
      timing: { rounds, secondsAClass: Number.MAX_SAFE_INTEGER },
      queries: theirs.queries,
    },
    { heapMb, signal },
  );
  const { title, method } = competitor;
  return { title, method, version: theirs.version, theirs: theirs.classes, ours: ours.classes };
}
