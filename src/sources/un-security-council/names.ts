import { nameOf } from "../../model/name.ts";
import type { NameStrength, RecordName } from "../../model/record.ts";
import { childrenOf, childText, type XmlElement } from "../shared/xml.ts";

/**
 * The names of an entry, the listed one first, each once.
 *
 * The list has four name fields and no telling which of them is the family's, so names stay whole.
 * What it holds as one alias is often several: `Azim Adhajani; Azim Agha-Jani`, a name with its
 * original script in brackets, a name with a note.
 */
export function namesOf(entry: XmlElement): readonly RecordName[] {
  const listed = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"].map((field) =>
    childText(entry, field),
  );
  const aliases = [...childrenOf(entry, "INDIVIDUAL_ALIAS"), ...childrenOf(entry, "ENTITY_ALIAS")];
  const all = [
    ...recordNames(listed.filter(Boolean).join(" "), "primary"),
    ...recordNames(childText(entry, "NAME_ORIGINAL_SCRIPT") ?? "", "primary"),
    ...aliases.flatMap((alias) => recordNames(childText(alias, "ALIAS_NAME") ?? "", strengthOf(alias))),
  ];
  return all.filter((name, i) => all.findIndex((other) => other.full === name.full) === i);
}

/** QUALITY is Good or Low of an individual's alias, a.k.a. or f.k.a. of an entity's, or empty. */
function strengthOf(alias: XmlElement): NameStrength {
  const quality = childText(alias, "QUALITY") ?? "";
  const remarks = `${childText(alias, "NOTE") ?? ""} ${childText(alias, "ALIAS_NAME") ?? ""}`;
  if (/^f\.k\.a/i.test(quality) || /\b(previously|formerly) listed as\b/i.test(remarks)) return "former";
  return quality === "Low" ? "weak-alias" : "alias";
}

function recordNames(written: string, strength: NameStrength): readonly RecordName[] {
  return namesIn(written)
    .map((full) => nameOf(strength === "primary" ? { full } : partsOf(full)))
    .filter((name) => name !== null)
    .map((name) => ({ ...name, strength }));
}

/** Some aliases have the family name first and a comma behind it: `BAYNAH, Yasin`. */
function partsOf(
  alias: string,
): { readonly full: string } | { readonly given: string; readonly family: string } {
  const parts = /^([^,()]+), ([^,()]+)$/.exec(alias);
  if (!parts?.[1] || !parts[2] || /^(jr|sr|i+v?|co|ltd|inc|limited)\b/i.test(parts[2]))
    return { full: alias };
  return { family: parts[1], given: parts[2] };
}

/** The names in one field: parted by semicolons or `b)`, or by brackets around another script. */
function namesIn(written: string): readonly string[] {
  const { outside, inside } = withoutBrackets(written);
  const names = [outside, ...inside].flatMap((text) => text.split(/\s*;\s*|\s+[a-z]\)\s+/));
  return names
    .map((name) => name.replace(/,? born .*$/i, "").replace(/^[\s),]+|[\s(,]+$/g, ""))
    .filter(Boolean);
}

/**
 * Takes out brackets with a note (`(birth name)`) and those in another script than
 * the name before them, which are names themselves. `(LRM)` stays where it is.
 */
function withoutBrackets(written: string): { readonly outside: string; readonly inside: readonly string[] } {
  const inside: string[] = [];
  const before = written.replace(/\([^()]*\)/g, "");
  const outside = written.replace(/\(([^()]*)\)/g, (bracket, content: string) => {
    const text = content.replace(/^original script:\s*/i, "");
    if (/\p{L}/u.test(before) && isLatin(text) !== isLatin(before)) inside.push(text);
    else if (!isNote(text)) return bracket;
    return " ";
  });
  return { outside, inside };
}

/** `birth name`, or a sentence: `false identity related to …`. */
function isNote(text: string): boolean {
  return /^[a-z ]+$/.test(text) || /^[a-z][^;]{40,}$/.test(text);
}

function isLatin(text: string): boolean {
  return !/[^\P{L}\p{Script=Latin}]/u.test(text);
}
