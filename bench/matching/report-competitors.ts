import type { Duel } from "./measure.ts";
import { middle, share, spread } from "./report-corpora.ts";
import { rounded, table } from "./table.ts";

export function competitorSections(duels: readonly Duel[]): readonly string[] {
  return duels.flatMap(({ title, version, method, theirs, ours }) => [
    "",
    `## Against ${version}`,
    "",
    `OFAC's list, the same queries, one core each. ${title} ${method}.`,
    "",
    ...table(
      [
        "class",
        "queries",
        `${title} a second`,
        "ours a second",
        "times",
        `${title} p50 ms`,
        "ours p50 ms",
        `${title} right`,
        "ours right",
      ],
      theirs.map((one) => {
        const own = ours.find((other) => other.class === one.class);
        return [
          one.class,
          String(one.queries),
          spread(one, "queriesASecond"),
          own ? spread(own, "queriesASecond") : "–",
          own ? rounded(middle(own, "queriesASecond") / middle(one, "queriesASecond")) : "–",
          rounded(middle(one, "p50")),
          own ? rounded(middle(own, "p50")) : "–",
          share(one),
          own ? share(own) : "–",
        ];
      }),
    ),
  ]);
}
