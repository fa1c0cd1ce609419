import { styleText } from "node:util";
import { displayWidth, isolated, wrapped } from "./display-text.ts";

/** Colours by what they say, not by how they look. */
export type Tone = "plain" | "quiet" | "strong" | "for" | "against" | "doubt" | "title";

const formats = {
  plain: "none",
  quiet: "dim",
  strong: "bold",
  for: "green",
  against: "red",
  doubt: "yellow",
  title: ["bold", "cyan"],
} as const satisfies Readonly<Record<Tone, Parameters<typeof styleText>[0]>>;

/** Where an account is written: so many columns, with colours where the stream shows them. */
export interface Page {
  readonly width: number;
  paint(tone: Tone, text: string): string;
}

const widest = 100;
const narrowest = 60;

/** Colours follow `NO_COLOR`, `FORCE_COLOR` and whether the stream is a terminal. */
export function pageOn(stream: NodeJS.WritableStream): Page {
  const columns = "columns" in stream && typeof stream.columns === "number" ? stream.columns : widest;
  return {
    width: Math.max(narrowest, Math.min(widest, columns)),
    paint: (tone, text) =>
      text === "" ? "" : styleText(formats[tone], text, { stream, validateStream: true }),
  };
}

export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
}

export interface Column {
  readonly right?: boolean;
  /** Its cells are wrapped where the page is too narrow; others keep their width. */
  readonly wraps?: boolean;
}

const gap = "  ";
const narrowestColumn = 8;

/** Rows under each other in aligned columns, `indent` blanks from the left. Cells wrap, nothing is cut. */
export function tableOf(
  page: Page,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  indent = 2,
): string {
  const widths = fitted(columns, rows, page.width - indent);
  return rows.map((row) => rowOf(page, columns, widths, row, indent)).join("");
}

function rowOf(
  page: Page,
  columns: readonly Column[],
  widths: readonly number[],
  row: readonly Cell[],
  indent: number,
): string {
  const cells = row.map(({ text }, at) => wrapped(text, widths[at] ?? narrowestColumn));
  const height = Math.max(...cells.map((lines) => lines.length));
  let out = "";
  for (let line = 0; line < height; line++) {
    const texts = cells.map((lines) => lines[line] ?? "");
    const last = texts.findLastIndex((text) => text !== "");
    const painted = texts.slice(0, last + 1).map((text, at) => {
      const padding = " ".repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(text)));
      const ink = page.paint(row[at]?.tone ?? "plain", isolated(text));
      if (columns[at]?.right) return padding + ink;
      return at === last ? ink : ink + padding;
    });
    out += `${" ".repeat(indent)}${painted.join(gap)}\n`;
  }
  return out;
}

/** As wide as the widest cell; where that is too much, the widest of the columns that wrap give way. */
function fitted(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
): readonly number[] {
  const widths = columns.map((_, at) => Math.max(0, ...rows.map((row) => displayWidth(row[at]?.text ?? ""))));
  let excess = widths.reduce((sum, one) => sum + one, 0) + gap.length * (columns.length - 1) - width;
  while (excess > 0) {
    let widestAt = -1;
    for (const [at, { wraps }] of columns.entries())
      if (wraps && (widths[at] ?? 0) > Math.max(narrowestColumn, widths[widestAt] ?? 0)) widestAt = at;
    if (widestAt < 0) break;
    widths[widestAt] = (widths[widestAt] ?? 0) - 1;
    excess--;
  }
  return widths;
}

/** Running text, wrapped, `indent` blanks from the left. */
export function paragraph(page: Page, tone: Tone, text: string, indent = 2): string {
  return wrapped(text, page.width - indent)
    .map((line) => `${" ".repeat(indent)}${page.paint(tone, isolated(line))}\n`)
    .join("");
}
