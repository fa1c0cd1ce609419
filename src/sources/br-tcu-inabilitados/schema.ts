import Type from "typebox";
import Value from "typebox/value";
import { canonicalNumber } from "../../model/documents.ts";
import { nameOf } from "../../model/name.ts";
import { emptyRecord, type SourceRecord } from "../../model/record.ts";
import type { IdentityDocument, SubjectKind } from "../../model/subject.ts";
import { dayOf, factsOf, tableOf, tablesOf, textOf } from "../shared/br-facts.ts";
import { SourceFailure } from "../source.ts";

const Page = Type.Object({
  items: Type.Array(Type.Unknown()),
  hasMore: Type.Optional(Type.Boolean()),
  links: Type.Optional(Type.Array(Type.Object({ rel: Type.String(), href: Type.String() }))),
});

// The people's register calls the number `cpf`, the bidders' register `cpf_cnpj`.
const Entry = Type.Object({
  cpf: Type.Optional(Type.Unknown()),
  cpf_cnpj: Type.Optional(Type.Unknown()),
  nome: Type.Optional(Type.Unknown()),
  processo: Type.Optional(Type.Unknown()),
  deliberacao: Type.Optional(Type.Unknown()),
  data_transito_julgado: Type.Optional(Type.Unknown()),
  data_final: Type.Optional(Type.Unknown()),
  data_acordao: Type.Optional(Type.Unknown()),
  uf: Type.Optional(Type.Unknown()),
  municipio: Type.Optional(Type.Unknown()),
});

export type Entry = Type.Static<typeof Entry>;

export interface EntryPage {
  readonly entries: readonly Entry[];
  /** Where the next page starts, or null on the last one. */
  readonly nextOffset: number | null;
}

/** One page of a register. Throws `malformed` for anything that is not one. */
export function readPage(body: unknown, offset: number): EntryPage {
  if (!Value.Check(Page, body))
    throw new SourceFailure("malformed", "the TCU answered with something that is no page of its register");
  const entries = body.items.filter((item) => Value.Check(Entry, item));
  if (entries.some((entry) => numberOf(entry) === null) || entries.length < body.items.length)
    // An entry without its number may be the subject's: leaving it out would be saying "not found".
    throw new SourceFailure("malformed", "an entry of the TCU's register carries no CPF or CNPJ");
  const next = body.links?.find((link) => link.rel === "next");
  if (next === undefined && body.hasMore !== true) return { entries, nextOffset: null };
  const written = next === undefined ? null : /[?&]offset=(\d+)/.exec(next.href)?.[1];
  const nextOffset = written == null ? offset + body.items.length : Number(written);
  if (nextOffset <= offset)
    throw new SourceFailure("malformed", "the pages of the TCU's register do not move forward");
  return { entries, nextOffset };
}

/** Whether the entry is about the document. Numbers come formatted, `123.456.789-09`. */
export function isAbout(entry: Entry, asked: IdentityDocument): boolean {
  const number = numberOf(entry);
  return number !== null && canonicalNumber({ ...asked, number }) === canonicalNumber(asked);
}

function numberOf(entry: Entry): string | null {
  return textOf(entry.cpf) ?? textOf(entry.cpf_cnpj);
}

export type Register = "inabilitados" | "inidoneos";

const whatItMeans: Record<Register, string> = {
  inabilitados: "Inabilitado para cargo em comissão ou função de confiança",
  inidoneos: "Licitante inidôneo",
};

/** The debarment that an entry stands for. */
export function debarmentOf(
  entry: Entry,
  register: Register,
  kind: SubjectKind,
  asked: IdentityDocument,
): SourceRecord {
  const name = nameOf({ full: textOf(entry.nome) });
  const place = [textOf(entry.municipio), textOf(entry.uf)].filter((part) => part !== null).join(", ");
  const decided = [textOf(entry.processo), textOf(entry.deliberacao)].filter((part) => part !== null);
  return {
    ...emptyRecord([register, ...decided].join(":"), kind, "legal_background", "debarment"),
    names: name === null ? [] : [{ ...name, strength: "primary" }],
    documents: [asked],
    places: place === "" ? [] : [place],
    programs: [whatItMeans[register]],
    listedOn: dayOf(entry.data_transito_julgado),
    tables: tablesOf(
      tableOf(whatItMeans[register], [
        factsOf({
          Nome: name?.full ?? null,
          Processo: textOf(entry.processo),
          Deliberação: textOf(entry.deliberacao),
          "Data do acórdão": dayOf(entry.data_acordao),
          "Trânsito em julgado": dayOf(entry.data_transito_julgado),
          "Vigente até": dayOf(entry.data_final),
          Município: textOf(entry.municipio),
          UF: textOf(entry.uf),
        }),
      ]),
    ),
  };
}
