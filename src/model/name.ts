import type { Name } from "./subject.ts";

/** A name from its parts, or null when nothing is left of it. Runs of white space become one blank. */
export function nameOf(parts: {
  full?: string | null;
  given?: string | null;
  family?: string | null;
}): Name | null {
  const clean = (text: string | null | undefined) => text?.replace(/\s+/g, " ").trim() || null;
  const given = clean(parts.given);
  const family = clean(parts.family);
  const full = clean(parts.full) ?? clean([given, family].filter(Boolean).join(" "));
  return full === null ? null : { full, given, family };
}
