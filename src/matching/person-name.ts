import type { Name } from "../model/subject.ts";
import { aliasMarks, particles, shortAliasMark, suffixes, titles } from "./lexicon/name-equivalents.ts";
import { repairText, toAscii } from "./text.ts";
import type { Word, WordMaker } from "./words.ts";

/** Names of more words are cut: the longest on any list that was read has 14. */
const mostWords = 16;

/** One word of a person's name where it stands. */
export interface NameWord {
  readonly word: Word;
  /** As it was written, accents and all. */
  readonly written: string;
  /** What the source says it is; null when the name came in one piece. */
  readonly part: "given" | "family" | null;
  /** It follows a joining word: `Cruz` in `de la Cruz`. */
  readonly afterParticle: boolean;
  /** It may be the husband's name: `Gómez` in `López de Gómez`. */
  readonly marital: boolean;
  /** It is the father's name: `Salman` in `Muhammad bin Salman`. */
  readonly fathers: boolean;
}

/** Neighbouring words written as one: `delacruz`, `anamaria`. */
export interface JoinedWords {
  readonly word: Word;
  /** Index of the first word and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

export interface PersonName {
  readonly words: readonly NameWord[];
  readonly joined: readonly JoinedWords[];
  readonly suffix: Suffix | null;
  /** It has joining words that only Portuguese has. */
  readonly portuguese: boolean;
}

/** `Jr.`, `Filho`: suffixes of one group say the same. */
export interface Suffix {
  readonly group: number;
  readonly written: string;
}

interface Piece {
  text: string;
  written: string;
  part: "given" | "family" | null;
  particle: string;
  joinedText: string;
  marital: boolean;
  fathers: boolean;
}

/**
 * A name as words that can be compared, or null when nothing of it can be. `longestJoin` is how
 * many neighbouring words are also read as one.
 */
export function readPersonName(name: Name, maker: WordMaker, longestJoin = 2): PersonName | null {
  const pieces = (
    name.given && name.family
      ? [
          ...piecesOf(legalPart(repairText(name.given)), "given"),
          ...piecesOf(legalPart(repairText(name.family)), "family"),
        ]
      : splitAtComma(legalPart(repairText(name.full)))
  ).slice(0, mostWords + 4);
  const { kept, suffix } = withoutSuffix(withServantsParted(withoutTitles(pieces)));
  const words = kept.slice(0, mostWords);
  if (words.length === 0) return null;
  return {
    words: words.map((piece) => ({
      word: maker.word(piece.text),
      written: piece.written,
      part: piece.part,
      afterParticle: piece.particle !== "",
      marital: piece.marital,
      fathers: piece.fathers,
    })),
    joined: joinsOf(words, longestJoin, maker),
    suffix,
    portuguese: words.some((piece) => /^(?:da|das|do|dos)$/.test(piece.particle)),
  };
}

// Without one of these there is no alias to look for, as in nine names of ten.
const hintOfAlias = /["“”«»„(./]|alias|\baka\b|vulgo|conocid|apodad|dich/i;

// `Th.` is the initial of Thérèse, `Ch.` of Charles, `Ph.` of Philippe.

/** The name without what follows `alias`, `(a)` and the like, in brackets or in quotation marks. */
function legalPart(whole: string): string {
  const text = whole.includes("h.") ? whole.replace(/(?<!\p{L})([CPT])h\.(?=[\s-]|$)/gu, "$1.") : whole;
  if (!hintOfAlias.test(text)) return text;
  const stripped = text.replace(/["“”«»„][^"“”«»„]*["“”«»„]/g, " ").replace(/\((?!h\.?\))[^)]{2,}\)/gi, " ");
  const mark = aliasMarks.exec(` ${stripped}`) ?? shortAliasMark.exec(` ${stripped}`);
  const before = mark ? ` ${stripped}`.slice(0, mark.index) : stripped;
  const after = mark ? ` ${stripped}`.slice(mark.index + mark[0].length) : "";
  const legal = /\p{L}{2}/u.test(before) ? before : after;
  return /\p{L}/u.test(legal) ? legal : text;
}

function splitAtComma(text: string): Piece[] {
  const comma = text.indexOf(",");
  if (comma < 0) return piecesOf(text, null);
  const family = piecesOf(text.slice(0, comma), "family");
  const rest = piecesOf(text.slice(comma + 1), "given");
  // `Pestano Lavilla, Jr`: what follows the comma is no given name.
  const given = rest.filter((piece) => suffixOf(piece.text) === null && !titles.has(piece.text));
  if (family.length === 0 || given.length === 0)
    return [...family, ...rest].map((piece) => ({ ...piece, part: null }));
  return [...rest, ...family];
}

function piecesOf(text: string, part: "given" | "family" | null): Piece[] {
  const pieces: Piece[] = [];
  let particle = "";
  let joinedParticle = "";
  let holy = "";
  let marital = false;
  let fathers = false;
  for (const written of writtenWords(text)) {
    const plains = toAscii(withoutArticle(written))
      .split(/[^a-z0-9?]+/)
      .filter((plain) => /[a-z0-9]/.test(plain));
    for (const plain of plains) {
      if (/^(?:vda|viuda|esposa)$/.test(plain)) {
        marital = true;
        continue;
      }
      if (/^(?:san|santa|sta|santo|sto)$/.test(plain)) {
        holy = plain.startsWith("sta") ? "santa" : plain === "sto" ? "santo" : plain;
        continue;
      }
      const last = pieces.at(-1);
      const secondHalf = secondHalves.get(plain);
      if (last && fatherOfBakr.test(`${last.text} ${plain}`)) {
        last.text = last.joinedText = "abubakr";
        last.written += ` ${written}`;
        continue;
      }
      if (secondHalf && last && last.text.length > 2) {
        last.text += secondHalf;
        last.joinedText += secondHalf;
        last.written += ` ${written}`;
        particle = joinedParticle = "";
        continue;
      }
      if (isParticle(plain, written, pieces.length)) {
        particle = plain;
        joinedParticle += plain;
        fathers ||= childOf.has(plain);
        continue;
      }
      const text = holy + plain;
      pieces.push({
        text,
        written: plains.length > 1 ? text : written,
        part,
        particle,
        joinedText: joinedParticle + text,
        marital: marital || (particle === "de" && joinedParticle === "de"),
        fathers,
      });
      particle = joinedParticle = holy = "";
      marital = fathers = false;
    }
  }
  // What is left over is no joining word but the name itself: `Ali Al`, `María Santos Santa`.
  const last = holy || joinedParticle;
  if (last && (holy || pieces.length === 0))
    pieces.push({
      text: last,
      written: last,
      part,
      particle: "",
      joinedText: last,
      marital: false,
      fathers: false,
    });
  return spelledOut(pieces);
}

// The second half of one Arabic name, written apart: Abd Allah, Nasr al-Din.
const secondHalves: ReadonlyMap<string, string> = new Map([
  ["allah", "allah"],
  ["llah", "allah"],
  ["ullah", "allah"],
  ["llh", "llh"],
  ["din", "uddin"],
  ["deen", "uddin"],
  ["eddin", "uddin"],
  ["eddine", "uddin"],
  ["uddin", "uddin"],
]);

// One name too, however it is written: the first caliph's.
const fatherOfBakr = /^(?:ab[ou]u?|aboo|ebu) b[ae][kc][aei]?r$/;

/** Son or daughter of, in Arabic, Hebrew and the languages that took it from them. */
const childOf: ReadonlySet<string> = new Set("bin ben ibn bn bint binti bte binte ould".split(" "));

function isParticle(plain: string, written: string, before: number): boolean {
  if (!particles.has(plain)) return false;
  if (plain.length === 1) return before > 0 && joinsNames(written);
  // Ben Cohen: what begins a name is short for Benjamin. Ben Ali, Zine: or it is not, and stays one word more.
  return plain !== "ben" || before > 0;
}

/**
 * Words as written: parted at blanks, at signs, where `JuanPérez` changes case, and between Chinese
 * and Korean characters, which come without blanks.
 */
function writtenWords(text: string): readonly string[] {
  // The same without tables of Unicode, which are slow to use: most names are plain.
  if (/^[\x20-\x7e]*$/.test(text)) return text.replace(/([a-z])(?=[A-Z])/g, "$1 ").split(/[^A-Za-z0-9?'`]+/);
  return text
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .replace(/[\p{Script=Han}\p{Script=Hangul}]/gu, " $& ")
    .split(/[^\p{L}\p{M}\p{N}?°'’`´ʼʻ]+/u);
}

// The Arabic article is written as part of the word, and its transliterations often leave it out.
function withoutArticle(written: string): string {
  return written.replace(/^ال(?=\p{L}{3})/u, "").replaceAll("°", "o");
}

/** `Ospina y Caycedo`, `Castro e Ibarra`; a capital E is rather an initial, as in `Carlos E Salazar`. */
function joinsNames(written: string): boolean {
  return written === "y" || written === "Y" || written === "e";
}

/** `F L O R Eugenia`: four letters or more in a row are one word. */
function spelledOut(pieces: Piece[]): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length; ) {
    let end = i;
    while (pieces[end]?.text.length === 1) end++;
    if (end - i >= 4) {
      const text = pieces
        .slice(i, end)
        .map((piece) => piece.text)
        .join("");
      const first = pieces[i];
      if (first) out.push({ ...first, text, written: text, joinedText: text });
      i = end;
    } else {
      const piece = pieces[i];
      if (piece) out.push(piece);
      i++;
    }
  }
  return out;
}

// Abdul Rahman, Abd al-Rahman, Abdurrahman, Abdirahman: servant of the Merciful, two words however
// they are written. The article takes on the consonant it stands before.
const servant =
  /^(?:abd(?:[aeou]{1,2}(?:l|r(?=r)|s(?=s)|n(?=n)|z(?=z)|d(?=d)|t(?=t))|i)?(?=[a-z]{4,})|bdl(?=[a-z]{3}))/;
const servantAlone = /^(?:abd(?:[aeou]{1,2}[lrsnz]?|i)?)$/;

function withServantsParted(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ text }) => text.startsWith("abd") || text.startsWith("bdl"))) return pieces;
  return pieces.flatMap((piece) => {
    if (servantAlone.test(piece.text)) return renamed(piece, "abdul", piece.written);
    const rest = piece.text.replace(servant, "");
    // Abdullah is one word to all who bear it.
    if (rest === piece.text || /^[aeou]?l+ah?$/.test(rest)) return piece;
    const cut = piece.text.length - rest.length;
    const whole = piece.written.length === piece.text.length;
    return [
      renamed(
        piece,
        piece.text.startsWith("bd") ? "bd" : "abdul",
        whole ? piece.written.slice(0, cut) : piece.written,
      ),
      { ...renamed(piece, rest, whole ? piece.written.slice(cut) : rest), particle: "", fathers: false },
    ];
  });
}

function renamed(piece: Piece, text: string, written: string): Piece {
  return { ...piece, text, joinedText: text, written };
}

function withoutTitles(pieces: readonly Piece[]): readonly Piece[] {
  let from = 0;
  while (pieces.length - from > 2 && titles.has(pieces[from]?.text ?? "")) from++;
  return pieces.slice(from);
}

function withoutSuffix(pieces: readonly Piece[]): { kept: readonly Piece[]; suffix: Suffix | null } {
  const lastGiven = pieces.findLastIndex((piece) => piece.part === "given");
  const at = pieces.findLastIndex(
    (piece, i) => i >= 2 && suffixOf(piece.text) !== null && (i === pieces.length - 1 || i === lastGiven),
  );
  const found = pieces[at];
  const group = found && suffixOf(found.text);
  if (!found || group === undefined || group === null) return { kept: pieces, suffix: null };
  return { kept: pieces.filter((_, i) => i !== at), suffix: { group, written: found.written } };
}

function suffixOf(text: string): number | null {
  const number = suffixes.findIndex((group) => group.includes(text));
  return number < 0 ? null : number;
}

function joinsOf(pieces: readonly Piece[], longest: number, maker: WordMaker): JoinedWords[] {
  const joined: JoinedWords[] = [];
  for (const [from, piece] of pieces.entries()) {
    if (piece.joinedText !== piece.text)
      joined.push({ word: maker.joined(piece.joinedText), from, to: from + 1 });
    let text = piece.text;
    for (let to = from + 2; to <= Math.min(pieces.length, from + longest); to++) {
      const next = pieces[to - 1];
      if (!next) break;
      if (text.length > 1 && next.joinedText !== next.text)
        joined.push({ word: maker.joined(text + next.joinedText), from, to });
      text += next.text;
      if (text.length >= 4) joined.push({ word: maker.joined(text), from, to });
    }
  }
  return joined;
}
