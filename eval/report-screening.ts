import { share } from "./metrics.ts";
import type { ScreeningFigures } from "./screening/screening-eval.ts";
import { counted, percent, speed, textTable } from "./text-table.ts";

/** The figures of a screening eval, to be read; `every` says of which part of its queries. */
export function reportScreening(figures: ScreeningFigures, every: number): readonly string[] {
  const { title, queries, seconds, buildSeconds, rows, notes } = figures;
  const timed = `${speed(queries, seconds, "queries")}; corpus built in ${buildSeconds.toFixed(1)} s`;
  return [
    title,
    "=".repeat(title.length),
    `${counted(queries)} queries${every === 1 ? "" : `, every ${every}th of all`}; ${timed}`,
    "",
    ...textTable(
      rows.map(({ name, count, of }) => [
        name,
        counted(count),
        `of ${counted(of)}`,
        percent(share(count, of)),
      ]),
    ),
    ...(notes.length > 0 ? ["", ...notes] : []),
    "",
  ];
}

/** What went wrong, the surest raised ones first and else in order, one line each. */
export function reportWrongQueries({ wrong }: ScreeningFigures, limit: number): readonly string[] {
  if (limit === 0 || wrong.length === 0) return [];
  const listed = wrong.toSorted((a, b) => (b.probability ?? 0) - (a.probability ?? 0)).slice(0, limit);
  return [
    `${counted(listed.length)} of ${counted(wrong.length)} wrong queries`,
    ...listed.map(({ key, outcome, probability, about }) =>
      [outcome, probability?.toFixed(4), `[${key}]`, about].filter(Boolean).join("  "),
    ),
    "",
  ];
}
