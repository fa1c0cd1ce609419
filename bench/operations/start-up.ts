import type { Figure } from "../figures.ts";
import type { CotejoProcess } from "../server/cotejo-process.ts";
import type { Place } from "../server/place.ts";

const firstStarts = 2;
const laterStarts = 5;

interface Start {
  readonly startMs: number;
  readonly memory: Awaited<ReturnType<CotejoProcess["memory"]>>;
}

/**
 * From the spawn to `listening on`: first starts, each with an empty place and nothing compiled, and
 * later starts of the last of those places.
 */
export async function measureStartUp(
  newPlace: () => Promise<Place>,
  start: (env: Place) => Promise<CotejoProcess>,
): Promise<readonly Figure[]> {
  let place = await newPlace();
  const first = [await startOnce(place, start)];
  while (first.length < firstStarts) {
    place = await newPlace();
    first.push(await startOnce(place, start));
  }
  const later: Start[] = [];
  for (let n = 0; n < laterStarts; n++) later.push(await startOnce(place, start));
  return [...figuresOf("first start", first), ...figuresOf("later start", later)];
}

async function startOnce(place: Place, start: (env: Place) => Promise<CotejoProcess>): Promise<Start> {
  await using server = await start(place);
  return { startMs: server.startMs, memory: await server.memory() };
}

function figuresOf(name: string, starts: readonly Start[]): readonly Figure[] {
  const memories = starts.flatMap(({ memory }) => memory ?? []);
  const figures: readonly Figure[] = [
    { name, unit: "s", rounds: starts.map(({ startMs }) => startMs / 1000) },
    { name: `${name}, resident memory`, unit: "MB", rounds: memories.map(({ nowMb }) => nowMb) },
    { name: `${name}, highest memory`, unit: "MB", rounds: memories.map(({ peakMb }) => peakMb) },
  ];
  return figures.filter(({ rounds }) => rounds.length > 0);
}
