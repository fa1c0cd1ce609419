import { setImmediate as nextTurn } from "node:timers/promises";
import { SaxesParser } from "saxes";
import { ListRefused } from "../source.ts";
import { textOf, tidy } from "./text.ts";

/** An element and what is in it, namespace prefixes dropped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own character data, without that of its children. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

export interface XmlReading {
  /** Local name that the root must have. */
  readonly root: string;
  /** Handed over whole as soon as it closes, and then let go. */
  readonly entries: readonly string[];
  onEntry(entry: XmlElement): void;
}

// The deepest of the lists read here (OFAC, UN) has 5 levels, and their longest text is 5,000
// characters; an entry of the UN list has at most 300 elements.
const maxDepth = 32;
const maxTextLength = 1_000_000;
const maxElementsPerEntry = 100_000;
// At 48 MB/s one chunk holds the event loop for about 5 ms.
const chunkLength = 256 * 1024;

/**
 * Reads an XML file entry by entry, in memory proportional to one entry, and resolves to the root
 * with everything that is no entry: header fields and attributes.
 *
 * A document type is refused, so that there are no entities to expand beyond XML's own five.
 *
 * @throws ListRefused when the file is empty, not UTF-8, not well-formed, cut off (something is left
 *   open), of another root, or exceeds the caps on depth, text and elements.
 */
export async function readXml(bytes: Uint8Array, reading: XmlReading): Promise<XmlElement> {
  const text = textOf(bytes);
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  const parser = new SaxesParser({ xmlns: false });
  const refuse = (why: string): never => {
    throw new ListRefused(`${why} at line ${parser.line}`);
  };

  parser.on("error", (error) => refuse(`the XML is not well-formed or is cut off (${reasonOf(error)})`));
  parser.on("doctype", () => refuse("the XML has a document type, which no list needs"));
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding && !/^(utf-8|us-ascii)$/i.test(encoding))
      refuse("the XML declares an encoding that is not UTF-8");
  });
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    if (open.length === 0 && name !== reading.root) refuse(`the XML is not a ${reading.root}`);
    if (open.length >= maxDepth) refuse("the XML is nested too deeply");
    elements = reading.entries.includes(name) ? 0 : elements + 1;
    if (elements > maxElementsPerEntry) refuse("the XML has too many elements in one entry");
    open.push({ name, attributes: tag.attributes, children: [], text: "" });
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (!element) return;
    if (element.text.length + piece.length > maxTextLength) refuse("the XML has too long a text");
    element.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element) return;
    const parent = open.at(-1);
    if (!parent) root = element;
    else if (reading.entries.includes(element.name)) reading.onEntry(element);
    else parent.children.push(element);
  });

  for (let at = 0; at < text.length; at += chunkLength) {
    parser.write(text.slice(at, at + chunkLength));
    await nextTurn();
  }
  parser.close();
  return root ?? refuse("the XML is cut off");
}

/** The text of the first child of that name, white space tidied; null when absent or empty. */
export function childText(element: XmlElement | undefined, name: string): string | null {
  return tidy(childOf(element, name)?.text);
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The items of a list element: `list` and the `item`s within it. */
export function itemsOf(element: XmlElement, list: string, item: string): readonly XmlElement[] {
  return childrenOf(childOf(element, list), item);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** What the parser found, without its `line:column: ` and without anything quoted from the file. */
function reasonOf(error: Error): string {
  return error.message
    .replace(/^\d+:\d+: /, "")
    .replace(/:.*$/s, "")
    .replace(/\.$/, "");
}
