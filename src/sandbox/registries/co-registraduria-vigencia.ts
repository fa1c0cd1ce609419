import type { Resident, SandboxRegistry } from "../world.ts";

/** The Registraduría's public consultation: the life status of a cédula by its number. */
export const coRegistraduriaVigencia: SandboxRegistry = {
  sourceId: "co-registraduria-vigencia",
  routes(app, world) {
    app.post("/VigenciaCedula/consulta", async (request, reply) => {
      const { nuip } = (request.body ?? {}) as { nuip?: unknown };
      if (typeof nuip !== "number") return reply.code(400).send({ codigo: 400, mensaje: "nuip inválido" });
      if (await world.actedOut("co-registraduria-vigencia", String(nuip), reply)) return reply;
      const vigencia = lifeStatus(world.resident("CO", String(nuip)));
      return { codigo: 200, nuip, fecha: todayInColombia(), vigencia };
    });
  },
};

function lifeStatus(resident: Resident | undefined): string {
  if (!resident) return "No se encuentra en el Archivo Nacional de Identificación";
  if (resident.death !== null) return "Cancelada por Muerte";
  const cancelled = resident.marks.find((mark) => mark.topic === "document-cancelled");
  return cancelled ? cancelled.description : "Vigente (Vivo)";
}

/** Colombia is five hours behind UTC all year. */
function todayInColombia(): string {
  const now = new Date(Date.now() - 5 * 3_600_000);
  return now.toISOString().slice(0, 10).split("-").reverse().join("/");
}
