import { fullName } from "../full-name.ts";
import type { SandboxCompany, SandboxRegistry } from "../world.ts";

/** The part of BrasilAPI that serves the company register. */
export const brCnpj: SandboxRegistry = {
  sourceId: "br-cnpj",
  routes(app, world) {
    app.get<{ Params: { cnpj: string } }>("/api/cnpj/v1/:cnpj", async (request, reply) => {
      const cnpj = request.params.cnpj.replace(/[^0-9A-Za-z]/g, "");
      if (await world.actedOut("br-cnpj", cnpj, reply)) return reply;
      if (cnpj.length !== 14)
        return reply.code(400).send(problem("BadRequestError", "bad_request", `CNPJ ${cnpj} inválido.`));
      const company = world.company("BR", cnpj);
      if (!company)
        return reply
          .code(404)
          .send(problem("NotFoundError", "not_found", `CNPJ ${masked(cnpj)} não encontrado.`));
      return registration(company, cnpj);
    });
  },
};

function problem(name: string, type: string, message: string) {
  return { message, type, name };
}

function masked(cnpj: string): string {
  return cnpj.replace(/^(.{2})(.{3})(.{3})(.{4})(.{2})$/, "$1.$2.$3/$4-$5");
}

function registration(company: SandboxCompany, cnpj: string) {
  const inactive = company.marks.find((mark) => mark.topic === "company-inactive");
  const state = company.status === "cancelled" ? 8 : inactive ? 4 : 2;
  const { representative } = company;
  const [city = "", uf = ""] = company.place.split(/\s*[,/-]\s*/);
  return {
    cnpj,
    identificador_matriz_filial: 1,
    descricao_identificador_matriz_filial: "MATRIZ",
    razao_social: company.name.toUpperCase(),
    nome_fantasia: "",
    situacao_cadastral: state,
    descricao_situacao_cadastral: state === 8 ? "BAIXADA" : state === 4 ? "INAPTA" : "ATIVA",
    data_situacao_cadastral: inactive?.date ?? company.foundedOn,
    motivo_situacao_cadastral: state === 8 ? 1 : 0,
    descricao_motivo_situacao_cadastral:
      state === 8 ? "EXTINCAO POR ENCERRAMENTO LIQUIDACAO VOLUNTARIA" : "SEM MOTIVO",
    data_inicio_atividade: company.foundedOn,
    natureza_juridica: "Sociedade Empresária Limitada",
    porte: "DEMAIS",
    capital_social: 100_000,
    cnae_fiscal: 4_711_302,
    cnae_fiscal_descricao: company.activity,
    descricao_tipo_de_logradouro: "RUA",
    logradouro: "DAS ACACIAS",
    numero: "100",
    complemento: "",
    bairro: "CENTRO",
    municipio: city.toUpperCase(),
    uf: uf.toUpperCase(),
    cep: "01001000",
    qsa: [
      {
        identificador_de_socio: 2,
        nome_socio: fullName(representative).toUpperCase(),
        // The register hides the first three and the last two digits of a CPF.
        cnpj_cpf_do_socio: `***${representative.nationalId.replace(/\D/g, "").slice(3, 9)}**`,
        codigo_qualificacao_socio: 49,
        qualificacao_socio: "Sócio-Administrador",
        data_entrada_sociedade: company.foundedOn,
        faixa_etaria: "Entre 41 a 50 anos",
      },
    ],
    cnaes_secundarios: [],
  };
}
