/** A number with hidden places, `?` for each: `***.123.456-**` is `???123456??`. */
export interface MaskedNumber {
  readonly places: string;
  /** Places shown. */
  readonly shown: number;
}

// Far above any number; what is longer is no mask but noise.
const longestMask = 60;

/**
 * The places of a masked number, or null when the number is whole. Hidden places are asterisks,
 * bullets, number signs, underscores and runs of dots, at least two of them, or the letter X,
 * three or more, when it is the only letter (`XXX.123.456-XX`, but neither the passport `XX123456`
 * nor the RFC `XAXX010101000`).
 */
export function readMask(number: string): MaskedNumber | null {
  if (number.length > longestMask || !/[*#_•●∗…]|[xX]{2}|\.{3}/.test(number)) return null;
  const marked = number
    .toUpperCase()
    .replace(/…/g, "???")
    .replace(/\.{3,}/g, (dots) => "?".repeat(dots.length))
    .replace(/[*#_•●∗]/g, "?");
  const onlyX = !/[A-WYZ]/.test(marked) && (marked.match(/X/g)?.length ?? 0) >= 3;
  const places = (onlyX ? marked.replace(/X/g, "?") : marked).replace(/[^0-9A-Z?]/g, "");
  const shown = places.replace(/\?/g, "").length;
  return places.length - shown >= 2 && shown >= 2 ? { places, shown } : null;
}

/**
 * Whether the places that a mask shows are those of the number, compared from the end; null when
 * the two cannot be laid upon each other because their lengths differ. A mask that shows the end
 * alone (`****1234`) fits a number of any length.
 */
export function maskFits(mask: MaskedNumber, number: string): boolean | null {
  if (mask.places.length !== number.length && !/^\?+[0-9A-Z]+$/.test(mask.places)) return null;
  const end = mask.places.replace(/^\?+/, "");
  if (end.length > number.length) return null;
  return [...end].every((place, i) => place === "?" || place === number[number.length - end.length + i]);
}

/** Places that both masks show and whether they are equal; null when they do not overlap. */
export function masksFit(a: MaskedNumber, b: MaskedNumber): { fits: boolean; shown: number } | null {
  if (a.places.length !== b.places.length) return null;
  const both = [...a.places].flatMap((place, i) => {
    const other = b.places[i];
    return place === "?" || other === "?" ? [] : [place === other];
  });
  return both.length === 0 ? null : { fits: both.every(Boolean), shown: both.length };
}

const shortestWindow = 4;
const longestWindow = 6;

/**
 * What a masked number is looked up by: the first places of its longest shown run, and how far that
 * run begins from the end. Null when fewer than four neighbouring places are shown.
 */
export function maskWindow({ places }: MaskedNumber): string | null {
  let longest: RegExpExecArray | null = null;
  for (const run of places.matchAll(/[0-9A-Z]+/g))
    if (!longest || run[0].length > longest[0].length) longest = run;
  if (!longest || longest[0].length < shortestWindow) return null;
  return windowKey(places, longest.index, Math.min(longest[0].length, longestWindow));
}

/** Every window that a mask of this number could be looked up by. */
export function windowsOf(number: string): readonly string[] {
  const keys: string[] = [];
  for (let length = shortestWindow; length <= longestWindow; length++)
    for (let at = 0; at + length <= number.length; at++) keys.push(windowKey(number, at, length));
  return keys;
}

function windowKey(places: string, at: number, length: number): string {
  return `${places.slice(at, at + length)}@${places.length - at}`;
}
