import { createHash } from "node:crypto";
import type { Basis, MatchingEngine } from "../../matching/matching.ts";
import type { MatchBasis } from "../../model/match.ts";

/** What records compared by themselves rest on. */
export function basisOfRecords({ version, defaultThreshold }: MatchingEngine): MatchBasis {
  return { engine: version, threshold: defaultThreshold, counted: null };
}

/** What hits of a corpus rest on. */
export function basisOfCorpus(basis: Basis, { defaultThreshold }: MatchingEngine): MatchBasis {
  return { engine: basis.engine, threshold: defaultThreshold, counted: digestOf(basis) };
}

/** Over id, digest and time of reading of each edition, in the order of their ids. */
function digestOf({ counted }: Basis): string {
  const editions = counted
    .map(({ sourceId, version }) => JSON.stringify([sourceId, version.digest, version.readAt]))
    .sort();
  return `sha256:${createHash("sha256").update(editions.join("\n")).digest("hex")}`;
}
