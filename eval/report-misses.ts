import type { Evidence } from "../src/model/match.ts";
import type { ComparedPair } from "./evaluate-pairs.ts";
import { counted } from "./text-table.ts";

/** The wrong pairs furthest from the threshold, one line each: what, how surely, who, why. */
export function reportMisses(
  compared: readonly ComparedPair[],
  threshold: number,
  limit: number,
): readonly string[] {
  const wrong = compared.filter((one) => one.probability >= threshold !== one.isMatch);
  if (limit === 0 || wrong.length === 0) return [];
  const even = Math.log(threshold / (1 - threshold));
  const listed = wrong
    .toSorted((a, b) => Math.abs(b.match.score - even) - Math.abs(a.match.score - even))
    .slice(0, limit);
  return [`${counted(listed.length)} of ${counted(wrong.length)} wrong pairs`, ...listed.map(missLine), ""];
}

function missLine({ pair, match, probability, isMatch }: ComparedPair): string {
  const labels = [pair.id ?? `row ${pair.row}`, pair.category ?? pair.caseGroup, pair.tier].filter(Boolean);
  return [
    isMatch ? "missed" : "raised",
    probability.toFixed(4),
    `[${labels.join(" ")}]`,
    `${pair.subject.name} | ${pair.listed.name}`,
    `(${evidenceLine(match.evidence)})`,
  ].join("  ");
}

/** `JUAN = John +2.1 nickname; prior −5.0` */
export function evidenceLine(evidence: readonly Evidence[]): string {
  return evidence
    .map(({ kind, subject, record, weight, reason }) => {
      const sides = kind === "prior" ? "prior" : `${subject || "–"} = ${record || "–"}`;
      const signed = `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`;
      return kind === "prior" ? `${sides} ${signed}` : `${sides} ${signed} ${reason}`;
    })
    .join("; ");
}
