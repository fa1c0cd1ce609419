import {
  type Changes,
  type Layer,
  layerOf,
  layersAfter,
  recordsChanged,
  recordsOf,
  whatDiffers,
} from "./flat/layers.ts";
import { CorpusUnreadable } from "./flat/sections.ts";
import { buildSegment, Segment } from "./flat/segment.ts";
import type { Basis, Corpus, CorpusList, HeldList, ListEdition, SharedCorpus, Tally } from "./matching.ts";
import { screenLayers } from "./screen.ts";
import { freshWords } from "./sides.ts";

/** What a corpus needs to know of its engine. */
export interface EngineSettings {
  readonly version: string;
  readonly defaultThreshold: number;
}

/** Reads and indexes the records of all lists; see `Corpus` for what it promises. */
export function buildCorpus(lists: readonly CorpusList[], settings: EngineSettings): Corpus {
  const layer = layerOf(buildSegment(lists));
  const counts = new Uint32Array(lists.length);
  for (const list of layer.segment.records.lists) counts[list] = (counts[list] ?? 0) + 1;
  const held = lists.map(({ sourceId, version }, i) => ({ sourceId, version, recordCount: counts[i] ?? 0 }));
  return corpusOf([layer], held, settings);
}

/** See `MatchingEngine.openCorpus`. */
export function openCorpus(shared: SharedCorpus, settings: EngineSettings): Corpus {
  if (shared.engine !== settings.version)
    throw new CorpusUnreadable(`engine ${shared.engine} made it, and this is engine ${settings.version}`);
  const layers = shared.segments.map(({ bytes, replaced }) => ({
    segment: new Segment(bytes),
    replaced: new Uint8Array(replaced),
  }));
  return corpusOf(layers, shared.lists, settings);
}

/**
 * A corpus over one layer that was built at once, and a second with what has changed since. The
 * first one's counts of words are everybody's, so that a small change does not weigh every name anew.
 */
function corpusOf(layers: readonly Layer[], lists: readonly HeldList[], settings: EngineSettings): Corpus {
  const [base] = layers;
  if (!base) throw new RangeError("a corpus has at least one segment");
  const { counted } = base.segment;
  for (const { segment } of layers) segment.use(freshWords(counted));
  const tally: Tally = { searches: 0, names: 0, compared: 0, records: 0, bytes: 0 };

  const after = ({ sourceId, version }: ListEdition, changes: Changes): Corpus => {
    const before = lists.find((list) => list.sourceId === sourceId)?.recordCount ?? 0;
    const recordCount = before - changes.gone.length + changes.put.length;
    const others = lists.filter((list) => list.sourceId !== sourceId);
    return corpusOf(
      layersAfter(layers, sourceId, changes),
      [...others, { sourceId, version, recordCount }],
      settings,
    );
  };

  const corpus: Corpus = {
    basis: basisOf(lists, base, settings),
    lists,
    sizeBytes: layers.reduce(
      (sum, layer) => sum + layer.segment.shared.byteLength + layer.replaced.length,
      0,
    ),
    changedShare: changedShareOf(layers),
    screen: (subject, options = {}) =>
      screenLayers(layers, subject, { threshold: settings.defaultThreshold, ...options }, tally, false),
    screenEvery: (subject, options = {}) =>
      screenLayers(layers, subject, { threshold: settings.defaultThreshold, ...options }, tally, true),
    withList: (list) => after(list, whatDiffers(layers, list)),
    withChange(change) {
      if (!lists.some((list) => list.sourceId === change.sourceId))
        throw new RangeError(`no list ${change.sourceId} is held`);
      return after(change, recordsChanged(layers, change));
    },
    rebuilt: () =>
      buildCorpus(
        lists.map((list) => ({ ...list, records: recordsOf(layers, list.sourceId) })),
        settings,
      ),
    recordsOf: (sourceId) => recordsOf(layers, sourceId),
    share: () => ({
      engine: settings.version,
      lists,
      segments: layers.map(({ segment, replaced }) => ({ bytes: segment.shared, replaced: replaced.buffer })),
    }),
    work: () => ({ ...tally }),
  };
  return corpus;
}

function basisOf(lists: readonly HeldList[], base: Layer, { version }: EngineSettings): Basis {
  return {
    engine: version,
    lists: lists.map(({ sourceId, version }) => ({ sourceId, version })),
    counted: base.segment.about.lists,
  };
}

function changedShareOf([base, ...later]: readonly Layer[]): number {
  if (!base || base.segment.records.size === 0) return later.length === 0 ? 0 : 1;
  let changed = base.replaced.reduce((sum, replaced) => sum + replaced, 0);
  for (const { segment } of later) changed += segment.records.size;
  return Math.min(1, changed / base.segment.records.size);
}
