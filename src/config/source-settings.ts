import type { SourceId } from "../model/answer.ts";
import type { SourceConfig } from "./sources-file.ts";

/** What can be set of a source, by its own declaration. */
export type Settable =
  | { readonly kind: "list"; readonly id: SourceId; readonly files: readonly string[] }
  | {
      readonly kind: "lookup" | "provider";
      readonly id: SourceId;
      readonly credentials: readonly string[];
      readonly optionalCredentials: readonly string[];
    };

/** What is wrong with the settings of a source, in a line without any value; null when nothing is. */
export function faultInSettings(source: Settable, given: SourceConfig): string | null {
  const { id, kind } = source;
  const foreign =
    kind === "list" ? (["baseUrl", "credentials"] as const) : (["files", "minimumRecords"] as const);
  const misplaced = foreign.find((name) => given[name] !== undefined);
  if (misplaced) return `${id} is a ${kind} and has no setting ${misplaced}`;
  if (source.kind === "list") {
    if (!given.files) return null;
    const names = Object.keys(given.files);
    if (!names.includes("main")) return `${id}.files lacks main${known(names, source.files)}`;
    return unknownName(`${id}.files`, names, source.files);
  }
  const { credentials, optionalCredentials } = source;
  const all = [...credentials, ...optionalCredentials];
  const unknown = unknownName(`${id}.credentials`, Object.keys(given.credentials ?? {}), all);
  if (unknown) return unknown;
  const missing = credentials.filter((name) => !given.credentials?.[name]);
  return missing.length > 0
    ? `${id} needs credentials in the configuration file: ${missing.join(", ")}`
    : null;
}

function unknownName(place: string, names: readonly string[], all: readonly string[]): string | null {
  return names.every((name) => all.includes(name)) ? null : `${place}${known(names, all).slice(1)}`;
}

function known(names: readonly string[], all: readonly string[]): string {
  const unknown = names.filter((name) => !all.includes(name)).map((name) => JSON.stringify(name));
  const has = unknown.length > 0 ? ` has no ${unknown.join(", ")};` : "";
  return `;${has} known: ${all.join(", ") || "none"}`;
}
