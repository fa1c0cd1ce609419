import { maskWindow, readMask, windowsOf } from "../model/document-mask.ts";
import { compactNumber } from "../model/document-number.ts";
import { numberForms } from "../model/documents.ts";
import { isGenericMexicanNumber } from "../model/mexican-documents.ts";
import type { IdentityDocument } from "../model/subject.ts";

// A canonical number of three characters or fewer (`0`, `NA`, `123`) identifies nobody.
const shortestNumber = 4;

// No number of a document is as long; what is, is not worth the work of reading it.
const longestNumber = 64;

/** Whether a document's number is one that can identify somebody. A masked one is not: it is compared in part. */
export function isTelling(document: IdentityDocument): boolean {
  return tellingForms(document).length > 0;
}

/** The numbers that a telling document goes by; none for one that identifies nobody. */
export function tellingForms(document: IdentityDocument): readonly string[] {
  if (document.number.length > longestNumber) return [];
  const forms = numberForms(document);
  const [number = ""] = forms;
  if (number.length < shortestNumber || /^([0-9A-Z])\1+$/.test(number)) return [];
  return document.country === "MX" && (isGenericMexicanNumber(number) || isRfcStem(number)) ? [] : forms;
}

/** An RFC without the three places that tell apart those of the same letters and date. */
function isRfcStem(number: string): boolean {
  return /^[A-ZÑ&]{4}\d{6}$/.test(number);
}

/**
 * What a record's document is found by: the numbers it goes by, or the window of a masked one. Two
 * documents that are the same one share a key.
 */
export function documentKeys(document: IdentityDocument): readonly string[] {
  const mask = readMask(document.number);
  if (mask === null) return tellingForms(document);
  const window = maskWindow(mask);
  return window === null ? [] : [window];
}

/**
 * What to look a subject's document up by. Shares a key with `documentKeys` of every record's
 * document that it is the same as, and, when it is whole, of every masked one that it agrees with.
 */
export function lookupKeys(document: IdentityDocument): readonly string[] {
  const forms = tellingForms(document);
  return forms.length === 0
    ? documentKeys(document)
    : [...new Set([...forms, ...numberFaces(document).flatMap(windowsOf)])];
}

/** A whole number as a mask can be laid upon it. */
export function numberFaces(document: IdentityDocument): readonly string[] {
  return [...new Set([compactNumber(document), ...tellingForms(document)])];
}
