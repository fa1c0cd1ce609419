import { personalNumber } from "../model/document-forms.ts";
import { type MaskedNumber, maskFits, masksFit, maskWindow, readMask } from "../model/document-mask.ts";
import { documentValidity } from "../model/document-validity.ts";
import { canonicalNumber, compatible, sameKind } from "../model/documents.ts";
import type { Evidence } from "../model/match.ts";
import type { SourceRecord } from "../model/record.ts";
import type { DocumentType, IdentityDocument } from "../model/subject.ts";
import { compareInitials } from "./compare-initials.ts";
import { numberFaces, tellingForms } from "./document-keys.ts";
import type { MatchSubject } from "./subject.ts";
import { type ToldBySides, toldBySides } from "./told-facts.ts";
import { weights } from "./weights.ts";

const renewed: ReadonlySet<DocumentType> = new Set([
  "passport",
  "driver-license",
  "professional-card",
  "license-plate",
  "temporary-permit",
  "stay-permit",
  "diplomatic-id",
  "foreign-id",
]);

/** A document that can be compared: whole, with the numbers it goes by, or masked, with none. */
interface ReadDocument {
  readonly document: IdentityDocument;
  readonly forms: readonly string[];
  readonly mask: MaskedNumber | null;
}

/**
 * The first document both sides have, which decides. When there is none: the kind whose numbers
 * contradict each other most, the masked number that agrees best, and what the letters of a CURP or
 * RFC say. The last two together add `partialDocumentsCap` at most.
 */
export function compareDocuments(
  subject: MatchSubject,
  record: SourceRecord,
  told: ToldBySides = toldBySides(subject, record),
): readonly Evidence[] {
  if (subject.documents.length === 0 || record.documents.length === 0)
    return compareInitials(subject, record, told);
  const mine = readDocuments(subject.documents);
  const theirs = readDocuments(record.documents);
  const same = sameOnBothSides(mine, theirs);
  if (same) return [same];
  const partial = agreeingMask(mine, theirs);
  const room = weights.partialDocumentsCap - (partial?.weight ?? 0);
  return [
    ...[contradiction(mine, theirs), partial].filter((one) => one !== null),
    ...compareInitials(subject, record, told)
      .map((one) => ({ ...one, weight: Math.min(one.weight, room) }))
      .filter(({ weight }) => weight !== 0),
  ];
}

function readDocuments(documents: readonly IdentityDocument[]): readonly ReadDocument[] {
  return documents.flatMap((document): readonly ReadDocument[] => {
    const mask = readMask(document.number);
    if (mask !== null) return [{ document, forms: [], mask }];
    const forms = tellingForms(document);
    return forms.length === 0 ? [] : [{ document, forms, mask }];
  });
}

function sameOnBothSides(mine: readonly ReadDocument[], theirs: readonly ReadDocument[]): Evidence | null {
  for (const a of mine)
    for (const b of theirs)
      if (a.forms.some((form) => b.forms.includes(form)) && compatible(a.document, b.document))
        return evidence(a, b, weights.documentAgrees, `same document${doubt(a, b)}`);
  return null;
}

function doubt(a: ReadDocument, b: ReadDocument): string {
  const invalid = [a, b].some(({ document }) => documentValidity(document) === "invalid");
  return invalid ? ", though its check digit does not fit" : "";
}

/**
 * The kind of document that speaks loudest against the match. A person can have two numbers of a
 * kind, and a record one of them: of each kind the two numbers count that differ least.
 */
function contradiction(mine: readonly ReadDocument[], theirs: readonly ReadDocument[]): Evidence | null {
  const mildest = new Map<string, Evidence | null>();
  for (const a of mine)
    for (const b of theirs) {
      if (!sameKind(a.document, b.document) && !personalNumbersDiffer(a, b)) continue;
      const kind = `${a.document.type} ${b.document.type} ${a.document.country}`;
      const soFar = mildest.get(kind);
      const one = difference(a, b);
      if (soFar === undefined || (soFar !== null && (one === null || one.weight > soFar.weight)))
        mildest.set(kind, one);
    }
  return [...mildest.values()].reduce(
    (worst, one) => (one !== null && (worst === null || one.weight < worst.weight) ? one : worst),
    null,
  );
}

/** A tax number that is made of a personal number, against another personal number. */
function personalNumbersDiffer(a: ReadDocument, b: ReadDocument): boolean {
  if (a.document.country !== b.document.country) return false;
  const mine = personalNumber(a.document, a.forms);
  const theirs = personalNumber(b.document, b.forms);
  return mine !== null && theirs !== null && mine !== theirs;
}

/** Null where two numbers of one kind do not contradict each other, being masked. */
function difference(a: ReadDocument, b: ReadDocument): Evidence | null {
  return a.mask === null && b.mask === null ? numbersDiffer(a, b) : shownPlacesDiffer(a, b);
}

// Numbers whose lengths differ by more are of different kinds that go by one name: CPF and CNPJ, a
// CURP and the number on a voter's card.
const mostLengthsApart = 2;
const shortestForSlip = 6;

function numbersDiffer(a: ReadDocument, b: ReadDocument): Evidence {
  const mine = personalNumber(a.document, a.forms) ?? canonicalNumber(a.document);
  const theirs = personalNumber(b.document, b.forms) ?? canonicalNumber(b.document);
  const comparable = Math.abs(mine.length - theirs.length) <= mostLengthsApart || rootsDiffer(a, b);
  if (renewed.has(a.document.type) || !comparable)
    return evidence(a, b, weights.renewedDocumentDiffers, "another number of the same kind");
  const bothVouched = [a, b].every(({ document }) => documentValidity(document) === "valid");
  if (mine.length >= shortestForSlip && !bothVouched && oneSlip(mine, theirs))
    return evidence(a, b, weights.documentSlip, "number of the same kind that differs as by a slip");
  return evidence(a, b, weights.lastingDocumentDiffers, "another number of the same kind");
}

/** Two CNPJ, one of them perhaps stated by its root alone. */
function rootsDiffer(a: ReadDocument, b: ReadDocument): boolean {
  return [a, b].every(({ forms }) => forms.some((form) => form.startsWith("CNPJ")));
}

/**
 * One place differs, or two neighbours are exchanged. Not the last place alone: numbers are given
 * out in sequence, and the next one is a brother's, or whoever stood behind in the queue.
 */
function oneSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let from = 0;
  while (a[from] === b[from]) from++;
  if (a.slice(from + 1) === b.slice(from + 1)) return from < a.length - 1;
  return a[from] === b[from + 1] && a[from + 1] === b[from] && a.slice(from + 2) === b.slice(from + 2);
}

function shownPlacesDiffer(a: ReadDocument, b: ReadDocument): Evidence | null {
  if (layUpon(a, b)?.fits !== false) return null;
  const lasting = renewed.has(a.document.type)
    ? weights.renewedDocumentDiffers
    : weights.lastingDocumentDiffers;
  return evidence(a, b, lasting, "masked number of the same kind that shows other places");
}

// Fewer places shown agree by chance too often, and a record could not be looked up by them.
const fewestShown = 4;

function agreeingMask(mine: readonly ReadDocument[], theirs: readonly ReadDocument[]): Evidence | null {
  let best: Evidence | null = null;
  for (const a of mine)
    for (const b of theirs) {
      if ((a.mask ?? b.mask) === null || !compatible(a.document, b.document)) continue;
      const laid = layUpon(a, b);
      if (!laid?.fits || laid.shown < fewestShown) continue;
      const weight = Math.min(laid.shown * weights.maskedPlaceAgrees, weights.partialDocumentsCap);
      if (best === null || weight > best.weight)
        best = evidence(a, b, weight, `masked number, the ${laid.shown} places shown agree`);
    }
  return best;
}

/** Two numbers of which at least one is masked, place by place; null when their lengths do not allow it. */
function layUpon(a: ReadDocument, b: ReadDocument): { fits: boolean; shown: number } | null {
  if (a.mask !== null && b.mask !== null) return masksFit(a.mask, b.mask);
  const mask = a.mask ?? b.mask;
  const whole = a.mask === null ? a : b;
  if (mask === null) return null;
  const fits = numberFaces(whole.document).map((face) => maskFits(mask, face));
  if (fits.every((one) => one === null)) return null;
  // Without neighbouring places enough it can contradict, but not agree.
  return { fits: fits.includes(true), shown: maskWindow(mask) === null ? 0 : mask.shown };
}

function evidence(a: ReadDocument, b: ReadDocument, weight: number, reason: string): Evidence {
  return { kind: "document", subject: a.document.number, record: b.document.number, weight, reason };
}
