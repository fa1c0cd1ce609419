import type { SourceId } from "../model/answer.ts";
import type { Report, ReportLanguage, SourceTitle } from "../model/check.ts";
import type { Severity } from "../model/data-set.ts";
import { clip, type Format } from "./format.ts";
import { limits } from "./limits.ts";
import type { SeverityMarks } from "./presentation.ts";
import type { Strings } from "./strings/strings.ts";

/** What every part of a presentation is written with. */
export interface Desk {
  readonly report: Report;
  readonly language: ReportLanguage;
  readonly strings: Strings;
  readonly format: Format;
}

/** A source with its title and owner cut to size; its id stands for the title of an unknown one. */
export function sourceOf({ report }: Desk, id: SourceId): SourceTitle {
  const known = report.sources[id];
  const title = clip(known?.title || id, limits.name);
  return { id, title, owner: clip(known?.owner ?? "", limits.name), url: known?.url ?? "" };
}

/** `Title, Owner`, or the title alone when it says the owner already. */
export function titleAndOwner(desk: Desk, id: SourceId): string {
  const { title, owner } = sourceOf(desk, id);
  return owner === "" || owner === title ? title : `${title}, ${owner}`;
}

/** `sha256:` and the first twelve digits: enough to tell versions apart at a glance. */
export function shortDigest(digest: string): string {
  return digest.slice(0, "sha256:".length + 12);
}

const marks = {
  unknown: null,
  none: 0,
  very_low: 1,
  low: 2,
  medium: 3,
  high: 4,
  very_high: 5,
} as const satisfies Record<Severity, SeverityMarks>;

export function marksOf(severity: Severity): SeverityMarks {
  return marks[severity];
}
