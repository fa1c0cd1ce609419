import type { FastifyRequest } from "fastify";
import { fullName } from "../full-name.ts";
import type { Mark, SandboxRegistry, SandboxWorld } from "../world.ts";

interface Barred {
  readonly name: string;
  readonly number: string;
  readonly marks: readonly Mark[];
}

/** The two registers that the Brazilian audit court serves through Oracle REST Data Services. */
export const brTcuInabilitados: SandboxRegistry = {
  sourceId: "br-tcu-inabilitados",
  routes(app, world) {
    app.get("/ords/condenacao/consulta/inabilitados", (request) =>
      page(
        request,
        people(world).flatMap((one) => entries("cpf", one)),
      ),
    );
    app.get<{ Params: { cpf: string } }>(
      "/ords/condenacao/consulta/inabilitados/:cpf",
      async (request, reply) => {
        if (await world.actedOut("br-tcu-inabilitados", request.params.cpf, reply)) return reply;
        const asked = people(world).filter((one) => digits(one.number) === digits(request.params.cpf));
        return page(
          request,
          asked.flatMap((one) => entries("cpf", one)),
        );
      },
    );
    app.get("/ords/condenacao/consulta/inidoneos", (request) =>
      page(
        request,
        companies(world).flatMap((one) => entries("cpf_cnpj", one)),
      ),
    );
  },
};

function people(world: SandboxWorld): readonly Barred[] {
  return world.population.residents
    .filter((resident) => resident.country === "BR")
    .map((resident) => ({
      name: fullName(resident),
      number: resident.nationalId,
      marks: resident.marks,
    }));
}

function companies(world: SandboxWorld): readonly Barred[] {
  return world.population.companies
    .filter((company) => company.country === "BR")
    .map((company) => ({ name: company.name, number: company.taxId, marks: company.marks }));
}

function entries(key: "cpf" | "cpf_cnpj", barred: Barred) {
  return barred.marks
    .filter((mark) => mark.topic === "debarment")
    .map((mark) => ({
      nome: barred.name.toUpperCase(),
      [key]: formatted(digits(barred.number)),
      processo: mark.reference,
      deliberacao: `AC-000738/${mark.date.slice(0, 4)}-PL`,
      // Local midnight, which is three in the morning in UTC.
      data_transito_julgado: `${mark.date}T03:00:00Z`,
      data_final: `${Number(mark.date.slice(0, 4)) + 8}-12-31T03:00:00Z`,
      data_acordao: `${mark.date}T17:30:00Z`,
      uf: mark.place.split(/[,/-]/)[1]?.trim().toUpperCase() ?? "DF",
      municipio: (mark.place.split(/[,/-]/)[0] ?? "").trim().toUpperCase(),
    }));
}

/** Pages of 25 unless asked otherwise, and never more than 100. */
function page(request: FastifyRequest, items: readonly unknown[]) {
  const asked = new URLSearchParams(request.url.split("?")[1] ?? "");
  const offset = Math.max(0, Number(asked.get("offset") ?? 0) || 0);
  const limit = Math.min(100, Math.max(1, Number(asked.get("limit") ?? 25) || 25));
  const self = `${request.protocol}://${request.host}${request.url.split("?")[0]}`;
  const hasMore = offset + limit < items.length;
  return {
    items: items.slice(offset, offset + limit),
    hasMore,
    limit,
    offset,
    count: items.slice(offset, offset + limit).length,
    links: [
      { rel: "self", href: self },
      { rel: "first", href: `${self}?limit=${limit}` },
      ...(hasMore ? [{ rel: "next", href: `${self}?offset=${offset + limit}&limit=${limit}` }] : []),
    ],
  };
}

function digits(number: string): string {
  return number.replace(/\D/g, "");
}

/** `123.456.789-09` or `12.345.678/0001-95`: the registers show no number in any other way. */
function formatted(number: string): string {
  return number.length === 11
    ? number.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, "$1.$2.$3-$4")
    : number.replace(/^(\d{2})(\d{3})(\d{3})(\d{4})(\d{2})$/, "$1.$2.$3/$4-$5");
}
