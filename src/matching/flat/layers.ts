import type { SourceId } from "../../model/answer.ts";
import type { SourceRecord } from "../../model/record.ts";
import type { CorpusList, ListChange } from "../matching.ts";
import { buildSegment, Segment } from "./segment.ts";

/** A segment, and which of its records are gone or have another in their place: 1 for those. */
export interface Layer {
  readonly segment: Segment;
  readonly replaced: Uint8Array<SharedArrayBuffer>;
}

/** A record of a layer. */
interface Place {
  readonly layer: Layer;
  readonly number: number;
}

/** What a change of one list comes to. */
export interface Changes {
  readonly gone: readonly Place[];
  readonly put: readonly SourceRecord[];
}

/** A layer of which nothing is replaced. */
export function layerOf(shared: SharedArrayBuffer): Layer {
  const segment = new Segment(shared);
  return { segment, replaced: new Uint8Array(new SharedArrayBuffer(segment.records.size)) };
}

/** The records of a list, wherever they are. */
export function* recordsOf(layers: readonly Layer[], sourceId: SourceId): Iterable<SourceRecord> {
  for (const { layer, number } of placesOf(layers, sourceId)) yield layer.segment.records.parse(number);
}

/** What stands in the list and not in the layers, and the reverse. Records are told apart by every byte. */
export function whatDiffers(layers: readonly Layer[], list: CorpusList): Changes {
  // A list may have the same record twice, and then lose one of the two, or both.
  const before = new Map<string, Place[]>();
  for (const place of placesOf(layers, list.sourceId)) {
    const text = place.layer.segment.records.textAt(place.number);
    const places = before.get(text);
    if (places) places.push(place);
    else before.set(text, [place]);
  }
  const put = [...list.records].filter((record) => before.get(JSON.stringify(record))?.pop() === undefined);
  return { gone: [...before.values()].flat(), put };
}

/** The same where the changes are known by their ids. */
export function recordsChanged(layers: readonly Layer[], change: ListChange): Changes {
  const put = [...change.put];
  const ids = new Set([...change.removed, ...put.map((record) => record.id)]);
  return { gone: [...ids].flatMap((id) => [...withId(layers, change.sourceId, id)]), put };
}

/**
 * The layers after a change: the first stays and is told what of it is gone; the second is built
 * anew from what it held and what comes, so that there are never more than two to search.
 */
export function layersAfter(
  layers: readonly Layer[],
  sourceId: SourceId,
  { gone, put }: Changes,
): readonly Layer[] {
  const [base, ...later] = layers.map((layer) => ({
    segment: layer.segment,
    replaced: withGone(layer, gone),
  }));
  if (!base) return [];
  const batches = new Map<SourceId, SourceRecord[]>();
  for (const layer of later)
    for (const list of layer.segment.about.lists)
      batches.set(list.sourceId, [
        ...(batches.get(list.sourceId) ?? []),
        ...recordsOf([layer], list.sourceId),
      ]);
  batches.set(sourceId, [...(batches.get(sourceId) ?? []), ...put]);
  const lists = [...batches]
    .filter(([, records]) => records.length > 0)
    .map(([id, records]) => ({ sourceId: id, version: noVersion, records }));
  return lists.length === 0 ? [base] : [base, layerOf(buildSegment(lists))];
}

// Whoever searches asks the corpus for its editions; a later layer mixes records of several.
const noVersion = { publishedOn: null, digest: null, readAt: "" };

function withGone(layer: Layer, gone: readonly Place[]): Uint8Array<SharedArrayBuffer> {
  const mine = gone.filter((place) => place.layer === layer);
  if (mine.length === 0) return layer.replaced;
  const replaced = new Uint8Array(new SharedArrayBuffer(layer.replaced.length));
  replaced.set(layer.replaced);
  for (const { number } of mine) replaced[number] = 1;
  return replaced;
}

function* placesOf(layers: readonly Layer[], sourceId: SourceId): Iterable<Place> {
  for (const layer of layers) {
    const { records, about } = layer.segment;
    const list = about.lists.findIndex((one) => one.sourceId === sourceId);
    if (list < 0) continue;
    for (let number = 0; number < records.size; number++)
      if (records.lists[number] === list && layer.replaced[number] === 0) yield { layer, number };
  }
}

function* withId(layers: readonly Layer[], sourceId: SourceId, id: string): Iterable<Place> {
  for (const layer of layers) {
    const { records, about } = layer.segment;
    const found = new Set<number>();
    records.withId(id, found);
    for (const number of found) {
      if (layer.replaced[number] !== 0) continue;
      if (about.lists[records.lists[number] ?? 0]?.sourceId !== sourceId) continue;
      if (records.at(number).id === id) yield { layer, number };
    }
  }
}
