import Type from "typebox";
import Value from "typebox/value";
import { emptyRecord, type FactTable, type SourceRecord } from "../../model/record.ts";
import type { IdentityDocument } from "../../model/subject.ts";
import { dayOf, factsOf, tableOf, tablesOf, textOf } from "../shared/br-facts.ts";
import { SourceFailure } from "../source.ts";

// Only what a registration cannot do without is required; every other field is read leniently, for
// the service serves rows of the old register where most of them are null or empty.
const Registration = Type.Object({
  cnpj: Type.String(),
  razao_social: Type.Optional(Type.Unknown()),
  nome_fantasia: Type.Optional(Type.Unknown()),
  descricao_situacao_cadastral: Type.Optional(Type.Unknown()),
  data_situacao_cadastral: Type.Optional(Type.Unknown()),
  descricao_motivo_situacao_cadastral: Type.Optional(Type.Unknown()),
  descricao_identificador_matriz_filial: Type.Optional(Type.Unknown()),
  data_inicio_atividade: Type.Optional(Type.Unknown()),
  natureza_juridica: Type.Optional(Type.Unknown()),
  porte: Type.Optional(Type.Unknown()),
  capital_social: Type.Optional(Type.Unknown()),
  cnae_fiscal: Type.Optional(Type.Unknown()),
  cnae_fiscal_descricao: Type.Optional(Type.Unknown()),
  descricao_tipo_de_logradouro: Type.Optional(Type.Unknown()),
  logradouro: Type.Optional(Type.Unknown()),
  numero: Type.Optional(Type.Unknown()),
  complemento: Type.Optional(Type.Unknown()),
  bairro: Type.Optional(Type.Unknown()),
  municipio: Type.Optional(Type.Unknown()),
  uf: Type.Optional(Type.Unknown()),
  cep: Type.Optional(Type.Unknown()),
  qsa: Type.Optional(Type.Unknown()),
});

type Registration = Type.Static<typeof Registration>;

const Partner = Type.Object({
  nome_socio: Type.Optional(Type.Unknown()),
  cnpj_cpf_do_socio: Type.Optional(Type.Unknown()),
  qualificacao_socio: Type.Optional(Type.Unknown()),
  data_entrada_sociedade: Type.Optional(Type.Unknown()),
});

const NoSuchCompany = Type.Object({
  type: Type.Union([Type.Literal("not_found"), Type.Literal("bad_request")]),
});

/**
 * Whether the body of a 404 or 400 is the service's own word that no company has the number: it is
 * not registered, or it cannot be a CNPJ at all. A gateway's 404 is no such word.
 */
export function isNoSuchCompany(body: unknown): boolean {
  return Value.Check(NoSuchCompany, body);
}

/** The registration of the CNPJ that was asked for. Throws `malformed` when the body is none. */
export function readRegistration(body: unknown, asked: IdentityDocument): SourceRecord {
  if (!Value.Check(Registration, body))
    throw new SourceFailure("malformed", "BrasilAPI answered with something that is no CNPJ registration");
  if (digitsOf(body.cnpj) !== digitsOf(asked.number))
    throw new SourceFailure("malformed", "BrasilAPI answered about another CNPJ than the one asked for");
  const status = textOf(body.descricao_situacao_cadastral)?.toUpperCase() ?? null;
  const address = addressOf(body);
  return {
    // Five states exist: ATIVA, BAIXADA, SUSPENSA, INAPTA and NULA. Only in the first may a company
    // trade; a row without a state says nothing against the company.
    ...emptyRecord(
      `cnpj-${digitsOf(asked.number)}`,
      "company",
      "business_background",
      status === null || status === "ATIVA" ? "company-registration" : "company-inactive",
    ),
    names: namesOf(body),
    documents: [asked],
    countries: ["BR"],
    places: address === null ? [] : [address],
    tables: tablesOf(registrationTable(body, status, address), partnersTable(body.qsa)),
  };
}

/** The digits of a CNPJ; letters too, which the Receita issues in the first twelve places since July 2026. */
export function digitsOf(number: string): string {
  return number.toUpperCase().replace(/[^0-9A-Z]/g, "");
}

function namesOf(body: Registration): SourceRecord["names"] {
  const registered = textOf(body.razao_social);
  const trading = textOf(body.nome_fantasia);
  const name = (full: string, strength: "primary" | "alias") => ({
    full,
    given: null,
    family: null,
    strength,
  });
  return [
    ...(registered === null ? [] : [name(registered, "primary")]),
    ...(trading === null || trading === registered ? [] : [name(trading, "alias")]),
  ];
}

function registrationTable(
  body: Registration,
  status: string | null,
  address: string | null,
): FactTable | null {
  const activity = [textOf(body.cnae_fiscal), textOf(body.cnae_fiscal_descricao)].filter(
    (part) => part !== null,
  );
  return tableOf("Cadastro Nacional da Pessoa Jurídica", [
    factsOf({
      CNPJ: body.cnpj,
      "Razão social": textOf(body.razao_social),
      "Nome fantasia": textOf(body.nome_fantasia),
      "Situação cadastral": status,
      "Data da situação cadastral": dayOf(body.data_situacao_cadastral),
      "Motivo da situação cadastral": textOf(body.descricao_motivo_situacao_cadastral),
      "Matriz ou filial": textOf(body.descricao_identificador_matriz_filial),
      "Início da atividade": dayOf(body.data_inicio_atividade),
      "Natureza jurídica": textOf(body.natureza_juridica),
      Porte: textOf(body.porte),
      "Capital social": textOf(body.capital_social),
      "Atividade principal": activity.length === 0 ? null : activity.join(" "),
      Endereço: address,
    }),
  ]);
}

/** Partners as the register shows them; the CPF of a person comes with five of its digits masked. */
function partnersTable(partners: unknown): FactTable | null {
  if (!Array.isArray(partners)) return null;
  const rows = partners
    .filter((partner) => Value.Check(Partner, partner))
    .map((partner) =>
      factsOf({
        Nome: textOf(partner.nome_socio),
        "CPF ou CNPJ": textOf(partner.cnpj_cpf_do_socio),
        Qualificação: textOf(partner.qualificacao_socio),
        "Entrada na sociedade": dayOf(partner.data_entrada_sociedade),
      }),
    );
  return tableOf("Quadro de sócios e administradores", rows);
}

function addressOf(body: Registration): string | null {
  const street = [body.descricao_tipo_de_logradouro, body.logradouro, body.numero, body.complemento];
  const parts = [
    street.map(textOf).filter(Boolean).join(" "),
    textOf(body.bairro),
    [body.municipio, body.uf].map(textOf).filter(Boolean).join(" "),
    textOf(body.cep),
  ].filter(Boolean);
  return parts.length === 0 ? null : parts.join(", ");
}
