import { fullName } from "../full-name.ts";
import type { Mark, SandboxRegistry } from "../world.ts";

/** The taxpayer look-up of the Costa Rican Ministry of Finance. */
export const crHacienda: SandboxRegistry = {
  sourceId: "cr-hacienda",
  routes(app, world) {
    app.get<{ Querystring: { identificacion?: string } }>("/fe/ae", async (request, reply) => {
      const number = request.query.identificacion ?? "";
      if (await world.actedOut("cr-hacienda", number, reply)) return reply;
      // Punctuation, and a leading zero, are refused for their format.
      if (!/^[1-9]\d{8,11}$/.test(number)) return reply.code(400).send({ code: 400, status: "Bad Request" });
      const resident = world.resident("CR", number);
      if (resident) {
        const name = fullName(resident);
        return taxpayer(name, "01", resident.marks, null);
      }
      const company = world.company("CR", number);
      if (company) return taxpayer(company.name, "02", company.marks, company.activity);
      return reply.code(404).send({ code: 404, status: "No existe información" });
    });
  },
};

function taxpayer(name: string, kind: "01" | "02", marks: readonly Mark[], activity: string | null) {
  const inArrears = marks.some((mark) => mark.topic === "tax-default");
  // Every company is a taxpayer; of people, those with something of taxes on file.
  const registered = kind === "02" || inArrears || marks.some((mark) => mark.topic === "tax-registration");
  return {
    nombre: name.toUpperCase(),
    tipoIdentificacion: kind,
    regimen: registered ? { codigo: 1, descripcion: "Régimen General" } : { codigo: 0, descripcion: "" },
    situacion: {
      moroso: inArrears ? "SI" : "NO",
      omiso: "NO",
      estado: registered ? "Inscrito" : "No inscrito",
      administracionTributaria: registered ? "San José" : "",
      ...(registered ? {} : { mensaje: "La persona consultada no figura como contribuyente." }),
    },
    actividades: registered
      ? [{ estado: "A", tipo: "P", codigo: "7020.0", descripcion: activity ?? "Servicios profesionales" }]
      : [],
  };
}
