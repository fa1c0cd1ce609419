import Papa from "papaparse";
import { ListRefused } from "../source.ts";
import { textOf } from "./text.ts";

/**
 * Rows of a comma-separated file without a header, in order. A last byte 0x1A (the end mark of
 * older systems, with which OFAC ends its files) is dropped; a file of nothing else has no rows.
 *
 * @throws ListRefused when the file is empty, not UTF-8, or cut off: a quote is left open, or the
 *   last line has neither a line end nor the end mark behind it.
 */
export function readCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = textOf(bytes);
  const body = text.endsWith("\x1a") ? text.slice(0, -1) : text;
  if (body === text && !/[\r\n]$/.test(text)) throw new ListRefused("the file is cut off in its last row");
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: ",", skipEmptyLines: true });
  const openQuote = errors.find((error) => error.code === "MissingQuotes");
  if (openQuote) throw new ListRefused(`a quote is left open in row ${(openQuote.row ?? 0) + 1}`);
  return data;
}
