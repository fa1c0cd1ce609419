import type { MatchingResults } from "./measure.ts";
import { competitorSections } from "./report-competitors.ts";
import { corpusSections } from "./report-corpora.ts";
import { rounded } from "./table.ts";

/** Everything of one run, to be read by a person. */
export function matchingMarkdown(results: MatchingResults): string {
  const { machine, load, engine, notMeasured, failed } = results;
  return [
    "# Speed of matching",
    "",
    `- Commit: ${machine.commit}; engine version ${engine.version}, threshold ${engine.threshold}`,
    `- Processor: ${machine.cpu}, ${machine.cores} cores; ${machine.memoryGb} GB; ${machine.system}`,
    `- Node ${machine.node}`,
    `- Load of the machine: ${load[0].toFixed(1)} before, ${load[1].toFixed(1)} after (the bench's own included)`,
    ...notMeasured.map((line) => `- NOT MEASURED: ${line}`),
    ...failed.map((line) => `- FAILED: ${line}`),
    "",
    "One query at a time on one core. Median of the rounds, in brackets the slowest and the fastest of them.",
    ...corpusSections(results),
    ...bruteForceSection(results),
    ...competitorSections(results.duels),
    "",
  ].join("\n");
}

function bruteForceSection({ bruteForce }: MatchingResults): readonly string[] {
  if (bruteForce === null) return [];
  const { queries, records, screenMs, screenEveryMs, agreeing } = bruteForce;
  return [
    "",
    "## Against comparing with every record",
    "",
    `Clean and one-typo queries against the ${rounded(records)} records of OFAC's list, on average of ${queries}:`,
    `${rounded(screenEveryMs)} ms by comparing with every record, ${rounded(screenMs)} ms through the index:`,
    `${rounded(screenEveryMs / screenMs)} times as fast. As many hits both ways: ${agreeing} of ${queries} queries.`,
  ];
}
