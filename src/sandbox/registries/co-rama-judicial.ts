import type { Topic } from "../../model/record.ts";
import { fullName } from "../full-name.ts";
import type { Mark, Resident, SandboxCompany, SandboxRegistry } from "../world.ts";

const sourceId = "co-rama-judicial";

const kinds: Partial<Record<Topic, { readonly type: string; readonly other: string; readonly own: string }>> =
  {
    "civil-case": { type: "De Ejecución", other: "Demandante", own: "Demandado" },
    "plaintiff-case": { type: "Declarativo", other: "Demandante", own: "Demandado" },
    "labour-case": { type: "Ordinario Laboral", other: "Demandante", own: "Demandado" },
    "family-case": { type: "Verbal de Familia", other: "Demandante", own: "Demandado" },
    "criminal-case": { type: "Penal", other: "Denunciante", own: "Procesado" },
  };

interface Case {
  readonly id: number;
  readonly partyName: string;
  readonly mark: Mark;
}

/** The national consultation of court cases: searched by name, 20 cases a page. */
export const coRamaJudicial: SandboxRegistry = {
  sourceId,
  routes(app, world) {
    const cases = [...world.population.residents, ...world.population.companies]
      .filter((one) => one.country === "CO")
      .flatMap((one) =>
        one.marks.filter(({ topic }) => kinds[topic]).map((mark) => ({ partyName: nameOf(one), mark })),
      )
      .map((one, i): Case => ({ id: 100_000_001 + i, ...one }));

    app.get("/Procesos/Consulta/NombreRazonSocial", async (request, reply) => {
      const query = request.query as Record<string, string | undefined>;
      const nombre = (query.nombre ?? "").trim();
      if (nombre === "")
        return reply.code(400).send({ StatusCode: 400, Message: "El nombre es obligatorio" });
      const page = Number(query.pagina ?? 1);
      const company = query.tipoPersona === "jur";
      const parties = company ? world.companiesNamed("CO", nombre) : world.residentsNamed("CO", nombre);
      for (const party of page === 1 ? parties : []) {
        const number = "taxId" in party ? party.taxId : party.nationalId;
        if (await world.actedOut(sourceId, number, reply)) return reply;
      }
      const names = new Set(parties.map(nameOf));
      const found = cases.filter((one) => names.has(one.partyName));
      return pageOf(found, page, { nombre, tipoPersona: company ? "jur" : "nat" });
    });

    app.get<{ Params: { id: string } }>("/Proceso/Detalle/:id", async (request, reply) => {
      const found = cases.find((one) => String(one.id) === request.params.id);
      return found
        ? detail(found)
        : reply.code(404).send({ StatusCode: 404, Message: "Proceso no encontrado" });
    });

    app.get<{ Params: { id: string } }>("/Proceso/Actuaciones/:id", async (request, reply) => {
      const found = cases.find((one) => String(one.id) === request.params.id);
      return found
        ? steps(found)
        : reply.code(404).send({ StatusCode: 404, Message: "Proceso no encontrado" });
    });
  },
};

function pageOf(found: readonly Case[], page: number, asked: { nombre: string; tipoPersona: string }) {
  const pageRows = 20;
  return {
    tipoConsulta: "NombreRazonSocial",
    procesos: found.slice((page - 1) * pageRows, page * pageRows).map(summary),
    parametros: {
      numero: "",
      ...asked,
      idSujeto: null,
      ponente: null,
      claseProceso: null,
      codificacionDespacho: "",
      soloActivos: false,
    },
    paginacion: {
      cantidadRegistros: found.length,
      registrosPagina: pageRows,
      cantidadPaginas: Math.ceil(found.length / pageRows),
      pagina: page,
      paginas: null,
    },
  };
}

function summary({ id, mark, partyName }: Case) {
  return {
    idProceso: id,
    idConexion: 1,
    llaveProceso: mark.reference,
    fechaProceso: `${mark.date}T00:00:00`,
    fechaUltimaActuacion: `${mark.date}T00:00:00`,
    despacho: `${mark.authority.toUpperCase()} `,
    departamento: mark.place.toUpperCase(),
    sujetosProcesales: parties(mark, partyName),
    esPrivado: false,
    cantFilas: -1,
  };
}

function parties(mark: Mark, partyName: string): string {
  const { other = "Demandante", own = "Demandado" } = kinds[mark.topic] ?? {};
  const counterpart = "ENTIDAD FICTICIA DE PRUEBA S.A.";
  const plaintiff = mark.side === "plaintiff" || mark.topic === "plaintiff-case";
  const [claims, answers] = plaintiff ? [partyName, counterpart] : [counterpart, partyName];
  return `${other}: ${claims.toUpperCase()} | ${own}: ${answers.toUpperCase()} `;
}

function detail({ id, mark }: Case) {
  return {
    idRegProceso: id,
    llaveProceso: mark.reference,
    idConexion: 1,
    esPrivado: false,
    fechaProceso: `${mark.date}T00:00:00`,
    despacho: mark.authority.toUpperCase(),
    ponente: "SIN PONENTE",
    tipoProceso: kinds[mark.topic]?.type ?? "",
    claseProceso: mark.description,
    subclaseProceso: "Sin Subclase de Proceso",
    recurso: "Sin Tipo de Recurso",
    ubicacion: "Despacho",
    contenidoRadicacion: null,
    fechaConsulta: `${new Date().toISOString().slice(0, 19)}`,
    ultimaActualizacion: `${mark.date}T00:00:00`,
  };
}

function steps({ id, mark }: Case) {
  const step = {
    idRegActuacion: id * 10,
    llaveProceso: mark.reference,
    consActuacion: 1,
    fechaActuacion: `${mark.date}T00:00:00`,
    actuacion: "Radicación de Proceso",
    anotacion: "Actuación de radicación de proceso",
    fechaInicial: null,
    fechaFinal: null,
    fechaRegistro: `${mark.date}T00:00:00`,
    codRegla: "00",
    conDocumentos: false,
    cant: 1,
  };
  return {
    actuaciones: [step],
    paginacion: { cantidadRegistros: 1, registrosPagina: 40, cantidadPaginas: 1, pagina: 1 },
  };
}

function nameOf(one: Resident | SandboxCompany): string {
  return "name" in one ? one.name : fullName(one);
}
