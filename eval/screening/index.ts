import { access } from "node:fs/promises";
import { join } from "node:path";
import { lossless } from "./lossless.ts";
import { ofacAliases } from "./ofac-aliases.ts";
import { peopleOnNoList } from "./people-on-no-list.ts";
import type { ScreeningEval, ScreeningFigures, ScreeningRun } from "./screening-eval.ts";
import { unPeople } from "./un-people.ts";

const screeningEvals: readonly ScreeningEval[] = [unPeople, ofacAliases, peopleOnNoList, lossless];

/**
 * Runs the screening evals whose data is there and hands over the figures of each as they come: all
 * of them take minutes. Resolves to one line for each eval that was skipped.
 */
export async function runScreeningEvals(
  on: ScreeningRun,
  onFigures: (figures: ScreeningFigures) => void,
): Promise<readonly string[]> {
  const skipped: string[] = [];
  for (const one of screeningEvals) {
    const missing = await absent(one.needs, on.sharedDir);
    if (missing.length > 0) skipped.push(`${one.id}: shared/${missing.join(", shared/")} not there`);
    else (await one.run(on)).forEach(onFigures);
  }
  return skipped;
}

async function absent(paths: readonly string[], dir: string): Promise<readonly string[]> {
  const there = await Promise.all(
    paths.map((path) =>
      access(join(dir, path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.filter((_, index) => !there[index]);
}
