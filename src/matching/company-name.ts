import type { Name } from "../model/subject.ts";
import { editDistance } from "./edit-distance.ts";
import { companyParticles, numberWords, seriesWords } from "./lexicon/company-words.ts";
import { legalForms } from "./lexicon/legal-forms.ts";
import type { JoinedWords } from "./person-name.ts";
import { repairText, toAscii } from "./text.ts";
import type { Word, WordMaker } from "./words.ts";

const mostWords = 24;

export interface CompanyWord {
  readonly word: Word;
  readonly written: string;
}

/** One way to read a company's name: whole, or only its acronym, or without it. */
export interface CompanyName {
  readonly words: readonly CompanyWord[];
  /** A fund, trust or series of a sponsor: its numbers are vintages. */
  readonly series: boolean;
  readonly joined: readonly JoinedWords[];
}

// Registers put tax numbers into the name: `NIT 900.123.456-7`, `J-31552098-7`, a CPF at the end.
const taxNumber =
  /\b(?:nit|rfc|ruc|rut|rif|cuit|cnpj|cpf|c\.?c\.?|cedula juridica)\b[\s.:#-]*(?:[a-z]{3,4}\d{6}[a-z0-9]{3}|[a-z]?-?[\d.\s/-]{5,}k?)|\b[jgv]-\d{7,9}-?\d?\b|\b(?:\d[\d./-]{8,}\d|[a-z]{3,4}\d{6}[a-z0-9]{3})(?:-?k)?\b/gi;

// What follows names a branch or a trust of the same company.
const branch = /\s[-–(,]?\s*(?:sucursal|sede|local|agencia|casa central|casa matriz|vocera?)\b.*$/i;

const longestForm = Math.max(...legalForms.map((form) => form.split(" ").length));
const forms: ReadonlySet<string> = new Set(legalForms);
const formEndings: ReadonlySet<string> = new Set(
  legalForms.map((form) => form.slice(form.lastIndexOf(" ") + 1)),
);

// What kind of ship it is: motor vessel, motor tanker, fishing vessel, steamer.
const shipPrefix = /^\s*(?:[mfsr]\/[vtsby]|m\.[vt]\.?|m[vt])\s+(?=\S+\s+\S)/i;

/** The readings of a company's name; none when nothing of it can be compared. */
export function readCompanyName(name: Name, maker: WordMaker, longestJoin = 2): readonly CompanyName[] {
  const text = repairText(name.full).replace(shipPrefix, "");
  const readings = variantsOf(text)
    .map((variant) => readVariant(variant, maker, longestJoin))
    .filter((reading) => reading.words.length > 0);
  return readings.filter((reading, i) => readings.findIndex((other) => sameWords(other, reading)) === i);
}

/** `Corporación de Inversiones del Sur - CORINSUR` and `Al-Qa'ida/Islamic Army` are also each of their halves. */
function variantsOf(text: string): readonly string[] {
  const names = text.split(/\/|\sby\s/i).map((part) => part.trim());
  // Not S/A, and not A/S.
  if (names.length === 2 && names.every((part) => part.replace(/\P{L}/gu, "").length >= 4))
    return [text, ...names];
  const parts = text
    .split(/\s[-–—]\s|[()]/)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length !== 2) return [text];
  const [one = "", two = ""] = parts;
  for (const [short, long] of [
    [one, two],
    [two, one],
  ] as const)
    if (isAcronymOf(short, long)) return [text, long, short];
  return [text];
}

/** CORINSUR of Corporación de Inversiones del Sur: its letters begin the words, in order. */
function isAcronymOf(short: string, long: string): boolean {
  const head = toAscii(short).split(/\s+/)[0] ?? "";
  const letters = head.replace(/[^a-z]/g, "");
  const words = toAscii(long)
    .split(/[^a-z]+/)
    .filter(Boolean);
  if (letters.length < 3 || words.length < 2 || !words[0]?.startsWith(letters.charAt(0))) return false;
  // How many letters can be used up by the words so far, whatever each of them gives.
  let used = new Set([0]);
  for (const word of words) {
    const further = new Set(used);
    for (const from of used)
      for (let taken = 1; letters[from + taken - 1] === word[taken - 1] && taken <= word.length; taken++) {
        if (from + taken > letters.length) break;
        further.add(from + taken);
      }
    used = further;
  }
  return used.has(letters.length) || used.has(letters.length - 1);
}

function readVariant(text: string, maker: WordMaker, longestJoin: number): CompanyName {
  const all = withoutForms(wordsOf(withoutNoise(text)));
  const series = all.some((piece) => seriesWords.has(piece.text));
  const pieces = all
    .map((piece, i) => ({ ...piece, text: numberOf(piece.text, series && i === all.length - 1) }))
    .filter((piece) => !companyParticles.has(piece.text) || all.length === 1)
    .slice(0, mostWords);
  const words = pieces.map((piece) => ({ word: maker.word(piece.text), written: piece.written }));
  const hasCore = words.some(({ word }) => word.role === "name" || word.role === "number");
  return {
    series,
    words: hasCore ? words : words.map(({ word, written }) => ({ word: asCore(word), written })),
    joined: joinsOf(pieces, longestJoin, maker),
  };
}

/** Where all words are generic, they are all the name there is: Management Company. */
function asCore(word: Word): Word {
  return { ...word, role: "name", nats: word.nats + 1.2 };
}

interface Piece {
  readonly text: string;
  readonly written: string;
}

/** Without tax number and branch, unless they are all the name there is (`3-102-000000 S.R.L.`). */
function withoutNoise(text: string): string {
  const mayHoldNumber = /\d{4}/.test(text.replace(/[.-]/g, ""));
  const plain = (mayHoldNumber ? text.replace(taxNumber, " ") : text).replace(branch, " ");
  if (plain === text) return text;
  const words = wordsOf(plain);
  const left = withoutForms(words).map((piece) => piece.text);
  return left.some((word) => word.length >= 3) && !isForm(words) ? plain : text;
}

/** Words in lower-case ASCII; letters with dots or blanks between them are one acronym. */
function wordsOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const spaced = text
    .replace(/&/g, " y ")
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, "$1 ");
  for (const written of spaced.split(/[^\p{L}\p{M}\p{N}?'’`´ʼʻ]+/u))
    for (const text of toAscii(written).split(/[^a-z0-9?]+/)) {
      if (!/[a-z0-9]/.test(text)) continue;
      for (const part of text.match(/\d+(?:ra|ro|er|era|da|do|ta|to)?(?![a-z])|\d+|[a-z?]+/g) ?? [])
        pieces.push({ text: part, written });
    }
  return spelledTogether(pieces);
}

function spelledTogether(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length; ) {
    let end = i;
    while (/^[a-z]$/.test(pieces[end]?.text ?? "")) end++;
    const letters = pieces.slice(i, end);
    if (letters.length >= 2 && !letters.some((piece) => piece.text === "y" || piece.text === "e")) {
      const text = letters.map((piece) => piece.text).join("");
      out.push({ text, written: text });
      i = end;
    } else {
      const piece = pieces[i];
      if (piece) out.push(piece);
      i++;
    }
  }
  return out;
}

/** Legal forms at the end, and at the beginning (`OOO`, `PT`), as long as something remains. */
function withoutForms(pieces: readonly Piece[]): readonly Piece[] {
  let kept = [...pieces];
  for (let again = true; again; ) {
    again = false;
    for (let size = Math.min(longestForm, kept.length - 1); size >= 1; size--) {
      if (isForm(kept.slice(-size))) {
        kept = kept.slice(0, -size);
        again = true;
        break;
      }
      if (isForm(kept.slice(0, size)) && size > 0 && (size > 1 || leadingForms.has(kept[0]?.text ?? ""))) {
        kept = kept.slice(size);
        again = true;
        break;
      }
    }
  }
  return kept;
}

const leadingForms: ReadonlySet<string> = new Set(
  "ooo oao zao pao ao pt pjsc ojsc jsc cjsc llc srl sa sas ltda cia ooo".split(" "),
);

function isForm(pieces: readonly Piece[]): boolean {
  const [only] = pieces;
  if (pieces.length === 1 && only && only.text.length > longestEasyWord) return isLongForm(only.text);
  // Most words end no legal form: that settles it without joining them.
  if (!formEndings.has(pieces.at(-1)?.text ?? "")) return false;
  return forms.has(pieces.map((piece) => piece.text).join(" "));
}

// Nobody misspells an abbreviation and is understood; a word this long is hard to get right.
const longestEasyWord = 13;
const longForms = legalForms.filter((form) => form.length > longestEasyWord && !form.includes(" "));

function isLongForm(text: string): boolean {
  return longForms.some((form) => editDistance(form, text, 1) <= 1);
}

/** Digits of a number; a single letter is one only at the end of a fund's name: `Fund V`. */
function numberOf(text: string, mayBeLetter: boolean): string {
  if (mayBeLetter && text.length === 1) return romanLetters.get(text) ?? text;
  if (/^\d+$/.test(text)) return text.replace(/^0+(?=\d)/, "");
  return numberWords.get(text) ?? text;
}

const romanLetters: ReadonlyMap<string, string> = new Map([
  ["i", "1"],
  ["v", "5"],
  ["x", "10"],
]);

function joinsOf(pieces: readonly Piece[], longest: number, maker: WordMaker): JoinedWords[] {
  const joined: JoinedWords[] = [];
  for (const [from, piece] of pieces.entries()) {
    let text = piece.text;
    for (let to = from + 2; to <= Math.min(pieces.length, from + longest); to++) {
      text += pieces[to - 1]?.text ?? "";
      joined.push({ word: maker.joined(text), from, to });
    }
  }
  return joined;
}

function sameWords(a: CompanyName, b: CompanyName): boolean {
  return a.words.map(({ word }) => word.text).join(" ") === b.words.map(({ word }) => word.text).join(" ");
}
